// `pnpm release:version`: takes the pending changesets as the next version. The changesets tool writes it into every
// package.json and into the changelogs; every other place that shows it is generated from a package.json, or reads it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../spec/files.ts';
import { keepReleasedSurface } from '../surface/verdict.ts';
import { releasedPackages, versionOf } from './packages.ts';
import { binary, run } from './process.ts';

/** Files that hold changes which are not released yet. */
export const pendingChangesets = (root: string): string[] =>
  readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');

/** Writes the next version into a tree, and returns it; undefined when there is nothing to release. */
export async function writeVersions(root: string): Promise<string | undefined> {
  if (pendingChangesets(root).length === 0) return undefined;
  await run(binary(root, 'changeset'), ['version'], { cwd: root });
  const version = versionOf(releasedPackages(root));
  writePeerRanges(root, version);
  for (const script of ['scripts/generate.ts', 'scripts/spec/spec-released.ts'])
    await run(binary(root, 'tsx'), [script], { cwd: root });
  keepReleasedSurface(root);
  return version;
}

/**
 * A package of ours that works beside another takes that one from the same version on. Not `workspace:^`: before 1.0 each
 * minor version would leave that range, and the changesets tool answers a peer that left its range with a major version.
 */
function writePeerRanges(root: string, version: string): void {
  const packages = releasedPackages(root);
  for (const { folder } of packages) {
    const file = join(root, folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { peerDependencies?: Record<string, string> };
    const ours = Object.keys(manifest.peerDependencies ?? {}).filter((name) =>
      packages.some((other) => other.name === name),
    );
    if (ours.length === 0) continue;
    for (const name of ours) manifest.peerDependencies![name] = `workspace:>=${version}`;
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const version = await writeVersions(repository);
  console.error(version ? `Everything is ${version} now.` : 'There are no changesets: nothing to release.');
}
