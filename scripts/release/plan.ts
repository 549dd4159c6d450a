// `pnpm release:plan`: whether the version of this commit is to be released, as lines for a workflow's outputs. It is
// when the changelog describes it and no tag names it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notesOf } from './changelog.ts';

export interface ReleasePlan {
  version: string;
  tag: string;
  due: boolean;
}

/** Any package tells the version: all have the same. */
const folder = 'packages/sdk';

export function planOf(root: string): ReleasePlan {
  const { version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const tag = `v${version}`;
  const tags = execFileSync('git', ['tag', '--list', tag], { cwd: root, encoding: 'utf8' });
  return { version, tag, due: notesOf(root, folder, version) !== undefined && tags.trim() === '' };
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const [name, value] of Object.entries(planOf(root))) console.log(`${name}=${value}`);
}
