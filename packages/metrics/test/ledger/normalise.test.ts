// Rule 1 as a table: what an invoice is worth per month.
import { describe, expect, test } from 'vitest';
import { defaultSettings, type InvoiceLine, normaliseInvoice } from '../../src/index.js';
import { type Draft, invoicesOf, paid, plans } from '../history.js';

function normalise(draft: Draft) {
  const [invoice] = invoicesOf([draft]);
  return normaliseInvoice(invoice!, plans, defaultSettings);
}

const span = (periodStart: string, periodEnd: string) => ({ periodStart, periodEnd });

test.each<[string, number, Partial<Draft>, number]>([
  ['a month', 1000, {}, 1000],
  ['a quarter ÷ 3', 3000, { planId: 'pro-quarter' }, 1000],
  ['three months ÷ 3', 3000, { planId: 'pro-3-months' }, 1000],
  ['a year ÷ 12', 12_000, { planId: 'pro-year' }, 1000],
  ['two years ÷ 24', 24_000, { planId: 'pro-2-years' }, 1000],
  ['a week × 52 ÷ 12', 1200, { planId: 'pro-week' }, 5200],
  ['four weeks × 13 ÷ 12', 1200, { planId: 'pro-4-weeks' }, 1300],
  ['a day × 365 ÷ 12', 120, { planId: 'pro-day' }, 3650],
  ['30 days × 365 ÷ 360', 3600, { planId: 'pro-30-days' }, 3650],
  ['without its tax', 1250, { tax: 250 }, 1000],
  ['15 of 29 days: 5000 × 29 ÷ 15', 5000, span('2024-02-15', '2024-03-01'), 9667],
  ['9 % short of a month is a month', 1000, span('2024-01-01', '2024-01-29'), 1000],
  ['exactly a tenth short is a month (27 of 30)', 1000, span('2024-04-01', '2024-04-28'), 1000],
  ['more than a tenth short is not (26 of 30)', 2600, span('2024-04-01', '2024-04-27'), 3000],
  ['more than a tenth long is not (45 of 30)', 4500, span('2024-04-01', '2024-05-16'), 3000],
  ['half a year of a yearly plan', 6000, { planId: 'pro-year', ...span('2024-01-01', '2024-07-02') }, 1000],
  ['billed on the 31st: 28 February to 31 March is a month', 1000, span('2023-02-28', '2023-03-31'), 1000],
  ['only one end of a period changes nothing', 1000, { periodEnd: '2024-01-10' }, 1000],
  ['a period that ends before it begins is none', 1000, span('2024-02-01', '2024-01-01'), 1000],
  ['no plan, six whole months', 6000, { planId: null, ...span('2024-01-31', '2024-07-31') }, 1000],
  [
    'no plan, from one end of a month to another',
    1000,
    { planId: null, ...span('2024-02-29', '2024-03-31') },
    1000,
  ],
  ['no plan, 73 days are 2.4 months', 2400, { planId: null, ...span('2024-01-01', '2024-03-14') }, 1000],
  ['neither plan nor period', 1000, { planId: null }, 1000],
  ['an unknown plan', 1000, { planId: 'gone' }, 1000],
])('%s', (_name, amount, more, mrr) => {
  expect(normalise(paid('2024-01-01', amount, more)).mrr).toBe(mrr);
});

test('tells how it came to its result', () => {
  const { parts, ...whole } = normalise(paid('2024-02-15', 5000, span('2024-02-15', '2024-03-01')));
  expect(parts).toEqual([
    expect.objectContaining({
      planId: 'pro',
      net: 5000,
      months: 1,
      monthsFrom: 'plan',
      factor: 29 / 15,
      fullDays: 29,
      actualDays: 15,
      mrr: 9667,
    }),
  ]);
  expect(whole).toMatchObject({ mrr: 9667, net: 5000, months: 1, planId: 'pro', leftOut: [] });
});

describe('lines', () => {
  const withLines = (lines: InvoiceLine[]) => normalise(paid('2024-01-01', 999, { lines }));

  test('replace the amount and are netted per plan and period', () => {
    const { mrr, parts, quantity } = withLines([
      { amount: 3000, quantity: 3 },
      { amount: -600, quantity: 3 },
      { amount: 12_000, tax: 0, planId: 'pro-year', quantity: 1 },
    ]);
    expect(parts.map((part) => [part.planId, part.net, part.mrr])).toEqual([
      ['pro', 2400, 2400],
      ['pro-year', 12_000, 1000],
    ]);
    expect([mrr, quantity]).toEqual([3400, 4]);
  });

  test('that are one-time, or credits for time already paid, stay out', () => {
    const { mrr, leftOut } = withLines([
      { amount: 50_000, recurring: false },
      { amount: -500, proration: true, planId: 'basic' },
      { amount: 1500, proration: true, ...span('2024-01-17', '2024-02-01') },
    ]);
    expect(mrr).toBe(3100); // 1500 × 31 ÷ 15
    expect(leftOut).toEqual([
      { line: 0, reason: 'one_time' },
      { line: 1, reason: 'credit_for_time_paid' },
    ]);
  });

  test('for the rest of this month and all of the next are not added up', () => {
    const { mrr, leftOut } = withLines([
      { amount: 1500, proration: true, ...span('2024-01-17', '2024-02-01') },
      { amount: 3000, ...span('2024-02-01', '2024-03-01') },
    ]);
    expect(mrr).toBe(3000);
    expect(leftOut).toEqual([{ line: 0, reason: 'earlier_period' }]);
  });

  test('of two plans whose credits outweigh the charges are never below zero', () => {
    const { mrr, net } = withLines([
      { amount: 1200, planId: 'pro-year' },
      { amount: -1100, planId: 'basic' },
    ]);
    expect([mrr, net]).toEqual([0, 100]);
  });
});
