// `--moved /old=/new` in what people wrote: handlers, tests and pages name an operation by its id, its path and its
// command. What is generated follows by itself; what was said about earlier versions stays.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';
import { type Callable, callables, callIn } from '../release-plan/code.ts';
import type { Move } from './moved.ts';

const places = ['packages', 'docs', 'examples', 'bench', 'README.md', 'CONTRIBUTING.md'];
const ofThePast = /(^|\/)CHANGELOG\.md$|^docs\/decisions\//;
const generated = /^.{0,200}generated from openapi\.json/is;

export interface Renaming {
  name: string;
  by: string;
  pattern: RegExp;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The name alone, no part of a longer one. */
const whole = (name: string, by: string): Renaming => ({
  name,
  by,
  pattern: new RegExp(`(?<![\\w.~/-])${escaped(name)}(?![\\w/-])`, 'g'),
});

/** `growpanel customers get`, without what is passed. */
const commandOf = (callable: Callable) => callIn('CLI', callable).replace(/ <.*/, '');

/** What the moves call by another name. */
export function renamingsOf(moves: readonly Move[], before: JsonObject, after: JsonObject): Renaming[] {
  const [old, now] = [before, after].map((contract) => [...callables(contract).values()]);
  const renamed = moves.flatMap(({ from, to }) => [
    whole(from, to),
    ...old!
      .filter(({ path }) => path === from)
      .flatMap((was) => {
        const is = now!.find(({ path, http }) => path === to && http === was.http);
        return is ? [whole(was.id, is.id), whole(commandOf(was), commandOf(is))] : [];
      }),
  ]);
  return renamed.filter(({ name, by }) => name !== by);
}

/** Returns the files that were changed, with how many places. */
export function renameIn(root: string, renamings: readonly Renaming[]): { path: string; count: number }[] {
  if (renamings.length === 0) return [];
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '--', ...places], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\0')
    .filter((path) => path && !ofThePast.test(path) && existsSync(join(root, path)))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      if (generated.test(text)) return [];
      let count = 0;
      const renamed = renamings.reduce(
        (all, { pattern, by }) =>
          all.replace(pattern, () => {
            count++;
            return by;
          }),
        text,
      );
      if (count > 0) writeFileSync(join(root, path), renamed);
      return count > 0 ? [{ path, count }] : [];
    });
}
