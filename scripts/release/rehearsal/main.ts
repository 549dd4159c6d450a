// `pnpm release:rehearse`: an API that changes in five ways, each taken from the published description to packages that
// are installed from registries on this machine. Prints what it showed; `--write` also writes docs/release-rehearsal.md.
// `--only 2` rehearses one round. All of it happens in a copy of the repository.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../../spec/files.ts';
import { stage } from '../../spec/staging/copy.ts';
import { writeSurface } from '../spec-changes.ts';
import { writeVersions } from '../version.ts';
import { reportOf } from './report.ts';
import { keep, type Rehearsed, rehearse } from './round.ts';
import { rounds } from './rounds.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, only: { type: 'string' } } });
const chosen =
  values.only === undefined ? rounds : rounds.slice(Number(values.only) - 1, Number(values.only));
if (chosen.length === 0) {
  console.error(`--only takes 1 to ${rounds.length}.`);
  process.exit(2);
}
const { root, remove } = stage(repository);
const folder = mkdtempSync(join(tmpdir(), 'growpanel-rehearsal-'));
try {
  // What changes next is compared with a release, so there has to be one.
  await writeSurface(root);
  await writeVersions(root);
  let tag = keep(root);
  const rehearsed: Rehearsed[] = [];
  for (const [index, round] of chosen.entries()) {
    console.error(`\n── ${round.changes.join(', ')}, after ${tag}`);
    rehearsed.push(await rehearse(root, join(folder, String(index)), tag, round));
    tag = keep(root);
  }
  const report = reportOf(rehearsed);
  console.log(report);
  if (values.write) writeFileSync(join(repository, 'docs/release-rehearsal.md'), report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
