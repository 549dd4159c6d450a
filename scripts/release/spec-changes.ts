// `pnpm spec:changes ADDRESS FOLDER`: takes a description with `pnpm spec:pull`, and writes what it changed to
// FOLDER/changes.patch, and why to FOLDER/report.md. The surface that follows from it is a part of the change.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pnpm } from '../setup/prepare.mjs';
import { repository } from '../spec/files.ts';
import { binary, run } from './process.ts';

const [address, target] = process.argv.slice(2);
if (!address || !target) {
  console.error('spec:changes takes the address of the description and the folder to write to.');
  process.exit(2);
}
const folder = resolve(target);
mkdirSync(folder, { recursive: true });
try {
  const pull = ['scripts/spec/spec-pull.ts', address, '--report', join(folder, 'report.md')];
  await run(binary(repository, 'tsx'), pull, { cwd: repository, show: true });
  const [program, ...build] = pnpm as [string, ...string[]];
  await run(program, [...build, 'turbo', 'run', 'build', '--output-logs=errors-only'], {
    cwd: repository,
    show: true,
  });
  await run(binary(repository, 'tsx'), ['scripts/surface/main.ts'], { cwd: repository, show: true });
  // New files count as well.
  await run('git', ['add', '--all', '--intent-to-add'], { cwd: repository });
  writeFileSync(
    join(folder, 'changes.patch'),
    await run('git', ['diff', '--binary', 'HEAD'], { cwd: repository }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
