// Reads the changelogs that the changesets tool writes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the changelog of a package says about a version; undefined when it says nothing. */
export function notesOf(root: string, folder: string, version: string): string | undefined {
  const file = join(root, folder, 'CHANGELOG.md');
  if (!existsSync(file)) return undefined;
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version}\n`));
  return section?.slice(version.length).trim();
}
