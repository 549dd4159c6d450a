// What has to hold for every history, whatever happened in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addInterval,
  cohortReport,
  defaultSettings,
  type Interval,
  type InvoiceRecord,
  type Movement,
  mrrReport,
  retentionReport,
  summaryReport,
} from '../src/index.js';
import { account, anySettings, firstDay, history, lastDay, ledgerFor, movementsFor } from './histories.js';

const days = fc.integer({ min: firstDay, max: lastDay + 60 });
const intervals = fc.constantFrom<Interval[]>('day', 'week', 'month', 'quarter', 'year');
const query = { from: firstDay, to: lastDay, interval: 'month', weekStart: 1, asOf: lastDay } as const;

describe('a ledger', () => {
  test('telescopes: each movement starts where the one before ended, by day, named by what it does', () => {
    fc.assert(
      fc.property(history('c'), anySettings, days, (invoices, settings, asOf) => {
        const ledger = ledgerFor(invoices, asOf, settings);
        let mrr = 0;
        let day = Number.NEGATIVE_INFINITY;
        for (const [i, m] of ledger.movements.entries()) {
          expect(m.day).toBeGreaterThan(day);
          expect(m.day).toBeLessThanOrEqual(asOf);
          expect(m.mrr).toBe(mrr + m.delta);
          expect(m.mrr).toBeGreaterThanOrEqual(0);
          const type =
            mrr === 0
              ? i === 0
                ? 'new'
                : 'reactivation'
              : m.mrr === 0
                ? 'churn'
                : m.delta > 0
                  ? 'expansion'
                  : 'contraction';
          expect(m.type).toBe(type);
          expect(m.subtype === null).toBe(type === 'new' || type === 'reactivation');
          ({ day, mrr } = m);
        }
        expect(ledger.mrr).toBe(mrr);
        expect(ledger.subscriptions.reduce((sum, s) => sum + s.mrr, 0)).toBe(mrr);
        const scheduled = ledger.scheduled.reduce((sum, m) => sum + m.delta, mrr);
        expect(scheduled).toBe(ledger.scheduled.at(-1)?.mrr ?? mrr);
        for (const m of ledger.scheduled) expect(m.day).toBeGreaterThan(asOf);
      }),
    );
  });

  test('does not depend on the order of the array', () => {
    fc.assert(
      fc.property(
        history('c').chain((invoices) =>
          fc.tuple(
            fc.constant(invoices),
            fc.shuffledSubarray(invoices, { minLength: invoices.length, maxLength: invoices.length }),
          ),
        ),
        anySettings,
        ([invoices, shuffled], settings) => {
          expect(ledgerFor(shuffled, lastDay, settings)).toEqual(ledgerFor(invoices, lastDay, settings));
        },
      ),
    );
  });

  test('does not change when invoices are pushed a second time', () => {
    fc.assert(
      fc.property(history('c'), fc.nat(), (invoices, from) => {
        const again = invoices.slice(from % (invoices.length + 1));
        const pushed = again.map((invoice, i) => ({ ...invoice, sequence: invoices.length + i }));
        expect(ledgerFor([...invoices, ...pushed])).toEqual(ledgerFor(invoices));
      }),
    );
  });

  test('leaves closed periods alone when the clock advances', () => {
    const later = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(history('c'), anySettings, days, later, (invoices, settings, asOf, passed) => {
        const longestGrace = Math.max(settings.graceDays.monthOrLonger, settings.graceDays.shorter);
        const closed = (movements: Movement[]) => movements.filter((m) => m.day + longestGrace < asOf);
        const now = closed(ledgerFor(invoices, asOf, settings).movements);
        expect(closed(ledgerFor(invoices, asOf + passed, settings).movements)).toEqual(now);
      }),
      { numRuns: 300 },
    );
  });

  test('reads the same on every day before its next change', () => {
    fc.assert(
      fc.property(history('c'), anySettings, days, (invoices, settings, asOf) => {
        const ledger = ledgerFor(invoices, asOf, settings);
        const last = (ledger.nextChange ?? asOf + 1000) - 1;
        expect(ledgerFor(invoices, last, settings)).toEqual(ledger);
      }),
      { numRuns: 300 },
    );
  });

  test('scales with money, exactly where nothing is divided', () => {
    fc.assert(
      fc.property(history('c', 14, ['pro', 'max']), fc.integer({ min: 2, max: 1000 }), (drawn, k) => {
        const invoices = drawn.map((invoice) => ({ ...invoice, periodStart: null }));
        const scaled = scale(invoices, k);
        const times = (m: Movement) => ({ ...m, delta: m.delta * k, mrr: m.mrr * k });
        expect(ledgerFor(scaled).movements).toEqual(ledgerFor(invoices).movements.map(times));
      }),
    );
  });

  test('scales with money to half a unit per subscription, where it is divided once', () => {
    fc.assert(
      fc.property(history('c'), fc.integer({ min: 2, max: 20 }), (drawn, k) => {
        const invoices = drawn
          .filter(({ type }) => type !== 'refund')
          .map((i) => ({ ...i, amount: i.amount * 100 }));
        const before = ledgerFor(invoices);
        const after = ledgerFor(scale(invoices, k));
        const slack = before.subscriptions.length * (k + 1) * 0.5;
        expect(Math.abs(after.mrr - before.mrr * k)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test('is the same in every currency, but for its name', () => {
    fc.assert(
      fc.property(history('c'), (invoices) => {
        const yen = invoices.map((invoice) => ({ ...invoice, currency: 'JPY' }));
        const ledger = ledgerFor(yen, lastDay, { ...defaultSettings, currency: 'jpy' });
        const dollars = ledger.movements.map((m) => ({ ...m, currency: 'usd' }));
        expect(dollars).toEqual(ledgerFor(invoices).movements);
        expect(ledger.movements.every((m) => m.currency === 'jpy')).toBe(true);
      }),
    );
  });
});

function scale(invoices: readonly InvoiceRecord[], k: number): InvoiceRecord[] {
  return invoices.map((invoice) => ({ ...invoice, amount: invoice.amount * k, tax: (invoice.tax ?? 0) * k }));
}

describe('reports', () => {
  const additive = (row: object) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([field, value]) =>
          typeof value === 'number' &&
          !/^(arpa|asp|quick_ratio|ltv|customer_lifetime)|rate|avg|^[ng]rr$|percent/.test(field),
      ),
    );
  const sum = (a: object, b: object) => {
    const other = additive(b) as Record<string, number>;
    return Object.fromEntries(Object.entries(additive(a)).map(([f, v]) => [f, (v as number) + other[f]!]));
  };

  test('of two sets of customers add up', () => {
    fc.assert(
      fc.property(account(3, 'x'), account(3, 'y'), intervals, (left, right, interval) => {
        const [a, b] = [movementsFor(left), movementsFor(right)];
        const q = { ...query, interval };
        const all = [...a, ...b];
        const ofB = mrrReport(b, q);
        expect(mrrReport(all, q).map(additive)).toEqual(mrrReport(a, q).map((row, i) => sum(row, ofB[i]!)));
        if (interval === 'day') return; // the same sums again, 700 times
        const [ra, rb] = [retentionReport(a, q).result, retentionReport(b, q).result];
        expect(retentionReport(all, q).result.map(additive)).toEqual(ra.map((row, i) => sum(row, rb[i]!)));
        const [sa, sb] = [summaryReport(a, q), summaryReport(b, q)];
        expect(additive(summaryReport(all, q))).toEqual(sum(sa, sb));
      }),
      { numRuns: 40 },
    );
  });

  test('do not depend on the order of movements', () => {
    fc.assert(
      fc.property(account(), (histories) => {
        const movements = movementsFor(histories);
        const byDay = [...movements].reverse();
        expect(mrrReport(byDay, query)).toEqual(mrrReport(movements, query));
        expect(retentionReport(byDay, query)).toEqual(retentionReport(movements, query));
        expect(cohortReport(byDay, query)).toEqual(cohortReport(movements, query));
      }),
      { numRuns: 40 },
    );
  });

  test('of months are the sums of their days', () => {
    fc.assert(
      fc.property(account(), fc.integer({ min: firstDay, max: lastDay }), (histories, from) => {
        const movements = movementsFor(histories);
        const months = mrrReport(movements, { ...query, from });
        const daily = mrrReport(movements, { ...query, from, interval: 'day' });
        const flows = [
          'new',
          'expansion',
          'contraction',
          'churn',
          'reactivation',
          'mrr_diff',
          'customers_diff',
        ] as const;
        for (const month of months) {
          const within = daily.filter((day) => day.date >= month.date && day.date <= month.end_date);
          for (const flow of flows)
            expect(month[flow]).toBe(within.reduce((total, day) => total + day[flow], 0));
          expect(within.at(-1)).toMatchObject({
            total_mrr: month.total_mrr,
            total_customers: month.total_customers,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('agree with each other and keep their identities', () => {
    fc.assert(
      fc.property(
        account(),
        intervals,
        fc.integer({ min: 1, max: 13 }),
        (histories, interval, trailingMonths) => {
          const movements = movementsFor(histories);
          const rows = mrrReport(movements, { ...query, interval });
          let [mrr, customers] = [0, 0];
          for (const row of rows) {
            expect(row.mrr_diff).toBe(
              row.new + row.expansion + row.contraction + row.churn + row.reactivation,
            );
            mrr += row.mrr_diff;
            customers += row.customers_diff;
            expect([row.total_mrr, row.total_customers]).toEqual([mrr, customers]);
            expect(Math.max(row.churn, row.contraction)).toBeLessThanOrEqual(0);
          }
          const summary = summaryReport(movements, query);
          expect([summary.mrr_current, summary.subscribers_current]).toEqual([mrr, customers]);

          const retention = retentionReport(movements, { ...query, interval, trailingMonths }).result;
          for (const [i, r] of retention.entries()) {
            expect(r.baseline_mrr + r.expansion + r.contraction + r.churn + r.reactivation).toBe(
              r.target_mrr,
            );
            expect(r.retained_customers + r.churned_customers).toBe(r.cohort_customers);
            expect(r.target_mrr).toBeLessThanOrEqual(rows[i]!.total_mrr);
            if (r.nrr === null || r.grr === null)
              expect([r.nrr, r.grr, r.baseline_mrr]).toEqual([null, null, 0]);
            else expect(r.grr).toBeLessThanOrEqual(Math.min(100, r.nrr));
          }

          const { list } = cohortReport(movements, { ...query, interval });
          for (const { initial_mrr, initial_customers, periods } of list) {
            expect(periods[0]).toMatchObject({
              mrr_retained: initial_mrr,
              customers_retained: initial_customers,
            });
            for (const cell of periods)
              expect(cell.mrr_retention).toBeLessThanOrEqual(Math.min(100, cell.nrr));
          }
          const started = list.filter((row) => row.cohort_group !== 'average');
          expect(started.reduce((n, row) => n + row.initial_customers, 0)).toBe(
            new Set(movements.map((m) => m.customerId)).size,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a closed month stay as they are', () => {
    fc.assert(
      fc.property(
        account(),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 16, max: 400 }),
        (histories, month, later) => {
          const start = addInterval(firstDay, 'month', month);
          const end = addInterval(start, 'month', 1) - 1;
          const rowAt = (asOf: number) => {
            const movements = movementsFor(histories, asOf);
            const q = { ...query, from: start, to: end, asOf };
            return [mrrReport(movements, q), retentionReport(movements, q)];
          };
          expect(rowAt(end + later)).toEqual(rowAt(end + 16));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('the histories are worth testing with: every kind of movement and reason comes up', () => {
  const seen = new Set<string | null>();
  for (const histories of fc.sample(account(), { numRuns: 200, seed: 1 })) {
    for (const movement of movementsFor(histories)) seen.add(movement.type).add(movement.subtype);
  }
  expect([...seen].map(String).sort()).toEqual(
    [
      ...['new', 'expansion', 'contraction', 'churn', 'reactivation', 'null'],
      ...['plan_change', 'interval_change', 'quantity_change', 'discount_change'],
      ...['add_on', 'cancellation', 'missed_renewal', 'refund'],
    ].sort(),
  );
});
