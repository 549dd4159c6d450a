// Exchange rates: conversion by hand, customers in several currencies, and rates that are missing.
import { describe, expect, test } from 'vitest';
import {
  buildLedger,
  CurrencyMismatchError,
  cohortReport,
  currencyDecimals,
  defaultSettings,
  formatDay,
  formatMoney,
  MissingRateError,
  mrrReport,
  outstandingUnpaid,
  parseDay,
  type RateTable,
  rateTable,
  retentionReport,
  transactionsReport,
} from '../../src/index.js';
import { accountOf } from '../accounts.js';
import { type Draft, invoicesOf, paid, plans } from '../history.js';

/** Dollars per euro: 1.10 in January, 1.20 in February, 1.00 from March on. */
const rates = rateTable('eur', [
  { day: '2024-01-01', currency: 'usd', rate: 1.1 },
  { day: '2024-02-01', currency: 'usd', rate: 1.2 },
  { day: '2024-03-01', currency: 'USD', rate: 1.0 },
  { day: '2024-01-01', currency: 'jpy', rate: 160 },
  { day: '2024-01-01', currency: 'kwd', rate: 0.32 },
]);
const asOf = parseDay('2024-04-30');
const range = { from: parseDay('2024-01-01'), to: asOf, interval: 'month', weekStart: 1, asOf } as const;
const fx = { rates, base: 'usd' };

const oneCustomer = (drafts: readonly Draft[], currency = 'eur') =>
  accountOf([{ facts: { id: 'c1' }, invoices: invoicesOf(drafts, 'c1', currency) }], { rates, asOf });

const euros = oneCustomer([
  paid('2024-01-15', 10_000),
  paid('2024-02-15', 15_000),
  paid('2024-03-15', 15_000),
  paid('2024-04-15', 15_000),
]);

test('movements at the rate of their day, totals at that of the period’s end, the rest is fx_adjustment', () => {
  const rows = mrrReport(euros, { ...range, fx });
  expect(rows.map((r) => [r.date, r.new, r.expansion, r.fx_adjustment, r.mrr_diff, r.total_mrr])).toEqual([
    ['2024-01-01', 11_000, 0, 0, 11_000, 11_000], // 100 € × 1.10
    ['2024-02-01', 0, 6000, 1000, 7000, 18_000], // 50 € × 1.20; 100 € × (1.20 − 1.10); 150 € × 1.20
    ['2024-03-01', 0, 0, -3000, -3000, 15_000], // 150 € × (1.00 − 1.20)
    ['2024-04-01', 0, 0, 0, 0, 15_000],
  ]);
});

test('fix_fx: everything at the rates of the last day', () => {
  const rows = mrrReport(euros, { ...range, fx: { ...fx, fixedDay: asOf } });
  expect(rows.map((r) => [r.new, r.expansion, r.fx_adjustment, r.total_mrr])).toEqual([
    [10_000, 0, 0, 10_000],
    [0, 5000, 0, 15_000],
    [0, 0, 0, 15_000],
    [0, 0, 0, 15_000],
  ]);
});

test('reports in the customer’s own currency need no rates', () => {
  const nothing: RateTable = { rate: () => null };
  const rows = mrrReport(euros, { ...range, fx: { rates: nothing, base: 'EUR' } });
  expect(rows.map((r) => r.total_mrr)).toEqual([10_000, 15_000, 15_000, 15_000]);
});

describe('minor units', () => {
  test.each([
    ['yen have no decimals', 'jpy', 'eur', 1600, 1000], // ¥1600 ÷ 160 = €10.00
    ['euros to yen', 'eur', 'jpy', 1000, 1600],
    ['dinars have three', 'eur', 'kwd', 1000, 3200], // €10.00 × 0.32 = 3.200 KWD
    ['dinars to yen', 'kwd', 'jpy', 3200, 1600], // 3.200 ÷ 0.32 × 160
    ['halves go up', 'jpy', 'eur', 4, 3], // ¥4 ÷ 160 = €0.025
  ])('%s', (_, currency, base, amount, expected) => {
    const account = oneCustomer([paid('2024-04-15', amount)], currency);
    expect(mrrReport(account, { ...range, fx: { rates, base } }).at(-1)!.total_mrr).toBe(expected);
  });

  test('decimals and forms', () => {
    expect(['usd', 'JPY', 'kwd', 'huf', 'xxx'].map(currencyDecimals)).toEqual([2, 0, 3, 2, 2]);
    expect(formatMoney(120_000, 'usd')).toBe('$1,200.00');
    expect(formatMoney(9900, 'USD', true)).toBe('$99');
    expect(formatMoney(9950, 'usd', true)).toBe('$99.50');
    expect(formatMoney(-123_456_789, 'jpy')).toBe('−¥123,456,789');
    expect(formatMoney(3200, 'kwd')).toBe('KWD 3.200');
  });
});

describe('a customer who changes the currency', () => {
  const drafts = [
    paid('2024-01-15', 11_000, { currency: 'usd' } as Partial<Draft>),
    paid('2024-02-10', 10_000, { currency: 'EUR' } as Partial<Draft>),
    paid('2024-03-10', 10_000, { currency: 'EUR' } as Partial<Draft>),
    paid('2024-04-10', 10_000, { currency: 'EUR' } as Partial<Draft>),
  ];
  const account = oneCustomer(drafts);

  test('moves by the net of both, after conversion', () => {
    // 100 € × 1.20 − 110 $ = 10 $
    expect(account.movements).toMatchObject([
      { day: parseDay('2024-01-15'), type: 'new', delta: 11_000, currency: 'usd' },
      {
        day: parseDay('2024-02-10'),
        type: 'expansion',
        delta: 1000,
        mrr: 12_000,
        currency: 'usd',
        parts: [
          { currency: 'eur', delta: 10_000, mrr: 10_000 },
          { currency: 'usd', delta: -11_000, mrr: 0 },
        ],
      },
    ]);
    const rows = mrrReport(account, { ...range, fx });
    expect(rows.map((r) => [r.new, r.expansion, r.fx_adjustment, r.total_mrr, r.total_customers])).toEqual([
      [11_000, 0, 0, 11_000, 1],
      [0, 1000, 0, 12_000, 1],
      [0, 0, -2000, 10_000, 1],
      [0, 0, 0, 10_000, 1],
    ]);
  });

  test('has a ledger in the new currency', () => {
    const invoices = invoicesOf(drafts);
    const ledger = buildLedger({
      customer: { id: 'c1' },
      invoices,
      plans,
      settings: defaultSettings,
      asOf,
      rates,
    });
    expect([ledger.mrr, ledger.currency, ledger.subscriptions[0]?.currency]).toEqual([10_000, 'eur', 'eur']);
  });

  test('without rates is refused, as before', () => {
    const invoices = invoicesOf(drafts);
    const input = { customer: { id: 'c1' }, invoices, plans, settings: defaultSettings, asOf };
    expect(() => buildLedger(input)).toThrow(CurrencyMismatchError);
    expect(() => mrrReport([...account.movements], range)).not.toThrow(); // both movements are in dollars
    expect(() => transactionsReport(account, range)).toThrow(CurrencyMismatchError);
  });
});

test('a missing rate names the day and the pair', () => {
  const early = oneCustomer([paid('2023-12-15', 10_000)]);
  const report = () => mrrReport(early, { ...range, from: parseDay('2023-12-01'), fx });
  expect(report).toThrow(new MissingRateError('eur', 'usd', parseDay('2023-12-15')));
  expect(report).toThrow('No exchange rate from eur to usd on 2023-12-15.');
});

test('rates hold until the next one, and go through the reference currency', () => {
  const at = (currency: string, base: string, day: string) => rates.rate(currency, base, parseDay(day));
  expect(at('eur', 'usd', '2024-01-31')).toBe(1.1);
  expect(at('eur', 'usd', '2024-02-01')).toBe(1.2);
  expect(at('usd', 'jpy', '2024-03-05')).toBe(160);
  expect(at('eur', 'usd', '2023-12-31')).toBeNull();
  expect(at('eur', 'dkk', '2024-02-01')).toBeNull();
  expect(() => rateTable('eur', [{ day: '2024-01-01', currency: 'usd', rate: 0 }])).toThrow(RangeError);
});

test('retention: the baseline at its rates, the target at its own, fx_adjustment between', () => {
  const { result } = retentionReport(euros, { ...range, from: parseDay('2024-02-01'), fx });
  expect(
    result.map((r) => [r.date, r.baseline_mrr, r.expansion, r.fx_adjustment, r.target_mrr, r.nrr]),
  ).toEqual([
    ['2024-02-29', 11_000, 5500, 1500, 18_000, 163.64], // 50 € × 1.10; 150 € × 0.10; 180 ÷ 110
    ['2024-03-31', 18_000, 0, -3000, 15_000, 83.33],
    ['2024-04-30', 15_000, 0, 0, 15_000, 100],
  ]);
});

test('cohorts begin at the rate of the day', () => {
  const [january] = cohortReport(euros, { ...range, fx }).list;
  expect(january!.periods.map((cell) => cell.mrr_retained)).toEqual([11_000, 18_000, 15_000, 15_000]);
});

test('cash: each payment at the rate of its day, what is owed at today’s', () => {
  const rows = transactionsReport(euros, { ...range, fx });
  expect(rows.map((row) => row.month_sub)).toEqual([11_000, 18_000, 15_000, 15_000]);
  const open = oneCustomer([paid('2024-02-15', 10_000, { status: 'failed' })]);
  expect(outstandingUnpaid(open, { asOf, fx }).d60_still_unpaid).toBe(10_000); // 75 days; 100 € × 1.00
  expect(formatDay(asOf - 75)).toBe('2024-02-15');
});
