// Builds the command before the tests when its sources are newer; GROWPANEL_BUILT says that this was done.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/main.cjs');

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(folder, name)).mtimeMs,
    ),
  );

export default function setup(): void {
  if (process.env.GROWPANEL_BUILT) return;
  const sources = Math.max(newest(join(root, 'src')), newest(join(root, '../sdk/dist')));
  if (existsSync(built) && statSync(built).mtimeMs > sources) return;
  const tsup = join(
    dirname(createRequire(import.meta.url).resolve('tsup/package.json')),
    'dist/cli-default.js',
  );
  execFileSync(process.execPath, [tsup], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
