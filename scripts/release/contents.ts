// What a folder that `pnpm release:pack` wrote holds. Publishing needs this and the files, and nothing of the repository:
// the jobs that may publish install nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const contentsFile = 'release.json';

export interface ReleaseContents {
  version: string;
  /** In the order in which they have to be published; files relative to the folder. */
  npm: { name: string; file: string }[];
  /** The Go module's path. Its files are in `go-module`. */
  goModule: string;
  /** What the changelog says about this version. */
  notes: string;
}

export const readContents = (folder: string): ReleaseContents =>
  JSON.parse(readFileSync(join(folder, contentsFile), 'utf8')) as ReleaseContents;
