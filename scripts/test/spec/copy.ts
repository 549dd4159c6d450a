// A repository of its own for tests that run the commands: a copy of this one as it is right after a release.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { files, repository } from '../../spec/files.ts';
import { changesetPattern } from '../../spec/release-plan/changeset.ts';
import { type Staging, stage } from '../../spec/staging/copy.ts';

const git = (root: string, ...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

export function committedCopy(): Staging {
  const copy = stage(repository);
  copyFileSync(join(copy.root, files.contract), join(copy.root, files.released));
  for (const name of readdirSync(join(copy.root, files.changesets)))
    if (changesetPattern.test(name)) rmSync(join(copy.root, files.changesets, name));
  git(copy.root, 'add', '-A');
  git(
    copy.root,
    '-c',
    'user.email=test@growpanel.example',
    '-c',
    'user.name=Test',
    'commit',
    '--quiet',
    '-m',
    'as it is',
  );
  return copy;
}

/** Paths that differ from what was committed. */
export const touched = (root: string): string[] =>
  git(root, 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
