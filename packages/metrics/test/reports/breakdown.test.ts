// What is broken down adds up, in every dimension, with and without exchange rates.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cohortReport,
  type Dimension,
  explainCell,
  type Interval,
  leadsReport,
  type MrrRow,
  mrrReport,
  parseFilters,
  type RetentionRow,
  retentionReport,
  summaryReport,
  transactionsReport,
} from '../../src/index.js';
import { accountOf, anyRates, customers } from '../accounts.js';
import { firstDay, lastDay } from '../histories.js';

const dimensions: Dimension[] = [
  ...(['plan', 'currency', 'country', 'state', 'billing_freq', 'payment_method', 'pricing_model'] as const),
  ...(['has_discount', 'subtype', 'industry', 'age', 'size', 'data_source', 'customer'] as const),
  ...(['cancel_reason', 'market', 'status', 'custom_channel', 'custom_nothing'] as const),
];
const anyDimension = fc.constantFrom(...dimensions);
const intervals = fc.constantFrom<Interval[]>('week', 'month', 'quarter', 'year');
const range = { from: firstDay, to: lastDay, weekStart: 1, asOf: lastDay } as const;
const anyFx = fc.oneof(
  fc.constant(undefined),
  fc.record({
    rates: anyRates,
    base: fc.constantFrom('usd', 'EUR', 'jpy', 'kwd'),
    fixedDay: fc.constantFrom(undefined, lastDay),
  }),
);

/** Accounts in several currencies come with rates. */
const cases = anyFx.chain((fx) =>
  fc.record({
    fx: fc.constant(fx),
    list: customers(4, fx !== undefined),
    dimension: anyDimension,
    interval: intervals,
  }),
);

const MONEY = [
  'new',
  'expansion',
  'contraction',
  'churn',
  'reactivation',
  'fx_adjustment',
  'mrr_diff',
] as const;
const TOTALS = [...MONEY, 'net_mrr_diff', 'total_mrr', 'total_arr'] as const;
const COUNTS = [
  'new_customers',
  'churn_customers',
  'reactivation_customers',
  'customers_diff',
  'total_customers',
] as const;
const single = new Set<Dimension>([
  'plan',
  'billing_freq',
  'payment_method',
  'pricing_model',
  'has_discount',
]);

const sumOf = (shares: Iterable<object>, field: string) => {
  let sum = 0;
  for (const share of shares) sum += Number((share as Record<string, unknown>)[field]);
  return sum;
};

function identities(rows: readonly MrrRow[]) {
  let before: MrrRow | undefined;
  for (const row of rows) {
    expect(row.new + row.expansion + row.contraction + row.churn + row.reactivation).toBe(row.net_mrr_diff);
    expect(row.net_mrr_diff + row.fx_adjustment).toBe(row.mrr_diff);
    if (before) expect(before.total_mrr + row.mrr_diff).toBe(row.total_mrr);
    if (before) expect(before.total_customers + row.customers_diff).toBe(row.total_customers);
    expect(row.new_customers + row.reactivation_customers - row.churn_customers).toBe(row.customers_diff);
    before = row;
  }
}

describe('the MRR report', () => {
  test('keeps its identities, and its breakdown adds up and telescopes per value', () => {
    fc.assert(
      fc.property(cases, ({ fx, list, dimension, interval }) => {
        const account = accountOf(list, fx && { rates: fx.rates });
        const rows = mrrReport(account, { ...range, interval, fx, breakdown: dimension });
        identities(rows);
        const before = new Map<string, number>();
        for (const row of rows) {
          const shares = Object.values(row.breakdown!);
          for (const field of TOTALS) expect([field, sumOf(shares, field)]).toEqual([field, row[field]]);
          expect(sumOf(shares, 'transfer')).toBe(0);
          if (!single.has(dimension)) {
            for (const field of COUNTS) expect([field, sumOf(shares, field)]).toEqual([field, row[field]]);
            expect(shares.every((share) => share.transfer === 0 && share.transfer_customers === 0)).toBe(
              true,
            );
          }
          if (dimension !== 'subtype') expect(sumOf(shares, 'quantity')).toBe(row.quantity);
          for (const [value, share] of Object.entries(row.breakdown!)) {
            const flows = share.new + share.expansion + share.contraction + share.churn + share.reactivation;
            expect(flows + share.transfer + share.fx_adjustment).toBe(share.mrr_diff);
            expect((before.get(value) ?? 0) + share.mrr_diff).toBe(share.total_mrr);
          }
          for (const [value, share] of Object.entries(row.breakdown!)) before.set(value, share.total_mrr);
          for (const value of before.keys())
            if (!(value in row.breakdown!)) expect(before.get(value)).toBe(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('at the rates of one day has no fx_adjustment', () => {
    fc.assert(
      fc.property(customers(4, true), anyRates, fc.constantFrom('usd', 'eur', 'jpy'), (list, rates, base) => {
        const account = accountOf(list, { rates });
        const rows = mrrReport(account, {
          ...range,
          interval: 'month',
          fx: { rates, base, fixedDay: lastDay },
        });
        expect(rows.map((row) => row.fx_adjustment)).toEqual(rows.map(() => 0));
      }),
      { numRuns: 60 },
    );
  });

  test('filtered by a value holds what the breakdown says of it', () => {
    fc.assert(
      fc.property(customers(4), fc.constantFrom('visa', 'sepa', '~'), (list, value) => {
        const account = accountOf(list);
        const filters = parseFilters({ payment_method: value });
        const rows = mrrReport(account, { ...range, interval: 'month', filters });
        identities(rows);
        const whole = mrrReport(account, { ...range, interval: 'month', breakdown: 'payment_method' });
        for (const [i, row] of rows.entries()) {
          const share = whole[i]!.breakdown![value];
          expect([row.total_mrr, row.total_customers]).toEqual([
            share?.total_mrr ?? 0,
            share?.total_customers ?? 0,
          ]);
          expect(row.mrr_diff).toBe(share?.mrr_diff ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a filter and its opposite add up to everything', () => {
    const pairs = fc.constantFrom(
      ...[
        [{ region: 'nordics' }, { region: '~nordics' }],
        [{ plan: 'g_pro' }, { plan: '~g_pro' }],
        [{ has_discount: 'true' }, { has_discount: 'false' }],
        [{ age: '0-6' }, { age: '~0-6' }],
        [{ custom_channel: '*' }, { custom_channel: '~' }],
        [{ data_source: 'google_sheets' }, { data_source: '~google_sheets' }],
      ],
    );
    fc.assert(
      fc.property(customers(4), pairs, (list, [one, other]) => {
        const account = accountOf(list);
        const totals = (query?: Record<string, string>) =>
          mrrReport(account, { ...range, interval: 'month', filters: query && parseFilters(query) });
        const [a, b, all] = [totals(one), totals(other), totals()];
        for (const [i, row] of all.entries()) {
          expect(a[i]!.total_mrr + b[i]!.total_mrr).toBe(row.total_mrr);
          expect(a[i]!.quantity! + b[i]!.quantity!).toBe(row.quantity);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('steps add up to movements, day by day and currency by currency', () => {
  fc.assert(
    fc.property(customers(3, true), anyRates, (list, rates) => {
      const { movements, steps } = accountOf(list, { rates });
      const sums = new Map<string, number>();
      const add = (key: string, delta: number) => sums.set(key, (sums.get(key) ?? 0) + delta);
      for (const step of steps!) add(`${step.customerId} ${step.day} ${step.currency}`, step.delta);
      for (const movement of movements)
        for (const part of movement.parts ?? [movement])
          add(`${movement.customerId} ${movement.day} ${part.currency}`, -part.delta);
      expect([...sums.values()].filter((sum) => sum !== 0)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the summary is the MRR report on its days, at the rates of these days', () => {
  fc.assert(
    fc.property(customers(3, true), anyRates, (list, rates) => {
      const account = accountOf(list, { rates });
      const fx = { rates, base: 'eur' };
      const summary = summaryReport(account, { asOf: lastDay, fx });
      for (const ago of [30, 365] as const) {
        const day = lastDay - ago;
        const [row] = mrrReport(account, { ...range, from: day, to: day, interval: 'day', fx });
        expect([summary[`mrr_${ago}`], summary[`subscribers_${ago}`]]).toEqual([
          row!.total_mrr,
          row!.total_customers,
        ]);
      }
    }),
    { numRuns: 40 },
  );
});

test('retention: the identity with fx_adjustment, and money that adds up over values', () => {
  fc.assert(
    fc.property(cases, ({ fx, list, dimension, interval }) => {
      const account = accountOf(list, fx && { rates: fx.rates });
      const { result } = retentionReport(account, { ...range, interval, fx, breakdown: dimension });
      const flows = [
        'baseline_mrr',
        'expansion',
        'contraction',
        'churn',
        'reactivation',
        'fx_adjustment',
      ] as const;
      const holds = (row: Omit<RetentionRow, 'date' | 'baseline_date' | 'breakdown'>) => {
        expect(flows.reduce((sum, field) => sum + row[field], 0)).toBe(row.target_mrr);
        if (row.grr !== null) expect(row.grr).toBeLessThanOrEqual(Math.min(100, row.nrr!));
      };
      for (const row of result) {
        holds(row);
        const shares = Object.values(row.breakdown!);
        for (const field of [...flows, 'target_mrr', 'grr_mrr'])
          expect([field, sumOf(shares, field)]).toEqual([field, row[field as 'target_mrr']]);
        if (single.has(dimension)) continue;
        for (const field of [
          'cohort_customers',
          'retained_customers',
          'churned_customers',
          'churn_customers',
        ] as const)
          expect(sumOf(shares, field)).toBe(row[field]);
      }
    }),
    { numRuns: 80 },
  );
});

test('cohorts by value: their cells add up to the average’s', () => {
  fc.assert(
    fc.property(cases, ({ fx, list, dimension, interval }) => {
      const account = accountOf(list, fx && { rates: fx.rates });
      const byPeriod = cohortReport(account, { ...range, interval, fx }).list.at(-1);
      const rows = cohortReport(account, { ...range, interval, fx, breakdown: dimension }).list;
      const average = rows.pop();
      expect(average).toEqual(byPeriod);
      for (const [j, cell] of (average?.periods ?? []).entries()) {
        const cells = rows.map((row) => row.periods[j]).filter((own) => own !== undefined);
        expect(sumOf(cells, 'mrr_retained')).toBe(cell.mrr_retained);
        expect(sumOf(cells, 'customers_retained')).toBe(cell.customers_retained);
      }
    }),
    { numRuns: 60 },
  );
});

test('leads and transactions: what is additive adds up over values', () => {
  fc.assert(
    fc.property(cases, ({ fx, list, dimension, interval }) => {
      const account = accountOf(list, fx && { rates: fx.rates });
      for (const row of leadsReport(account, { ...range, interval, breakdown: dimension }))
        for (const field of ['leads', 'trials', 'leads_converted', 'trials_converted'] as const)
          expect(sumOf(Object.values(row.breakdown!), field)).toBe(row[field]);
      for (const row of transactionsReport(account, { ...range, interval, fx, breakdown: dimension })) {
        const { date: _, net_amount_change_pct: __, breakdown, ...kinds } = row;
        for (const field of Object.keys(kinds) as (keyof typeof kinds)[])
          expect(sumOf(Object.values(breakdown!), field)).toBe(row[field]);
        const { net_amount, ...parts } = kinds;
        expect(Object.values(parts).reduce((sum, amount) => sum + amount, 0)).toBe(net_amount);
      }
    }),
    { numRuns: 60 },
  );
});

test('a cell is the sum of its customers, in any currency and with any filter', () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom('total_mrr', 'expansion', 'churn_customers', 'mrr_diff'),
      ({ fx, list }, field) => {
        const account = accountOf(list, fx && { rates: fx.rates });
        const query = { ...range, interval: 'month', fx } as const;
        for (const row of mrrReport(account, query).slice(-4)) {
          const { total, customers: shares } = explainCell(account, query, {
            report: 'mrr',
            date: row.date,
            field,
          });
          expect(total).toBe(row[field as 'mrr_diff']);
          expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        }
      },
    ),
    { numRuns: 30 },
  );
});
