// The story that the product's documentation tells: sign-up, upgrade, downgrade, cancellation, return.
import { expect, test } from 'vitest';
import {
  cohortReport,
  defaultSettings,
  mrrReport,
  normaliseInvoice,
  parseDay,
  retentionReport,
  summaryReport,
} from '../src/index.js';
import { cancelled, invoicesOf, ledgerOf, paid, plans, told } from './history.js';

const drafts = [
  paid('2024-02-01', 9900, { planId: 'pro' }),
  paid('2024-03-01', 29900, { planId: 'max' }),
  paid('2024-04-01', 4900, { planId: 'basic' }),
  cancelled('2024-05-01'),
  paid('2024-08-01', 9900, { planId: 'pro' }),
];
const asOf = parseDay('2024-08-15');
const { movements } = ledgerOf({ drafts, asOf: '2024-08-15' });
const range = {
  from: parseDay('2024-01-01'),
  to: parseDay('2024-12-31'),
  interval: 'month',
  weekStart: 1,
  asOf,
} as const;

test('the movements', () => {
  expect(told(movements)).toEqual([
    '2024-02-01 new +9900',
    '2024-03-01 expansion +20000 plan_change',
    '2024-04-01 contraction -25000 plan_change',
    '2024-05-01 churn -4900 cancellation',
    '2024-08-01 reactivation +9900',
  ]);
});

test('an annual plan of 120000 is 10000 a month', () => {
  const [invoice] = invoicesOf([paid('2024-02-01', 120_000, { planId: 'pro-year' })]);
  expect(normaliseInvoice(invoice!, plans, defaultSettings).mrr).toBe(10_000);
});

test('the MRR report, month by month', () => {
  const rows = mrrReport(movements, range);
  const picked = rows.map((r) => [r.date, r.end_date, r.mrr_diff, r.total_mrr, r.total_customers]);
  expect(picked).toEqual([
    ['2024-01-01', '2024-01-31', 0, 0, 0],
    ['2024-02-01', '2024-02-29', 9900, 9900, 1],
    ['2024-03-01', '2024-03-31', 20000, 29900, 1],
    ['2024-04-01', '2024-04-30', -25000, 4900, 1],
    ['2024-05-01', '2024-05-31', -4900, 0, 0],
    ['2024-06-01', '2024-06-30', 0, 0, 0],
    ['2024-07-01', '2024-07-31', 0, 0, 0],
    ['2024-08-01', '2024-08-15', 9900, 9900, 1],
  ]);
  expect(rows[2]).toEqual({
    date: '2024-03-01',
    end_date: '2024-03-31',
    new: 0,
    expansion: 20000,
    contraction: 0,
    churn: 0,
    reactivation: 0,
    mrr_diff: 20000,
    net_mrr_diff: 20000,
    fx_adjustment: 0,
    customers_diff: 0,
    new_customers: 0,
    expansion_customers: 1,
    contraction_customers: 0,
    churn_customers: 0,
    reactivation_customers: 0,
    total_mrr: 29900,
    total_arr: 358_800, // 12 × 29900
    total_customers: 1,
    arpa: 29900,
    asp: null,
    quick_ratio: null,
  });
  expect(rows[3]).toMatchObject({ contraction: -25000, contraction_customers: 1, quick_ratio: 0 });
  expect(rows[4]).toMatchObject({ churn: -4900, churn_customers: 1, customers_diff: -1, arpa: null });
  expect(rows[1]).toMatchObject({ new: 9900, new_customers: 1, asp: 9900 });
  expect(rows[7]).toMatchObject({ reactivation: 9900, reactivation_customers: 1, customers_diff: 1 });
});

test('the summary on 30 April: 30 days before is 31 March, 60 days before 1 March', () => {
  const report = summaryReport(movements, { asOf: parseDay('2024-04-30') });
  expect(report).toEqual({
    mrr_current: 4900,
    mrr_30: 29900,
    mrr_60: 29900,
    mrr_180: 0,
    mrr_365: 0,
    arr_current: 58_800,
    arr_30: 358_800,
    arr_60: 358_800,
    arr_180: 0,
    arr_365: 0,
    subscribers_current: 1,
    subscribers_30: 1,
    subscribers_60: 1,
    subscribers_180: 0,
    subscribers_365: 0,
    arpa_current: 4900,
    arpa_30: 29900,
    arpa_60: 29900,
    arpa_180: null,
    arpa_365: null,
    mrr_percentage_change_30: -83.61, // (4900 − 29900) ÷ 29900
    mrr_percentage_change_60: -83.61,
    mrr_percentage_change_180: null,
    mrr_percentage_change_365: null,
    arr_percentage_change_30: -83.61,
    arr_percentage_change_60: -83.61,
    arr_percentage_change_180: null,
    arr_percentage_change_365: null,
    subscribers_percentage_change_30: 0,
    subscribers_percentage_change_60: 0,
    subscribers_percentage_change_180: null,
    subscribers_percentage_change_365: null,
    arpa_percentage_change_30: -83.61,
    arpa_percentage_change_60: -83.61,
    arpa_percentage_change_180: null,
    arpa_percentage_change_365: null,
  });
});

test('retention: net follows the customer up, gross does not', () => {
  const { result, ...top } = retentionReport(movements, { ...range, asOf: parseDay('2024-05-31') });
  expect(top).toEqual({ trailing_months: 1, baseline_period: '2024-04-30', target_period: '2024-05-31' });
  expect(result.map((r) => [r.baseline_date, r.date, r.nrr, r.grr, r.customer_churn_rate])).toEqual([
    ['2023-12-31', '2024-01-31', null, null, null],
    ['2024-01-31', '2024-02-29', null, null, null],
    ['2024-02-29', '2024-03-31', 302.02, 100, 0], // 29900 ÷ 9900
    ['2024-03-31', '2024-04-30', 16.39, 16.39, 0], // 4900 ÷ 29900
    ['2024-04-30', '2024-05-31', 0, 0, 100],
  ]);
  expect(result[2]).toMatchObject({ expansion: 20000, expansion_customers: 1, ltv: null, arpa: 29900 });
  // Averages of March to May: customer churn (0 + 0 + 100) ÷ 3, so a lifetime of 3 months.
  expect(result[4]).toMatchObject({
    churn: -4900,
    churned_customers: 1,
    customer_churn_avg: 33.33,
    customer_lifetime: 3,
    nrr_avg: 106.14,
    grr_avg: 38.8,
    arpa: null,
    ltv: null,
  });
});

test('cohorts: one customer, who left and came back', () => {
  const { list, limits } = cohortReport(movements, range);
  expect(list.map(({ cohort_group, label }) => [cohort_group, label])).toEqual([
    ['2024-02-01', '2024-02'],
    ['average', 'Average'],
  ]);
  const [february, average] = list;
  expect(february).toMatchObject({ initial_mrr: 9900, initial_customers: 1 });
  expect(february!.periods.map((cell) => [cell.mrr_retained, cell.nrr, cell.mrr_retention])).toEqual([
    [9900, 100, 100],
    [29900, 302.02, 100],
    [4900, 49.49, 49.49],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [9900, 100, 100],
  ]);
  expect(average!.periods).toEqual(february!.periods);
  expect(limits).toEqual({
    retention: { min: 0, max: 100 },
    nrr: { min: 0, max: 302.02 },
    churn: { min: 0, max: 100 },
    netChurn: { min: -202.02, max: 100 },
  });
});
