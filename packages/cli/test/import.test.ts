// import: files into a data source, and what is said of those that cannot be.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkpoints,
  customersCsv,
  folder,
  goodExport,
  gp,
  invoice,
  invoicesHead,
  message,
  plansCsv,
  run,
  sample,
  write,
} from './import-world.js';
import { growpanel } from './in-process.js';

test('the example goes in whole, the dry run had told what it would do, and nothing is left behind', async () => {
  const dry = await run(sample, '--dry-run');
  expect({ code: dry.code, stderr: dry.stderr }).toEqual({ code: 0, stderr: '' });
  expect((await gp.data.sources.list()).data.result).toEqual([]);

  const { code, stdout, stderr } = await run(sample, '--create-source', 'Billing');
  expect({ code, rows: JSON.parse(stdout) }).toEqual({
    code: 0,
    rows: [
      { resource: 'customers', read: 312, stored: 312, rejected: 0 },
      { resource: 'plans', read: 12, stored: 12, rejected: 0 },
      { resource: 'invoices', read: 2420, stored: 2420, rejected: 0 },
    ],
  });
  expect(stderr).toMatch(/^growpanel: made the data source ds_\w+ \(Billing\)\n$/);
  expect(checkpoints()).toEqual([]);

  const report = await gp.reports.getMrr({ query: { date: '20240101-20260630', interval: 'month' } });
  const reported = report.data.result.map((row) => [
    row.date!.slice(0, 7),
    row.new,
    row.churn,
    row.total_mrr,
  ]);
  const months = JSON.parse(dry.stdout) as { month: string; new: number; churn: number; mrr: number }[];
  expect(months.map((row) => [row.month, row.new, row.churn, row.mrr])).toEqual(reported);

  // The same name means the same source, so that an import can simply be run again.
  const again = await run(sample, '--create-source', 'Billing', '--progress', 'none');
  expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
  expect((await gp.data.sources.list()).data.result).toHaveLength(1);
});

test('Stripe and ChartMogul folders, and single files by their names', async () => {
  const price = {
    id: 'price_1',
    object: 'price',
    nickname: 'Pro',
    currency: 'usd',
    recurring: { interval: 'month', interval_count: 1 },
  };
  write('s/prices.jsonl', `${JSON.stringify(price)}\n`);
  const stripe = await run(join(folder, 's'), '--from', 'stripe', '--create-source', 'S');
  expect(JSON.parse(stripe.stdout)).toEqual([{ resource: 'plans', read: 1, stored: 1, rejected: 0 }]);

  const customer = {
    uuid: 'cus_u1',
    external_id: 'c9',
    name: 'Mogul',
    email: 'm@mogul.example',
    customer_since: '2026-01-01T00:00:00Z',
  };
  const path = write('customers-page.json', JSON.stringify({ entries: [customer], has_more: false }));
  const mogul = await run(path, '--from', 'chartmogul', '--create-source', 'M');
  expect(JSON.parse(mogul.stdout)).toEqual([{ resource: 'customers', read: 1, stored: 1, rejected: 0 }]);
  expect((await gp.customers.detail({ path: { id: 'c9' } })).data.name).toBe('Mogul');
});

test('--map says how foreign columns are meant, and its own mistakes are found first', async () => {
  write('export/customers.csv', customersCsv);
  write('export/plans.csv', plansCsv);
  write(
    'export/invoices.csv',
    'Invoice #,customer_id,plan_id,Date,Total,Note\ni1,c1,p1,31/01/2026,"1.234,50",x\n',
  );
  const map = (content: unknown) => write('map.json', JSON.stringify(content));
  const rules = {
    ...{ columns: { 'Invoice #': 'id', Total: 'amount', Note: null }, amount: 'decimal' },
    ...{ numbers: '1.234,56', dateFormat: 'dmy', defaults: { currency: 'eur' } },
  };
  const path = join(folder, 'export');
  write('export/plans.csv', plansCsv.replace('usd', 'eur'));
  const { code, stderr } = await run(path, '--create-source', 'B', '--map', map({ invoices: rules }));
  expect({ code, stderr: stderr.replace(/.*made the data source.*\n/, '') }).toEqual({ code: 0, stderr: '' });
  const { data } = await gp.data.invoices.get({ path: { id: 'i1' } });
  expect(data).toMatchObject({ amount: 123450, currency: 'eur', date: expect.stringMatching(/^2026-01-31/) });

  for (const [content, words] of [
    [{ invoice: {} }, /there is no 'invoice'; did you mean invoices\?/],
    [{ invoices: { colums: {} } }, /there is no 'colums'; did you mean columns\?/],
    [{ invoices: { amount: 'cents' } }, /must be one of minor, decimal, got "cents"/],
    [{ invoices: { columns: { Total: 'amout' } } }, /invoices have no field 'amout'/],
    [[], /not a JSON object/],
  ] as const) {
    const wrong = await run(path, '--dry-run', '--map', map(content));
    expect([2, 8]).toContain(wrong.code);
    expect(message(wrong.stderr).message).toMatch(words);
  }
});

test('--progress json tells programs how far it is, and nothing moves without a terminal', async () => {
  const { stderr } = await run(sample, '--create-source', 'B', '--progress', 'json');
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('growpanel: made'));
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events[0]).toMatchObject({ event: 'started', dry_run: false });
  expect(events.at(-1)).toMatchObject({ event: 'finished', rejected: 0 });
  const last = events.filter(({ event, resource }) => event === 'progress' && resource === 'invoices').at(-1);
  expect(last).toMatchObject({ read: 2420, stored: 2420, refused: 0, fraction: 1 });
});

describe('what cannot be imported is said, and nothing is sent', () => {
  test.each<[string, () => string[], number, RegExp]>([
    ['a missing path', () => ['nowhere'], 2, /there is no file or folder 'nowhere'/],
    [
      'an empty folder',
      () => [write('empty/x.csv', '').replace('/x.csv', ''), '--from', 'csv'],
      2,
      /holds none of customers\.csv, plans\.csv, invoices\.csv/,
    ],
    [
      'a folder of something else',
      () => [write('other/a.txt', '').replace('/a.txt', '')],
      2,
      /neither CSV nor JSON Lines/,
    ],
    [
      'two formats',
      () =>
        [write('two/customers.csv', customersCsv), write('two/plans.jsonl', '{}')]
          .slice(0, 1)
          .map((path) => path.replace('/customers.csv', '')),
      2,
      /both CSV and JSON Lines/,
    ],
    ['a file of no kind', () => [write('data.csv', customersCsv)], 2, /does not say what is in it/],
    [
      'an unknown kind',
      () => [write('data.csv', customersCsv), '--as', 'people'],
      2,
      /--as must be one of customers, plans, invoices/,
    ],
    ['an unknown format', () => [goodExport(), '--from', 'excel'], 2, /excel/],
    [
      'both ways to say the source',
      () => [goodExport(), '--source', 'a', '--create-source', 'b'],
      2,
      /both say where/,
    ],
    ['no source', () => [goodExport()], 2, /no data source yet/],
    ['an unknown source', () => [goodExport(), '--source', 'ds_x'], 5, /ds_x/],
    ['a map that is not there', () => [goodExport(), '--map', 'nowhere'], 2, /cannot read 'nowhere'/],
  ])('%s', async (_, words, exit, expected) => {
    const { code, stdout, stderr } = await run(...words());
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(message(stderr).message).toMatch(expected);
    expect((await gp.data.sources.list()).data.result).toEqual([]);
  });

  test.each<[string, string, string | Buffer, RegExp]>([
    [
      'a record that is too short',
      'invoices.csv',
      `${invoicesHead}\n${invoice('i1')}\ni2,c1\n`,
      /invoices\.csv: line 3: 2 cells where the header has 6/,
    ],
    ['a quote that is never closed', 'invoices.csv', `${invoicesHead}\n"i1,c1,p1\n`, /invoices\.csv: line 2/],
    [
      'text that is not UTF-8',
      'invoices.csv',
      Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xfe, 0x0a]),
      /not UTF-8/,
    ],
  ])('%s stops the run, with the file and the line', async (_, name, content, expected) => {
    const path = goodExport();
    writeFileSync(join(path, name), content);
    const dry = await run(path, '--dry-run');
    expect(dry.code).toBe(8);
    expect(message(dry.stderr).message).toMatch(expected);
    expect(dry.stderr).not.toContain('stored');
    const { code, stderr } = await run(path, '--create-source', 'B');
    expect(code).toBe(8);
    expect(message(stderr).message).toMatch(expected);
    expect(message(stderr).message).toMatch(/rows are stored$/);
  });

  test("broken JSON in Stripe's objects: the file, the line and the column", async () => {
    const text = `${JSON.stringify({ id: 'cus_1', object: 'customer', created: 1735689600 })}\n{"id":\n`;
    const path = join(write('s/customers.jsonl', text), '..');
    const { code, stderr } = await run(path, '--from', 'stripe', '--dry-run');
    expect(code).toBe(8);
    expect(message(stderr).message).toMatch(
      /^\S+s\/customers\.jsonl: not valid JSON: it ends too early at line 2, column 7$/,
    );
  });

  test('a folder that has the name of a file', async () => {
    const path = join(write('d/customers.csv/x', ''), '../..');
    const { code, stderr } = await run(path, '--dry-run', '--from', 'csv');
    expect(code).toBe(2);
    expect(message(stderr).message).toMatch(/customers\.csv' is no file$/);
  });
});

test('files of a folder that are not read are named', async () => {
  const path = goodExport();
  write('export/invoices-2023.csv', 'id\n');
  const { code, stderr } = await run(path, '--dry-run');
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'growpanel: not read: invoices-2023.csv\n' });
});

test('a dry run needs no key, and finds the rows that would be rejected', async () => {
  const path = write('export/invoices.csv', `${invoicesHead}\n${invoice('i1')}\n${invoice('i2', '1.5')}\n`);
  const { code, stdout, stderr } = await growpanel(['import', path, '--dry-run'], { env: { HOME: folder } });
  expect(code).toBe(8);
  expect(JSON.parse(stdout)).toMatchObject([
    { month: '2026-01', currency: 'usd', new: 9900 },
    { churn: -9900 },
  ]);
  expect(stderr).toContain('without an API key, movements are computed in UTC');
  expect(stderr).toContain('invoices name a customer that is not among these rows');
  expect(message(stderr).message).toMatch(/^1 row would not be stored; see /);
});
