// import: rejected rows come back in a file that can be mended and imported again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  customersCsv,
  folder,
  gp,
  invoicesHead,
  message,
  plansCsv,
  run,
  stored,
  write,
} from './import-world.js';

describe('rejected rows come back as they were, with the reason, and go in when they are mended', () => {
  test('CSV, with semicolons, CRLF, a byte order mark and a cell over two lines', async () => {
    write('export/customers.csv', customersCsv);
    write('export/plans.csv', plansCsv);
    const lines = [
      invoicesHead.replaceAll(',', ';').replace('id', '"id"'),
      'i1;c1;p1;2026-01-01;9900;usd',
      'i2;c1;p1;2026-02-01;99.5;usd',
      '"i\n3";c1;p1;2026-13-01;100;usd',
      'i4;nobody;p1;2026-04-01;9900;usd',
      'i5;c1;p1;2026-05-01;9900;usd',
    ];
    write('export/invoices.csv', `\ufeff${lines.join('\r\n')}\r\n`);
    const first = await run(join(folder, 'export'), '--create-source', 'Billing');
    expect(first.code).toBe(8);
    expect(JSON.parse(first.stdout)).toContainEqual({
      ...{ resource: 'invoices', read: 5, stored: 2, rejected: 3 },
    });
    const { message: words, hint } = message(first.stderr);
    const target = join(folder, 'export-rejected');
    expect(words).toBe(`3 rows were not stored; see ${target}, which says why`);
    expect(hint).toMatch(/^Mend them there, then: growpanel import \S+export-rejected --source ds_\w+$/);
    expect(first.stderr).toMatch(/growpanel: invoices row 2 \(i2\): amount: .*99\.5/);
    expect(readdirSync(target)).toEqual(['invoices.csv']);
    const path = join(target, 'invoices.csv');
    const rejected = readFileSync(path, 'utf8');
    expect(rejected.split('\n')[0]).toBe('"id";customer_id;plan_id;date;amount;currency;"import_error"');
    expect(rejected).toContain('i2;c1;p1;2026-02-01;99.5;usd;"amount: ');
    expect(rejected).toContain('"i\n3";c1;p1;2026-13-01;100;usd;"date: ');
    expect(rejected).toMatch(/i4;nobody;p1;2026-04-01;9900;usd;"customer_id: .*nobody/);

    // Half mended: what is still wrong comes back, with one reason only, and the first file is not overwritten.
    writeFileSync(path, rejected.replace('99.5', '9950').replace('2026-13', '2026-03'));
    const second = await run(target, '--create-source', 'Billing');
    expect(second.code).toBe(8);
    const left = readFileSync(join(folder, 'export-rejected-rejected/invoices.csv'), 'utf8');
    expect(left.split('\n')).toHaveLength(3);
    expect(left.split('\n')[0]!.match(/import_error/g)).toHaveLength(1);
    writeFileSync(path, left.replace('nobody', 'c2'));
    const third = await run(target, '--create-source', 'Billing');
    expect({ code: third.code, stderr: third.stderr }).toEqual({ code: 0, stderr: '' });
    const source = (await gp.data.sources.list()).data.result[0]!.id!;
    expect(await stored('invoices', source)).toEqual(['i\n3', 'i1', 'i2', 'i4', 'i5']);
  });

  test('JSON Lines of all kinds in one file', async () => {
    const rows = [
      { type: 'customer', id: 'c1', name: 'Acme', industry: 'saas' },
      { type: 'plan', id: 'p1', name: 'Pro', billing_freq: 'fortnight', currency: 'usd' },
      {
        type: 'subscription',
        id: 'i1',
        customer_id: 'c1',
        plan_id: 'p1',
        date: '2026-01-01',
        amount: 1,
        currency: 'usd',
      },
    ];
    const path = write('billing.jsonl', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    const { code, stderr } = await run(path, '--create-source', 'Billing');
    expect(code).toBe(8);
    const target = join(folder, 'billing-rejected.jsonl');
    expect(message(stderr).message).toContain(target);
    const lines = readFileSync(target, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      { ...rows[1], import_error: expect.stringContaining('billing_freq') },
      { ...rows[2], import_error: expect.stringContaining('p1') },
    ]);
    writeFileSync(target, readFileSync(target, 'utf8').replace('fortnight', 'month'));
    const mended = await run(target, '--create-source', 'Billing');
    expect({ code: mended.code, stderr: mended.stderr }).toEqual({ code: 0, stderr: '' });
    const { data } = await gp.customers.detail({ path: { id: 'c1' } });
    expect(data.custom_variables).toEqual({ industry: 'saas' });
  });

  test('a customer that is mended does not keep the reason as a variable of its own', async () => {
    const path = write('people.csv', 'id,name,country\nc1,Acme,Atlantis\n');
    const first = await run(path, '--as', 'customers', '--create-source', 'B');
    expect(first.code).toBe(8);
    expect(message(first.stderr).hint).toMatch(/people-rejected\.csv --as customers --source ds_\w+$/);
    const target = join(folder, 'people-rejected.csv');
    writeFileSync(target, readFileSync(target, 'utf8').replace('Atlantis', 'dk'));
    expect((await run(target, '--as', 'customers', '--create-source', 'B')).code).toBe(0);
    const { data } = await gp.customers.detail({ path: { id: 'c1' } });
    expect(data).toMatchObject({ country: 'dk', custom_variables: {} });
  });

  test('rows made of Stripe objects come as JSON Lines', async () => {
    const recurring = { interval: 'fortnight', interval_count: 1 };
    const price = { id: 'price_1', object: 'price', nickname: 'Pro', currency: 'usd', recurring };
    write('stripe/prices.json', JSON.stringify({ object: 'list', data: [price], has_more: false }));
    const path = join(folder, 'stripe');
    const { code, stderr } = await run(path, '--from', 'stripe', '--create-source', 'S');
    expect(code).toBe(8);
    expect(message(stderr).hint).toMatch(/import \S+stripe-rejected\.jsonl --from jsonl --source/);
    const target = join(folder, 'stripe-rejected.jsonl');
    const row = JSON.parse(readFileSync(target, 'utf8'));
    expect(row).toMatchObject({ type: 'plan', id: 'price_1', import_error: expect.any(String) });
    writeFileSync(target, JSON.stringify({ ...row, billing_freq: 'week' }));
    expect((await run(target, '--from', 'jsonl', '--create-source', 'S')).code).toBe(0);
  });
});

test('rejected rows of ChartMogul keep the ids that their customers and plans taught', async () => {
  const customer = { uuid: 'cus_u1', external_id: 'c1', name: 'Mogul', email: 'm@mogul.example' };
  const plan = { uuid: 'pl_u1', external_id: 'p1', name: 'Pro', interval_count: 1, interval_unit: 'month' };
  const line = {
    ...{
      uuid: 'li_1',
      type: 'subscription',
      subscription_external_id: 's1',
      plan_uuid: 'pl_u1',
      quantity: 1,
    },
    ...{ service_period_start: '2026-01-01T00:00:00Z', service_period_end: '2026-02-01T00:00:00Z' },
    ...{ amount_in_cents: 9900, tax_amount_in_cents: 0, discount_amount_in_cents: 0 },
  };
  const invoice = {
    ...{ uuid: 'inv_u1', external_id: 'i1', customer_uuid: 'cus_u1', date: '2026-01-01T00:00:00Z' },
    ...{ currency: 'DOUBLOON', line_items: [line], transactions: [] },
  };
  write('m/customers.json', JSON.stringify({ entries: [customer] }));
  write('m/plans.json', JSON.stringify({ plans: [plan] }));
  write('m/invoices.json', JSON.stringify({ invoices: [invoice] }));
  expect((await run(join(folder, 'm'), '--from', 'chartmogul', '--create-source', 'M')).code).toBe(8);
  const row = JSON.parse(readFileSync(join(folder, 'm-rejected.jsonl'), 'utf8'));
  expect(row).toMatchObject({ type: 'subscription', customer_id: 'c1', plan_id: 'p1' });
  expect(row.import_error).toContain('currency');
});
