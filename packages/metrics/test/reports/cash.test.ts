// Cash reports on invoices few enough to add up by hand.
import { describe, expect, test } from 'vitest';
import {
  type Account,
  CurrencyMismatchError,
  failedPaymentsDetail,
  failedPaymentsReport,
  failedPaymentsSummary,
  failedPaymentsTable,
  failureRateReport,
  failureRateSummary,
  formatDay,
  type InvoiceRecord,
  invoicesByDay,
  invoicesDetail,
  outstandingUnpaid,
  parseDay,
  parseFilters,
  prepareAccount,
  rateTable,
  refundsDetail,
  refundsReport,
  refundsTable,
  transactionsByDay,
  transactionsDetail,
  transactionsReport,
  transactionsSummary,
  transactionsTable,
} from '../../src/index.js';
import { plans } from '../accounts.js';
import { type Draft, invoicesOf, once, paid, refunded } from '../history.js';

const range = (from: string, to: string, asOf = to) =>
  ({
    from: parseDay(from),
    to: parseDay(to),
    asOf: parseDay(asOf),
    interval: 'month',
    weekStart: 1,
  }) as const;

/** Both ways of giving an account: as it is, and read beforehand. */
const account = (invoices: InvoiceRecord[], more: Partial<Account> = {}): Account => ({
  movements: [],
  invoices,
  plans,
  ...more,
});

describe('transactions', () => {
  test('the sample of the documentation: 85000 + 35000 + 5000 + 2000 − 3000 − 1500 − 2500 − 200 + 8000 = 127800', () => {
    const invoices = invoicesOf([
      // 85000 monthly, 3000 of it discounted, 8000 tax on top: 90000 is charged.
      paid('2024-03-01', 90_000, {
        planId: 'max',
        discount: 3000,
        tax: 8000,
        fee: 2500,
        fxLoss: -200,
      } as Partial<Draft>),
      paid('2024-03-02', 35_000, { planId: 'pro-year' }),
      paid('2024-03-03', 5000, { planId: 'basic' }), // metered in these plans
      once('2024-03-04', 2000),
      refunded('2024-03-05', -1500),
      paid('2024-02-01', 63_900, { planId: 'max' }),
    ]);
    const [march] = transactionsReport(account(invoices), range('2024-03-01', '2024-03-31'));
    expect(march).toEqual({
      date: '2024-03-01',
      month_sub: 85_000,
      year_sub: 35_000,
      week_sub: 0,
      day_sub: 0,
      metered: 5000,
      one_time: 2000,
      discount: -3000,
      refund: -1500,
      fee: -2500,
      tax: 8000,
      fx_loss: -200,
      net_amount: 127_800,
      net_amount_change_pct: 100, // 63900 in February
    });
  });

  test('kinds by length: quarters are monthly, periods speak where no plan does, lines go apart', () => {
    const invoices = invoicesOf([
      paid('2024-03-01', 300, { planId: 'pro-quarter' }),
      paid('2024-03-01', 20, { planId: 'pro-week' }),
      paid('2024-03-01', 1, { planId: 'pro-day' }),
      paid('2024-03-01', 1200, { planId: null, periodStart: '2024-03-01', periodEnd: '2025-03-01' }),
      paid('2024-03-01', 2400, { planId: 'pro-12-months' }),
      paid('2024-03-01', 7, { planId: null }),
      paid('2024-03-01', 1000, {
        planId: 'pro',
        lines: [{ amount: 600 }, { amount: 300, recurring: false }],
      }),
      // 90 of tax that no line has, and 40 of discount: 500 − 90 + 40 − 200 leaves 250.
      paid('2024-03-01', 500, { planId: 'pro', tax: 90, discount: 40, lines: [{ amount: 200 }] }),
    ]);
    const [march] = transactionsReport(account(invoices), range('2024-03-01', '2024-03-31'));
    // 1000 − 600 − 300 leaves 100 that no line explains: of the invoice's own kind.
    expect(march).toMatchObject({
      month_sub: 300 + 7 + 600 + 100 + 200 + 250,
      week_sub: 20,
      day_sub: 1,
      year_sub: 1200 + 2400,
      one_time: 300,
      tax: 90,
      discount: -40,
      net_amount: 300 + 20 + 1 + 2400 + 1200 + 7 + 1000 + 500,
    });
  });

  test('counts on the day of the money, and not before it', () => {
    const invoices = invoicesOf([
      paid('2024-02-20', 100, { paidDate: '2024-03-10' }),
      paid('2024-03-01', 50, { status: 'open' }),
    ]);
    const rows = (asOf: string) =>
      transactionsReport(account(invoices), range('2024-02-01', '2024-03-31', asOf)).map(
        (row) => row.net_amount,
      );
    expect(rows('2024-03-31')).toEqual([0, 100]);
    expect(rows('2024-03-09')).toEqual([0, 0]);
  });

  test('a refund stands where the invoice does that it pays back', () => {
    const invoices = invoicesOf([
      paid('2024-03-01', 1000, { planId: 'max', paymentMethod: 'visa' } as Partial<Draft>),
      refunded('2024-03-02', -300, { refundedInvoiceId: 'i1' }),
      paid('2024-03-01', 70, { planId: 'pro' }),
    ]);
    const query = { ...range('2024-03-01', '2024-03-31'), breakdown: 'plan' } as const;
    const [march] = transactionsReport(account(invoices), query);
    expect(march!.breakdown).toMatchObject({
      max: { net_amount: 700 },
      g_pro: { net_amount: 70, label: 'Pro group' },
    });
    const filters = parseFilters({ payment_method: 'visa' });
    expect(transactionsReport(account(invoices), { ...query, filters })[0]!.net_amount).toBe(700);
  });

  test('summary: the same stretch of the month, quarter and year before', () => {
    const invoices = invoicesOf(
      [
        '2024-05-10',
        '2024-04-15',
        '2024-04-10',
        '2024-04-11',
        '2024-02-09',
        '2024-02-10',
        '2023-05-10',
        '2023-05-12',
      ].map((date, i) => once(date, 2 ** i)),
    );
    // As of 10 May: mtd 1–10 May, before it 1–10 April; qtd 1 April–10 May (39 days on), before it 1 January–9 February;
    // ytd 1 January–10 May (130 days on), before it 1 January–11 May 2023, as 2024 has a 29 February.
    expect(transactionsSummary(account(invoices), { asOf: parseDay('2024-05-10') })).toEqual({
      mtd: 1,
      prev_mtd: 4,
      mtd_change_pct: -75,
      qtd: 1 + 2 + 4 + 8,
      prev_qtd: 16,
      qtd_change_pct: -6.25,
      ytd: 1 + 2 + 4 + 8 + 16 + 32,
      prev_ytd: 64,
      ytd_change_pct: -1.56, // 63 against 64
    });
  });

  test('tables and lists hold the same money', () => {
    const invoices = invoicesOf([
      paid('2024-03-01', 1100, { tax: 100 }),
      refunded('2024-03-09', -300, { refundedInvoiceId: 'i1' }),
      once('2024-04-02', 50, { status: 'open' }),
    ]);
    const query = range('2024-03-01', '2024-04-30');
    const ready = prepareAccount(account(invoices));
    expect(transactionsTable(ready, query).at(-1)).toEqual({
      type: 'net_amount',
      periods: { '2024-03-01': 800, '2024-04-01': 0 },
      total: 800,
    });
    expect(transactionsDetail(ready, query).map((r) => [r.date, r.type, r.amount, r.transaction_id])).toEqual(
      [
        ['2024-03-09', 'refund', -300, 'i2'],
        ['2024-03-01', 'month_sub', 1000, 'i1'],
        ['2024-03-01', 'tax', 100, 'i1'],
      ],
    );
    expect(transactionsDetail(ready, { ...query, type: 'tax' })).toHaveLength(1);
    expect(invoicesDetail(ready, query).map((r) => [r.date, r.paid_date, r.status, r.invoice_id])).toEqual([
      ['2024-04-02', null, 'open', 'i3'],
      ['2024-03-09', '2024-03-09', 'paid', 'i2'],
      ['2024-03-01', '2024-03-01', 'paid', 'i1'],
    ]);
  });
});

test('lists by day are the lists, and stay the same ones on an account that was read beforehand', () => {
  const drafts: Draft[] = [
    paid('2024-03-01', 1100, { tax: 100 }),
    paid('2024-03-01', 700, { currency: 'eur', paidDate: '2024-03-09' } as Partial<Draft>),
    refunded('2024-03-09', -300, { refundedInvoiceId: 'i1' }),
    once('2024-04-02', 50, { status: 'open' }),
  ];
  const plain = account([...invoicesOf(drafts, 'a'), ...invoicesOf(drafts, 'b').map(renamed)], {
    customers: [{ id: 'a', country: 'dk' }, { id: 'b' }],
  });
  const ready = prepareAccount(plain);
  const daily = (factor: number) => rateTable('usd', [{ day: '2024-01-01', currency: 'eur', rate: factor }]);
  const whole = range('2024-03-01', '2024-04-30');
  const [rates, others] = [daily(0.5), daily(0.25)];
  for (const lists of [invoicesByDay, transactionsByDay]) {
    const rowsOf = lists === invoicesByDay ? invoicesDetail : transactionsDetail;
    // One after the other on the same account: what was made for one must not be answered to another.
    for (const query of [
      { ...whole, fx: { rates, base: 'usd' } },
      { ...whole, fx: { rates: others, base: 'usd' } },
      { ...whole, fx: { rates, base: 'eur' } },
      { ...range('2024-03-09', '2024-04-30'), fx: { rates, base: 'usd' } },
      { ...whole, asOf: parseDay('2024-03-05'), fx: { rates, base: 'usd' } },
      { ...whole, filters: parseFilters({ country: 'dk' }), fx: { rates, base: 'usd' } },
      { ...whole, fx: { rates, base: 'usd' } },
    ]) {
      const rows = rowsOf(plain, query);
      expect(rows.length).toBeGreaterThan(0);
      expect(lists(ready, query).flat()).toEqual(rows);
      expect(rowsOf(ready, query)).toEqual(rows);
      for (const day of lists(ready, query))
        expect(new Set(day.map(({ date }) => date)).size).toBeLessThan(2);
    }
    const query = { ...whole, fx: { rates, base: 'usd' } };
    const [first, second] = [lists(ready, query), lists(ready, query)];
    for (const [i, day] of first.entries()) expect(second[i]).toBe(day);
    // Without rates two currencies are refused, also where each day alone has been asked for.
    lists(ready, range('2024-04-01', '2024-04-30'));
    expect(() => lists(ready, whole)).toThrow(CurrencyMismatchError);
  }
});

const renamed = (invoice: InvoiceRecord): InvoiceRecord => ({
  ...invoice,
  id: `b ${invoice.id}`,
  externalId: invoice.id,
});

describe('failed payments', () => {
  const of = (customerId: string, draft: Draft, id: string): InvoiceRecord => ({
    ...invoicesOf([draft], customerId)[0]!,
    id,
  });
  const failed = (date: string, amount: number, more: object) => paid(date, amount, more as Partial<Draft>);
  const invoices = [
    of('a', failed('2024-03-01', 100, { attemptCount: 1 }), 'fine'),
    of('a', failed('2024-03-02', 200, { attemptCount: 3, paidDate: '2024-03-20' }), 'recovered'),
    of('b', failed('2024-03-03', 400, { status: 'failed' }), 'failed'),
    of('b', failed('2024-03-04', 800, { status: 'open', attemptCount: 2 }), 'open'),
    of('b', failed('2024-03-05', 1600, { status: 'open', attemptCount: 0 }), 'not-tried'),
    of('c', failed('2024-03-06', 3200, { status: 'failed', attemptCount: 4 }), 'left'),
    of('d', failed('2024-03-07', 6400, { status: 'uncollectible', attemptCount: 4 }), 'written-off'),
    of('d', failed('2024-03-08', 12_800, { status: 'void', attemptCount: 4 }), 'void'),
    of('d', failed('2024-02-10', 1000, { status: 'failed' }), 'february'),
  ];
  const facts = [{ id: 'c', name: 'Cee', cancelDay: parseDay('2024-03-10') }];
  const all = account(invoices, { customers: facts });
  const query = range('2024-03-01', '2024-03-31');

  test('by what became of them', () => {
    expect(failedPaymentsReport(all, query)).toEqual([
      {
        date: '2024-03-01',
        currency: 'usd',
        failed_amount: 11_000, // 200 + 400 + 800 + 3200 + 6400
        recovered: 200,
        still_unpaid: 1200, // 400 + 800
        churned: 9600, // c left, d's was written off
        failed_invoices: 5,
        recovered_customers: 1,
        still_unpaid_customers: 1,
        churned_customers: 2,
        affected_customers: 4,
        total_retry_attempts: 14, // 3 + 1 + 2 + 4 + 4
      },
    ]);
  });

  test('what was paid later is open until then, and nobody has left before they did', () => {
    const [march] = failedPaymentsReport(all, range('2024-03-01', '2024-03-31', '2024-03-09'));
    expect(march).toMatchObject({ recovered: 0, still_unpaid: 4600, churned: 6400 }); // 200 + 400 + 800 + 3200
  });

  test('summary and table', () => {
    expect(failedPaymentsSummary(all, { asOf: parseDay('2024-03-31') })).toMatchObject({
      mtd_still_unpaid: 1200,
      prev_mtd_still_unpaid: 1000,
      mtd_still_unpaid_change_pct: 20,
      qtd_still_unpaid: 2200,
      prev_qtd_still_unpaid: 0,
      mtd_recovery_rate: 1.82, // 200 ÷ 11000
      prev_mtd_recovery_rate: 0,
      mtd_recovery_rate_change: 1.82,
      mtd_failed_pct: 86.61, // 11000 ÷ 12700
      prev_mtd_failed_pct: 100,
      mtd_failed_pct_change: -13.39,
      prev_ytd_recovery_rate: null,
      ytd_recovery_rate_change: null,
      mtd_failed_invoices: 5,
      ytd_failed_invoices: 6,
    });
    expect(Object.keys(failedPaymentsSummary(all, { asOf: 0 }))).toHaveLength(24);
    const [march] = failedPaymentsTable(all, query);
    expect(march).toMatchObject({
      total_invoices: 7,
      failed_pct: 86.61,
      recovery_rate: 1.82,
      failed_amount: 11_000,
    });
  });

  test('failure rate: 5 of 7', () => {
    expect(failureRateReport(all, query)).toEqual([
      { date: '2024-03-01', period: '2024-03-01', currency: 'usd', failed_invoices: 5, failure_rate: 71.43 },
    ]);
    expect(failureRateSummary(all, { asOf: parseDay('2024-03-31') })).toEqual({
      mtd_failure_rate: 71.43,
      prev_mtd_failure_rate: 100,
      ytd_failure_rate: 75, // 6 of 8
      prev_ytd_failure_rate: null,
      mtd_failure_rate_change: -28.57,
      ytd_failure_rate_change: null,
      mtd_failed_count: 5,
      ytd_failed_count: 6,
      prev_mtd_failed_count: 1,
      prev_ytd_failed_count: 0,
    });
  });

  test('row by row', () => {
    const rows = failedPaymentsDetail(all, query);
    expect(rows.map((r) => [r.invoice_ref, r.recovery_status, r.attempt_count])).toEqual([
      ['written-off', 'churned', 4],
      ['left', 'churned', 4],
      ['open', 'still_unpaid', 2],
      ['failed', 'still_unpaid', 1],
      ['recovered', 'recovered', 3],
    ]);
    expect(rows[1]).toMatchObject({ customer_id: 'c', customer_name: 'Cee', amount_base_currency: 3200 });
  });

  test.each([
    [0, 'today'],
    [29, 'today'],
    [30, 'd30'],
    [59, 'd30'],
    [60, 'd60'],
    [179, 'd60'],
    [180, 'd180'],
    [364, 'd180'],
    [365, 'd365'],
    [4000, 'd365'],
  ])('%i days overdue are %s', (days, bucket) => {
    const asOf = parseDay('2024-03-31');
    const late = [of('a', failed(formatDay(asOf - days), 500, { status: 'open', attemptCount: 1 }), 'x')];
    const owed = outstandingUnpaid(account(late), { asOf });
    expect(Object.entries(owed).filter(([, amount]) => amount !== 0)).toEqual([
      [`${bucket}_still_unpaid`, 500],
    ]);
  });

  test('outstanding leaves out what was never tried, is void, written off, paid or ahead', () => {
    const owed = outstandingUnpaid(all, { asOf: parseDay('2024-03-31') });
    expect(owed).toMatchObject({ today_still_unpaid: 4400, d30_still_unpaid: 1000 }); // 400 + 800 + 3200
    expect(outstandingUnpaid(all, { asOf: parseDay('2024-02-01') })).toMatchObject({ today_still_unpaid: 0 });
  });
});

test('refunds: positive, by the day of the money, the same as in transactions', () => {
  const invoices = [
    ...invoicesOf([paid('2024-03-01', 1000), refunded('2024-03-02', -300), refunded('2024-03-20', 100)], 'a'),
    ...invoicesOf([paid('2024-03-05', -50, { id: 'negative' })], 'b'),
  ];
  const query = range('2024-02-01', '2024-03-31');
  expect(refundsReport(account(invoices), query)).toEqual([
    { date: '2024-02-01', refund_amount: 0, refund_count: 0, customers_refunded: 0 },
    { date: '2024-03-01', refund_amount: 450, refund_count: 3, customers_refunded: 2 },
  ]);
  expect(transactionsReport(account(invoices), query)[1]!.refund).toBe(-450);
  expect(
    refundsTable(account(invoices), query).map((r) => [r.customer_id, r.refund_amount, r.last_refund_date]),
  ).toEqual([
    ['a', 400, '2024-03-20'],
    ['b', 50, '2024-03-05'],
  ]);
  // The largest first, whoever comes first in the account; of equal ones by id.
  const three = [...invoicesOf([refunded('2024-03-07', -400)], 'A0'), ...invoices].reverse();
  expect(refundsTable(account(three), query).map((r) => r.customer_id)).toEqual(['A0', 'a', 'b']);
  expect(refundsDetail(account(invoices), query).map((r) => r.amount)).toEqual([100, 50, 300]);
});
