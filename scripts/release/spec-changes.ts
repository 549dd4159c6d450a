// `pnpm spec:changes ADDRESS FOLDER`: takes a description with `pnpm spec:pull`, and writes what it changed to
// FOLDER/changes.patch, and why to FOLDER/report.md. The surface that follows from it is a part of the change.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm } from '../setup/prepare.mjs';
import { repository } from '../spec/files.ts';
import { reporting } from '../spec/intake/reporting.ts';
import { type Pulled, pull } from '../spec/pull/command.ts';
import { binary, run } from './process.ts';

/** Builds everything, and writes down what it offers now. */
export async function writeSurface(root: string): Promise<void> {
  const [program, ...build] = pnpm as [string, ...string[]];
  await run(program, [...build, 'turbo', 'run', 'build', '--output-logs=errors-only'], { cwd: root });
  await run(binary(root, 'tsx'), ['scripts/surface/main.ts'], { cwd: root });
}

/**
 * @param root A tree with its dependencies installed, as it was committed.
 * @param options Those of `pnpm spec:pull`.
 */
export async function takeChanges(
  root: string,
  address: string,
  folder: string,
  options: readonly string[] = [],
): Promise<Pulled | undefined> {
  mkdirSync(folder, { recursive: true });
  const pulled = await pull(root, [address, '--report', join(folder, 'report.md'), ...options]);
  if (pulled) await writeSurface(root);
  // New files count as well.
  await run('git', ['add', '--all', '--intent-to-add'], { cwd: root });
  const patch = await run('git', ['diff', '--binary', 'HEAD'], { cwd: root });
  writeFileSync(join(folder, 'changes.patch'), patch);
  return pulled;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [address, folder] = process.argv.slice(2);
  if (!address || !folder) {
    console.error('spec:changes takes the address of the description and the folder to write to.');
    process.exit(2);
  }
  await reporting(async () => {
    await takeChanges(repository, address, resolve(folder));
  });
}
