// Every report on the worked example, with figures that can be worked out by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../src/generated/contract.gen.js';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';
import { rowCases } from './row-cases.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
  api = opened.api;
});
afterAll(() => opened.sandbox.close());

// Acme's record is of 15 January; paid: 99 on 1 February, 299 on 1 March, 49 on 1 April, 99 on 1 August. It left on
// 1 May. Today is 15 August 2024.
const covered = 'date=20240101-20240815';
const cases: [string, object][] = [
  [`summary?${covered}`, { summary: { mrr_current: 9900, subscribers_current: 1, mrr_180: 9900 } }],
  ['mrr?date=20240301-20240331', { result: [{ expansion: 20000, total_mrr: 29900, quantity: 1 }] }],
  [
    'mrr-growth?date=20240301-20240331&compareMonth=2024-02',
    {
      result: [
        { date: 0, cumulative_mrr: 0, cumulative_mrr_compare: 0 },
        ...Array.from({ length: 31 }, (_, i) => ({
          date: i + 1,
          cumulative_mrr: 20000,
          cumulative_mrr_compare: 9900,
        })),
      ],
    },
  ],
  [
    'mrr-growth?types=churn,contraction&date=20240501-20240531',
    {
      // April is the month before.
      result: Array.from({ length: 32 }, (_, date) =>
        date === 0
          ? { date, cumulative_mrr: 0, cumulative_mrr_compare: 0 }
          : { date, cumulative_mrr: -4900, cumulative_mrr_compare: -25000 },
      ),
    },
  ],
  ['cmrr-summary', { summary: { cmrr_current: 9900, cmrr_30: 9900, cmrr_365: 9900 } }],
  [
    'leads?date=20240101-20240131',
    {
      result: [
        {
          date: '2024-01-01',
          ...{ leads: 1, leads_converted: 1, trials: 0, lead_to_trial_rate: 0, lead_to_paid_rate: 100 },
          // 15 January to 1 February.
          ...{ lead_to_paid_days: 17, trial_to_paid_rate: null },
        },
      ],
    },
  ],
  // 180 days before 15 August is 17 February.
  ['leads-summary', { summary: { leads_180: 0, leads_365: 1, trials_365: 0 } }],
  [
    'cohort?date=20240201-20240331&breakdown=country',
    {
      breakdown: 'country',
      result: {
        list: [
          { cohort_group: 'us', initial_mrr: 9900, periods: [{ nrr: 100 }, { nrr: 302.02 }] },
          { cohort_group: 'average' },
        ],
      },
    },
  ],
  ['retention?date=20240301-20240331', { result: [{ nrr: 302.02 }], trailing_months: 1 }],
  [
    'transactions?date=20240201-20240531',
    {
      result: [
        { date: '2024-02-01', month_sub: 9900, net_amount: 9900, net_amount_change_pct: null },
        { date: '2024-03-01', month_sub: 29900, net_amount: 29900, net_amount_change_pct: 202.02 },
        { date: '2024-04-01', month_sub: 4900, net_amount: 4900, net_amount_change_pct: -83.61 },
        { date: '2024-05-01', month_sub: 0, net_amount: 0, net_amount_change_pct: -100 },
      ],
    },
  ],
  [
    'transactions-summary',
    // The quarter so far is 1 July to 15 August; as many days of the one before have the 49 of April.
    { summary: { mtd: 9900, prev_mtd: 0, qtd: 9900, prev_qtd: 4900, qtd_change_pct: 102.04, ytd: 54600 } },
  ],
  [
    'cashflow-failed-payments?date=20240201-20240229',
    { result: [{ date: '2024-02-01', currency: 'usd', failed_amount: 0, failed_invoices: 0 }] },
  ],
  [
    'cashflow-failed-payments-summary',
    { summary: { ytd_failed_invoices: 0, ytd_failed_pct: 0, ytd_recovery_rate: null } },
  ],
  ['cashflow-refunds?date=20240201-20240229', { result: [{ refund_amount: 0, refund_count: 0 }] }],
  [
    'cashflow-failure-rate?date=20240201-20240229',
    { result: [{ date: '2024-02-01', currency: 'usd', failed_invoices: 0, failure_rate: 0 }] },
  ],
  ['cashflow-failure-rate-summary', { summary: { ytd_failure_rate: 0, ytd_failed_count: 0 } }],
  ['cashflow-outstanding-unpaid', { summary: { today_still_unpaid: 0, d365_still_unpaid: 0 } }],
  [
    'churn-scheduled?date=20240815-20240930',
    {
      result: [
        { date: '2024-08-16', total_mrr: 0, total_customers: 0 },
        { date: '2024-09-01', total_mrr: 0, total_customers: 0 },
      ],
    },
  ],
  [
    `churn-reasons-summary?${covered}`,
    { summary: null, comment_count: 0, total_cancellations: '1', reason: 'no_comments' },
  ],
  ['churn-reasons-summary?date=20240601-20240731&regenerate=true', { total_cancellations: '0' }],
  [
    `map?${covered}`,
    {
      result: { list: { us: { current_mrr: 9900, subscribers: 1, asp: 9900, leads: 1, mrr_percent: 100 } } },
    },
  ],
  [
    'customer-concentration',
    {
      result: {
        pareto: [{ rank: 1, id: 'cust_123', mrr: 9900, cumulative_mrr: 9900, cumulative_pct: 100 }],
        concentration: { top_1: 100, top_20: 100 },
        list: [{ id: 'cust_123', percentage: 100 }],
        count: 1,
      },
    },
  ],
  [
    'customer-concentration?q=nobody',
    { result: { pareto: [{ rank: 1 }], list: [], count: 0, summary: { total_mrr: 9900 } } },
  ],
  [
    'latest-activity',
    {
      result: [
        {
          ...{ source: 'movement', type: 'reactivation', effective_date: '2024-08-01' },
          ...{ customer_id: 'cust_123', customer_name: 'Acme Inc', amount: 9900, currency: 'usd' },
        },
      ],
    },
  ],
  ['latest-activity?days=14', { result: [] }],
  ['latest-activity?days=365&limit=2', { result: [{ type: 'reactivation' }, { type: 'churn' }] }],
  ['custom-variables?key=industry', { values: [] }],
];

describe('on the worked example', () => {
  test.each(cases)('%s', async (path, expected) => {
    const { status, body } = await api.get(`/reports/${path}`);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
    if (!/^(churn-reasons|latest-activity|custom-variables)/.test(path)) expect(body.currency).toBe('usd');
  });

  test('all reports of the contract are in a table', () => {
    const paths = routes.filter(({ path }) => path.startsWith('/reports/')).map(({ path }) => path);
    const inTables = [...cases, ...rowCases].map(([path]) => `/reports/${path.split('?')[0]}`);
    expect(new Set(inTables)).toEqual(new Set(paths));
  });

  test.each([
    ['mrr-growth?compareMonth=2024-13', 'compareMonth'],
    ['mrr-growth?types=gifts', 'types'],
    ['cohort?breakdown=mood', 'breakdown'],
    ['custom-variables', 'key'],
    ['custom-variables?key=x&limit=0', 'limit'],
    ['latest-activity?days=366', 'days'],
    ['latest-activity?limit=101', 'limit'],
    ['churn-scheduled?interval=day&date=20240101-29991231', 'date'],
    ['mrr?committed=true&interval=week&date=20240101-29991231', 'date'],
    ['transactions?date=20240230', 'date'],
  ])('%s names %s as what is wrong', async (path, field) => {
    const { status, body } = await api.get(`/reports/${path}`);
    expect([status, body.field]).toEqual([400, field]);
  });
});

describe('what lies ahead', () => {
  test('is in the reports that ask for it', async () => {
    const fresh = await freshAccount(opened);
    await fresh.post('/data/plans', plan('plan_m'));
    await fresh.post('/data/customers', customer('cus_1'));
    await fresh.post('/data/invoices', [
      invoice('i1', '2024-08-01', 9900),
      invoice('i2', '2024-08-10', 0, { type: 'cancellation', plan_id: undefined }),
    ]);
    const query = 'date=20240801-20240930';
    const without = await fresh.get(`/reports/mrr?${query}`);
    expect(without.body.result).toMatchObject([{ total_mrr: 9900 }]);
    const committed = await fresh.get(`/reports/mrr?${query}&committed=true`);
    // Paid through 1 September, which is the day it ends.
    expect(committed.body.result).toMatchObject([{ total_mrr: 9900 }, { churn: -9900, total_mrr: 0 }]);
    expect((await fresh.get('/reports/cmrr-summary')).body.summary).toMatchObject({
      cmrr_current: 9900,
      cmrr_30: 0,
    });
    expect((await fresh.get(`/reports/churn-scheduled?${query}`)).body.result).toMatchObject([
      { date: '2024-08-16', churn: 0 },
      { date: '2024-09-01', churn: -9900, churn_customers: 1, total_mrr: -9900 },
    ]);
    const activity = await fresh.get('/reports/latest-activity?include_scheduled=1');
    expect(activity.body.result).toContainEqual(
      expect.objectContaining({
        ...{ source: 'scheduled', type: 'churn', date: '2024-08-10', effective_date: '2024-09-01' },
        ...{ customer_id: 'cus_1', amount: -9900 },
      }),
    );
  });
});

describe('what is kept in memory', () => {
  test('is read again as soon as anything is written', async () => {
    const fresh = await freshAccount(opened);
    const mrr = async (query = '') =>
      (await fresh.get(`/reports/summary${query}`)).body.summary.mrr_current as number;
    expect(await mrr()).toBe(0);
    await fresh.post('/data/plans', plan('plan_m'));
    await fresh.post('/data/customers', customer('cus_1', { country: 'dk' }));
    await fresh.post('/data/invoices', invoice('i1', '2024-08-01', 5000));
    expect([await mrr(), await mrr(), await mrr('?region=dk')]).toEqual([5000, 5000, 5000]);
    await fresh.put('/data/customers/cus_1?source=ds_1', { country: 'se' });
    expect([await mrr('?region=dk'), await mrr('?region=se')]).toEqual([0, 5000]);
    expect(await mrr('?plan=pg_1')).toBe(0);
    await fresh.post('/data/plan-groups', { name: 'All', plans: ['plan_m'] });
    expect(await mrr('?plan=pg_1')).toBe(5000);
    await fresh.delete('/data/customers/cus_1?source=ds_1');
    expect(await mrr()).toBe(0);
  });

  test('belongs to one account', async () => {
    const fresh = await freshAccount(opened);
    expect((await api.get('/reports/summary')).body.summary.mrr_current).toBe(9900);
    expect((await fresh.get('/reports/summary')).body.summary.mrr_current).toBe(0);
    expect((await api.get('/reports/summary')).body.summary.mrr_current).toBe(9900);
  });
});

describe('two data sources with the same ids', () => {
  test('are told apart in every report', async () => {
    const fresh = await freshAccount(opened);
    await fresh.post('/data/data-sources', { name: 'Other', type: 'api' });
    for (const data_source of ['ds_1', 'ds_2']) {
      await fresh.post('/data/plans', plan('plan_m', { data_source }));
      await fresh.post('/data/customers', customer('cus_1', { data_source }));
    }
    await fresh.post('/data/invoices', [
      invoice('i1', '2024-08-01', 5000, { data_source: 'ds_1' }),
      invoice('i1', '2024-08-01', 3000, { data_source: 'ds_2', lines: [{ amount: 3000, discount: 500 }] }),
      invoice('r1', '2024-08-05', -1000, {
        ...{ data_source: 'ds_2', type: 'refund', refunded_invoice_id: 'i1' },
      }),
    ]);
    const mrr = async (query = '') =>
      (await fresh.get(`/reports/summary?${query}`)).body.summary.mrr_current as number;
    // Of the 30 in the second source 10 were paid back.
    expect([await mrr(), await mrr('data_source=ds_1'), await mrr('data_source=ds_2')]).toEqual([
      7000, 5000, 2000,
    ]);
    expect(await mrr('has_discount=true')).toBe(2000);
    const cash = await fresh.get('/reports/transactions?date=20240801-20240815');
    expect(cash.body.result).toMatchObject([
      { month_sub: 8500, discount: -500, refund: -1000, net_amount: 7000 },
    ]);
    const { body } = await fresh.get('/reports/customer-concentration');
    expect(body.result.pareto).toMatchObject([
      { id: 'cus_1', mrr: 5000 },
      { id: 'cus_1', mrr: 2000 },
    ]);
    const page = await fresh.get('/customers?data_source=ds_2');
    expect(page.body.result).toMatchObject({ count: 1, list: [{ id: 'cus_1', mrr: 2000 }] });
  });
});
