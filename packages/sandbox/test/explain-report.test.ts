// A number of a report explained: the customers behind it and what they did, adding up to it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Api, openApi } from './api.js';

type Body = Answer['body'];

const golden = await openApi({ seed: 'golden' });
let demo: Api;
beforeAll(async () => {
  demo = golden.api.as((await golden.sandbox.createAccount()).apiKey);
  await demo.post('/_sandbox/seed', { seed: 'demo' });
});
afterAll(() => golden.sandbox.close());

const at = (name: string, query: Record<string, string>) =>
  `/_sandbox/explain/reports/${name}?${new URLSearchParams(query)}`;
const explained = async (name: string, query: Record<string, string>): Promise<Body> => {
  const { status, body } = await demo.get(at(name, query));
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
  return body;
};
const sum = (rows: Body[], field: string): number => rows.reduce((total, row) => total + row[field], 0);

test('on the worked example, the one customer and the movement', async () => {
  const { body } = await golden.api.get(
    at('mrr', { date: '20240101-20240815', period: '2024-03-01', field: 'expansion' }),
  );
  expect(body).toEqual({
    ...{ report: 'mrr', period: '2024-03-01', field: 'expansion', currency: 'usd', total: 20000 },
    customers: [
      {
        ...{ customer_id: 'cust_123', customer_name: 'Acme Inc', customer_email: 'billing@acme.com' },
        amount: 20000,
        movements: [
          expect.objectContaining({
            ...{ date: '2024-03-01', mrr_change: 20000, plan_name: 'Enterprise' },
            description: 'Expansion of $200: another plan',
          }),
        ],
        payments: [],
      },
    ],
  });
});

const date = '20250101-20260630';
const filters: Record<string, string>[] = [
  {},
  { region: 'eu' },
  { plan: 'plan_team_monthly' },
  { interval: 'quarter' },
];

describe('the numbers of the demo', () => {
  test.each(filters)('flows and totals of MRR: %o', async (filter) => {
    const { body } = await demo.get(`/reports/mrr?${new URLSearchParams({ date, ...filter })}`);
    const row = body.result.at(-2);
    for (const field of [
      'new',
      'expansion',
      'contraction',
      'churn',
      'reactivation',
      'total_mrr',
      'mrr_diff',
    ]) {
      const found = await explained('mrr', { date, ...filter, period: row.date, field });
      expect([field, found.total, sum(found.customers, 'amount')]).toEqual([field, row[field], row[field]]);
      for (const share of found.customers)
        expect(sum(share.movements, 'mrr_change_base_currency'), field).toBe(share.amount);
    }
    const counted = await explained('mrr', { date, ...filter, period: row.date, field: 'total_customers' });
    expect(counted.customers).toHaveLength(row.total_customers);
  });

  test.each(['country', 'plan', 'custom_channel'])('each value of a breakdown by %s', async (breakdown) => {
    const { body } = await demo.get(`/reports/mrr?${new URLSearchParams({ date, breakdown })}`);
    const row = body.result.at(-1);
    const values = Object.entries<Body>(row.breakdown);
    expect(values.length).toBeGreaterThan(3);
    for (const [value, share] of values.slice(0, 5)) {
      const cell = { period: row.date, field: 'total_mrr', value };
      const found = await explained('mrr', { date, breakdown, ...cell });
      expect([found.total, sum(found.customers, 'amount')]).toEqual([share.total_mrr, share.total_mrr]);
    }
  });

  test.each([
    ['transactions', 'net_amount', 'amount_base_currency'],
    ['transactions', 'month_sub', 'amount_base_currency'],
    ['cashflow-refunds', 'refund_amount', 'amount_base_currency'],
    ['cashflow-failed-payments', 'failed_amount', 'amount_base_currency'],
    ['cashflow-failed-payments', 'recovered', 'amount_base_currency'],
  ])('%s: %s is its payments', async (name, field, amount) => {
    const { body } = await demo.get(`/reports/${name}?date=${date}`);
    let explainedRows = 0;
    for (const row of body.result.slice(-6)) {
      const found = await explained(name, { date, period: row.date, field });
      expect(found.total).toBe(row[field]);
      for (const share of found.customers) {
        expect(sum(share.payments, amount)).toBe(share.amount);
        expect(
          share.payments.every((one: Body) => !`${one.transaction_id ?? one.invoice_ref}`.includes(' ')),
        ).toBe(true);
        expect(share.movements).toEqual([]);
      }
      explainedRows += found.customers.length;
    }
    expect(explainedRows).toBeGreaterThan(2);
  });

  test('leads, retention, cohorts, what is scheduled, and the summary', async () => {
    const cells = [
      ['leads', 'leads', (body: Body) => body.result.at(-2)],
      ['retention', 'target_mrr', (body: Body) => body.result.at(-2)],
      ['churn-scheduled', 'total_mrr', (body: Body) => body.result[0]],
    ] as const;
    for (const [name, field, pick] of cells) {
      const row = pick((await demo.get(`/reports/${name}?date=${date}`)).body);
      const found = await explained(name, { date, period: row.date, field });
      expect([name, found.total, sum(found.customers, 'amount')]).toEqual([name, row[field], row[field]]);
    }
    const { body } = await demo.get(`/reports/cohort?date=${date}`);
    const [first] = body.result.list;
    const cell = { period: first.cohort_group, field: 'periods.2.mrr_retained' };
    const cohort = await explained('cohort', { date, ...cell });
    expect(sum(cohort.customers, 'amount')).toBe(first.periods[2].mrr_retained);
    const { summary } = (await demo.get('/reports/summary')).body;
    const then = await explained('summary', { field: 'mrr_180' });
    expect(sum(then.customers, 'amount')).toBe(summary.mrr_180);
  });

  test('what is scheduled comes with the movements ahead', async () => {
    const { body } = await demo.get('/reports/churn-scheduled');
    const row = body.result.find((one: Body) => one.churn !== 0);
    const found = await explained('churn-scheduled', { period: row.date, field: 'churn' });
    for (const share of found.customers) expect(sum(share.movements, 'mrr_change')).toBe(share.amount);
  });
});

test.each([
  ['mrr', { period: '2026-06-01' }, 'field'],
  ['mrr', { field: 'new' }, 'period'],
  ['mrr', { field: 'new', period: '1999-01-01' }, 'period'],
  ['mrr', { field: 'mood', period: '2026-06-01' }, 'field'],
  ['mrr', { field: 'arpa', period: '2026-06-01' }, 'field'],
  ['mrr', { field: 'date', period: '2026-06-01' }, 'field'],
  ['mrr', { field: 'new', period: '2026-06-01', value: 'us' }, 'value'],
  ['mrr', { field: 'new', period: '2026-06-01', value: 'xx', breakdown: 'country' }, 'value'],
  ['mrr', { field: 'new', period: '2026-06-01', interval: 'fortnight' }, 'interval'],
  ['mrr', { field: 'new', period: '2026-06-01', mood: 'good' }, 'mood'],
  ['retention', { field: 'nrr', period: '2026-05-31' }, 'field'],
])('%s %o: %s is wrong', async (name, query, field) => {
  const { status, body } = await demo.get(at(name, query));
  expect([status, body.field]).toEqual([400, field]);
});

test('a report whose numbers cannot be explained is not found', async () => {
  expect((await demo.get(at('map', { field: 'x' }))).status).toBe(404);
  expect((await demo.get(at('__proto__', { field: 'x' }))).status).toBe(404);
});
