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

function failure({ name, output }: Outcome, root: string): Refusal {
  const end = output.trim().split('\n').slice(-40).join('\n').replaceAll(root, '.');
  return new Refusal(`'${name}' failed, so nothing was changed:\n${end}`);
}

/**
 * Takes a description into the repository at `root`. Throws a Refusal, and changes nothing, when that cannot be.
 */
export async function pull(root: string, args: readonly string[]): Promise<void> {
  const started = performance.now();
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
  const plan = planPull(await fetchSource(source), source, now, {
    moves: parseMoves(values.moved),
    prune: values.prune,
    keepOurs: values['keep-ours'],
    allowShrinking: values['allow-shrinking'],
  });
  process.stdout.write(reportText(plan.comparison));
  for (const line of remarks(plan)) say(line);
  if (values.report !== undefined) writeFileSync(values.report, reviewText(plan));
  const wanted = plan.changeset ? [plan.changeset.name] : [];
  if (changesNothing(plan, now) && changesets(root).join() === wanted.join()) return say('Nothing changed.');
  if (values['dry-run']) return say('Nothing was written: --dry-run.');

  const copy = stage(root);
  try {
    write(copy.root, plan);
    const checks = checksFor(copy.root, plan.step).filter(({ stage }) => values.checks || stage === 0);
    const failed = await runChecks(checks, ({ name, passed, seconds }) =>
      say(`${passed ? 'ok' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`),
    );
    if (failed) throw failure(failed, copy.root);
    const changes = copy.changes();
    adopt(root, changes);
    say(`${changes.size} files changed.`);
  } finally {
    copy.remove();
  }
  const changeset = plan.changeset && `${files.changesets}/${plan.changeset.name} (${plan.changeset.bump})`;
  say(changeset ? `The release is described in ${changeset}.` : 'Nothing to release.');
  say(`Took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}
