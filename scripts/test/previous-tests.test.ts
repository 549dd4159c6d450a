// The tests of a release against what came after it, in a repository with releases of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { holdAgainst, lastReleaseTag, runTestsOf, type Suite } from '../release/previous-tests.ts';

const base = mkdtempSync(join(tmpdir(), 'growpanel-previous-'));
afterAll(() => rmSync(base, { recursive: true }));
const root = join(base, 'repository');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const suite: Suite = {
  folder: 'packages/one',
  tests: 'test',
  isTest: /\.test\.mjs$/,
  internals: /from '\.\.\/inner/,
  inventories: ['names.test.mjs'],
  command: (_root, files) => [process.execPath, '--test', ...files],
};
const head = "import { test } from 'node:test';\nimport assert from 'node:assert';\n";
const publicTest = (name: string) =>
  `${head}import * as one from '../index.mjs';\ntest('mrr', () => assert.equal(one.${name}(), 9900));\n`;

beforeAll(() => {
  mkdirSync(root);
  git('init', '--quiet');
  write('packages/one/index.mjs', 'export const mrr = () => 9900;\n');
  write('packages/one/inner.mjs', 'export const inner = 1;\n');
  write('packages/one/test/mrr.test.mjs', publicTest('mrr'));
  write(
    'packages/one/test/inner.test.mjs',
    `${head}import { inner } from '../inner.mjs';\ntest('inner', () => assert.equal(inner, 1));\n`,
  );
  write(
    'packages/one/test/names.test.mjs',
    `${head}import * as one from '../index.mjs';\ntest('names', () => assert.deepEqual(Object.keys(one), ['mrr']));\n`,
  );
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  for (const tag of ['v0.9.0', 'v0.10.0', 'v0.11.0-rc.1', 'other']) git('tag', tag);
});

const against = async (index: string, presentTest: string) => {
  write('packages/one/index.mjs', index);
  rmSync(join(root, 'packages/one/inner.mjs'), { force: true });
  write('packages/one/test/mrr.test.mjs', presentTest);
  const copy = mkdtempSync(join(base, 'copy-'));
  cpSync(join(root, 'packages'), join(copy, 'packages'), { recursive: true });
  const [outcome] = await runTestsOf('v0.10.0', root, copy, [suite]);
  return outcome!;
};

test('the last release is the highest version', () => {
  expect(lastReleaseTag(root)).toBe('v0.10.0');
});

test('an addition and a moved inside pass', async () => {
  const index = 'export const mrr = () => 9900;\nexport const arr = () => 118800;\n';
  expect((await against(index, publicTest('arr'))).result).toBe('passed');
});

test('a renamed function fails, although the present tests know the new name', async () => {
  const outcome = await against('export const monthly = () => 9900;\n', publicTest('monthly'));
  expect(outcome.result).toBe('failed');
  expect(outcome.output).toContain('one.mrr is not a function');
});

describe('what fails is held against the pending changesets', () => {
  const verdict = (changeset: string) => {
    write('packages/one/index.mjs', 'export const monthly = () => 9900;\n');
    write('packages/one/package.json', '{ "name": "one", "version": "0.10.0" }');
    write('.changeset/config.json', '{ "fixed": [["one"]] }');
    write('.changeset/words.md', changeset);
    return holdAgainst('v0.10.0', root, undefined, [suite]);
  };
  const asking = (bump: string) => `---\n"one": ${bump}\n---\n\nMRR is called monthly.\n`;

  test('announced: good', async () => {
    expect(await verdict(asking('minor'))).toMatchObject({
      good: true,
      text: expect.stringContaining('as a pending changeset announces'),
    });
  });

  test('announced as less than it is: not good, and says what is missing', async () => {
    const { good, text } = await verdict(asking('patch'));
    expect(good).toBe(false);
    expect(text).toContain('one.mrr is not a function');
    expect(text).toContain("code that works with v0.10.0 breaks. Add a changeset with 'minor'");
  });

  test('nothing fails: good, whatever is announced', async () => {
    write('packages/one/index.mjs', 'export const mrr = () => 9900;\n');
    expect(await holdAgainst('v0.10.0', root, undefined, [suite])).toMatchObject({
      good: true,
      outcomes: [{ result: 'passed' }],
    });
  });

  test('in CI nothing is left out unnoticed', async () => {
    vi.stubEnv('CI', 'true');
    const unable: Suite = { ...suite, command: () => undefined };
    expect(await holdAgainst('v0.10.0', root, undefined, [unable])).toMatchObject({ good: false });
    vi.unstubAllEnvs();
    expect(await holdAgainst('v0.10.0', root, undefined, [unable])).toMatchObject({ good: !process.env.CI });
  });
});
