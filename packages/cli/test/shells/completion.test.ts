// Completions as somebody gets them who presses Tab: bash, zsh and fish, asked on a terminal, against a sandbox.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { operations } from '@growpanel/sdk/contract';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFailed,
  test,
} from 'vitest';
import { InteractiveShell } from './interactive-shell.js';

let sandbox: Sandbox;
let api: { url: string; apiKey: string };

beforeAll(async () => {
  sandbox = await createSandbox({ now: '2026-06-30' });
  api = { url: sandbox.url, apiKey: (await sandbox.createAccount()).apiKey };
  const gp = new GrowPanel({ apiKey: api.apiKey, baseUrl: api.url });
  const { data: source } = await gp.data.sources.create({ body: { name: 'Billing', type: 'api' } });
  const rows = ['cus_acme', 'cus_ajax', 'cus_zoo', 'crm:77@eu'].map((id) => ({
    ...{ id, name: `Inc. "${id}" & Sons`, created_date: '2026-01-01', data_source: source.id! },
  }));
  await gp.data.customers.create({ body: rows });
});
afterAll(() => sandbox.close());

const reports = Object.values(operations)
  .map(({ path }: { path: string }) => path)
  .filter((path) => path.startsWith('/reports/'))
  .map((path) => path.slice('/reports/'.length));

/** What is typed before Tab, what must be offered, and what must not. */
const offered: ReadonlyArray<[line: string, names: string[], others: string[]]> = [
  ['growpanel ', ['reports', 'customers', 'import', 'explain', 'webhooks', 'sandbox'], ['mrr']],
  ['growpanel reports ', [...reports, 'list'], ['customers']],
  [
    'growpanel reports cashflow-ref',
    ['cashflow-refunds', 'cashflow-refunds-table', 'cashflow-refunds-detail'],
    ['cashflow-failure-rate'],
  ],
  ['growpanel reports mrr --c', ['--compare', '--currency', '--custom', '--chart'], ['--interval']],
  ['growpanel reports mrr --interval ', ['day', 'week', 'month', 'quarter', 'year'], ['hour', '--date']],
  ['growpanel reports mrr --format ', ['json', 'jsonl', 'table', 'csv'], ['xml']],
  ['growpanel reports mrr --region ', ['eu', 'apac', 'nordics'], []],
  ['growpanel customers get cus_a', ['cus_acme', 'cus_ajax'], ['cus_zoo']],
  ['growpanel data customers delete cus_', ['cus_acme', 'cus_ajax', 'cus_zoo'], ['crm:77@eu']],
  ['growpanel webhooks trigger movement.c', ['movement.churn', 'movement.contraction'], ['movement.new']],
  ['growpanel import b', ['billing-export/', 'bin/'], ['.bashrc']],
];

describe.each(inject('shells'))('%s', (name) => {
  let shell: InteractiveShell;
  beforeEach(async () => {
    shell = new InteractiveShell(name, api, ['billing-export']);
    onTestFailed(() => console.error(`${name} showed: ${JSON.stringify(shell.shown)}`));
    await shell.ready();
  });
  afterEach(() => shell.close());

  test('offers names, options, values and ids, and nothing else', async () => {
    for (const [line, names, others] of offered) {
      const found = await shell.offers(line, names.at(-1)!);
      expect(found, line).toEqual(expect.arrayContaining(names));
      for (const other of others) expect(found, line).not.toContain(other);
    }
  });

  test('puts the only one there is into the line, which then runs', async () => {
    await shell.type('growpanel reports transactions-s\t', /transactions-summary/);
    await shell.type('--form\t', /--format/);
    await shell.type('csv\r', /mtd,prev_mtd/);
  });

  test('completes --option=value, and an id with a colon and an at sign', async () => {
    await shell.type('growpanel explain --format=t\t', /--format=table/);
    await shell.type('crm:\t', /crm:77@eu/);
    await shell.type('\r', /Why crm:77@eu is worth what it is/);
  });
});
