// ~/.growpanelrc: keys and addresses for those who keep neither in the environment.
import { chmodSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../errors/cli-error.js';
import { parseJson } from '../input/json.js';
import { visible } from '../output/escape.js';

export interface Profile {
  api_key?: string;
  api_url?: string;
}

export interface ConfigFile extends Profile {
  path: string;
  /** More accounts, by the names that --profile takes. */
  profiles: Record<string, Profile>;
  /** All that is in it, with what this version does not know. */
  content: Record<string, unknown>;
}

const example = 'It should look like { "api_key": "YOUR_API_KEY" }.';

/** An empty one when there is none. */
export function readConfigFile(): ConfigFile {
  const path = join(homedir(), '.growpanelrc');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path, profiles: {}, content: {} };
    throw new CliError('configuration', `cannot read ${path}: ${message}`);
  }
  const parsed = parseJson(
    text,
    (problem) => new CliError('configuration', `${path} is broken: ${problem}`, example),
  );
  if (!isObject(parsed)) throw new CliError('configuration', `${path} must hold a JSON object`, example);
  const { profiles = {} } = parsed;
  if (!isObject(profiles) || !Object.values(profiles).every(isObject)) {
    throw new CliError(
      'configuration',
      `profiles in ${path} must be an object of objects`,
      'It should look like { "profiles": { "work": { "api_key": "YOUR_API_KEY" } } }.',
    );
  }
  const entries = Object.entries(profiles as Record<string, Record<string, unknown>>);
  const file: ConfigFile = {
    path,
    content: parsed,
    ...profileIn(parsed, path),
    profiles: Object.fromEntries(entries.map(([name, profile]) => [name, profileIn(profile, path)])),
  };
  if ([file, ...Object.values(file.profiles)].some(({ api_key }) => api_key)) warnWhenOpen(path);
  return file;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function profileIn(content: Record<string, unknown>, path: string): Profile {
  const profile: Profile = {};
  for (const name of ['api_key', 'api_url'] as const) {
    const value = content[name];
    if (value === undefined) continue;
    if (typeof value !== 'string')
      throw new CliError('configuration', `${name} in ${path} must be text`, example);
    profile[name] = value;
  }
  return profile;
}

/** Puts a profile in, or with `undefined` takes it out; the unnamed one stands at the top. For its owner's eyes only. */
export function storeProfile(file: ConfigFile, name: string | undefined, profile: Profile | undefined): void {
  const { api_key: _key, api_url: _url, ...rest } = file.content;
  const others = Object.entries(isObject(rest.profiles) ? rest.profiles : {}).filter(
    ([other]) => other !== name,
  );
  let content: Record<string, unknown>;
  if (name === undefined) content = { ...profile, ...rest };
  else {
    // Not by assignment: `__proto__` is a name like any other here.
    const named = Object.fromEntries(profile ? [...others, [name, profile]] : others);
    content = { ...file.content, profiles: named };
    if (Object.keys(named).length === 0) delete content.profiles;
  }
  try {
    // A link to where somebody keeps such files stays one.
    const target = statSync(file.path, { throwIfNoEntry: false }) ? realpathSync(file.path) : file.path;
    const draft = `${target}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, target);
  } catch (error) {
    throw new CliError('configuration', `cannot write ${file.path}: ${(error as Error).message}`);
  }
}

let warned = false;

function warnWhenOpen(path: string): void {
  const open = !warned && process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  warned ||= open;
  if (open) {
    process.stderr.write(`growpanel: others can read the API key in ${visible(path)}; chmod 600 it\n`);
  }
}
