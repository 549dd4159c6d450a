// The worked example of the documentation, on every way in.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, freshAccount, goldenMovements, movementsOf, openApi } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
  api = opened.api;
});
afterAll(() => opened.sandbox.close());

test('the seed shows the five movements, one of each type', async () => {
  expect(await movementsOf(api)).toEqual(goldenMovements);
});

test('the summary counts back from the frozen day', async () => {
  const { body } = await api.get('/reports/summary');
  expect(body).toMatchObject({
    currency: 'usd',
    // 180 days before 2024-08-15 is 2024-02-17, when 9900 was running; 30 days before nothing was.
    summary: {
      mrr_current: 9900,
      mrr_30: 0,
      mrr_180: 9900,
      arr_current: 118800,
      mrr_percentage_change_30: null,
    },
  });
});

test('the customer has paid 99 + 299 + 49 + 99 in four payments', async () => {
  const { body } = await api.get('/customers');
  expect(body.result.list).toMatchObject([
    { id: 'cust_123', status: 'active', mrr: 9900, payments: 4, total_paid_base_currency: 54600 },
  ]);
  expect((await api.get('/customers/cust_123')).body).toMatchObject({
    current_mrr_base_currency: 9900,
    base_currency: 'usd',
    paid_started: '2024-02-01',
    cancel_date: null,
    current_subscriptions: [
      {
        subscription_id: '',
        plan_id: 'plan_pro',
        plan_name: 'Pro',
        status: 'active',
        next_billing_date: '2024-09-01',
      },
    ],
  });
});

test('pushed one by one, at the address and in the spelling of "Building Integrations"', async () => {
  const fresh = await freshAccount(opened);
  const at = '/v1/data-sources/ds_1';
  await fresh.post(`${at}/customers`, {
    id: 'cust_123',
    name: 'Acme Inc',
    country: 'US',
    created: '2024-01-15T00:00:00Z',
  });
  for (const id of ['plan_pro', 'plan_enterprise', 'plan_basic'])
    await fresh.post(`${at}/plans`, { id, name: id, interval: 'month', interval_count: 1, currency: 'USD' });
  const documented = [
    {
      id: 'inv_001',
      type: 'subscription',
      plan_id: 'plan_pro',
      amount: 9900,
      invoice_date: '2024-02-01T00:00:00Z',
    },
    {
      id: 'inv_002',
      type: 'subscription',
      plan_id: 'plan_enterprise',
      amount: 29900,
      invoice_date: '2024-03-01T00:00:00Z',
    },
    {
      id: 'inv_003',
      type: 'subscription',
      plan_id: 'plan_basic',
      amount: 4900,
      invoice_date: '2024-04-01T00:00:00Z',
    },
    { id: 'inv_004', type: 'cancellation', amount: 0, invoice_date: '2024-05-01T00:00:00Z' },
    {
      id: 'inv_005',
      type: 'subscription',
      plan_id: 'plan_pro',
      amount: 9900,
      invoice_date: '2024-08-01T00:00:00Z',
    },
  ];
  const invoices = documented.map((row) => ({ ...row, customer_id: 'cust_123' }));
  const { body } = await fresh.post(`${at}/invoices`, { invoices });
  expect(body.result).toEqual(invoices.map((row) => ({ ...row, export_status: 'success' })));
  expect(await movementsOf(fresh)).toEqual(goldenMovements);
});

describe('with curl', () => {
  // The example of the page, with a place for the host, the data source and the key.
  const printed = (url: string, key: string) => `# 1. Create customer
curl -s -X POST ${url}/v1/data-sources/ds_1/customers \\
  -H "Authorization: Bearer ${key}" \\
  -d '{"id": "cust_new", "name": "New Customer", "email": "new@example.com"}'

# 2. Create invoice
curl -s -X POST ${url}/v1/data-sources/ds_1/invoices \\
  -H "Authorization: Bearer ${key}" \\
  -d '{
    "id": "inv_001",
    "customer_id": "cust_new",
    "plan_id": "plan_pro",
    "type": "subscription",
    "invoice_date": "2024-02-01T00:00:00Z",
    "amount": 9900,
    "currency": "USD"
  }'`;

  test('the printed example records new MRR of $99', async () => {
    const fresh = await freshAccount(opened);
    await fresh.post('/v1/data-sources/ds_1/plans', {
      id: 'plan_pro',
      name: 'Pro',
      interval: 'month',
      interval_count: 1,
      currency: 'USD',
    });
    const { stdout } = await promisify(execFile)('sh', ['-c', printed(fresh.url, fresh.key)]);
    expect(stdout.match(/"export_status":"success"/g)).toHaveLength(2);
    expect((await movementsOf(fresh))['2024-02-01']).toEqual({ new: 9900 });
  });
});
