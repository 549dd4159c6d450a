// The command line of `growpanel-mcp`: what to offer, over standard input and output or over HTTP.
import { parseArgs } from 'node:util';
import { SettingsError } from './errors/refusal.js';
import { profileNamed, type Selection } from './tools/selection.js';

export const usage = `growpanel-mcp: the GrowPanel MCP server

  growpanel-mcp            serve one client over standard input and output
  growpanel-mcp serve      serve many clients over HTTP (growpanel-mcp serve --help)

Options
  --read-only              only what reads
  --tools <names>          only these tools, separated by commas
  --exclude-tools <names>  not these tools
  --profile <name>         default (14 tools), or split (reading and writing apart)
  --api-url <url>          address of the API, instead of GROWPANEL_API_URL
  --version, --help

Environment
  GROWPANEL_API_KEY        API key (or GROWPANEL_API_TOKEN)
  GROWPANEL_API_URL        address of the API
`;

/** Options that say what to offer; the same for every way in. */
export const selectionOptions = {
  'read-only': { type: 'boolean' },
  tools: { type: 'string' },
  'exclude-tools': { type: 'string' },
  profile: { type: 'string' },
  'api-url': { type: 'string' },
} as const;

const list = (text: string | undefined) =>
  text
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);

interface SelectionValues {
  'read-only'?: boolean;
  tools?: string;
  'exclude-tools'?: string;
  profile?: string;
  'api-url'?: string;
}

/** @throws {@link SettingsError} for a profile that does not exist. */
export function selectionFrom(values: SelectionValues): Selection & { apiUrl?: string | undefined } {
  return {
    readOnly: values['read-only'] === true,
    profile: profileNamed(values.profile),
    tools: list(values.tools),
    excludeTools: list(values['exclude-tools']),
    apiUrl: values['api-url'],
  };
}

export type Command = { help: true } | { version: true } | { settings: ReturnType<typeof selectionFrom> };

/** @throws {@link SettingsError} for an option that does not exist. */
export function parse(argv: readonly string[]): Command {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { ...selectionOptions, help: { type: 'boolean' }, version: { type: 'boolean' } },
    });
    if (values.help) return { help: true };
    if (values.version) return { version: true };
    return { settings: selectionFrom(values) };
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError(`${(error as Error).message} See growpanel-mcp --help.`);
  }
}
