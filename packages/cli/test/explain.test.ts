// explain: a table of what happened, the same from a sandbox and from the raw data of an API that explains nothing.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { GrowPanel } from '@growpanel/sdk';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { explanationOf } from '../src/engine/explanation.js';
import { growpanel } from './in-process.js';

let golden: Sandbox;
let demo: Sandbox;
beforeAll(async () => {
  golden = await createSandbox({ seed: 'golden' });
  demo = await createSandbox({ seed: 'demo' });
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await golden.close();
  await demo.close();
});

test.each([80, 120])('a table at %i columns, and each event in words', async (columns) => {
  const { code, stdout } = await growpanel(['explain', 'cust_123', '--format', 'table'], {
    ...{ api: golden, env: { COLUMNS: String(columns) } },
  });
  expect(code).toBe(0);
  expect(`\n${stdout}`).toMatchSnapshot();
});

test('JSON has the events as the sandbox tells them, CSV a row for each movement', async () => {
  const headers = { authorization: `Bearer ${golden.apiKey}` };
  const answer = await golden.fetch('/_sandbox/explain/customers/cust_123', { headers });
  const { events, text } = (await answer.json()) as { events: object[]; text: string[] };
  const run = async (...more: string[]) =>
    (await growpanel(['explain', 'cust_123', ...more], { api: golden })).stdout;
  expect(JSON.parse(await run())).toEqual(events);
  expect(JSON.parse(await run('--envelope'))).toMatchObject({ customer_id: 'cust_123', mrr: 9900, text });
  expect((await run('--format', 'csv')).split('\r\n').slice(0, 2)).toEqual([
    'date,invoice_id,per_month,movement,mrr_change,mrr,rules,explanation,currency',
    '2024-02-01,inv_001,9900,new,9900,9900,"1, 3",$99.00 for a month = $99.00 a month (rule 1). New MRR of $99 (rule 3).,usd',
  ]);
  expect((await run('--format', 'jsonl')).trim().split('\n')).toHaveLength(events.length);
});

test('an unknown customer: 5', async () => {
  expect((await growpanel(['explain', 'nobody'], { api: golden })).code).toBe(5);
});

/** The same server as an API that is no sandbox. */
const withoutControl = (sandbox: Sandbox) =>
  new GrowPanel({
    apiKey: sandbox.apiKey,
    baseUrl: sandbox.url,
    fetch: (url, init) =>
      new URL(url).pathname.startsWith('/_sandbox/')
        ? Promise.resolve(new Response('{"error":"Not found"}', { status: 404 }))
        : sandbox.fetch(url, init),
  });

test('computed here from customers, plans and invoices of the API, it is what the sandbox says', async () => {
  const { today } = (await (
    await demo.fetch('/_sandbox/clock', { headers: { authorization: `Bearer ${demo.apiKey}` } })
  ).json()) as { today: string };
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), toFake: ['Date'] });
  const gp = new GrowPanel({ apiKey: demo.apiKey, baseUrl: demo.url, fetch: demo.fetch });
  const { data } = await gp.customers.list({ query: { limit: 400 } });
  // Those with the longest history have the most that can differ.
  const chosen = [...data.result.list]
    .sort((a, b) => b.payments! - a.payments!)
    .filter((_, at) => at % 12 === 0);
  expect(chosen.length).toBeGreaterThan(20);
  for (const id of chosen.map((customer) => customer.id!)) {
    expect(await explanationOf(withoutControl(demo), id, undefined)).toEqual(
      await explanationOf(gp, id, undefined),
    );
  }
});

test('a customer in another currency than the account is explained in their own, one in several is refused', async () => {
  await using sandbox = await createSandbox({ currency: 'usd', now: '2024-04-15' });
  const gp = new GrowPanel({ apiKey: sandbox.apiKey, baseUrl: sandbox.url, fetch: sandbox.fetch });
  const data_source = (await gp.data.sources.create({ body: { name: 'Billing', type: 'api' } })).data.id!;
  const plan = { billing_freq: 'month', currency: 'eur', data_source };
  await gp.data.plans.create({ body: { id: 'pro', name: 'Pro', ...plan } });
  const names = ['euro', 'both'].map((id) => ({ id, name: id, data_source }));
  await gp.data.customers.create({ body: names });
  const invoice = (id: string, customer_id: string, date: string, currency: string) => ({
    ...{ id, customer_id, plan_id: 'pro', type: 'subscription', date, amount: 8000, currency, data_source },
  });
  const { data } = await gp.data.invoices.create({
    body: [
      invoice('i1', 'euro', '2024-02-01', 'eur'),
      invoice('i2', 'euro', '2024-03-01', 'eur'),
      invoice('i3', 'both', '2024-02-01', 'eur'),
      invoice('i4', 'both', '2024-03-01', 'usd'),
    ],
  });
  expect(data.result.map((row) => row.export_status)).toEqual(Array(4).fill('success'));
  vi.useFakeTimers({ now: new Date('2024-04-15T12:00:00Z'), toFake: ['Date'] });
  const explained = await explanationOf(withoutControl(sandbox), 'euro', undefined);
  expect(explained.currency).toBe('eur');
  expect(explained).toEqual(await explanationOf(gp, 'euro', undefined));
  await expect(explanationOf(withoutControl(sandbox), 'both', undefined)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining("'both' pays in eur and usd"),
  });
});

test('there, too, an unknown customer is one', async () => {
  await expect(explanationOf(withoutControl(demo), 'nobody', undefined)).rejects.toMatchObject({
    code: 'not_found',
  });
});
