// The programs in examples/, run against the sandbox.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, events } from '../../examples/stripe-integration/account.ts';
import { backfill } from '../../examples/stripe-integration/backfill.ts';
import { createHandler } from '../../examples/stripe-integration/live.ts';
import { push, type Query } from '../../examples/warehouse-integration/push.ts';

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await createSandbox({ now: '2024-04-15' });
  folder = mkdtempSync(join(tmpdir(), 'growpanel-examples-'));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

/** A client with an account of its own, and a data source in it. */
async function fresh(): Promise<[GrowPanel, string]> {
  const { apiKey } = await sandbox.createAccount();
  const gp = new GrowPanel({ apiKey, baseUrl: sandbox.url });
  const source = await gp.data.sources.create({ body: { name: 'Example', type: 'api' } });
  return [gp, source.data.id!];
}

async function mrrByMonth(gp: GrowPanel) {
  const { data } = await gp.reports.getMrr({ query: { date: { from: '2024-02-01', to: '2024-04-15' } } });
  return data.result.map((row) => [row.date, row.new, row.expansion, row.churn, row.total_mrr]);
}

test('the Stripe integration: history, then events in any order and more than once', async () => {
  const [gp, source] = await fresh();
  const result = await backfill(gp, source, account, join(folder, 'stripe.json'));
  expect(result.problems).toEqual([]);
  expect(result.invoices.stored).toBe(4);
  const handle = createHandler(gp, source);
  for (const event of [events[1]!, events[0]!, events[1]!, events[0]!]) await handle(event);
  expect(await mrrByMonth(gp)).toEqual([
    ['2024-02-01', 4900 + 9900, 0, 0, 14_800],
    ['2024-03-01', 0, 9900 - 4900, 0, 19_800],
    ['2024-04-01', 0, 0, -9900, 9900],
  ]);
});

test('the warehouse integration stores what is good and sets the rest aside', async () => {
  const [gp, source] = await fresh();
  const tables: Record<string, Record<string, string | number | null>[]> = {
    accounts: [
      {
        id: 'a1',
        name: 'Acme',
        email: 'a@acme.example',
        country: 'us',
        signed_up: '2024-01-10',
        industry: 'saas',
      },
    ],
    price_list: [{ id: 'p1', title: 'Yearly', every: 'year', currency: 'usd' }],
    bills: [
      ['b1', 'a1', 120_000],
      ['b2', 'gone', 120_000],
      ['b3', 'a1', 12.5],
    ].map(([id, account_id, cents]) => ({
      id: id!,
      account_id: account_id!,
      price_id: 'p1',
      contract_id: `c_${id}`,
      issued_on: '2024-02-01',
      covers_from: '2024-02-01',
      covers_to: '2025-02-01',
      cents: cents!,
      currency: 'usd',
    })),
  };
  const query: Query = async function* (sql) {
    yield* tables[/from (\w+)/.exec(sql)![1]!]!;
  };
  const result = await push(gp, source, query, folder);
  expect(result.invoices).toMatchObject({ read: 3, stored: 1, refused: 1, invalid: 1 });
  const refused = readFileSync(join(folder, 'refused.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as object);
  expect(refused).toEqual([
    expect.objectContaining({ row: 3, id: 'b3', field: 'amount' }),
    expect.objectContaining({ row: 2, id: 'b2', field: 'customer_id' }),
  ]);
  expect((await gp.reports.getSummary()).data.summary.mrr_current).toBe(10_000);
});
