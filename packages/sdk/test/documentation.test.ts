// The snippets of the documentation page "JavaScript / TypeScript SDK", compiled as they stand and run against the
// sandbox.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GrowPanel, GrowPanelError } from '../src/index.js';

let sandbox: Sandbox;
let gp: GrowPanel;
/** Where the sandbox is, for clients that the page makes without an address. */
const local = (): void => {
  vi.stubEnv('GROWPANEL_API_KEY', sandbox.apiKey);
  vi.stubEnv('GROWPANEL_API_URL', sandbox.url);
};

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'golden' });
  local();
  gp = new GrowPanel({ apiKey: process.env.GROWPANEL_API_KEY! });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

test('authentication', () => {
  const staging = new GrowPanel({
    apiKey: process.env.GROWPANEL_API_KEY!,
    baseUrl: 'https://api-dev.growpanel.io',
  });
  expect(staging).toBeInstanceOf(GrowPanel);
});

test('quick start', async () => {
  const log: unknown[][] = [];
  const console = { log: (...args: unknown[]) => log.push(args) };

  const summary = await gp.reports.getSummary();
  console.log(summary.data.summary.mrr_current);

  const mrr = await gp.reports.getMrr({
    query: { date: '20240201-20240815', interval: 'month' },
  });
  for (const period of mrr.data.result) {
    console.log(period.date, period.total_mrr);
  }

  const customers = await gp.customers.list({ query: { limit: '50' } });
  for (const c of customers.data.result.list) {
    console.log(c.name, c.current_mrr_base_currency);
  }

  expect(log).toEqual([
    [9900],
    ['2024-02-01', 9900],
    ['2024-03-01', 29900],
    ['2024-04-01', 4900],
    ['2024-05-01', 0],
    ['2024-06-01', 0],
    ['2024-07-01', 0],
    ['2024-08-01', 9900],
    ['Acme Inc', 9900],
  ]);
});

describe('surfaces', () => {
  const date = '20240101-20240815';
  const interval = 'month';
  const id = 'cust_123';

  test('analytics', async () => {
    const breakdown = 'plan';
    await gp.reports.getSummary();
    await gp.reports.getMrr({ query: { date, interval, breakdown } });
    await gp.reports.getCohort({ query: { date, interval } });
    await gp.reports.getRetention({ query: { date, interval } });
    await gp.reports.getCashflowFailedPayments({ query: { date } });

    const limit = 10;
    const search = 'acme';
    const found = await gp.customers.list({ query: { limit, search } });
    expect(found.data.result.list.map((c) => c.id)).toEqual([id]);
    expect((await gp.customers.detail({ path: { id } })).data.current_mrr_customer_currency).toBe(9900);
    expect((await gp.plans.list()).data.result.count).toBe(3);
  });

  test('account and integrations', async () => {
    const first_name = 'Ada';
    const timezone = 'Europe/Copenhagen';
    await gp.profile.get();
    expect((await gp.profile.update({ body: { first_name, timezone } })).data).toMatchObject({
      first_name,
      timezone,
    });
    await gp.notifications.get();
    expect((await gp.notifications.update({ body: { daily_report: true } })).data.daily_report).toBe(true);
    const url = 'https://example.com/hook';
    const event_type = 'movement.churn';
    await gp.webhooks.list();
    const created = await gp.webhooks.create({ body: { url, event_type } });
    const { data } = await gp.webhooks.delete({ path: { id: created.data.id } });
    expect(data.success).toBe(true);
  });

  test('ingestion', async () => {
    const source = await gp.data.sources.create({ body: { name: 'Surfaces', type: 'api' } });
    const data_source = source.data.id!;
    const [id, customer_id] = ['inv_surface', 'cus_surface'];
    const stored = async (call: Promise<{ data: { result: { export_status: string }[] } }>) =>
      expect((await call).data.result.map((row) => row.export_status)).toEqual(['success']);
    {
      const [id, name, email] = [customer_id, 'Surface', 'surface@example.com'];
      const [created_date, country] = ['2024-01-15', 'us'];
      await stored(
        gp.data.customers.create({ body: { id, name, email, created_date, country, data_source } }),
      );
      await gp.data.customers.update({ path: { id }, body: { name: 'Surface Inc' } });
      const [billing_freq, currency] = ['month', 'usd'];
      await stored(
        gp.data.plans.create({ body: { id: 'price_a', name, billing_freq, currency, data_source } }),
      );
    }
    const [amount, currency] = [9900, 'usd'];
    const date = '2024-02-01';
    await stored(gp.data.invoices.create({ body: { id, customer_id, date, amount, currency, data_source } }));
    await gp.data.planGroups.create({ body: { name: 'All', plans: ['price_a', 'price_b'] } });
    await gp.data.segments.create({ body: { name: 'EU', filters: { region: 'eu' } } });
    expect((await gp.data.sources.list()).data.result.length).toBeGreaterThan(1);
    await gp.data.sources.fullImport({ path: { id: data_source } });
    const progress = await gp.data.sources.getProgress({ path: { id: data_source } });
    expect(progress.data.phase).toBe('done');
    await gp.data.customers.delete({ path: { id: customer_id } });
  });

  test('everything by its id', async () => {
    const { data } = await gp.raw.getCustomersId({ path: { id } });
    expect(data.name).toBe('Acme Inc');
  });
});

test('errors', async () => {
  let seen: number | undefined;
  try {
    await gp.customers.detail({ path: { id: 'cus_doesnotexist' } });
  } catch (err) {
    if (err instanceof GrowPanelError) seen = err.status;
  }
  expect(seen).toBe(404);
});

test('custom fetch', async () => {
  const urls: string[] = [];
  const env = {
    MY_INSTRUMENTED_FETCH: ((input, init) => {
      urls.push(String(input));
      return fetch(input, init);
    }) as typeof fetch,
  };
  const instrumented = new GrowPanel({
    apiKey: process.env.GROWPANEL_API_KEY!,
    fetch: env.MY_INSTRUMENTED_FETCH,
  });
  await instrumented.plans.list();
  expect(urls).toEqual([`${sandbox.url}/plans`]);
});

test('two clients with two keys see two accounts at once', async () => {
  const other = await sandbox.createAccount();
  const stranger = new GrowPanel({ apiKey: other.apiKey });
  const [mine, theirs] = await Promise.all([gp.reports.getSummary(), stranger.reports.getSummary()]);
  expect(mine.data.summary.mrr_current).toBe(9900);
  expect(theirs.data.summary.mrr_current).toBe(0);
});
