// Where the key and the address come from: flag, environment, config file, in that order.
import { CliError } from '../errors/cli-error.js';
import { readConfigFile } from './config-file.js';
import { type Globals, productionUrl } from './globals.js';

export interface Settings {
  apiKey: string;
  apiUrl: string;
}

export function settingsFrom(globals: Globals, environment: NodeJS.ProcessEnv = process.env): Settings {
  let apiKey = globals.apiKey ?? environment.GROWPANEL_API_KEY?.trim();
  let apiUrl = globals.apiUrl ?? environment.GROWPANEL_API_URL?.trim();
  if (!apiKey || !apiUrl) {
    const file = readConfigFile();
    apiKey ||= file.api_key?.trim();
    apiUrl ||= file.api_url?.trim();
    if (!apiKey) {
      throw new CliError(
        'configuration',
        'there is no API key',
        `Set GROWPANEL_API_KEY, or write { "api_key": "YOUR_API_KEY" } into ${file.path}. Keys are made under Account → API keys.`,
      );
    }
  }
  return { apiKey, apiUrl: apiUrl || productionUrl };
}
