// `pnpm docs:api`: the reference of the TypeScript packages as Markdown, into docs/api. Not committed, since it follows
// from the sources and is larger than they are. A warning is a failure.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pages.ts';

const packages = ['sdk', 'metrics', 'sandbox'];
const typedoc = join(root, 'node_modules/typedoc/bin/typedoc');
const markdown = join(root, 'node_modules/typedoc-plugin-markdown/dist/index.js');

for (const name of packages) {
  const out = join(root, 'docs/api', name);
  rmSync(out, { recursive: true, force: true });
  const form = ['--plugin', markdown, '--outputFileStrategy', 'modules'];
  const { status } = spawnSync(process.execPath, [typedoc, '--out', out, ...form], {
    cwd: join(root, 'packages', name),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
