// The options that every command has.
import { type Command, Option } from 'commander';
import { usageError } from '../errors/cli-error.js';
import { formats } from '../output/format.js';

export interface Globals {
  apiKey?: string;
  apiUrl?: string;
  profile?: string;
  format?: string;
  color: boolean;
  verbose?: boolean;
  fields?: string[];
  envelope?: boolean;
  jq?: string;
  /** Milliseconds. */
  timeout?: number;
}

export const productionUrl = 'https://api.growpanel.io';

export function addGlobals(program: Command): Command {
  return program
    .option('--api-key <key>', 'API key; others on this machine can see it, GROWPANEL_API_KEY is safer')
    .option('--api-url <url>', `API base URL (default: ${productionUrl})`)
    .option('--profile <name>', 'Account of the config file to use; also GROWPANEL_PROFILE')
    .addOption(
      new Option('--format <fmt>', 'Output format; a terminal gets a table, a pipe JSON').choices(formats),
    )
    .option('--fields <names>', 'Only these fields, separated by commas, in this order', namesIn)
    .option('--envelope', "JSON: the API's whole answer, not only its rows")
    .option('--jq <expression>', 'What jq makes of the JSON, a line for each result, texts bare')
    .option('--no-color', 'Disable colored output')
    .option('--verbose', 'Log HTTP requests and responses to stderr')
    .option('--timeout <seconds>', 'Give a request up after this long (default: 30)', milliseconds);
}

function namesIn(text: string): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw usageError('--fields needs at least one name');
  return names;
}

function milliseconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw usageError(`--timeout must be seconds, more than 0 and at most a day, got '${text}'`);
  }
  return seconds * 1000;
}
