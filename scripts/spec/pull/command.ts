// Everything that `pnpm spec:pull` does, for a repository anywhere.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportMarkdown, reportText } from '../diff/report.ts';
import { files, readJson, readText } from '../files.ts';
import { Refusal } from '../intake/refusal.ts';
import { fetchSource } from '../intake/source.ts';
import { changesetPattern } from '../release-plan/changeset.ts';
import { checksFor, type Outcome, runChecks } from '../staging/checks.ts';
import { adopt, stage } from '../staging/copy.ts';
import { parseMoves } from './moved.ts';
import { changesNothing, fixedGroup, type Plan, type Present, planPull } from './plan.ts';
import { type Renaming, renameIn, renamingsOf } from './rename.ts';

const say = (text: string) => console.error(text);

function presentIn(root: string): Present {
  return {
    published: readJson(root, files.published),
    overlay: readText(root, files.overlay),
    contract: readJson(root, files.contract),
    released: readJson(root, files.released),
    packages: fixedGroup(readJson(root, join(files.changesets, 'config.json'))),
    version: String(readJson(root, 'packages/sdk/package.json').version),
  };
}

/** Changesets of earlier pulls: there is one at a time, since each compares with the last release. */
const changesets = (root: string) =>
  readdirSync(join(root, files.changesets)).filter((name) => changesetPattern.test(name));

function write(root: string, plan: Plan): void {
  writeFileSync(join(root, files.contract), plan.contract);
  writeFileSync(join(root, files.published), plan.published);
  writeFileSync(join(root, files.overlay), plan.overlay);
  for (const name of changesets(root))
    if (name !== plan.changeset?.name) rmSync(join(root, files.changesets, name));
  if (plan.changeset) writeFileSync(join(root, files.changesets, plan.changeset.name), plan.changeset.text);
}

/** What was decided by rule, and what is left to do: for the terminal and for whoever reviews the pull request. */
function remarks(plan: Plan): string[] {
  const built = plan.step.findings.filter((f) => f.rule === 'operation-added').map((f) => f.operations[0]);
  return [
    ...plan.notes,
    ...plan.placed.map(({ operation, at, why }) =>
      at === 'raw'
        ? `${operation} is reachable through raw only: ${why}. Give it x-sdk to place it.`
        : `${operation} is gp.${at}: ${why}.`,
    ),
    ...plan.units.map(({ field, unit, why }) => `${field} is ${unit}: ${why}.`),
    ...(built.length > 0
      ? [`The sandbox answers 501 until packages/sandbox/src/operations has: ${built.join(', ')}.`]
      : []),
  ];
}

function reviewText(plan: Plan): string {
  const listed = remarks(plan).map((line) => `- ${line}`);
  const decided =
    listed.length > 0 ? ['', '## Decided by rule, and left to do', '', ...listed, ''].join('\n') : '';
  return reportMarkdown(plan.comparison) + decided;
}

function failure(failed: readonly Outcome[], root: string): Refusal {
  const told = failed.map(({ check, output }) => {
    const end = output.trim().split('\n').slice(-40).join('\n').replaceAll(root, '.');
    return `'${check.name}' failed:\n${end}`;
  });
  const byHand = failed.every(({ check }) => !check.generates)
    ? " Where code that people wrote has to follow: take the description with --no-checks, mend what is named above, and run 'npm test'."
    : '';
  return new Refusal(`${told.join('\n\n')}\n\nNothing was changed.${byHand}`);
}

/** What was done, for programs that go on from here. */
export interface Pulled {
  plan: Plan;
  /** Seconds that it took to write every generated file, and to check them. */
  generating: number;
  checking: number;
  /** Paths that differ now. */
  changed: string[];
  /** Those of them that people wrote, in which a moved operation has its new name. */
  renamed: string[];
}

/** Tries the plan in a copy; what works there is brought into the working tree. */
async function apply(
  root: string,
  plan: Plan,
  renamings: readonly Renaming[],
  checked: boolean,
): Promise<Pulled> {
  const started = performance.now();
  let generating = 0;
  const tell = ({ check, passed, seconds }: Outcome) => {
    if (check.generates) generating += seconds;
    say(`${passed ? 'ok' : 'FAILED'}  ${check.name} (${seconds.toFixed(1)} s)`);
  };
  const copy = stage(root);
  try {
    write(copy.root, plan);
    const renamed = renameIn(copy.root, renamings);
    for (const { path, count } of renamed) say(`Renamed in ${path} (${count}).`);
    const checks = checksFor(copy.root, plan.step).filter(({ generates }) => checked || generates);
    const failed = await runChecks(checks, tell);
    if (failed.length > 0) throw failure(failed, copy.root);
    const changes = copy.changes();
    adopt(root, changes);
    say(`${changes.size} files changed.`);
    const changeset = plan.changeset && `${files.changesets}/${plan.changeset.name} (${plan.changeset.bump})`;
    say(changeset ? `The release is described in ${changeset}.` : 'Nothing to release.');
    const seconds = (performance.now() - started) / 1000;
    say(`Took ${seconds.toFixed(0)} s, of which ${generating.toFixed(0)} s wrote every language.`);
    return {
      ...{ plan, generating, checking: seconds - generating },
      changed: [...changes.keys()],
      renamed: renamed.map(({ path }) => path),
    };
  } finally {
    copy.remove();
  }
}

/**
 * Takes a description into the repository at `root`. Throws a Refusal, and changes nothing, when that cannot be.
 * Undefined when there was nothing to change.
 */
export async function pull(root: string, args: readonly string[]): Promise<Pulled | undefined> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      prune: { type: 'boolean', default: false },
      moved: { type: 'string', multiple: true, default: [] },
      'keep-ours': { type: 'boolean', default: false },
      'allow-shrinking': { type: 'boolean', default: false },
      checks: { type: 'boolean', default: true },
      report: { type: 'string' },
    },
  });
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0)
    throw new Refusal('One description, please: pnpm spec:pull <file|url>');
  const now = presentIn(root);
  const moves = parseMoves(values.moved);
  const plan = planPull(await fetchSource(source), source, now, {
    moves,
    prune: values.prune,
    keepOurs: values['keep-ours'],
    allowShrinking: values['allow-shrinking'],
  });
  process.stdout.write(reportText(plan.comparison));
  for (const line of remarks(plan)) say(line);
  if (values.report !== undefined) writeFileSync(values.report, reviewText(plan));
  const wanted = plan.changeset ? [plan.changeset.name] : [];
  if (changesNothing(plan, now) && changesets(root).join() === wanted.join()) {
    say('Nothing changed.');
    return undefined;
  }
  if (values['dry-run']) {
    say('Nothing was written: --dry-run.');
    return undefined;
  }

  return await apply(root, plan, renamingsOf(moves, now.contract, JSON.parse(plan.contract)), values.checks);
}
