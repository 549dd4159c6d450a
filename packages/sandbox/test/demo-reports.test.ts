// Reports on the demo, against sums over the files that it was read from, and against each other.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../src/control/csv.js';
import { createSandbox, type Sandbox } from '../src/index.js';
import { type Answer, type Api, apiOf } from './api.js';

type Row = Record<string, string>;
type Body = Answer['body'];

const file = (name: string): Row[] =>
  readCsv(readFileSync(new URL(`../../../examples/billing-export/${name}`, import.meta.url), 'utf8'));
const customers = file('customers.csv');
const invoices = file('invoices.csv');

let sandbox: Sandbox;
let api: Api;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
  api = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
});
afterAll(() => sandbox.close());

const all = 'date=20240101-20260630';
const get = async (path: string, query: Record<string, string> = {}): Promise<Body> => {
  const { status, body } = await api.get(`${path}&${new URLSearchParams(query)}`);
  expect(status, `${path} ${JSON.stringify(query)} ${JSON.stringify(body).slice(0, 200)}`).toBe(200);
  return body;
};
const amount = (row: Row) => Number(row.amount || 0);
const attempts = (row: Row) => Number(row.attempt_count || 0);
const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

const bills = invoices.filter(
  (row) => ['subscription', 'one-time'].includes(row.type ?? '') && amount(row) > 0 && row.status !== 'void',
);
const failed = bills.filter((row) =>
  row.status === 'paid' ? attempts(row) > 1 : row.status === 'failed' || attempts(row) > 0,
);
const unpaid = failed.filter((row) => row.status !== 'paid');

describe('the files, added up', () => {
  test('failed payments', async () => {
    expect(failed.length).toBeGreaterThan(50);
    const rows = (await get(`/reports/cashflow-failed-payments?${all}`)).result as Body[];
    for (const row of rows) {
      const own = failed.filter((one) => one.invoice_date?.startsWith(row.date.slice(0, 7)));
      const recovered = own.filter(({ status }) => status === 'paid');
      expect(row).toMatchObject({
        failed_amount: sum(own, amount),
        failed_invoices: own.length,
        recovered: sum(recovered, amount),
        recovered_customers: new Set(recovered.map((one) => one.customer_id)).size,
        affected_customers: new Set(own.map((one) => one.customer_id)).size,
        total_retry_attempts: sum(own, (one) => Math.max(attempts(one), 1)),
      });
      expect(row.still_unpaid + row.churned).toBe(row.failed_amount - row.recovered);
    }
    expect(sum(rows, (row) => row.failed_invoices)).toBe(failed.length);
  });

  test('the failure rate', async () => {
    const rows = (await get(`/reports/cashflow-failure-rate?${all}&interval=year`)).result as Body[];
    expect(rows.map(({ date }) => date)).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
    for (const row of rows) {
      const of = (list: Row[]) => list.filter((one) => one.invoice_date?.startsWith(row.date.slice(0, 4)));
      expect(row.failed_invoices).toBe(of(failed).length);
      expect(row.failure_rate).toBeCloseTo((100 * of(failed).length) / of(bills).length, 2);
    }
  });

  test('what is outstanding', async () => {
    const { summary } = await get('/reports/cashflow-outstanding-unpaid?');
    const today = Date.UTC(2026, 5, 30);
    const days = (row: Row) => (today - Date.parse(row.invoice_date?.slice(0, 10) ?? '')) / 86_400_000;
    const between = (from: number, before: number) =>
      sum(
        unpaid.filter((row) => days(row) >= from && days(row) < before),
        amount,
      );
    expect(summary).toEqual({
      today_still_unpaid: between(0, 30),
      d30_still_unpaid: between(30, 60),
      d60_still_unpaid: between(60, 180),
      d180_still_unpaid: between(180, 365),
      d365_still_unpaid: between(365, Number.POSITIVE_INFINITY),
    });
  });

  test('refunds', async () => {
    const refunds = invoices.filter(({ type }) => type === 'refund');
    expect(refunds).toHaveLength(34);
    const rows = (await get(`/reports/cashflow-refunds?${all}`)).result as Body[];
    for (const row of rows) {
      const own = refunds.filter((one) => one.paid_date?.startsWith(row.date.slice(0, 7)));
      expect(row).toEqual({
        date: row.date,
        refund_amount: sum(own, (one) => Math.abs(amount(one))),
        refund_count: own.length,
        customers_refunded: new Set(own.map((one) => one.customer_id)).size,
      });
    }
    expect(sum(rows, (row) => row.refund_count)).toBe(34);
  });

  test('transactions', async () => {
    const paid = invoices.filter(({ status }) => status === 'paid');
    const rows = (await get(`/reports/transactions?${all}`)).result as Body[];
    expect(rows).toHaveLength(30);
    for (const row of rows) {
      const own = paid.filter((one) => one.paid_date?.startsWith(row.date.slice(0, 7)));
      const charged = own.filter(({ type }) => type !== 'refund');
      expect(row).toMatchObject({
        net_amount: sum(own, amount),
        discount: 0 - sum(charged, (one) => Number(one.discount || 0)),
        tax: sum(charged, (one) => Number(one.tax || 0)),
        one_time: sum(
          charged.filter(({ type }) => type === 'one-time'),
          (one) => amount(one) - Number(one.tax || 0) + Number(one.discount || 0),
        ),
      });
    }
    const { summary } = await get('/reports/transactions-summary?');
    const inYear = (from: string, to: string) =>
      sum(
        paid.filter(({ paid_date = '' }) => paid_date >= from && paid_date <= to),
        amount,
      );
    expect(summary.ytd).toBe(inYear('2026-01-01', '2026-06-30'));
    expect(summary.mtd).toBe(inYear('2026-06-01', '2026-06-30'));
  });

  test('leads, channels and countries', async () => {
    const leads = (await get(`/reports/leads?${all}`)).result as Body[];
    for (const row of leads) {
      const own = customers.filter((one) => one.created?.startsWith(row.date.slice(0, 7)));
      expect(row.leads).toBe(own.length);
    }
    const { values } = await get('/reports/custom-variables?key=channel');
    for (const { value, count } of values as { value: string; count: number }[])
      expect(count).toBe(customers.filter(({ channel }) => channel === value).length);
    const { list } = (await get(`/reports/map?${all}`)).result;
    for (const [country, row] of Object.entries<Body>(list))
      expect(row.leads).toBe(customers.filter((one) => one.country === country).length);
    const { summary } = await get('/reports/summary?');
    expect(sum(Object.values<Body>(list), (row) => row.current_mrr)).toBe(summary.mrr_current);
  });

  test('the customers who have MRR', async () => {
    const { result } = await get('/reports/customer-concentration?');
    const { summary } = await get('/reports/summary?');
    expect(result.summary).toEqual({
      total_mrr: summary.mrr_current,
      total_customers: summary.subscribers_current,
    });
    expect(result.pareto).toHaveLength(summary.subscribers_current);
    expect(result.pareto.at(-1)).toMatchObject({ cumulative_mrr: summary.mrr_current, cumulative_pct: 100 });
    const ids = new Set(customers.map(({ id }) => id));
    expect(result.pareto.every(({ id }: { id: string }) => ids.has(id))).toBe(true);
  });
});

/** Figures that add up, of every report that takes filters and has any. */
const figures: Record<string, (body: Body) => number[]> = {
  '/reports/summary?': ({ summary: s }) => [s.mrr_current, s.mrr_365, s.subscribers_current],
  [`/reports/mrr?${all}`]: ({ result }) => result.flatMap((row: Body) => [row.total_mrr, row.mrr_diff]),
  '/reports/cmrr-summary?': ({ summary: s }) => [s.cmrr_current, s.cmrr_30, s.cmrr_365],
  [`/reports/retention?${all}`]: ({ result }) =>
    result.flatMap((row: Body) => [row.baseline_mrr, row.target_mrr]),
  [`/reports/cohort?${all}&interval=year`]: ({ result }) => [
    result.list.at(-1)?.initial_mrr ?? 0,
    result.list.at(-1)?.periods[0].mrr_retained ?? 0,
  ],
  [`/reports/leads?${all}`]: ({ result }) => result.flatMap((row: Body) => [row.leads, row.trials]),
  '/reports/leads-summary?': ({ summary: s }) => [s.leads_365, s.trials_365],
  [`/reports/transactions?${all}`]: ({ result }) =>
    result.flatMap((row: Body) => [row.net_amount, row.month_sub, row.refund]),
  '/reports/transactions-summary?': ({ summary: s }) => [s.mtd, s.prev_mtd, s.ytd],
  [`/reports/cashflow-failed-payments?${all}`]: ({ result }) =>
    result.flatMap((row: Body) => [row.failed_amount, row.recovered, row.churned, row.failed_invoices]),
  '/reports/cashflow-failed-payments-summary?': ({ summary: s }) => [
    s.ytd_still_unpaid,
    s.ytd_failed_invoices,
  ],
  [`/reports/cashflow-refunds?${all}`]: ({ result }) =>
    result.flatMap((row: Body) => [row.refund_amount, row.refund_count]),
  [`/reports/cashflow-failure-rate?${all}`]: ({ result }) => result.map((row: Body) => row.failed_invoices),
  '/reports/cashflow-failure-rate-summary?': ({ summary: s }) => [s.ytd_failed_count, s.mtd_failed_count],
  '/reports/cashflow-outstanding-unpaid?': ({ summary: s }) => Object.values(s),
  '/reports/churn-scheduled?': ({ result }) => result.flatMap((row: Body) => [row.churn, row.total_mrr]),
  [`/reports/map?${all}`]: ({ result }) => [
    sum(Object.values<Body>(result.list), (row) => row.current_mrr),
    sum(Object.values<Body>(result.list), (row) => row.leads),
  ],
  '/reports/customer-concentration?': ({ result }) => [result.summary.total_mrr, result.count],
  '/customers?limit=1': ({ result }) => [result.count],
};

const countries = [...new Set(customers.map(({ country = '' }) => country))];
const channels = [...new Set(customers.map(({ channel }) => channel || '~'))];

describe('the parts that filters leave add up', () => {
  const splits: Record<string, [string, string[]]> = {
    'each country': ['region', countries],
    'a region and the rest': ['country', ['eu', '~eu']],
    'each channel': ['custom_channel', channels],
    'one customer and the rest': ['customer', ['cus_d40eqjkghf', '~cus_d40eqjkghf']],
    'each status': ['status', ['lead', 'trialing', 'active', 'past_due', 'canceled', 'trial_ended']],
    'a reason to leave': ['cancel_reason', ['too_expensive', '~too_expensive']],
    ages: ['age', ['0-12', '~0-12']],
    'data sources': ['data_source', ['api', '~ds_1']],
    currencies: ['currency', ['usd', '~usd']],
    states: ['state', ['ca', '~CA']],
  };
  for (const [name, [parameter, values]] of Object.entries(splits))
    test.each(Object.keys(figures))(`${name}: %s`, async (path) => {
      const of = figures[path] ?? (() => []);
      const whole = of(await get(path));
      const parts = await Promise.all(
        values.map(async (value) => of(await get(path, { [parameter]: value }))),
      );
      expect(whole.map((_, i) => sum(parts, (part) => part[i] ?? 0))).toEqual(whole);
    });

  // Filters of MRR: a customer may have some of it here and some there, so only money adds up.
  const places: [string, string[]][] = [
    ['plan', ['plan_team_monthly', '~plan_team_monthly']],
    ['billing_freq', ['week', 'month', 'quarter', 'year day', '~']],
    ['payment_method', ['card', '~card']],
    ['has_discount', ['true', 'false']],
    ['pricing_model', ['*', '~']],
  ];
  test.each(places)('%s', async (parameter, values) => {
    for (const [path, of] of [
      [`/reports/mrr?${all}`, ({ result }: Body) => result.map((row: Body) => row.total_mrr)],
      [`/reports/transactions?${all}`, ({ result }: Body) => result.map((row: Body) => row.net_amount)],
      ['/reports/cashflow-refunds?', ({ result }: Body) => result.map((row: Body) => row.refund_amount)],
    ] as [string, (body: Body) => number[]][]) {
      const whole = of(await get(path));
      const parts = await Promise.all(
        values.map(async (value) => of(await get(path, { [parameter]: value }))),
      );
      expect(whole.map((_, i) => sum(parts, (part) => part[i] ?? 0))).toEqual(whole);
    }
  });

  test('a list of customers on a plan has those who are counted there', async () => {
    for (const plan of ['plan_team_monthly', 'plan_starter_annual']) {
      const { summary } = await get('/reports/summary?', { plan });
      const { result } = await get('/customers?limit=500', { plan, status: 'active past_due' });
      expect(result.count).toBe(summary.subscribers_current);
      expect(result.list).toHaveLength(result.count);
    }
  });

  test('pages of a filtered list follow each other', async () => {
    const whole = (await get('/customers?limit=500', { region: 'nordics', search: 'a' })).result;
    const [first, second] = [
      (await get('/customers?limit=3', { region: 'nordics', search: 'a' })).result,
      (await get('/customers?limit=3&offset=3', { region: 'nordics', search: 'a' })).result,
    ];
    expect(first.count).toBe(whole.count);
    expect([...first.list, ...second.list]).toEqual(whole.list.slice(0, 6));
    expect(whole.list.every(({ country }: Body) => ['dk', 'se'].includes(country))).toBe(true);
  });
});

describe('plan groups and segments', () => {
  test('a group counts as its plans, a segment as its filters', async () => {
    const plans = ['plan_team_monthly', 'plan_team_annual'];
    const { id: group } = (await api.post('/data/plan-groups', { name: 'Team', plans })).body;
    const { id: segment } = (
      await api.post('/data/segments', { name: 'EU team', filters: { region: ['eu', 'ch'], plan: group } })
    ).body;
    const { id: outer } = (await api.post('/data/segments', { name: 'Outer', filters: { segment } })).body;
    const path = `/reports/mrr?${all}`;
    const byGroup = await get(path, { plan: group });
    expect(byGroup).toEqual(await get(path, { plan: plans.join(' ') }));
    const expected = await get(path, { plan: group, region: 'eu ch' });
    expect(expected).not.toEqual(byGroup);
    expect(await get(path, { segment })).toEqual(expected);
    expect(await get(path, { segment: outer })).toEqual(expected);
  });

  test.each([
    [{ region: 'atlantis' }, 'region'],
    [{ mood: 'good' }, 'mood'],
    [{ region: { in: ['eu'] } }, 'region'],
    [{ segment: 'seg_99' }, 'seg_99'],
  ])('a segment with %o is refused where it is used', async (filters, says) => {
    const { id } = (await api.post('/data/segments', { name: 'x', filters })).body;
    const { status, body } = await api.get(`/reports/summary?segment=${id}`);
    expect([status, body.field]).toEqual([400, 'segment']);
    expect(body.error).toContain(says);
  });
});

describe('a filter that cannot be is 400', () => {
  const bad: Record<string, string> = {
    currency: 'dollars',
    age: 'old',
    billing_freq: 'fortnight',
    region: 'atlantis',
    country: 'usa',
    status: 'happy',
    has_discount: 'maybe',
    segment: 'seg_404',
    custom_channel: '~~',
  };
  for (const [parameter, value] of Object.entries(bad))
    test.each(Object.keys(figures))(`${parameter}=${value}: %s`, async (path) => {
      const { status, body } = await api.get(`${path}&${parameter}=${value}`);
      expect([status, body.field]).toEqual([400, parameter]);
      expect(body.error).toContain(parameter);
    });

  test('given twice, also', async () => {
    const { status, body } = await api.get('/reports/mrr?custom_x=a&custom_x=b');
    expect([status, body.field]).toEqual([400, 'custom_x']);
  });
});

describe('a breakdown', () => {
  type Part = Record<string, number>;
  type Broken = Part & { breakdown: Record<string, Part> };
  const dimensions = [
    ...['plan', 'currency', 'country', 'state', 'billing_freq', 'payment_method', 'pricing_model', 'subtype'],
    ...['industry', 'age', 'size', 'data_source', 'customer', 'cancel_reason', 'market', 'custom_channel'],
  ];
  const parts = (row: Broken) => Object.values(row.breakdown);

  test.each(dimensions)(
    'of MRR by %s adds up to the whole, and what moves between values to nothing',
    async (by) => {
      const { result, breakdown } = await get(`/reports/mrr?${all}`, { breakdown: by });
      expect(breakdown).toBe(by);
      for (const row of result as Broken[]) {
        const fields = ['new', 'expansion', 'contraction', 'churn', 'reactivation', 'mrr_diff', 'total_mrr'];
        for (const field of fields)
          expect(
            sum(parts(row), (p) => p[field]!),
            `${row.date} ${field}`,
          ).toBe(row[field]);
        expect(sum(parts(row), (p) => p.transfer!)).toBe(0);
      }
    },
  );

  test.each([
    ['transactions', ['net_amount', 'month_sub', 'refund', 'tax', 'discount']],
    ['leads', ['leads', 'trials', 'leads_converted', 'trials_converted']],
    ['retention', ['baseline_mrr', 'target_mrr', 'grr_mrr', 'churn', 'expansion', 'contraction']],
  ])('of %s adds up over every dimension', async (report, fields) => {
    for (const breakdown of dimensions) {
      const { result } = await get(`/reports/${report}?${all}`, { breakdown });
      for (const row of result as Broken[])
        for (const field of fields)
          expect(
            sum(parts(row), (p) => p[field]!),
            `${breakdown} ${row.date} ${field}`,
          ).toBe(row[field]);
    }
  });

  test.each(dimensions)('of cohorts by %s adds up to those by period', async (breakdown) => {
    type Cell = { mrr_retained: number };
    type Row = { cohort_group: string; initial_mrr: number; periods: Cell[] };
    const rows = (body: Body) => body.result.list as Row[];
    const whole = rows(await get(`/reports/cohort?${all}`));
    const list = rows(await get(`/reports/cohort?${all}`, { breakdown }));
    const average = list.find((row) => row.cohort_group === 'average')!;
    const values = list.filter((row) => row !== average);
    const began = sum(
      whole.filter((row) => row.cohort_group !== 'average'),
      (row) => row.initial_mrr,
    );
    expect([sum(values, (row) => row.initial_mrr), average.initial_mrr]).toEqual([began, began]);
    for (const [index, { mrr_retained }] of average.periods.entries())
      expect(
        sum(values, (row) => row.periods[index]?.mrr_retained ?? 0),
        `period ${index}`,
      ).toBe(mrr_retained);
  });

  test('by something that is no dimension is refused', async () => {
    const { status, body } = await api.get('/reports/mrr?breakdown=weather');
    expect([status, body.field]).toEqual([400, 'breakdown']);
  });
});

test('compare puts the same months of the year before beside each row', async () => {
  const { result } = await get('/reports/mrr?date=20260101-20260331', { compare: 'last-year' });
  const before = await get('/reports/mrr?date=20250101-20250331');
  expect((result as { compare: { total_mrr: number } }[]).map((row) => row.compare.total_mrr)).toEqual(
    (before.result as { total_mrr: number }[]).map((row) => row.total_mrr),
  );
});
