// One changed description, from the address to packages that are installed: in a tree that was released before.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, readJson } from '../../spec/files.ts';
import { Refusal } from '../../spec/intake/refusal.ts';
import { type Pulled, pull } from '../../spec/pull/command.ts';
import { releaseHere } from '../dry-run/release.ts';
import { type Timed, timedStep } from '../dry-run/steps.ts';
import { releasedPackages, versionOf } from '../packages.ts';
import { holdAgainst } from '../previous-tests.ts';
import { binary, run } from '../process.ts';
import { takeChanges } from '../spec-changes.ts';
import { writeVersions } from '../version.ts';
import { plannedChanges, publishedWith } from './changes.ts';
import type { Round } from './rounds.ts';
import { runSamples } from './samples.ts';

export interface Rehearsed {
  round: Round;
  pulled: Pulled;
  /** What `pnpm spec:pull` says when nobody has decided yet. */
  refusal: string | undefined;
  /** Undefined when nothing is released. */
  version: string | undefined;
  /** Which tests of the last release failed; undefined where nothing is released. */
  broken: string[] | undefined;
  /** What building, publishing, installing and using took, step by step. */
  steps: Timed[];
}

export function git(root: string, ...args: string[]): string {
  const author = ['-c', 'user.name=GrowPanel', '-c', 'user.email=developers@growpanel.io'];
  return execFileSync('git', [...author, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** A commit and a tag, as a release leaves them. */
export function keep(root: string): string {
  const tag = `v${versionOf(releasedPackages(root))}`;
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', tag);
  git(root, 'tag', '--force', tag);
  return tag;
}

/** @param tag Of the release that the tree holds. */
export async function rehearse(root: string, folder: string, tag: string, round: Round): Promise<Rehearsed> {
  mkdirSync(folder, { recursive: true });
  const steps: Timed[] = [];
  const step = timedStep(steps);
  const description = join(folder, 'openapi.json');
  const edits = round.changes.map((change) => plannedChanges[change]);
  writeFileSync(description, publishedWith(readJson(root, files.published), edits));

  const refusal = round.decisions.length > 0 ? await refused(root, description) : undefined;
  const pulled = await takeChanges(root, description, join(folder, 'update'), round.decisions);
  if (!pulled) throw new Error(`${round.changes.join(', ')}: nothing changed.`);
  await step('surface: the changeset suffices', () =>
    run(binary(root, 'tsx'), ['scripts/surface/main.ts', '--check'], { cwd: root }),
  );
  if (!pulled.plan.changeset) {
    if ((await writeVersions(root)) !== undefined) throw new Error('A version was written for words alone.');
    return { round, pulled, refusal, version: undefined, broken: undefined, steps };
  }
  const verdict = await step(`tests of ${tag} against it`, () => holdAgainst(tag, root));
  if (!verdict.good) throw new Error(verdict.text);
  const broken = verdict.outcomes.filter(({ result }) => result === 'failed').map((one) => one.folder);
  const version = await step('versions and changelogs', () => writeVersions(root));
  await releaseHere(root, join(folder, 'release'), step, async (world, sandbox) => {
    for (const { operation, handled } of round.samples) await runSamples(world, sandbox, operation, handled);
  });
  return { round, pulled, refusal, version, broken, steps };
}

/** What somebody reads who takes it as it is; the tree must not notice. */
async function refused(root: string, description: string): Promise<string> {
  const message = await pull(root, [description]).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error.message;
      throw error;
    },
  );
  if (message === undefined) throw new Error('It was taken, although somebody has to decide.');
  const touched = git(root, 'status', '--porcelain');
  if (touched !== '') throw new Error(`It was refused, and yet changed:\n${touched}`);
  return message;
}
