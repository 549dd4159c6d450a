// `spec:diff` as it is run: its formats and its exit codes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diff } from '../spec/diff/command.ts';
import { shownPair } from '../spec/diff/words.ts';
import { files, readJson, repository } from '../spec/files.ts';
import { changed } from './spec/changed.ts';

let folder: string;
let old: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'growpanel-diff-'));
  old = join(repository, files.published);
});
afterAll(() => rmSync(folder, { recursive: true }));

const tomorrow = (change: Parameters<typeof changed>[1]) => {
  const file = join(folder, 'tomorrow.json');
  writeFileSync(file, changed(readJson(repository, files.published), change));
  return file;
};

test('published descriptions are compared under our names', async () => {
  const { code, text } = await diff([old, tomorrow('a removed field')]);
  expect(code).toBe(0);
  expect(text).toContain('Answer field removed: GET /reports/mrr  answer MrrPeriod.quantity');
  expect(text).toContain('Stop reading it.');
});

test('JSON and Markdown', async () => {
  const file = tomorrow('an added report');
  const json = JSON.parse((await diff([old, file, '--format', 'json'])).text) as {
    class: string;
    findings: object[];
  };
  expect(json).toMatchObject({ class: 'addition', packages: { 'sdk-go': 'addition' } });
  expect(json.findings[0]).toMatchObject({
    rule: 'operation-added',
    operations: ['GET /reports/mrr-forecast'],
  });
  expect((await diff([old, file, '--format', 'markdown'])).text).toMatch(
    /## Additions\n\n### Reports\n\n\| where \| what \|/,
  );
});

test.each([
  ['an added report', 'breaking', 0],
  ['an added report', 'addition', 1],
  ['a removed field', 'addition', 1],
  ['a reworded sentence', 'addition', 0],
  ['a reworded sentence', 'documentation', 1],
] as const)('%s with --fail-on %s ends with %i', async (change, limit, code) => {
  expect((await diff([old, tomorrow(change), '--fail-on', limit])).code).toBe(code);
});

test.each([
  [[], 'Two descriptions, please'],
  [['none.json', 'none.json'], 'Cannot read none.json: there is no such file.'],
  [['a', 'b', '--format', 'xml'], "--format is one of text, json, markdown, not 'xml'."],
  [['a', 'b', '--loud'], "Unknown option '--loud'"],
])('%j is refused', async (args, message) => {
  await expect(diff(args)).rejects.toThrow(message);
});

test('run for real, a refusal ends with 2 and a comparison with its own code', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/spec/spec-diff.ts', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
  expect(run('none.json', 'none.json')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'Cannot read none.json: there is no such file.\n',
  });
  expect(run(old, tomorrow('a removed field'), '--fail-on', 'breaking').status).toBe(1);
});

test.each([
  ['short texts', 'monthly', 'yearly', ['monthly', 'yearly']],
  [
    'texts that differ far behind',
    `${'MRR of the period. '.repeat(10)}In dollars.`,
    `${'MRR of the period. '.repeat(10)}In euros.`,
    ['…MRR of the period. In dollars.', '…MRR of the period. In euros.'],
  ],
  [
    'texts without a space',
    `${'x'.repeat(200)}1`,
    `${'x'.repeat(200)}2`,
    [`…${'x'.repeat(40)}1`, `…${'x'.repeat(40)}2`],
  ],
])('%s are shown from where they differ', (_, before, after, shown) => {
  expect(shownPair(before, after)).toEqual(shown);
});
