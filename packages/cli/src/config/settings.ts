// Where the key and the address come from: flag, environment, config file, in that order.
import { nearest } from '../contract/nearest.js';
import { CliError } from '../errors/cli-error.js';
import { type ConfigFile, type Profile, readConfigFile } from './config-file.js';
import { type Globals, productionUrl } from './globals.js';

export interface Settings {
  apiKey: string;
  apiUrl: string;
  /** Where the key was found. */
  source: string;
}

/** `--profile` says which account is meant, so it beats a key in the environment; GROWPANEL_PROFILE does not. */
export function settingsFrom(globals: Globals, environment: NodeJS.ProcessEnv = process.env): Settings {
  const { GROWPANEL_API_KEY, GROWPANEL_API_URL } = globals.profile ? {} : environment;
  let apiKey = globals.apiKey ?? GROWPANEL_API_KEY?.trim();
  let apiUrl = globals.apiUrl ?? GROWPANEL_API_URL?.trim();
  let source = globals.apiKey ? '--api-key' : 'GROWPANEL_API_KEY';
  if (!apiKey || !apiUrl) {
    const file = readConfigFile();
    const name = profileName(globals, environment);
    const profile = profileNamed(file, name, apiKey !== undefined && apiKey !== '');
    if (!apiKey) source = name === undefined ? file.path : `${file.path}, profile ${name}`;
    apiKey ||= profile.api_key?.trim();
    // An address in the environment is for every account, unless one brings its own.
    apiUrl ||= profile.api_url?.trim() || environment.GROWPANEL_API_URL?.trim();
    if (!apiKey) {
      throw new CliError(
        'configuration',
        'there is no API key',
        `Run growpanel auth login, or set GROWPANEL_API_KEY, or write { "api_key": "YOUR_API_KEY" } into ${file.path}. Keys are made under Account → API keys.`,
      );
    }
  }
  return { apiKey, apiUrl: apiUrl || productionUrl, source };
}

/** Undefined for the one without a name. */
export const profileName = (
  globals: Globals,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined => (globals.profile ?? environment.GROWPANEL_PROFILE?.trim()) || undefined;

function profileNamed(file: ConfigFile, name: string | undefined, hasKey: boolean): Profile {
  if (name === undefined) return file;
  if (Object.hasOwn(file.profiles, name)) return file.profiles[name]!;
  if (hasKey) return {};
  const names = Object.keys(file.profiles);
  const meant = nearest(name, names);
  throw new CliError(
    'configuration',
    `there is no profile '${name}' in ${file.path}`,
    meant
      ? `Did you mean ${meant}?`
      : `${names.length ? `There are ${names.join(', ')}. ` : ''}growpanel auth login --profile ${name} makes it.`,
  );
}
