// Reports on accounts small enough to check by hand.
import { describe, expect, test } from 'vitest';
import {
  cohortReport,
  type Movement,
  type MovementType,
  mrrAtDays,
  mrrReport,
  parseDay,
  retentionReport,
  summaryReport,
} from '../../src/index.js';

type Row = [customer: string, date: string, type: MovementType, delta: number];

/** Movements from a table; the MRR after each is the sum so far. */
function movements(rows: readonly Row[]): Movement[] {
  const mrr = new Map<string, number>();
  return rows.map(([customerId, date, type, delta]) => {
    mrr.set(customerId, (mrr.get(customerId) ?? 0) + delta);
    const rest = { subtype: null, currency: 'usd', invoiceId: null };
    return { customerId, day: parseDay(date), type, delta, mrr: mrr.get(customerId)!, ...rest };
  });
}

function range(from: string, to: string, asOf = to) {
  return {
    from: parseDay(from),
    to: parseDay(to),
    asOf: parseDay(asOf),
    interval: 'month',
    weekStart: 1,
  } as const;
}

describe('mrrReport', () => {
  const list = movements([
    ['a', '2023-12-05', 'new', 1000],
    ['b', '2024-01-01', 'new', 500],
    ['c', '2024-01-02', 'new', 700],
    ['a', '2024-01-10', 'expansion', 200],
    ['a', '2024-01-20', 'expansion', 300],
    ['a', '2024-01-25', 'contraction', -400],
    ['b', '2024-01-31', 'churn', -500],
    ['b', '2024-02-10', 'reactivation', 600],
  ]);

  test('adds up a month: what came in, what went, who moved', () => {
    const [january] = mrrReport(list, range('2024-01-01', '2024-01-31'));
    expect(january).toMatchObject({
      new: 1200,
      expansion: 500,
      contraction: -400,
      churn: -500,
      mrr_diff: 800,
      net_mrr_diff: 800,
      new_customers: 2,
      expansion_customers: 1, // a, twice
      contraction_customers: 1,
      churn_customers: 1,
      customers_diff: 1,
      total_mrr: 1800, // 1000 before January + 800
      total_arr: 21_600,
      total_customers: 2,
      arpa: 900,
      asp: 600, // 1200 ÷ 2
      quick_ratio: 1.89, // (1200 + 500) ÷ 900
    });
  });

  test('clips the first and last period, and everything after the as-of day', () => {
    const rows = mrrReport(list, range('2024-01-15', '2024-12-31', '2024-02-05'));
    expect(rows.map((row) => [row.date, row.end_date, row.mrr_diff])).toEqual([
      ['2024-01-15', '2024-01-31', -600], // +300 − 400 − 500
      ['2024-02-01', '2024-02-05', 0],
    ]);
  });

  test('has no rows when nothing has begun', () => {
    expect(mrrReport(list, range('2024-03-01', '2024-12-31', '2024-02-05'))).toEqual([]);
  });

  test('says the quantity only when it is told how to count', () => {
    const [without] = mrrReport(list, range('2024-01-01', '2024-01-31'));
    expect(without).not.toHaveProperty('quantity');
    const counted: number[] = [];
    const quantityAt = (day: number) => counted.push(day) * 10;
    const rows = mrrReport(list, { ...range('2024-01-01', '2024-02-15'), quantityAt });
    expect(rows.map((row) => row.quantity)).toEqual([10, 20]);
    expect(counted).toEqual([parseDay('2024-01-31'), parseDay('2024-02-15')]);
  });
});

describe('summaryReport', () => {
  test('looks at the end of the day so many days ago', () => {
    const list = movements([
      ['a', '2024-01-01', 'new', 1000],
      ['b', '2024-01-31', 'new', 3000],
      ['b', '2024-02-01', 'expansion', 1000],
    ]);
    const report = summaryReport(list, { asOf: parseDay('2024-03-01') });
    // 30 days before 1 March is 31 January.
    expect(report).toMatchObject({ mrr_current: 5000, mrr_30: 4000, mrr_60: 1000, arr_30: 48_000 });
    expect(report).toMatchObject({ subscribers_30: 2, subscribers_60: 1, arpa_current: 2500, arpa_30: 2000 });
    expect(report).toMatchObject({
      mrr_percentage_change_30: 25,
      mrr_percentage_change_60: 400,
      subscribers_percentage_change_60: 100,
      arpa_percentage_change_60: 150, // 2500 against 1000
    });
  });

  test('when everybody has left, there is no average', () => {
    const list = movements([
      ['a', '2024-01-01', 'new', 1000],
      ['a', '2024-02-20', 'churn', -1000],
    ]);
    expect(summaryReport(list, { asOf: parseDay('2024-03-01') })).toMatchObject({
      arpa_current: null,
      arpa_percentage_change_30: null,
      mrr_percentage_change_30: -100,
    });
  });

  test('has all 36 fields', () => {
    expect(Object.keys(summaryReport([], { asOf: 0 }))).toHaveLength(36);
  });
});

describe('retentionReport', () => {
  const list = movements([
    ['up', '2024-01-01', 'new', 1000],
    ['down', '2024-01-01', 'new', 1000],
    ['gone', '2024-01-01', 'new', 1000],
    ['back', '2024-01-01', 'new', 1000],
    ['up', '2024-02-05', 'expansion', 500],
    ['down', '2024-02-05', 'contraction', -400],
    ['gone', '2024-02-05', 'churn', -1000],
    ['back', '2024-02-05', 'churn', -1000],
    ['back', '2024-02-20', 'reactivation', 700],
    ['later', '2024-02-20', 'new', 9000],
  ]);

  test('follows the customers of the baseline, and only them', () => {
    const { result } = retentionReport(list, range('2024-02-01', '2024-02-29'));
    expect(result).toEqual([
      {
        date: '2024-02-29',
        baseline_date: '2024-01-31',
        baseline_mrr: 4000,
        target_mrr: 2800, // 1500 + 600 + 0 + 700
        grr_mrr: 2300, // 1000 + 600 + 0 + 700
        cohort_customers: 4,
        retained_customers: 3,
        churned_customers: 1,
        expansion: 500,
        expansion_customers: 1,
        contraction: -400,
        contraction_customers: 1,
        churn: -2000, // gone and back
        churn_customers: 2,
        reactivation: 700,
        reactivation_customers: 1,
        fx_adjustment: 0,
        nrr: 70,
        grr: 57.5,
        customer_retention_rate: 75,
        customer_churn_rate: 25,
        mrr_churn_rate: 42.5,
        net_mrr_churn_rate: 30,
        nrr_avg: 70,
        grr_avg: 57.5,
        customer_retention_avg: 75,
        customer_churn_avg: 25,
        mrr_churn_avg: 42.5,
        net_mrr_churn_avg: 30,
        arpa: 933.33, // 2800 ÷ 3
        ltv: 3733.33, // 933.33… ÷ 0.25
        customer_lifetime: 4,
      },
    ]);
  });

  test('whoever pays the same moves nothing and nowhere', () => {
    const same = movements([['a', '2024-01-10', 'new', 1000]]);
    const { result } = retentionReport(same, range('2024-02-01', '2024-02-29'));
    expect(result[0]).toMatchObject({
      ...{ baseline_mrr: 1000, target_mrr: 1000, retained_customers: 1, nrr: 100, grr: 100 },
      ...{ expansion: 0, contraction: 0, churn: 0, reactivation: 0 },
      ...{ expansion_customers: 0, contraction_customers: 0, churn_customers: 0, reactivation_customers: 0 },
    });
  });

  test('takes a quarter back to a month: 1 − (1 − churn)^⅓', () => {
    const four = movements([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((c): Row => [c, '2024-01-01', 'new', 100]),
      ['a', '2024-05-01', 'churn', -100],
    ]);
    const { result, ...top } = retentionReport(four, {
      ...range('2024-04-01', '2024-06-30'),
      interval: 'quarter',
    });
    expect(top).toEqual({ trailing_months: 3, baseline_period: '2024-03-31', target_period: '2024-06-30' });
    // 1 of 8 in three months: 1 − 0.875^(1/3) = 4.353 % a month, 22.97 months, 100 ÷ 0.04353 = 2297.03
    expect(result[0]).toMatchObject({ customer_churn_rate: 12.5, customer_lifetime: 22.97, ltv: 2297.03 });
  });

  test('averages three rows, and a row reads the same wherever the query begins', () => {
    const months = movements([
      ['a', '2023-01-01', 'new', 1000],
      ['b', '2023-01-01', 'new', 1000],
      ['b', '2024-01-15', 'churn', -1000],
    ]);
    const long = retentionReport(months, range('2023-06-01', '2024-03-31')).result;
    const short = retentionReport(months, range('2024-03-01', '2024-03-31')).result;
    expect(short).toEqual(long.slice(-1));
    expect(short[0]).toMatchObject({ nrr: 100, nrr_avg: 83.33 }); // (50 + 100 + 100) ÷ 3
  });

  test('the baseline lies a month, a quarter or a year before the target', () => {
    const baselines = (['day', 'week', 'month', 'quarter', 'year'] as const).map((interval) => {
      const { result, trailing_months } = retentionReport(list, {
        ...range('2024-01-01', '2024-12-31'),
        interval,
      });
      return [trailing_months, result.at(-1)!.date, result.at(-1)!.baseline_date];
    });
    expect(baselines).toEqual([
      [1, '2024-12-31', '2024-11-30'],
      [1, '2024-12-31', '2024-11-30'],
      [1, '2024-12-31', '2024-11-30'],
      [3, '2024-12-31', '2024-09-30'],
      [12, '2024-12-31', '2023-12-31'],
    ]);
    const wide = retentionReport(list, { ...range('2024-12-01', '2024-12-31'), trailingMonths: 6 });
    expect([wide.trailing_months, wide.result[0]!.baseline_date]).toEqual([6, '2024-06-30']);
  });

  test('the baseline of a running month is the same date of an earlier one, and of a month’s end a month’s end', () => {
    const dates = (asOf: string, trailingMonths?: number) =>
      retentionReport(list, { ...range('2024-01-01', '2024-12-31', asOf), trailingMonths }).baseline_period;
    expect(dates('2024-03-15')).toBe('2024-02-15');
    expect(dates('2024-02-29')).toBe('2024-01-31');
    expect(dates('2024-02-29', 12)).toBe('2023-02-28');
    expect(dates('2024-03-31')).toBe('2024-02-29');
  });

  test('without a baseline there are no rates', () => {
    const [row] = retentionReport([], range('2024-01-01', '2024-01-31')).result;
    const rates = Object.entries(row!).filter(([, value]) => value === null);
    expect(rates.map(([field]) => field)).toEqual([
      ...[
        'nrr',
        'grr',
        'customer_retention_rate',
        'customer_churn_rate',
        'mrr_churn_rate',
        'net_mrr_churn_rate',
      ],
      ...[
        'nrr_avg',
        'grr_avg',
        'customer_retention_avg',
        'customer_churn_avg',
        'mrr_churn_avg',
        'net_mrr_churn_avg',
      ],
      ...['arpa', 'ltv', 'customer_lifetime'],
    ]);
  });
});

describe('cohortReport', () => {
  test('11000 of 12000 is 91.67, 14 of 15 customers is 93.33', () => {
    const names = Array.from({ length: 15 }, (_, i) => `c${i}`);
    const list = movements([
      ...names.map((name): Row => [name, '2024-01-10', 'new', 800]),
      ['c0', '2024-02-10', 'churn', -800],
      ['c1', '2024-02-10', 'contraction', -200],
    ]);
    const [january] = cohortReport(list, range('2024-01-01', '2024-02-29')).list;
    expect(january).toEqual({
      cohort_group: '2024-01-01',
      label: '2024-01',
      initial_mrr: 12_000,
      initial_customers: 15,
      periods: [
        {
          mrr_retained: 12_000,
          customers_retained: 15,
          mrr_retention: 100,
          customer_retention: 100,
          nrr: 100,
          mrr_churn: 0,
          customer_churn: 0,
        },
        {
          mrr_retained: 11_000,
          customers_retained: 14,
          mrr_retention: 91.67,
          customer_retention: 93.33,
          nrr: 91.67,
          mrr_churn: 8.33,
          customer_churn: 6.67,
        },
      ],
    });
  });

  test('is a triangle; months in which nobody began are left out; the average weighs by size', () => {
    const list = movements([
      ['a', '2024-01-10', 'new', 1000],
      ['b', '2024-03-10', 'new', 3000],
      ['a', '2024-02-10', 'expansion', 1000],
      ['b', '2024-04-10', 'churn', -3000],
    ]);
    const report = cohortReport(list, range('2024-01-01', '2024-04-30'));
    expect(report.list.map((row) => [row.cohort_group, row.periods.map((cell) => cell.nrr)])).toEqual([
      ['2024-01-01', [100, 200, 200, 200]],
      ['2024-03-01', [100, 0]],
      ['average', [100, 50, 200, 200]], // (2000 + 0) ÷ (1000 + 3000), then only January is old enough
    ]);
    expect(report.list[2]).toMatchObject({ initial_mrr: 4000, initial_customers: 2, label: 'Average' });
    expect(report.list[2]!.periods[1]).toMatchObject({ mrr_retention: 25, customer_retention: 50 });
    expect(report.limits).toEqual({
      retention: { min: 0, max: 100 },
      nrr: { min: 0, max: 200 },
      churn: { min: 0, max: 100 },
      netChurn: { min: -100, max: 100 },
    });
  });

  test('customers who began before the range belong to no cohort', () => {
    const list = movements([['a', '2023-12-31', 'new', 1000]]);
    const zero = { min: 0, max: 0 };
    expect(cohortReport(list, range('2024-01-01', '2024-02-29'))).toEqual({
      list: [],
      limits: { retention: zero, nrr: zero, churn: zero, netChurn: zero },
    });
  });
});

test('mrrAtDays reads each customer’s MRR off unordered movements', () => {
  const list = movements([
    ['a', '2024-01-01', 'new', 1000],
    ['a', '2024-01-05', 'expansion', 500],
    ['b', '2024-01-03', 'new', 700],
  ]).reverse();
  const positions = mrrAtDays(
    list,
    ['2023-12-31', '2024-01-01', '2024-01-04', '2024-01-05'].map((d) => parseDay(d)),
  );
  expect([...positions].map(([id, mrr]) => [id, ...mrr]).sort()).toEqual([
    ['a', 0, 1000, 1000, 1500],
    ['b', 0, 0, 700, 700],
  ]);
});
