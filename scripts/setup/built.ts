// Builds a command before its tests when its sources are newer; GROWPANEL_BUILT says that this was done.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

/**
 * @param root folder of the package.
 * @param built a file that the build writes.
 * @param sources folders that it is made from.
 */
export function build(root: string, built: string, sources: readonly string[]): void {
  if (process.env.GROWPANEL_BUILT) return;
  const file = join(root, built);
  const changed = Math.max(...sources.map((folder) => newest(join(root, folder))));
  if (existsSync(file) && statSync(file).mtimeMs > changed) return;
  const tsup = dirname(createRequire(import.meta.url).resolve('tsup/package.json'));
  execFileSync(process.execPath, [join(tsup, 'dist/cli-default.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
