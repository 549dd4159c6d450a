// What `growpanel complete` offers, and the scripts that ask it. Real shells press Tab in shells/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, Parser } from '@vscode/tree-sitter-wasm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { growpanel } from './in-process.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

test.each<[string[], string[]]>([
  [['rep'], ['reports']],
  [['help', 'rep'], ['reports']],
  [
    ['reports', 'cashflow-ref'],
    ['cashflow-refunds', 'cashflow-refunds-table', 'cashflow-refunds-detail'],
  ],
  [['reports', 'mrr', '--interval', 'm'], ['month']],
  [['reports', 'mrr', '--interval=m'], ['--interval=month']],
  [['reports', 'mrr', '--no-color=m'], []],
  [['reports', 'mrr', '--date', '2024', '--brea'], ['--breakdown']],
  [
    ['reports', 'mrr', '--date', 'last'],
    ['last-12-months', 'last-30-days'],
  ],
  [['reports', 'mrr', '--breakdown', 'pl'], ['plan']],
  [
    ['reports', 'mrr', '--region=n'],
    ['--region=north_america', '--region=nordics'],
  ],
  [['reports', 'mrr', '--fields', 'date,total_m'], ['date,total_mrr']],
  [['customers', 'list', '--fields=id,ema'], ['--fields=id,email']],
  [
    ['reports', 'cohort', '--measure', 'customer'],
    ['customers_retained', 'customer_retention', 'customer_churn'],
  ],
  [
    ['--format', ''],
    ['json', 'jsonl', 'table', 'csv'],
  ],
  [
    ['--format', 'json', 'account', 'team', 're'],
    ['remove', 'resend-invite'],
  ],
  [['webhooks', 'listen', '--events', 'movement.new,movement.ch'], ['movement.new,movement.churn']],
  [
    ['api', 'P'],
    ['POST', 'PUT'],
  ],
  [
    ['api', 'GET', '/reports/mrr-t'],
    ['/reports/mrr-table', '/reports/mrr-table-subtypes'],
  ],
  [['api', 'GET', '/reports/mrr', ''], []],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish', 'powershell'],
  ],
  [['customers', 'get', ''], []],
])('complete %j', async (words, expected) => {
  const { code, stdout } = await growpanel(['complete', ...words]);
  const names = stdout.split('\n').filter(Boolean);
  expect({ code, names: names.map((line) => line.split('\t')[0]) }).toEqual({ code: 0, names: expected });
});

test('ids that a shell would act on are not offered; names are shown, and control nothing', async () => {
  const list = [
    { id: 'cus_1', name: 'Acme\tInc\u001b[2J' },
    { id: 'cus_$(reboot)', name: 'Bad' },
    { id: 'cus 2', name: 'Two words' },
  ];
  api.answerWith({ 'GET /customers': { body: { result: { count: 3, list } } } });
  const { stdout } = await growpanel(['complete', 'customers', 'get', 'cus'], { api });
  expect(stdout).toBe('cus_1\tAcme\\tInc\\x1b[2J\n');
});

test('no completions for other shells', async () => {
  const { code, stderr } = await growpanel(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error.hint).toBe('There are for bash, zsh, fish, powershell.');
});

test('the script for PowerShell is PowerShell, by the grammar that VS Code has', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(join(folder, 'tree-sitter-powershell.wasm'))));
  const isRight = (text: string) => parser.parse(text)?.rootNode.hasError === false;
  const { stdout } = await growpanel(['completion', 'powershell']);
  expect(isRight(stdout)).toBe(true);
  // The grammar sees when a bracket or a quote is missing.
  for (const sign of ['{', '}', '(', ')', ']', "'"]) {
    expect(isRight(stdout.replace(sign, '')), `without ${sign}`).toBe(false);
  }
});
