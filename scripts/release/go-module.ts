// The Go module as it is published: the content of its own repository, which go.mod's path names. What needs the rest
// of this repository, such as the tests against the contract, stays here.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = 'packages/sdk-go';
export const sourceRepository = 'https://github.com/growpanel/growpanel-platform';

/** Examples are documentation: pkg.go.dev shows them beside what they are about. */
const belongs = (path: string): boolean =>
  !path.startsWith('tools/') &&
  (path.endsWith('.go')
    ? !path.endsWith('_test.go') || path.endsWith('example_test.go')
    : /^(go\.(mod|sum)|LICENSE|README\.md|CHANGELOG\.md)$/.test(path));

/** The module's path, which is the address of its repository. */
export function modulePath(root: string): string {
  return /^module (\S+)$/m.exec(readFileSync(join(root, folder, 'go.mod'), 'utf8'))![1]!;
}

/** Writes the module's files of a tree into an empty folder. */
export function writeGoModule(root: string, target: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '.'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  for (const path of listed.split('\0').filter(Boolean).filter(belongs)) {
    const source = join(root, folder, path);
    if (!existsSync(source)) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    if (path.endsWith('.md')) writeFileSync(join(target, path), withWholeLinks(readFileSync(source, 'utf8')));
    else cpSync(source, join(target, path));
  }
}

/** Links to neighbours lead to the repository where these are. */
const withWholeLinks = (text: string): string =>
  text
    .replaceAll(/\]\(\.\.\/\.\.\/([^)]*)\)/g, `](${sourceRepository}/blob/main/$1)`)
    .replaceAll(/\]\(\.\.\/([^)]*)\)/g, `](${sourceRepository}/blob/main/packages/$1)`);
