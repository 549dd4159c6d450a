// The way in over standard input and output: one client, one account, nothing but protocol on stdout.
import { GrowPanel } from '@growpanel/sdk';
import { type StdioServerHandle, serveStdio } from '@modelcontextprotocol/server/stdio';
import { presentable } from '../errors/mask.js';
import { createServer, type ServerSettings, SettingsError } from '../server.js';
import { selectTools } from '../tools/selection.js';

/** What the process gets from its surroundings. */
export interface StdioSettings extends Omit<ServerSettings, 'client' | 'secrets'> {
  /** Address of the API. @default GROWPANEL_API_URL, else the API itself */
  apiUrl?: string | undefined;
}

/** The key from the environment: `GROWPANEL_API_KEY`, or `GROWPANEL_API_TOKEN` as other tools call it. */
export function keyFromEnvironment(env: Readonly<Record<string, string | undefined>>): string {
  const key = (env.GROWPANEL_API_KEY || env.GROWPANEL_API_TOKEN || '').trim();
  if (key) return key;
  throw new SettingsError(
    "No API key. Set GROWPANEL_API_KEY under 'env' in your client's configuration of this server; " +
      'keys are made under Settings → API keys. A read-only key is enough for questions.',
  );
}

/**
 * Serves until the client closes standard input.
 *
 * @throws {@link SettingsError} without a key, or when a tool is selected that does not exist.
 */
export function startStdio({ apiUrl, ...selection }: StdioSettings): StdioServerHandle {
  const apiKey = keyFromEnvironment(process.env);
  const client = new GrowPanel({ apiKey, baseUrl: apiUrl });
  const settings = { ...selection, client, secrets: [apiKey] };
  selectTools(settings);
  return serveStdio(() => createServer(settings), {
    onerror: (error) => {
      // The library tells of a message that is none in many lines of JSON.
      const words = error.message.startsWith('[') ? 'a message that is none was left out' : error.message;
      process.stderr.write(`growpanel-mcp: ${presentable(words, [apiKey])}\n`);
    },
  });
}
