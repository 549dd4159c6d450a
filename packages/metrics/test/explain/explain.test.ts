// Explanations: the documentation's story word for word, and everything that can happen to an invoice.
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  explainCell,
  explainCustomer,
  explainText,
  mrrReport,
  parseDay,
  type Settings,
} from '../../src/index.js';
import { accountOf } from '../accounts.js';
import { cancelled, type Draft, invoicesOf, once, paid, plans, refunded } from '../history.js';

function story(drafts: readonly Draft[], asOf: string, settings: Partial<Settings> = {}) {
  return explainCustomer({
    customer: { id: 'acme' },
    invoices: invoicesOf(drafts),
    plans,
    settings: { ...defaultSettings, ...settings },
    asOf: parseDay(asOf),
  });
}

const workedExample = [
  paid('2024-02-01', 9900, { planId: 'pro' }),
  paid('2024-03-01', 29900, { planId: 'max' }),
  paid('2024-04-01', 4900, { planId: 'basic' }),
  cancelled('2024-05-01'),
  paid('2024-08-01', 9900, { planId: 'pro' }),
];

test('the worked example, word for word', () => {
  expect(explainText(story(workedExample, '2024-08-15'))).toEqual([
    '2024-02-01 · i1: $99.00 for a month = $99.00 a month (rule 1). New MRR of $99 (rule 3).',
    '2024-03-01 · i2: $299.00 for a month = $299.00 a month (rule 1). Expansion of $200, from $99 to $299: another plan (rule 3).',
    '2024-04-01 · i3: $49.00 for a month = $49.00 a month (rule 1). Contraction of $250, from $299 to $49: another plan (rule 3).',
    '2024-05-01 · i4: A cancellation that takes effect at once (rule 5). Churn of $49: a cancellation (rule 3).',
    '2024-08-01 · i5: $99.00 for a month = $99.00 a month (rule 1). Reactivation of $99: the customer had left before (rule 3).',
    'On 2024-08-15 acme is active and is worth $99.00 a month.',
  ]);
});

test('the worked example as data', () => {
  const { events } = story(workedExample, '2024-08-15');
  expect(events[1]).toMatchObject({
    kind: 'invoice',
    date: '2024-03-01',
    ignored: null,
    normalised: { mrr: 29900, months: 1 },
    changes: [{ date: '2024-03-01', delta: 20000, currency: 'usd' }],
    movements: [{ type: 'expansion', delta: 20000 }],
    rules: [1, 3],
  });
});

type Case = [
  name: string,
  drafts: Draft[],
  asOf: string,
  line: number,
  text: string,
  settings?: Partial<Settings>,
];

const cases: Case[] = [
  [
    'a week has three days of grace, of the plan of that subscription',
    [
      paid('2024-02-01', 1000, { subscriptionId: 'a', planId: 'pro-week' }),
      paid('2024-02-02', 9000, { subscriptionId: 'b', planId: 'pro-year' }),
    ],
    '2024-03-01',
    2,
    '2024-02-08 · no invoice: The paid time ended on 2024-02-08 and no renewal came within 3 days of grace (rule 4). Contraction of $43.33, from $50.83 to $7.50: a renewal that never came (rule 3).',
  ],
  [
    'a year is divided by twelve',
    [paid('2024-02-01', 120_000, { planId: 'pro-year' })],
    '2024-03-01',
    0,
    '2024-02-01 · i1: $1,200.00 for a year ÷ 12 = $100.00 a month (rule 1). New MRR of $100 (rule 3).',
  ],
  [
    'tax is taken off',
    [paid('2024-02-01', 12_500, { tax: 2500 })],
    '2024-02-10',
    0,
    '2024-02-01 · i1: ($125.00 − $25.00 tax) for a month = $100.00 a month (rule 1). New MRR of $100 (rule 3).',
  ],
  [
    'weeks are counted by the year: 1000 × 52 ÷ 12 = 4333.33',
    [paid('2024-02-01', 1000, { planId: 'pro-week' })],
    '2024-02-05',
    0,
    '2024-02-01 · i1: $10.00 for a week × 52 ÷ 12 = $43.33 a month (rule 1). New MRR of $43.33 (rule 3).',
  ],
  [
    'a part of a period is extended: 5000 × 29 ÷ 15 = 9666.67',
    [paid('2024-02-01', 5000, { periodStart: '2024-02-01', periodEnd: '2024-02-16' })],
    '2024-02-05',
    0,
    '2024-02-01 · i1: $50.00 for a month, only 15 of 29 days × 29 ÷ 15 = $96.67 a month (rule 1). New MRR of $96.67 (rule 3).',
  ],
  [
    'a renewal moves nothing',
    [paid('2024-02-01', 9900), paid('2024-03-01', 9900)],
    '2024-03-05',
    1,
    '2024-03-01 · i2: $99.00 for a month = $99.00 a month (rule 1). Nothing moves: it is worth that already.',
  ],
  [
    'a missed renewal has no invoice',
    [paid('2024-02-01', 9900)],
    '2024-04-01',
    1,
    '2024-03-01 · no invoice: The paid time ended on 2024-03-01 and no renewal came within 15 days of grace (rule 4). ' +
      'Churn of $99: a renewal that never came (rule 3).',
  ],
  [
    'a cancellation waits for the end of the paid time',
    [paid('2024-02-01', 9900), cancelled('2024-02-10')],
    '2024-02-20',
    1,
    '2024-02-10 · i2: A cancellation; the paid time ends on 2024-03-01, and it takes effect then (rule 5). ' +
      'Churn of $99: a cancellation (rule 3).',
  ],
  [
    'a cancellation is undone',
    [paid('2024-02-01', 9900), cancelled('2024-02-10'), paid('2024-02-20', 9900)],
    '2024-02-25',
    1,
    '2024-02-10 · i2: A cancellation; the paid time ends on 2024-03-01, and it takes effect then (rule 5). ' +
      'Undone by invoice i3, paid before the end (rule 5).',
  ],
  [
    'the invoice that undoes it says so',
    [paid('2024-02-01', 9900), cancelled('2024-02-10'), paid('2024-02-20', 9900)],
    '2024-02-25',
    2,
    '2024-02-20 · i3: $99.00 for a month = $99.00 a month (rule 1). Paid before the cancellation i2 took effect, which is undone by it (rule 5). ' +
      'Nothing moves: it is worth that already.',
  ],
  [
    'a refund lowers what it pays back',
    [paid('2024-02-01', 9900), refunded('2024-02-10', -4900)],
    '2024-02-20',
    1,
    '2024-02-10 · i2: Pays back invoice i1, which is $49.00 a month less until the next one (rule 6). ' +
      'Contraction of $49, from $99 to $50: a refund (rule 3).',
  ],
  [
    'refunds can be left out by the settings',
    [paid('2024-02-01', 9900), refunded('2024-02-10', -4900)],
    '2024-02-20',
    1,
    '2024-02-10 · i2: Refunds do not change MRR, by the settings (rule 6).',
    { refunds: 'ignore' },
  ],
  [
    'a one-time charge is ignored',
    [once('2024-02-01', 50_000)],
    '2024-02-20',
    0,
    '2024-02-01 · i1: A one-time charge never counts towards MRR (rule 8).',
  ],
  [
    'an unpaid invoice is ignored',
    [paid('2024-02-01', 9900, { status: 'open' })],
    '2024-02-20',
    0,
    '2024-02-01 · i1: Not paid, so it does not count until it is (rule 8).',
  ],
  [
    'an invoice ahead is ignored',
    [paid('2024-03-01', 9900)],
    '2024-02-20',
    0,
    '2024-03-01 · i1: Dated or paid after the day looked from, so it does not count yet.',
  ],
  [
    'a cancellation of nothing is ignored',
    [cancelled('2024-02-01')],
    '2024-02-20',
    0,
    '2024-02-01 · i1: There is no active subscription to cancel (rule 5).',
  ],
  [
    'a free invoice is a trial',
    [paid('2024-02-01', 0)],
    '2024-02-20',
    0,
    '2024-02-01 · i1: Free and nothing was paid before: a trial (rule 7).',
  ],
  [
    'an older version is replaced',
    [paid('2024-02-01', 9900, { id: 'x' }), paid('2024-02-01', 4900, { id: 'x' })],
    '2024-02-20',
    1,
    '2024-02-01 · x: A later version with the same id replaces it (rule 9).',
  ],
];

describe('each thing that can happen', () => {
  test.each(cases)('%s', (_, drafts, asOf, line, text, settings = {}) => {
    expect(explainText(story(drafts, asOf, settings))[line]).toBe(text);
  });
});

test('two subscriptions on one day: each says its part and the whole', () => {
  const lines = explainText(
    story(
      [paid('2024-02-01', 9900, { subscriptionId: 'a' }), paid('2024-02-01', 1000, { subscriptionId: 'b' })],
      '2024-02-10',
    ),
  );
  expect(lines[0]).toContain('+$99.00, with the rest of the day: New MRR of $109 (rule 2).');
  expect(lines[1]).toContain('+$10.00, with the rest of the day: New MRR of $109 (rule 2).');
});

describe('a cell of a report', () => {
  const account = accountOf(
    [
      { facts: { id: 'acme', name: 'Acme' }, invoices: invoicesOf(workedExample, 'acme') },
      { facts: { id: 'bit' }, invoices: invoicesOf([paid('2024-03-10', 5000, { id: 'b1' })], 'bit') },
    ],
    { asOf: parseDay('2024-03-31') },
  );
  const query = {
    from: parseDay('2024-01-01'),
    to: parseDay('2024-12-31'),
    interval: 'month',
    weekStart: 1,
    asOf: parseDay('2024-03-31'),
  } as const;

  test('names customers and movements', () => {
    expect(explainCell(account, query, { report: 'mrr', date: '2024-03-01', field: 'mrr_diff' })).toEqual({
      total: 25_000, // 20000 + 5000
      customers: [
        expect.objectContaining({ customer_id: 'acme', customer_name: 'Acme', amount: 20_000 }),
        expect.objectContaining({ customer_id: 'bit', amount: 5000 }),
      ],
    });
    const told = (field: string) =>
      explainCell(account, query, { report: 'mrr', date: '2024-03-01', field }).customers[0]!.movements.map(
        (row) => row.description,
      );
    expect(told('expansion')).toEqual(['Expansion of $200: another plan']);
    expect(told('total_mrr')).toEqual(['New MRR of $99', 'Expansion of $200: another plan']);
  });

  test('of a breakdown', () => {
    const cell = { report: 'mrr', date: '2024-03-01', field: 'transfer', value: 'max' } as const;
    const rows = mrrReport(account, { ...query, breakdown: 'plan' });
    // Plan max is a group of its own: the 9900 that came over from g_pro.
    expect(rows[2]!.breakdown).toMatchObject({
      max: { transfer: 9900, expansion: 20_000 },
      g_pro: { transfer: -9900 },
    });
    const transfer = explainCell(account, { ...query, breakdown: 'plan' }, cell);
    expect(transfer).toMatchObject({ total: 9900, customers: [{ customer_id: 'acme', amount: 9900 }] });
    const total = explainCell(account, { ...query, breakdown: 'plan' }, { ...cell, field: 'total_mrr' });
    expect(total).toMatchObject({ total: 29_900, customers: [{ customer_id: 'acme', amount: 29_900 }] });
  });

  test('refuses what is no sum, and what does not exist', () => {
    const cell =
      (field: string, date = '2024-03-01') =>
      () =>
        explainCell(account, query, { report: 'mrr', date, field });
    expect(cell('arpa')).toThrow(/not a sum/);
    expect(cell('nonsense')).toThrow(/no number nonsense/);
    expect(cell('new', '1999-01-01')).toThrow(/no row 1999-01-01/);
  });
});
