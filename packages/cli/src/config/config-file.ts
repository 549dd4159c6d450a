// ~/.growpanelrc: the key and the address for those who keep neither in the environment.
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../errors/cli-error.js';
import { parseJson } from '../input/json.js';
import { visible } from '../output/escape.js';

export interface ConfigFile {
  path: string;
  api_key?: string;
  api_url?: string;
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
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path };
    throw new CliError('configuration', `cannot read ${path}: ${message}`);
  }
  const parsed = parseJson(
    text,
    (problem) => new CliError('configuration', `${path} is broken: ${problem}`, example),
  );
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new CliError('configuration', `${path} must hold a JSON object`, example);
  }
  const file: ConfigFile = { path };
  for (const name of ['api_key', 'api_url'] as const) {
    const value = (parsed as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (typeof value !== 'string')
      throw new CliError('configuration', `${name} in ${path} must be text`, example);
    file[name] = value;
  }
  if (file.api_key) warnWhenOpen(path);
  return file;
}

function warnWhenOpen(path: string): void {
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  if (open) {
    process.stderr.write(`growpanel: others can read the API key in ${visible(path)}; chmod 600 it\n`);
  }
}
