// Accounts in currencies with two, no and three decimals, with the same history of customers in each.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';

export interface Account {
  readonly currency: string;
  readonly apiKey: string;
  /** The API's own answer, read without any of our code. */
  get(path: string): Promise<unknown>;
}

/** What 99.00 is in minor units, and how a result tells. */
export const currencies = [
  { currency: 'usd', told: 'usd minor units (9900 = 99.00)', scale: 100 },
  { currency: 'jpy', told: 'jpy minor units (99 = 99)', scale: 1 },
  { currency: 'kwd', told: 'kwd minor units (99000 = 99.000)', scale: 1000 },
] as const;

const customers = [
  { id: 'cus_a', name: 'Acme Inc', email: 'a@acme.example', created_date: '2026-01-02', country: 'us' },
  {
    id: 'cus_b',
    name: 'Beta "B" 株式会社',
    email: 'b@beta.example',
    created_date: '2026-01-10',
    country: 'jp',
  },
  {
    id: 'cus_c',
    name: 'Céleste, S.A.',
    email: 'c@celeste.example',
    created_date: '2026-02-01',
    country: 'fr',
  },
  { id: 'cus_d', name: 'Delta (trial)', email: 'd@delta.example', created_date: '2026-04-20', country: 'de' },
];

/** Customer, plan, day, whole units of the currency, and what else the invoice says. */
const invoices: readonly [string, string, string, number, Record<string, unknown>?][] = [
  ['cus_a', 'plan_pro', '2026-01-02', 99],
  ['cus_a', 'plan_pro', '2026-02-02', 99],
  ['cus_a', 'plan_pro', '2026-03-02', 199],
  ['cus_a', 'plan_pro', '2026-04-02', 199],
  ['cus_b', 'plan_year', '2026-01-10', 1200],
  ['cus_c', 'plan_pro', '2026-02-01', 49],
  ['cus_c', 'plan_pro', '2026-03-01', 29],
  ['cus_c', 'plan_pro', '2026-03-20', 0, { type: 'cancellation' }],
];

async function push(sandbox: Sandbox, apiKey: string, path: string, body: unknown): Promise<unknown> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const response = await sandbox.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

export async function accountIn(sandbox: Sandbox, currency: string, scale: number): Promise<Account> {
  const { apiKey } = await sandbox.createAccount();
  const source = (await push(sandbox, apiKey, '/data/data-sources', { name: 'Billing', type: 'api' })) as {
    id: string;
  };
  const data_source = source.id;
  const plans = [
    { id: 'plan_pro', name: 'Pro', billing_freq: 'month', currency, data_source },
    { id: 'plan_year', name: 'Year', billing_freq: 'year', currency, data_source },
  ];
  await push(sandbox, apiKey, '/data/plans', plans);
  await push(
    sandbox,
    apiKey,
    '/data/customers',
    customers.map((customer) => ({ ...customer, data_source })),
  );
  await push(
    sandbox,
    apiKey,
    '/data/invoices',
    invoices.map(([customer_id, plan_id, date, amount, more], i) => ({
      ...{ id: `inv_${i}`, customer_id, plan_id, date, amount: amount * scale, currency, data_source },
      ...more,
    })),
  );
  return {
    currency,
    apiKey,
    async get(path) {
      const response = await sandbox.fetch(path, { headers: { authorization: `Bearer ${apiKey}` } });
      if (!response.ok)
        throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
      return response.json();
    },
  };
}

export const newSandbox = (): Promise<Sandbox> => createSandbox({ now: '2026-05-15' });
