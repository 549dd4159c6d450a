// Reports over HTTP: the days they cover, what is not built, and the passing of time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../src/index.js';
import { type Api, apiOf, openApi } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
  api = opened.api;
});
afterAll(() => opened.sandbox.close());

describe('the date parameter', () => {
  test.each([
    ['', '2023-09-01', '2024-08-15', 12],
    ['date=last-12-months', '2023-09-01', '2024-08-15', 12],
    ['date=last-3-months', '2024-06-01', '2024-08-15', 3],
    ['date=last-2-years', '2023-01-01', '2024-08-15', 20],
    ['date=last-10-days&interval=day', '2024-08-06', '2024-08-15', 10],
    ['date=last-2-weeks&interval=day', '2024-08-02', '2024-08-15', 14],
    ['date=20240315', '2024-03-15', '2024-03-15', 1],
    ['date=20240115-20240210', '2024-01-15', '2024-02-10', 2],
    ['date=20240101-20991231', '2024-01-01', '2024-08-15', 8],
    ['date=20240201-20240815&interval=quarter', '2024-02-01', '2024-08-15', 3],
    ['date=20230101-20240815&interval=year', '2023-01-01', '2024-08-15', 2],
  ])('"%s" covers %s to %s in %i rows', async (query, from, to, count) => {
    const { body } = await api.get(`/reports/mrr?${query}`);
    expect([body.result[0].date, body.result.at(-1).end_date, body.result.length]).toEqual([from, to, count]);
  });

  test('that lies ahead gives no rows', async () => {
    expect((await api.get('/reports/mrr?date=20300101-20301231')).body.result).toEqual([]);
  });

  test('of a summary names the day to look from', async () => {
    const { body } = await api.get('/reports/summary?date=20240101-20240331');
    expect(body.summary).toMatchObject({ mrr_current: 29900, mrr_30: 29900, mrr_60: 0 });
  });
});

describe('retention and cohorts', () => {
  test('follow the one customer', async () => {
    const { body } = await api.get('/reports/retention?date=20240301-20240331');
    // 9900 at the end of February became 29900 at the end of March: 302.02 %.
    expect(body).toMatchObject({
      trailing_months: 1,
      baseline_period: '2024-02-29',
      target_period: '2024-03-31',
    });
    expect(body.result).toMatchObject([{ baseline_mrr: 9900, target_mrr: 29900, nrr: 302.02, grr: 100 }]);
    const quarter = await api.get('/reports/retention?date=20240501-20240531&trailing_months=3');
    expect(quarter.body.result).toMatchObject([
      { baseline_date: '2024-02-29', nrr: 0, churned_customers: 1 },
    ]);
    const cohorts = await api.get('/reports/cohort?date=20240201-20240815');
    expect(cohorts.body.result.list).toMatchObject([
      { cohort_group: '2024-02-01', initial_mrr: 9900, initial_customers: 1 },
      { cohort_group: 'average' },
    ]);
  });
});

describe('what could be taken for a filter', () => {
  test.each([
    ['/reports/mrr', 'custom_'],
    ['/reports/mrr', 'vip'],
    ['/customers', 'vip'],
  ] as const)('%s?%s= is refused', async (path, name) => {
    const { status, body } = await api.get(`${path}?${name}=x`);
    expect([status, body.field]).toEqual([400, name]);
    expect(body.error).toContain(`is no parameter of GET ${path}`);
  });

  test.each(['committed=false', 'fix_fx=false', 'fix_fx=true', 'plan=', 'baseCurrency=USD'])(
    'but %s changes nothing',
    async (query) => {
      expect((await api.get(`/reports/mrr?${query}`)).body).toEqual((await api.get('/reports/mrr')).body);
    },
  );
});

describe('the demo', () => {
  test('holds the billing export, and its numbers do not age', async () => {
    await using sandbox = await createSandbox({ seed: 'demo' });
    const demo = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
    expect((await demo.get('/_sandbox')).body.clock).toEqual({ today: '2026-06-30', frozen: true });
    const { body } = await demo.get('/customers?limit=1000');
    expect([body.result.count, body.result.list.length]).toEqual([312, 312]);
    expect((await demo.get('/data/invoices?source=ds_1')).body.result.count).toBe(2420);
    const { summary } = (await demo.get('/reports/summary')).body;
    const rows = (await demo.get('/reports/mrr?date=20240101-20260630')).body.result;
    expect(rows).toHaveLength(30);
    expect(rows.at(-1).total_mrr).toBe(summary.mrr_current);
    expect(rows.at(-1).total_customers).toBe(summary.subscribers_current);
    for (const [index, row] of rows.entries())
      expect(row.total_mrr - (rows[index - 1]?.total_mrr ?? 0)).toBe(row.mrr_diff);
    const mrr = body.result.list.reduce((sum: number, row: { mrr: number }) => sum + row.mrr, 0);
    expect(mrr).toBe(summary.mrr_current);
  });
});

describe('engine settings', () => {
  test('hold for the whole sandbox', async () => {
    await using sandbox = await createSandbox({ now: '2024-08-15', currency: 'JPY', timezone: 'Asia/Tokyo' });
    const tokyo = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
    await tokyo.post('/data/data-sources', { name: 'x', type: 'api' });
    await tokyo.post('/data/customers', { id: 'a', name: 'A' });
    // 20:00 in UTC on 31 January is 1 February in Tokyo.
    const date = '2024-01-31T20:00:00Z';
    const { body } = await tokyo.post('/data/invoices', {
      id: 'i',
      customer_id: 'a',
      type: 'subscription',
      date,
      amount: 1000,
    });
    expect(body.result[0].export_status).toBe('success');
    const mrr = await tokyo.get('/reports/mrr?date=20240101-20240229');
    expect([mrr.body.currency, mrr.body.result.map((row: { new: number }) => row.new)]).toEqual([
      'jpy',
      [0, 1000],
    ]);
  });
});
