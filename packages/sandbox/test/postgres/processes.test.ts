// Several sandbox processes on one PostgreSQL, used at the same time.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GrowPanel } from '../../../sdk/src/index.js';
import { ingest } from '../../../sdk/src/ingest/index.js';
import { createSandbox } from '../../src/index.js';
import { type Api, allNumbers, apiOf } from '../api.js';
import { type Running, serve } from '../command.js';
import { emptyPlace, rows } from './databases.js';

const [customerCount, months] = [90, 10];
const plans = ['plan_m', 'plan_y'].map((id) => ({
  ...{ id, name: id, billing_freq: id === 'plan_m' ? 'month' : 'year', currency: 'usd' },
}));
const customers = Array.from({ length: customerCount }, (_, index) => ({
  ...{ id: `cus_${index}`, name: `Customer ${index}`, created_date: '2023-01-01' },
}));
const invoices = customers.flatMap(({ id }, index) =>
  Array.from({ length: index % 7 === 0 ? 1 : months }, (_, month) => ({
    ...{ id: `inv_${index}_${month}`, customer_id: id, plan_id: index % 7 === 0 ? 'plan_y' : 'plan_m' },
    ...{ date: `2023-${String(month + 1).padStart(2, '0')}-15`, amount: 1000 * (1 + ((index + month) % 4)) },
    ...{ type: 'subscription' as const, currency: 'usd' },
  })),
);

/** What one of three processes is given: a third of the customers, and every fifth, which all of them get. */
const shareOf = (part: number) => {
  const isMine = (id: string) => {
    const index = Number(id.split('_')[1]);
    return index % 3 === part || index % 5 === 0;
  };
  return {
    customers: customers.filter(({ id }) => isMine(id)),
    plans,
    invoices: invoices.filter(({ customer_id: id }) => isMine(id)),
  };
};

let place: string;
let running: Running[];
const start = async (...args: string[]) => {
  const started = await serve('--database-url', place, ...args);
  running.push(started);
  return started;
};

/** How often each delivery has come. */
let deliveries: Map<string, number>;
let receiver: ReturnType<typeof createServer>;
let receiverUrl: string;

beforeEach(async () => {
  place = await emptyPlace();
  running = [];
  deliveries = new Map();
  receiver = createServer((request, response) => {
    const id = String(request.headers['growpanel-delivery']);
    deliveries.set(id, (deliveries.get(id) ?? 0) + 1);
    request.resume().on('end', () => response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  receiverUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  await Promise.all(running.map(({ stop }) => stop('SIGKILL')));
  await new Promise((resolve) => receiver.close(resolve));
});

/** What one clean push shows. */
async function cleanNumbers() {
  await using sandbox = await createSandbox({ now: '2024-08-15' });
  const api = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
  await api.post('/data/data-sources', { name: 'Billing', type: 'api' });
  await api.post('/data/customers', customers);
  await api.post('/data/plans', plans);
  await api.post('/data/invoices', invoices);
  return await allNumbers(api);
}

async function listen(api: Api): Promise<void> {
  for (const event_type of ['customer.created', 'invoice.paid', 'movement.new', 'movement.expansion'])
    await api.post('/integrations/webhooks', { url: receiverUrl, event_type });
}

test('pushes into three at once store every row once, and every event goes out once', async () => {
  const processes = await Promise.all([0, 1, 2].map(() => start('--now', '2024-08-15')));
  const apis = processes.map(({ api }) => api);
  const [first] = apis as [Api];
  await first.post('/data/data-sources', { name: 'Billing', type: 'api' });
  await listen(first);

  const results = await Promise.all(
    apis.map(({ url, key }, part) =>
      ingest(new GrowPanel({ baseUrl: url, apiKey: key }), {
        ...{ dataSource: 'ds_1', batchSize: 20, concurrency: 4, ...shareOf(part) },
      }),
    ),
  );
  for (const [part, { invoices: pushed, problems }] of results.entries())
    expect([pushed.stored, problems]).toEqual([shareOf(part).invoices.length, []]);

  for (const { get } of apis) {
    expect((await get('/data/invoices?source=ds_1&limit=1')).body.result.count).toBe(invoices.length);
    expect((await get('/customers')).body.result.count).toBe(customerCount);
  }
  const expected = await cleanNumbers();
  for (const api of apis) expect(await allNumbers(api)).toEqual(expected);
  await apis[1]?.post('/data/data-sources/ds_1/full-import');
  for (const api of apis) expect(await allNumbers(api)).toEqual(expected);

  // Each record has a place of its own in the order of arrival.
  const [doubled] = await rows(
    `select count(*) - count(distinct sequence) as places from
      (select sequence from customers union all select sequence from plans union all select sequence from invoices) of_all`,
    place,
  );
  expect(Number(doubled?.places)).toBe(0);

  const log = async () => (await first.get('/_sandbox/deliveries?limit=9999')).body.deliveries;
  await vi.waitFor(
    async () => {
      for (const { status } of await log()) expect(status).toBe('delivered');
    },
    { timeout: 30_000, interval: 100 },
  );
  const logged: { id: string; event_type: string; attempts: object[] }[] = await log();
  expect([...deliveries.values()].filter((times) => times !== 1)).toEqual([]);
  expect(new Set(deliveries.keys())).toEqual(new Set(logged.map(({ id }) => id)));
  for (const { id, attempts } of logged) expect([id, attempts.length]).toEqual([id, 1]);
  const count = (type: string) => logged.filter(({ event_type }) => event_type === type).length;
  expect([count('customer.created'), count('invoice.paid')]).toEqual([customerCount, invoices.length]);
});

test('those that start at the same time hold the same account, made once', async () => {
  const processes = await Promise.all([0, 1, 2].map(() => start('--seed', 'demo')));
  const accounts = await Promise.all(processes.map(async ({ api }) => (await api.get('/_sandbox')).body));
  expect(new Set(accounts.map(({ account }) => account.id)).size).toBe(1);
  const page = await (await fetch(processes[0]?.api.url as string)).text();
  expect(page).toContain('Accounts: 1\n');
  const numbers = await Promise.all(processes.map(({ api }) => allNumbers(api)));
  await using alone = await createSandbox({ seed: 'demo' });
  const expected = await allNumbers(apiOf(alone.url, alone.apiKey, alone.fetch));
  for (const found of numbers) expect(found).toEqual(expected);
});

test('what one writes the other shows at once: records, an account’s clock, a reset, snapshots, keys', async () => {
  const [one, other] = (await Promise.all([start('--seed', 'golden'), start('--seed', 'golden')])).map(
    ({ api }) => api,
  ) as [Api, Api];
  const mrr = async (api: Api) => (await api.get('/reports/summary')).body.summary.mrr_current;
  expect([await mrr(one), await mrr(other)]).toEqual([9900, 9900]);

  const beside = ((await one.post('/_sandbox/accounts')).body as { api_key: string }).api_key;
  await one.as(beside).put('/_sandbox/clock', { now: null });
  const { movements } = (await one.post('/_sandbox/clock/advance', { to: '2024-10-01' })).body;
  expect(movements).toMatchObject([{ type: 'churn', mrr_change: -9900 }]);
  expect((await other.get('/_sandbox/clock')).body).toEqual({ today: '2024-10-01', frozen: true });
  expect([await mrr(one), await mrr(other)]).toEqual([0, 0]);

  await other.put('/_sandbox/snapshots/churned');
  await other.post('/_sandbox/reset');
  expect([await mrr(one), await mrr(other)]).toEqual([9900, 9900]);
  await one.post('/_sandbox/snapshots/churned/restore');
  expect([await mrr(one), await mrr(other)]).toEqual([0, 0]);
  expect((await other.get('/_sandbox/clock')).body.today).toBe('2024-10-01');
  expect((await other.as(beside).get('/_sandbox/clock')).body.frozen).toBe(false);

  const { api_key } = (await one.post('/_sandbox/keys', { role: 'readonly' })).body;
  expect(await mrr(other.as(api_key))).toBe(0);
  await one.delete('/data/customers/cust_123');
  expect((await other.get('/customers')).body.result.count).toBe(0);
});

test('any number of requests with one new key are answered, also those of a new day', async () => {
  const processes = await Promise.all([start('--seed', 'golden'), start('--seed', 'golden')]);
  const [first, second] = processes.map(({ api }) => api) as [Api, Api];
  await first.post('/_sandbox/clock/advance', { days: 1 });
  const { api_key } = (await first.post('/_sandbox/keys')).body;
  const answers = await Promise.all(
    Array.from({ length: 80 }, (_, index) =>
      (index % 2 ? first : second).as(api_key).get('/reports/summary'),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

test('whoever moves clocks, resets and pushes at the same time waits for their turn, and nobody for ever', async () => {
  const apis = (await Promise.all([start(), start()])).map(({ api }) => api);
  const [first] = apis as [Api];
  const accounts = await Promise.all(
    Array.from({ length: 4 }, async () => (await first.post('/_sandbox/accounts')).body.api_key as string),
  );
  const everywhere = accounts.flatMap((key) => apis.map((api) => api.as(key)));
  for (const key of accounts) await first.as(key).post('/_sandbox/seed', { seed: 'golden' });
  const answers = await Promise.all(
    everywhere.flatMap((api) => [
      api.post('/_sandbox/clock/advance', { days: 1 }),
      api.post('/_sandbox/reset'),
      api.post('/data/customers', { id: 'cus_more', name: 'More', data_source: 'ds_1' }),
      api.get('/reports/mrr'),
      api.put('/_sandbox/snapshots/one'),
      api.post('/data/data-sources/ds_1/full-import'),
    ]),
  );
  for (const { status, body } of answers) expect(status, JSON.stringify(body)).toBeLessThan(300);
  for (const api of everywhere) {
    await api.post('/_sandbox/reset');
    expect((await api.get('/reports/summary')).body.summary.mrr_current).toBe(9900);
  }
});
