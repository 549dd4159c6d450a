// One row per hard case: a history, and the movements it has to come to.
import { describe, expect, test } from 'vitest';
import { cancelled, type History, ledgerOf, once, paid, refunded, told } from '../history.js';

type Case = History & { name: string; moves: string[] };

const january = { periodStart: '2024-01-01', periodEnd: '2024-02-01' };
const immediate = { churnRecognition: 'immediate' } as const;
const seats = (quantity: number) => ({ quantity });
const on = (subscriptionId: string) => ({ subscriptionId });

function cases(title: string, rows: Case[]) {
  describe(title, () => {
    test.each(rows)('$name', (row) => {
      expect(told(ledgerOf(row).movements)).toEqual(row.moves);
    });
  });
}

cases('cancellation', [
  {
    name: 'takes effect when the paid time ends',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-10')],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 cancellation'],
  },
  {
    name: 'is not seen before that',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-10')],
    asOf: '2024-01-31',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'takes effect on its day when the setting says so',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-10')],
    settings: immediate,
    asOf: '2024-01-31',
    moves: ['2024-01-01 new +1000', '2024-01-10 churn -1000 cancellation'],
  },
  {
    name: 'is undone by an invoice before it takes effect',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-10'), paid('2024-01-20', 1000)],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'is not undone by an invoice on the day it takes effect, but the day nets out',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-10'), paid('2024-02-01', 1500)],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1000', '2024-02-01 expansion +500 discount_change'],
  },
  {
    name: 'inside the grace takes effect on its day',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-02-07')],
    asOf: '2024-03-01',
    moves: ['2024-01-01 new +1000', '2024-02-07 churn -1000 cancellation'],
  },
  {
    name: 'of what has already ended does nothing',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-03-07')],
    asOf: '2024-04-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 missed_renewal'],
  },
  {
    name: 'without an id ends every subscription of a customer whose invoices all have one',
    drafts: [paid('2024-01-01', 1000, on('a')), paid('2024-01-01', 500, on('b')), cancelled('2024-01-20')],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1500', '2024-02-01 churn -1500 cancellation'],
  },
  {
    name: 'without an id ends only the implicit subscription if there is one',
    drafts: [paid('2024-01-01', 1000), paid('2024-01-01', 500, on('b')), cancelled('2024-01-20')],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1500', '2024-02-01 contraction -1000 cancellation'],
  },
  {
    name: 'without an id ends the others when the implicit subscription is already over',
    drafts: [paid('2024-01-01', 1000), paid('2024-03-01', 500, on('b')), cancelled('2024-03-20')],
    asOf: '2024-04-10',
    moves: [
      '2024-01-01 new +1000',
      '2024-02-01 churn -1000 missed_renewal',
      '2024-03-01 reactivation +500',
      '2024-04-01 churn -500 cancellation',
    ],
  },
  {
    name: 'with an id that no invoice has ends the implicit subscription',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-20', on('sub_1'))],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 cancellation'],
  },
  {
    name: 'with an empty id means the same as without',
    drafts: [paid('2024-01-01', 1000, on('')), cancelled('2024-01-20')],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 cancellation'],
  },
  {
    name: 'with an unknown id leaves other subscriptions alone',
    drafts: [paid('2024-01-01', 1000, on('a')), cancelled('2024-01-20', on('x'))],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'of an annual plan takes effect at the end of the year, with its MRR and not its amount',
    drafts: [paid('2024-01-01', 120_000, { planId: 'pro-year' }), cancelled('2024-03-01')],
    asOf: '2025-01-01',
    moves: ['2024-01-01 new +10000', '2025-01-01 churn -10000 cancellation'],
  },
]);

cases('renewal', [
  {
    name: 'on time moves nothing',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'on the last day of grace moves nothing',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-16', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'a day after grace is churn when the paid time ended, and a return',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-17', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 missed_renewal', '2024-02-17 reactivation +1000'],
  },
  {
    name: 'missing: nothing is seen on the last day of grace',
    drafts: [paid('2024-01-01', 1000)],
    asOf: '2024-02-16',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'missing: the day after, churn is dated back to when the paid time ended',
    drafts: [paid('2024-01-01', 1000)],
    asOf: '2024-02-17',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 missed_renewal'],
  },
  {
    name: 'missing, without auto-churn, is never churn',
    drafts: [paid('2024-01-01', 1000), paid('2024-06-01', 1000)],
    settings: { autoChurn: false },
    asOf: '2025-01-01',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'of a weekly plan has three days of grace: the fourth is late',
    drafts: [
      paid('2024-01-01', 1200, { planId: 'pro-week' }),
      paid('2024-01-12', 1200, { planId: 'pro-week' }),
    ],
    asOf: '2024-01-13',
    moves: ['2024-01-01 new +5200', '2024-01-08 churn -5200 missed_renewal', '2024-01-12 reactivation +5200'],
  },
  {
    name: 'of a weekly plan on the third day of grace is in time',
    drafts: [
      paid('2024-01-01', 1200, { planId: 'pro-week' }),
      paid('2024-01-11', 1200, { planId: 'pro-week' }),
    ],
    asOf: '2024-01-13',
    moves: ['2024-01-01 new +5200'],
  },
  {
    name: 'of four weeks has the grace of a month',
    drafts: [paid('2024-01-01', 1200, { planId: 'pro-4-weeks' })],
    asOf: '2024-02-13',
    moves: ['2024-01-01 new +1300'],
  },
  {
    name: 'of an annual plan is due after a year',
    drafts: [paid('2024-01-31', 120_000, { planId: 'pro-year' })],
    asOf: '2025-02-16',
    moves: ['2024-01-31 new +10000', '2025-01-31 churn -10000 missed_renewal'],
  },
  {
    name: 'after 31 January is due on 29 February',
    drafts: [paid('2024-01-31', 1000)],
    asOf: '2024-03-16',
    moves: ['2024-01-31 new +1000', '2024-02-29 churn -1000 missed_renewal'],
  },
  {
    name: 'is due at the period end of the invoice, if it says one',
    drafts: [paid('2024-01-20', 1000, january)],
    asOf: '2024-02-17',
    moves: ['2024-01-20 new +1000', '2024-02-01 churn -1000 missed_renewal'],
  },
  {
    name: 'of usage billed in arrears is due an interval later',
    drafts: [
      paid('2024-02-01', 1000, january),
      paid('2024-03-01', 1200, { periodStart: '2024-02-01', periodEnd: '2024-03-01' }),
    ],
    asOf: '2024-03-10',
    moves: ['2024-02-01 new +1000', '2024-03-01 expansion +200 discount_change'],
  },
  {
    name: 'missing on one of two subscriptions is contraction',
    drafts: [
      paid('2024-01-01', 1000, on('a')),
      paid('2024-01-01', 500, on('b')),
      paid('2024-02-01', 1000, on('a')),
    ],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1500', '2024-02-01 contraction -500 missed_renewal'],
  },
  {
    name: 'missing after a refund in the grace: the end is dated before the refund, which then never mattered',
    drafts: [paid('2024-01-01', 1000), refunded('2024-02-05', 500)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 missed_renewal'],
  },
]);

cases('why it moved', [
  {
    name: 'another plan',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 3000, { planId: 'max' })],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 expansion +2000 plan_change'],
  },
  {
    name: 'another quantity',
    drafts: [paid('2024-01-01', 1000, seats(1)), paid('2024-02-01', 3000, seats(3))],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 expansion +2000 quantity_change'],
  },
  {
    name: 'another amount for the same thing',
    drafts: [paid('2024-01-01', 1000, seats(1)), paid('2024-02-01', 800, seats(1))],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 contraction -200 discount_change'],
  },
  {
    name: 'another interval',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 10_800, { planId: 'pro-year' })],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-02-01 contraction -100 interval_change'],
  },
  {
    name: 'a quarter is three months, so only the plan changed',
    drafts: [
      paid('2024-01-01', 3000, { planId: 'pro-quarter' }),
      paid('2024-04-01', 3600, { planId: 'pro-3-months' }),
    ],
    asOf: '2024-04-01',
    moves: ['2024-01-01 new +1000', '2024-04-01 expansion +200 plan_change'],
  },
  {
    name: 'one more subscription',
    drafts: [paid('2024-01-01', 1000, on('a')), paid('2024-01-15', 500, on('b'))],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-15 expansion +500 add_on'],
  },
  {
    name: 'the end of a refund',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', 400), paid('2024-02-01', 1000)],
    asOf: '2024-02-01',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -400 refund', '2024-02-01 expansion +400 refund'],
  },
  {
    name: 'of a day with ups and downs, the last that went the way of the net',
    drafts: [
      paid('2024-01-01', 1000, on('a')),
      paid('2024-01-10', 5000, on('b')),
      cancelled('2024-01-10', on('a')),
    ],
    settings: immediate,
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 expansion +4000 add_on'],
  },
]);

cases('one day, one customer', [
  {
    name: 'up and down on one day is no movement',
    drafts: [paid('2024-01-01', 1000), paid('2024-01-10', 3000, { planId: 'max' }), paid('2024-01-10', 1000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'moving from one subscription to another on one day is no churn',
    drafts: [
      paid('2024-01-01', 1000, on('a')),
      cancelled('2024-02-01', on('a')),
      paid('2024-02-01', 1000, on('b')),
    ],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'the time of day decides, not the order of arrival',
    drafts: [paid('2024-01-01T15:00:00Z', 2000), paid('2024-01-01T09:00:00Z', 1000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +2000'],
  },
  {
    name: 'arrival decides between equal dates',
    drafts: [paid('2024-01-01', 2000), paid('2024-01-01', 1000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'without subscription ids the latest invoice replaces',
    drafts: [paid('2024-01-01', 1000), paid('2024-01-15', 500)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-15 contraction -500 discount_change'],
  },
  {
    name: 'an invoice that arrives late falls into its place',
    drafts: [paid('2024-02-01', 3000), paid('2024-01-01', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-02-01 expansion +2000 discount_change'],
  },
  {
    name: 'the same id again is an update',
    drafts: [paid('2024-01-01', 1000, { id: 'x' }), paid('2024-01-01', 1200, { id: 'x' })],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1200'],
  },
  {
    name: 'of three versions of an id the last to arrive counts, wherever it stands in the array',
    drafts: [
      paid('2024-01-01', 1000, { id: 'x' }),
      paid('2024-01-01', 3000, { id: 'x', sequence: 9 }),
      paid('2024-01-01', 2000, { id: 'x', sequence: 5 }),
    ],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +3000'],
  },
  {
    name: 'an invoice ahead of today does not count yet',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 3000)],
    asOf: '2024-01-31',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'a return after any gap is reactivation',
    drafts: [paid('2020-01-01', 1000), paid('2024-01-01', 1000)],
    asOf: '2024-01-20',
    moves: ['2020-01-01 new +1000', '2020-02-01 churn -1000 missed_renewal', '2024-01-01 reactivation +1000'],
  },
]);

cases('refund', [
  {
    name: 'of a part lowers MRR until the next invoice',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -300)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -300 refund'],
  },
  {
    name: 'has no sign',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', 300)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -300 refund'],
  },
  {
    name: 'of everything is churn',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -1000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 churn -1000 refund'],
  },
  {
    name: 'of more than everything stops at zero',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -9000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 churn -1000 refund'],
  },
  {
    name: 'is normalised like the invoice it pays back',
    drafts: [paid('2024-01-01', 12_000, { planId: 'pro-year' }), refunded('2024-01-10', -6000)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -500 refund'],
  },
  {
    name: 'has its own tax taken off',
    drafts: [paid('2024-01-01', 1250, { tax: 250 }), refunded('2024-01-10', -625, { tax: -125 })],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -500 refund'],
  },
  {
    name: 'in lines counts what recurs, each line without its tax',
    drafts: [
      paid('2024-01-01', 1000),
      refunded('2024-01-10', -900, {
        lines: [
          { amount: -500, tax: -100 },
          { amount: -400, recurring: false },
        ],
      }),
    ],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -400 refund'],
  },
  {
    name: 'with more tax than money does nothing',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -100, { tax: 200 })],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'finds the subscription of the invoice that it names',
    drafts: [
      paid('2024-01-01', 1000, { ...on('a'), id: 'first' }),
      paid('2024-01-02', 12_000, { ...on('b'), planId: 'pro-year' }),
      refunded('2024-01-10', -400, { refundedInvoiceId: 'first' }),
    ],
    asOf: '2024-01-20',
    moves: [
      '2024-01-01 new +1000',
      '2024-01-02 expansion +1000 add_on',
      '2024-01-10 contraction -400 refund',
    ],
  },
  {
    name: 'without any id means the latest paid invoice of the customer',
    drafts: [
      paid('2024-01-01', 1000, on('a')),
      paid('2024-01-02', 12_000, { ...on('b'), planId: 'pro-year' }),
      refunded('2024-01-10', -1200),
    ],
    asOf: '2024-01-20',
    moves: [
      '2024-01-01 new +1000',
      '2024-01-02 expansion +1000 add_on',
      '2024-01-10 contraction -100 refund',
    ],
  },
  {
    name: 'of a one-time invoice does not touch MRR',
    drafts: [
      paid('2024-01-01', 1000),
      once('2024-01-02', 5000, { id: 'setup' }),
      refunded('2024-01-10', -1000, { refundedInvoiceId: 'setup' }),
    ],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'can be ignored by a setting',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -1000)],
    settings: { refunds: 'ignore' },
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'can be written as a negative subscription invoice',
    drafts: [paid('2024-01-01', 1000), paid('2024-01-10', -250)],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 contraction -250 refund'],
  },
  {
    name: 'before anything was paid does nothing',
    drafts: [refunded('2024-01-01', -1000), paid('2024-01-10', 1000)],
    asOf: '2024-01-20',
    moves: ['2024-01-10 new +1000'],
  },
  {
    name: 'of everything, then a renewal, is churn and a return',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-10', -1000), paid('2024-02-01', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-01-10 churn -1000 refund', '2024-02-01 reactivation +1000'],
  },
]);

cases('free, one-time and unpaid invoices', [
  {
    name: 'a free invoice before a paid one is a trial',
    drafts: [paid('2024-01-01', 0), paid('2024-02-01', 1000)],
    asOf: '2024-02-20',
    moves: ['2024-02-01 new +1000'],
  },
  {
    name: 'a free invoice after a paid one is churn',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 0)],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 discount_change'],
  },
  {
    name: 'a discount of 100 % on a line makes it free',
    drafts: [
      paid('2024-01-01', 1000),
      paid('2024-02-01', 0, { lines: [{ amount: 1000 }, { amount: -1000 }] }),
    ],
    asOf: '2024-02-20',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 discount_change'],
  },
  {
    name: 'a free subscription beside a paid one is worth nothing',
    drafts: [paid('2024-01-01', 1000, on('a')), paid('2024-01-05', 0, on('b'))],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'a one-time invoice never counts',
    drafts: [once('2024-01-01', 50_000), paid('2024-01-05', 1000), once('2024-01-09', 50_000)],
    asOf: '2024-01-20',
    moves: ['2024-01-05 new +1000'],
  },
  {
    name: 'an unpaid invoice does not count',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 3000, { status: 'open' })],
    asOf: '2024-02-10',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'status is read in any case',
    drafts: [paid('2024-01-01', 1000, { status: 'PAID' }), paid('2024-01-02', 2000, { status: 'Failed' })],
    asOf: '2024-01-10',
    moves: ['2024-01-01 new +1000'],
  },
  {
    name: 'paid later, it counts from the day of the money',
    drafts: [paid('2024-01-28', 1000, { paidDate: '2024-02-05' })],
    asOf: '2024-02-10',
    moves: ['2024-02-05 new +1000'],
  },
  {
    name: 'paid later, it is still good only for its own time',
    drafts: [paid('2024-01-28', 1000, { paidDate: '2024-02-05' })],
    asOf: '2024-03-20',
    moves: ['2024-02-05 new +1000', '2024-02-28 churn -1000 missed_renewal'],
  },
  {
    name: 'paid when its own time and the grace were over, it never was MRR',
    drafts: [paid('2024-01-01', 1000, { paidDate: '2024-05-01' })],
    asOf: '2024-05-02',
    moves: [],
  },
  {
    name: 'a renewal paid after the grace is churn and a return',
    drafts: [paid('2024-01-01', 1000), paid('2024-02-01', 1000, { paidDate: '2024-02-20' })],
    asOf: '2024-02-25',
    moves: ['2024-01-01 new +1000', '2024-02-01 churn -1000 missed_renewal', '2024-02-20 reactivation +1000'],
  },
  {
    name: 'paid ahead of its date it still counts from its date',
    drafts: [paid('2024-02-01', 1000, { paidDate: '2024-01-20' })],
    asOf: '2024-02-10',
    moves: ['2024-02-01 new +1000'],
  },
]);

cases('time zone and money', [
  {
    name: 'the day is the one on the account’s clocks',
    drafts: [paid('2024-02-01T03:00:00Z', 1000)],
    settings: { timezone: 'America/New_York' },
    asOf: '2024-02-01',
    moves: ['2024-01-31 new +1000'],
  },
  {
    name: 'two instants of one UTC day can be two days',
    drafts: [paid('2024-02-01T03:00:00Z', 1000), paid('2024-02-01T12:00:00Z', 1500)],
    settings: { timezone: 'America/New_York' },
    asOf: '2024-02-01',
    moves: ['2024-01-31 new +1000', '2024-02-01 expansion +500 discount_change'],
  },
  {
    name: 'yen have no hundredths and are taken as they are',
    drafts: [paid('2024-01-01', 1000, { planId: 'pro-year' })],
    asOf: '2024-01-10',
    moves: ['2024-01-01 new +83'],
  },
  {
    name: 'half a minor unit is rounded up',
    drafts: [paid('2024-01-01', 1002, { planId: 'pro-year' })],
    asOf: '2024-01-10',
    moves: ['2024-01-01 new +84'],
  },
  {
    name: 'an invoice of lines without anything recurring says nothing',
    drafts: [
      paid('2024-01-01', 1000),
      paid('2024-01-10', 500, { lines: [{ amount: 500, recurring: false }] }),
    ],
    asOf: '2024-01-20',
    moves: ['2024-01-01 new +1000'],
  },
]);
