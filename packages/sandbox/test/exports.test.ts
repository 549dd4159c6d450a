// CSV files, single records, and the operations on several at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../src/control/csv.js';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
});
afterAll(() => opened.sandbox.close());
const account = () => freshAccount(opened);

const file = (api: Api, path: string, method = 'GET') =>
  opened.sandbox.fetch(`/exports/${path}`, { method, headers: { authorization: `Bearer ${api.key}` } });
const text = async (api: Api, path: string) => (await file(api, path)).text();

describe('exports', () => {
  test('are files', async () => {
    const response = await file(opened.api, 'customers.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="customers.csv"');
    await response.text();
    const head = await file(opened.api, 'customers.csv', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('of movements hold the worked example', async () => {
    const rows = readCsv(await text(opened.api, 'mrr-movements.csv'));
    expect(rows.map(({ date, type, mrr_change }) => [date, type, mrr_change])).toEqual([
      ['2024-02-01', 'new', '9900'],
      ['2024-03-01', 'expansion', '20000'],
      ['2024-04-01', 'contraction', '-25000'],
      ['2024-05-01', 'churn', '-4900'],
      ['2024-08-01', 'reactivation', '9900'],
    ]);
    const some = readCsv(
      await text(opened.api, 'mrr-movements.csv?date=20240301-20240531&category=churn%20expansion'),
    );
    expect(some.map(({ type }) => type)).toEqual(['expansion', 'churn']);
  });

  test('of growth add up', async () => {
    // 9900, + 20000, − 25000, − 4900, + 9900
    expect(await text(opened.api, 'mrr-growth.csv')).toBe(
      [
        ...['date,cumulative_mrr,currency', '2024-02-01,9900,usd', '2024-03-01,29900,usd'],
        ...['2024-04-01,4900,usd', '2024-05-01,0,usd', '2024-08-01,9900,usd', ''],
      ].join('\r\n'),
    );
    expect(readCsv(await text(opened.api, 'mrr-growth.csv?category=new'))).toHaveLength(1);
    // The first and the last day of the range are in it.
    expect(
      readCsv(await text(opened.api, 'mrr-growth.csv?date=20240301-20240401')).map(Object.values),
    ).toEqual([
      ['2024-03-01', '20000', 'usd'],
      ['2024-04-01', '-5000', 'usd'],
    ]);
  });

  test('keep commas, quotes and line breaks, and read back the same', async () => {
    const api = await account();
    const name = 'A "quoted", name\nin two lines';
    await api.post('/data/customers', [customer('a', { name }), customer('b', { name: 'Ærø' })]);
    const csv = await text(api, 'customers.csv');
    expect(csv).toContain('"A ""quoted"", name\nin two lines"');
    expect(readCsv(csv).map((row) => row.name)).toEqual([name, 'Ærø']);
  });

  test('of customers are all, or those created on the given days', async () => {
    const api = await account();
    await api.post('/data/customers', [
      ...[customer('a', { created_date: '2020-01-01' }), customer('b', { created_date: '2024-05-01' })],
      customer('c'),
    ]);
    expect(readCsv(await text(api, 'customers.csv')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(readCsv(await text(api, 'customers.csv?date=20240101-20241231')).map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  test.each([500, 1234])('of %i rows, a page or more, have every row once', async (length) => {
    const api = await account();
    const ids = Array.from({ length }, (_, index) => `c${index}`);
    await api.post('/data/plans', plan('plan_m'));
    await api.post(
      '/data/customers',
      ids.map((id) => customer(id)),
    );
    await api.post(
      '/data/invoices',
      ids.map((id) => invoice(`i${id}`, '2024-08-01', 100, { customer_id: id })),
    );
    const customers = readCsv(await text(api, 'customers.csv')).map(({ id }) => id);
    const movements = readCsv(await text(api, 'mrr-movements.csv')).map(({ customer_id }) => customer_id);
    expect([customers.length, new Set(customers).size]).toEqual([length, length]);
    expect(new Set(movements)).toEqual(new Set(ids));
    expect(movements).toHaveLength(length);
  });

  test('that nobody reads to the end hold up nobody', async () => {
    const api = await account();
    await api.post(
      '/data/customers',
      Array.from({ length: 1200 }, (_, index) => customer(`c${index}`)),
    );
    const reader = (await file(api, 'customers.csv')).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    // The header and one page of 500; the rest has not been read from the store.
    expect(new TextDecoder().decode(value).match(/\r\n/g)).toHaveLength(501);
    expect((await api.post('/data/customers', customer('late'))).status).toBe(200);
    await reader?.cancel();
    expect((await api.get('/customers?limit=1')).body.result.count).toBe(1201);
  });

  test.each([
    ['customers.csv?date=nonsense', 'date'],
    ['mrr-movements.csv?category=gain', 'category'],
    ['mrr-growth.csv?category=new%20gain', 'category'],
  ])('%s is refused', async (path, field) => {
    const { status, body } = await opened.api.get(`/exports/${path}`);
    expect([status, body.field]).toEqual([400, field]);
  });
});

describe('single records', () => {
  test('are read by their id', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', invoice('i1', '2024-08-01', 900));
    expect((await api.get('/data/plans/plan_m')).body).toMatchObject({
      external_id: 'plan_m',
      data_source: 'ds_1',
    });
    expect((await api.get('/data/invoices/i1?source=ds_1')).body).toMatchObject({ id: 'i1', amount: 900 });
    expect((await api.get('/data/data-sources/ds_1')).body).toMatchObject({ name: 'Billing' });
    expect((await api.post('/data/data-sources/ds_1/connect')).body.status).toBe('connected');
    expect((await api.post('/customers/cus_1/resync')).body).toEqual({ success: true, id: 'cus_1' });
    for (const path of [
      '/data/plans/x',
      '/data/invoices/x',
      '/data/data-sources/x',
      '/data/plans/plan_m?source=x',
    ])
      expect([path, (await api.get(path)).status]).toEqual([path, 404]);
    expect((await api.post('/customers/x/resync')).status).toBe(404);
    expect((await api.post('/data/data-sources/x/connect')).status).toBe(404);
  });
});

describe('plan groups', () => {
  const ids = async (api: Api) =>
    (await api.get('/data/plan-groups')).body.result.list.map(({ id }: { id: string }) => id);

  test('become one', async () => {
    const api = await account();
    await api.post('/data/plan-groups', { name: 'A', plans: ['a', 'b'] });
    await api.post('/data/plan-groups', { name: 'B', plans: ['b', 'c'] });
    const { body } = await api.post('/data/plan-groups/merge', { source: 'pg_1', target: 'pg_2' });
    expect(body).toEqual({ success: true, id: 'pg_2' });
    expect((await api.get('/data/plan-groups/pg_2')).body.plans).toEqual(['b', 'c', 'a']);
    expect(await ids(api)).toEqual(['pg_2']);
    expect((await api.post('/data/plan-groups/merge', { source: 'pg_2', target: 'pg_2' })).body.field).toBe(
      'source',
    );
    expect((await api.post('/data/plan-groups/merge', { source: 'pg_1', target: 'pg_2' })).status).toBe(404);
  });

  test('go together or not at all', async () => {
    const api = await account();
    for (const name of ['A', 'B', 'C']) await api.post('/data/plan-groups', { name, plans: [] });
    expect((await api.post('/data/plan-groups/delete-multiple', { ids: ['pg_1', 'pg_9'] })).status).toBe(404);
    expect(await ids(api)).toHaveLength(3);
    await api.post('/data/plan-groups/delete-multiple', { ids: ['pg_1', 'pg_3'] });
    expect(await ids(api)).toEqual(['pg_2']);
  });
});

test.each([
  ['/chat/v2', { message: 'Why did MRR fall?' }],
  ['/chat/v2/actions/act_1', { approve: true }],
  ['/data/plan-groups/ai-suggest', { plans: ['a'] }],
])('%s says what it lacks', async (path, body) => {
  const answer = await opened.api.post(path, body);
  expect([answer.status, answer.body.error]).toEqual([501, expect.stringMatching(/language model/)]);
});
