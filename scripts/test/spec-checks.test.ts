// The checks of a pull: each after what it builds on, everything that can fail told at once.
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { compareContracts } from '../spec/diff/compare.ts';
import { files, readJson, repository } from '../spec/files.ts';
import { type Check, checksFor, type Outcome, runChecks } from '../spec/staging/checks.ts';

const check = (name: string, after: string[] = [], program = ''): Check => ({
  name,
  after,
  cwd: tmpdir(),
  command: [process.execPath, '-e', program],
});
const fails = 'console.error("no " + process.env.NO_COLOR); process.exit(1)';

async function ran(checks: Check[]) {
  const order: string[] = [];
  const failed = await runChecks(checks, (outcome) => order.push(outcome.check.name));
  return { order, failed: failed.map((outcome: Outcome) => outcome.check.name), outcomes: failed };
}

test('each runs after what it builds on, whatever the order in which they are listed', async () => {
  const { order, failed } = await ran([
    check('types', ['build']),
    check('build', ['generate']),
    check('generate'),
  ]);
  expect(order).toEqual(['generate', 'build', 'types']);
  expect(failed).toEqual([]);
});

test('what builds on a failure is not run; everything else is, and every failure is told', async () => {
  const { order, failed, outcomes } = await ran([
    check('build', [], fails),
    check('types', ['build']),
    check('tests of what needs the types', ['types']),
    check('rules', [], fails),
    check('go'),
  ]);
  expect(order.sort()).toEqual(['build', 'go', 'rules']);
  expect(failed.sort()).toEqual(['build', 'rules']);
  // Without colours, since it ends in a message.
  expect(outcomes[0]!.output).toBe('no 1\n');
});

test('what is not asked for holds nothing up', async () => {
  expect((await ran([check('types', ['build'])])).order).toEqual(['types']);
});

test('a program that cannot be started is a failure', async () => {
  const { failed } = await ran([{ ...check('missing'), command: ['no-such-program'] }]);
  expect(failed).toEqual(['missing']);
});

test('a check that others wait for is one of them, and words alone call for no build', () => {
  const contract = readJson(repository, files.contract);
  const reworded = structuredClone(contract);
  (reworded.info as { description: string }).description += ' More words.';
  const less = structuredClone(contract);
  delete (less.paths as Record<string, unknown>)['/reports/mrr'];
  const names = (after: typeof contract) => checksFor(repository, compareContracts(contract, after));
  const all = names(less);
  for (const { after } of all) for (const name of after) expect(all.map((one) => one.name)).toContain(name);
  expect(names(reworded).map(({ name }) => name)).toEqual(['generate', 'rules of the contract']);
});
