// Where a customer stands on a day, and when that will change by itself.
import { expect, test } from 'vitest';
import {
  buildLedger,
  CurrencyMismatchError,
  defaultSettings,
  formatDay,
  mrrReport,
  parseDay,
} from '../../src/index.js';
import {
  cancelled,
  type History,
  invoicesOf,
  ledgerOf,
  once,
  paid,
  plans,
  refunded,
  told,
} from '../history.js';

const date = (day: number | null) => (day === null ? null : formatDay(day));

type Case = History & { name: string; status: string; next: string | null };

test.each<Case>([
  { name: 'nobody yet', drafts: [], asOf: '2024-01-10', status: 'lead', next: null },
  {
    name: 'only one-time',
    drafts: [once('2024-01-01', 100)],
    asOf: '2024-01-10',
    status: 'lead',
    next: null,
  },
  {
    name: 'in trial',
    drafts: [paid('2024-01-01', 0)],
    asOf: '2024-01-31',
    status: 'trialing',
    next: '2024-02-01',
  },
  {
    name: 'after trial',
    drafts: [paid('2024-01-01', 0)],
    asOf: '2024-02-01',
    status: 'trial_ended',
    next: null,
  },
  {
    name: 'a trial that the customer record begins',
    drafts: [],
    customer: { trialStarted: '2024-01-05' },
    asOf: '2024-01-10',
    status: 'trialing',
    next: null,
  },
  {
    name: 'before the trial that the customer record announces',
    drafts: [],
    customer: { trialStarted: '2024-01-15' },
    asOf: '2024-01-10',
    status: 'lead',
    next: '2024-01-15',
  },
  {
    name: 'a trial cancelled at once',
    drafts: [paid('2024-01-01', 0), cancelled('2024-01-05')],
    settings: { churnRecognition: 'immediate' },
    asOf: '2024-01-10',
    status: 'trial_ended',
    next: null,
  },
  {
    name: 'paying: next, the paid time ends',
    drafts: [paid('2024-01-01', 1000)],
    asOf: '2024-01-31',
    status: 'active',
    next: '2024-02-01',
  },
  {
    name: 'late: next, the day after grace',
    drafts: [paid('2024-01-01', 1000)],
    asOf: '2024-02-01',
    status: 'past_due',
    next: '2024-02-17',
  },
  {
    name: 'late without auto-churn stays late',
    drafts: [paid('2024-01-01', 1000)],
    settings: { autoChurn: false },
    asOf: '2025-02-01',
    status: 'past_due',
    next: null,
  },
  {
    name: 'gone',
    drafts: [paid('2024-01-01', 1000)],
    asOf: '2024-02-17',
    status: 'canceled',
    next: null,
  },
  {
    name: 'cancelled, still paid for',
    drafts: [paid('2024-01-01', 1000), cancelled('2024-01-05')],
    asOf: '2024-01-31',
    status: 'active',
    next: '2024-02-01',
  },
  {
    name: 'an invoice ahead',
    drafts: [paid('2024-01-01', 1000), paid('2024-01-20', 3000)],
    asOf: '2024-01-10',
    status: 'active',
    next: '2024-01-20',
  },
  {
    name: 'refunded',
    drafts: [paid('2024-01-01', 1000), refunded('2024-01-05', 1000)],
    asOf: '2024-01-10',
    status: 'canceled',
    next: null,
  },
])('$name: $status, next change $next', (row) => {
  const ledger = ledgerOf(row);
  expect([ledger.status, date(ledger.nextChange)]).toEqual([row.status, row.next]);
});

test('a cancellation ahead is scheduled, with what it will take; asking twice is asking once', () => {
  const ledger = ledgerOf({
    drafts: [
      paid('2024-01-01', 1000, { subscriptionId: 'a' }),
      paid('2024-01-15', 500, { subscriptionId: 'b' }),
      cancelled('2024-01-20'),
      cancelled('2024-01-22'),
    ],
    asOf: '2024-01-25',
  });
  expect(told(ledger.scheduled)).toEqual([
    '2024-02-01 contraction -1000 cancellation',
    '2024-02-15 churn -500 cancellation',
  ]);
  expect(ledger.scheduled.map(({ mrr, invoiceId }) => [mrr, invoiceId])).toEqual([
    [500, 'i3'],
    [0, 'i3'],
  ]);
  expect(ledger.subscriptions.map((s) => [s.subscriptionId, s.status, s.mrr, date(s.endDay)])).toEqual([
    ['a', 'active', 1000, '2024-02-01'],
    ['b', 'active', 500, '2024-02-15'],
  ]);
});

test('a late customer still counts, and the days are told', () => {
  const ledger = ledgerOf({ drafts: [paid('2024-01-01', 1000, { quantity: 5 })], asOf: '2024-02-10' });
  expect(ledger.mrr).toBe(1000);
  expect([date(ledger.overdueDay), ledger.cancelDay, date(ledger.paidStarted)]).toEqual([
    '2024-02-01',
    null,
    '2024-01-01',
  ]);
  expect(ledger.subscriptions[0]).toMatchObject({
    planId: 'pro',
    quantity: 5,
    status: 'past_due',
    endDay: null,
  });
});

test('churn that still stands has a day; a return clears it', () => {
  const drafts = [paid('2024-01-01', 1000), paid('2024-05-01', 1000)];
  expect(date(ledgerOf({ drafts, asOf: '2024-04-01' }).cancelDay)).toBe('2024-02-01');
  expect(ledgerOf({ drafts, asOf: '2024-05-01' }).cancelDay).toBeNull();
});

test('a trial ends early when it is paid for', () => {
  const ledger = ledgerOf({ drafts: [paid('2024-01-01', 0), paid('2024-01-10', 1000)], asOf: '2024-01-20' });
  expect([date(ledger.trialStarted), date(ledger.trialEnded)]).toEqual(['2024-01-01', '2024-01-10']);
});

test('a second currency is refused, with advice', () => {
  const euro = invoicesOf([once('2024-01-05', 100, { id: 'e1' })], 'c1', 'EUR');
  const invoices = [...invoicesOf([paid('2024-01-01', 1000)], 'c1', 'USD'), ...euro];
  const build = () =>
    buildLedger({
      customer: { id: 'c1' },
      invoices,
      plans,
      settings: defaultSettings,
      asOf: parseDay('2024-02-01'),
    });
  expect(build).toThrow(CurrencyMismatchError);
  expect(build).toThrow('push one currency per account');
  try {
    build();
  } catch (error) {
    expect(error).toMatchObject({ customerId: 'c1', invoiceId: 'e1', currency: 'eur', expected: 'usd' });
  }
});

test('a report never adds up two currencies', () => {
  const { movements } = ledgerOf({ drafts: [paid('2024-01-01', 1000)], asOf: '2024-01-10' });
  const mixed = [...movements, ...movements.map((m) => ({ ...m, currency: 'eur' }))];
  const day = parseDay('2024-01-10');
  expect(() => mrrReport(mixed, { from: day, to: day, interval: 'day', weekStart: 1, asOf: day })).toThrow(
    CurrencyMismatchError,
  );
});
