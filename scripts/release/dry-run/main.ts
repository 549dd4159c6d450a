// `pnpm release:dry-run`: the whole release, with registries on this machine in the place of the real ones. Versions are
// written, everything is built, published and installed, and the documentation's quick starts run against it. All of it
// happens in a copy; the working tree stays as it is. With the address of a description, `pnpm spec:pull` takes that one
// first, with the options that follow: from a changed API to packages that are installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { repository } from '../../spec/files.ts';
import { stage } from '../../spec/staging/copy.ts';
import { releasedPackages, versionOf } from '../packages.ts';
import { binary, run } from '../process.ts';
import { writeVersions } from '../version.ts';
import { releaseHere } from './release.ts';
import { type Timed, timedStep } from './steps.ts';

const times: Timed[] = [];
const step = timedStep(times);
const started = performance.now();
const { root, remove } = stage(repository);
const folder = mkdtempSync(join(tmpdir(), 'growpanel-release-'));
try {
  const [description, ...options] = process.argv.slice(2);
  if (description !== undefined) {
    const address = /^https?:/.test(description) ? description : resolve(description);
    await step('spec:pull', () =>
      run(binary(root, 'tsx'), ['scripts/spec/spec-pull.ts', address, ...options], { cwd: root }),
    );
  }
  const written = await step('versions and changelogs', () => writeVersions(root));
  const version = written ?? versionOf(releasedPackages(root));
  await releaseHere(root, folder, step);
  const width = Math.max(...times.map(({ title }) => title.length));
  const rows = [...times, { title: 'all', seconds: (performance.now() - started) / 1000 }];
  for (const row of rows) console.log(`${row.title.padEnd(width)}  ${row.seconds.toFixed(1).padStart(6)} s`);
  console.log(
    `\n${version} can be released: every package was published, installed and used on this machine.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
