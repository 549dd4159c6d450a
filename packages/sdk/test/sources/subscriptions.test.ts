// Subscriptions without invoices: one invoice per period by rule, and exactly the MRR that was agreed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSubscriptions, type SubscriptionRecord } from '../../src/ingest/sources/index.js';
import { collect, faults, ledgerOf, movementsOf } from './outcome.js';

const plans = [
  { id: 'basic', name: 'Basic', billing_freq: 'month', currency: 'usd' },
  { id: 'pro', name: 'Pro', billing_freq: 'month', currency: 'usd' },
  { id: 'annual', name: 'Annual', billing_freq: 'year', currency: 'usd' },
  { id: 'weekly', name: 'Weekly', billing_freq: 'week', billing_freq_count: 2, currency: 'usd' },
  { id: 'quarterly', name: 'Quarterly', billing_freq: 'quarter', currency: 'usd' },
];

const subscription = (more: Partial<SubscriptionRecord> = {}): SubscriptionRecord => ({
  id: 's1',
  customer_id: 'c1',
  plan_id: 'basic',
  amount: 9900,
  currency: 'usd',
  start: '2024-01-31',
  ...more,
});

async function rowsOf(until: string, ...subscriptions: SubscriptionRecord[]) {
  const rows = await collect(fromSubscriptions({ subscriptions, plans, until }));
  expect(faults({ ...rows, customers: [] })).toEqual([]);
  return rows;
}

const datesOf = async (until: string, more: Partial<SubscriptionRecord>) =>
  (await rowsOf(until, subscription(more))).invoices.map(({ date, period_end }) => [date, period_end]);

describe('periods', () => {
  test('of a month end with the month where the day is missing, and come back to it', async () => {
    const rows = await rowsOf('2024-03-31', subscription({ quantity: 3 }));
    expect(rows.plans).toEqual(plans);
    expect(rows.invoices.map(({ id }) => id)).toEqual(['s1_2024-01-31', 's1_2024-02-29', 's1_2024-03-31']);
    expect(rows.invoices[1]).toEqual({
      id: 's1_2024-02-29',
      customer_id: 'c1',
      subscription_id: 's1',
      plan_id: 'basic',
      type: 'subscription',
      date: '2024-02-29',
      amount: 9900,
      currency: 'usd',
      quantity: 3,
      period_start: '2024-02-29',
      period_end: '2024-03-31',
    });
  });

  test('of a year from a leap day, of a quarter, and of two weeks', async () => {
    expect(await datesOf('2026-01-01', { plan_id: 'annual', start: '2024-02-29' })).toEqual([
      ['2024-02-29', '2025-02-28'],
      ['2025-02-28', '2026-02-28'],
    ]);
    expect(await datesOf('2024-05-30', { plan_id: 'quarterly', start: '2023-11-30' })).toEqual([
      ['2023-11-30', '2024-02-29'],
      ['2024-02-29', '2024-05-30'],
      ['2024-05-30', '2024-08-30'],
    ]);
    expect(await datesOf('2024-01-20', { plan_id: 'weekly', start: '2024-01-01T22:00:00Z' })).toEqual([
      ['2024-01-01', '2024-01-15'],
      ['2024-01-15', '2024-01-29'],
    ]);
  });

  test('that begin after the last day are not made yet, and later runs add to earlier ones', async () => {
    const early = await rowsOf('2024-03-30', subscription());
    const late = await rowsOf('2024-06-30', subscription());
    expect(early.invoices).toHaveLength(2);
    expect(late.invoices.slice(0, 2)).toEqual(early.invoices);
  });
});

describe('changes', () => {
  test('within a period: the difference for the rest of it, and the whole new price as MRR', async () => {
    const rows = await rowsOf(
      '2024-05-01',
      subscription({ start: '2024-03-01', changes: [{ date: '2024-03-17', amount: 29900, plan_id: 'pro' }] }),
    );
    // 15 of 31 days are left: 29900·15/31 = 14468 less 9900·15/31 = 4790.
    expect(rows.invoices[1]).toEqual({
      id: 's1_2024-03-17',
      customer_id: 'c1',
      subscription_id: 's1',
      plan_id: 'pro',
      type: 'subscription',
      date: '2024-03-17',
      amount: 9678,
      currency: 'usd',
      lines: [
        { type: 'subscription', amount: 29900, period_end: '2024-04-01' },
        { type: 'subscription', amount: -20222, proration: true },
      ],
    });
    expect(rows.invoices.map(({ date }) => date)).toEqual([
      '2024-03-01',
      '2024-03-17',
      '2024-04-01',
      '2024-05-01',
    ]);
    expect(movementsOf(rows, 'c1', '2024-05-15')).toEqual([
      '2024-03-01 new +9900',
      '2024-03-17 expansion +20000',
    ]);
  });

  test('to less give back a part, on a renewal they are simply its price', async () => {
    const rows = await rowsOf(
      '2024-04-10',
      subscription({
        start: '2024-02-01',
        amount: 29000,
        changes: [
          { date: '2024-04-01', amount: 20000 },
          { date: '2024-02-15', amount: 14500 },
        ],
      }),
    );
    // 15 of 29 days: 7500 − 15000.
    expect(rows.invoices.map(({ date, amount }) => [date, amount])).toEqual([
      ['2024-02-01', 29000],
      ['2024-02-15', -7500],
      ['2024-03-01', 14500],
      ['2024-04-01', 20000],
    ]);
    expect(movementsOf(rows, 'c1', '2024-04-10')).toEqual([
      '2024-02-01 new +29000',
      '2024-02-15 contraction -14500',
      '2024-04-01 expansion +5500',
    ]);
  });

  test('to another interval begin a new period, less what was paid ahead', async () => {
    const rows = await rowsOf(
      '2025-03-20',
      subscription({
        start: '2024-03-01',
        changes: [
          { date: '2024-03-17', amount: 108000, plan_id: 'annual' },
          { date: '2024-09-17', amount: 216000 },
        ],
      }),
    );
    // 4790 of March are unused. On 17 September 181 of 365 days are left: (216000 − 108000)·181/365 = 53556.
    expect(rows.invoices.map(({ date, amount }) => [date, amount])).toEqual([
      ['2024-03-01', 9900],
      ['2024-03-17', 103210],
      ['2024-09-17', 53556],
      ['2025-03-17', 216000],
    ]);
    // 108000 ÷ 12 = 9000, 216000 ÷ 12 = 18000.
    expect(movementsOf(rows, 'c1', '2025-03-20')).toEqual([
      '2024-03-01 new +9900',
      '2024-03-17 contraction -900',
      '2024-09-17 expansion +9000',
    ]);
  });

  test('on one day count together, as the last of them says', async () => {
    const changes = [
      { date: '2024-02-10', amount: 5000 },
      { date: '2024-02-10', amount: 12000 },
    ];
    const rows = await rowsOf('2024-02-20', subscription({ changes }));
    expect(rows.invoices).toHaveLength(2);
    expect(ledgerOf(rows, 'c1', '2024-02-20').mrr).toBe(12000);
  });
});

describe('the end', () => {
  test('on the last paid day is churn on that day', async () => {
    const rows = await rowsOf('2024-12-31', subscription({ start: '2024-02-01', end: '2024-04-01' }));
    expect(rows.invoices.map(({ id }) => id)).toEqual(['s1_2024-02-01', 's1_2024-03-01', 's1_cancellation']);
    expect(movementsOf(rows, 'c1', '2024-12-31')).toEqual(['2024-02-01 new +9900', '2024-04-01 churn -9900']);
  });

  test('within a period is dated then, and the API’s setting says when it counts', async () => {
    const rows = await rowsOf('2024-12-31', subscription({ start: '2024-02-01', end: '2024-03-10' }));
    expect(rows.invoices.at(-1)).toMatchObject({ id: 's1_cancellation', date: '2024-03-10', amount: 0 });
    expect(movementsOf(rows, 'c1', '2024-12-31')[1]).toBe('2024-04-01 churn -9900');
  });

  test('that lies ahead gives nothing yet', async () => {
    const rows = await rowsOf('2024-02-15', subscription({ start: '2024-02-01', end: '2024-03-01' }));
    expect(rows.invoices).toHaveLength(1);
  });
});

test.each([
  ['a plan that is not there', { plan_id: 'gold' }, "subscription s1: there is no plan 'gold'"],
  ['a day that does not exist', { start: '2023-02-29' }, "subscription s1, start: '2023-02-29' is no date"],
  [
    'no date at all',
    { changes: [{ date: 'soon', amount: 1 }] },
    "subscription s1, change: 'soon' is no date",
  ],
])('%s is refused by name', async (_, more, message) => {
  await expect(rowsOf('2024-03-01', subscription(more))).rejects.toThrow(message);
});

test('MRR is always the price of the day, whatever changed when', () => {
  const change = fc.record({
    day: fc.integer({ min: 0, max: 400 }),
    amount: fc.integer({ min: 100, max: 1_000_000 }),
  });
  const at = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
  return fc.assert(
    fc.asyncProperty(
      fc.nat(60),
      fc.array(change, { maxLength: 5 }),
      fc.constantFrom('basic', 'quarterly', 'annual'),
      async (start, changes, plan_id) => {
        const later = changes.filter(({ day }) => day > start).sort((a, b) => a.day - b.day);
        const record = subscription({
          plan_id,
          start: at(start),
          changes: later.map(({ day, amount }) => ({ date: at(day), amount })),
        });
        const rows = await rowsOf(at(420), record);
        const months = { basic: 1, quarterly: 3, annual: 12 }[plan_id];
        for (const day of [start, ...later.map((each) => each.day), 420]) {
          const amount = later.filter((each) => each.day <= day).at(-1)?.amount ?? 9900;
          expect(ledgerOf(rows, 'c1', at(day)).mrr).toBe(Math.floor((2 * amount + months) / (2 * months)));
        }
      },
    ),
    { numRuns: 60 },
  );
});
