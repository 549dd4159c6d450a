// The one place that reads request bodies: --body '{…}', --body @file, or standard input.
import { readFileSync } from 'node:fs';
import { CliError, usageError } from '../errors/cli-error.js';
import { parseJson } from './json.js';
import { glanceAtStdin, isRedirected, readStdin } from './stdin.js';

const ways = `Give it as --body '{…}', as --body @FILE, or on standard input.`;

/** `required`: there must be one. `likely`: what a shell connects is read. `optional`: what is there at once. */
export type BodyNeed = 'required' | 'likely' | 'optional';

export async function readBody(option: string | undefined, need: BodyNeed): Promise<unknown> {
  if (option !== undefined && option !== '-') {
    const piped = await glanceAtStdin();
    if (piped?.trim())
      throw usageError('there are two bodies: --body, and one on standard input', 'Give one.');
    return option.startsWith('@') ? fromFile(option.slice(1)) : parsed(option, '--body');
  }
  const patient = need === 'required' || option === '-' || (need === 'likely' && isRedirected());
  const text = patient ? await readStdin() : await glanceAtStdin();
  if (text?.trim()) return parsed(text, 'standard input');
  if (need !== 'required' && option !== '-') return undefined;
  throw usageError(
    text === undefined
      ? 'this command needs a body'
      : 'this command needs a body, and standard input is empty',
    ways,
  );
}

function fromFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw usageError(`there is no file '${path}'`);
    if (code === 'EISDIR') throw usageError(`'${path}' is a directory, not a file`);
    throw usageError(`cannot read '${path}': ${message}`);
  }
  if (!text.trim()) throw usageError(`'${path}' is empty`, ways);
  return parsed(text, path);
}

const parsed = (text: string, where: string): unknown =>
  parseJson(text, (problem) => new CliError('refused', `${where} is not valid JSON: ${problem}`));
