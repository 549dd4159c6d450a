// Random histories for property tests: every kind of event, on dates that collide often.
import fc from 'fast-check';
import {
  addInterval,
  buildLedger,
  type CustomerLedger,
  defaultSettings,
  formatDay,
  type InvoiceRecord,
  type Movement,
  parseDay,
  type Settings,
} from '../src/index.js';
import { plans } from './history.js';

export const firstDay = parseDay('2023-01-01');
export const lastDay = parseDay('2024-12-31');

const dates = fc.oneof(
  // Renewals on the same date of a month are the rule, so they are drawn most often.
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 23 }).map((m) => addInterval(firstDay, 'month', m)) },
  { weight: 2, arbitrary: fc.integer({ min: firstDay, max: lastDay }) },
);

type Shape = Omit<InvoiceRecord, 'id' | 'customerId' | 'sequence' | 'currency'>;

function maybe<T>(weight: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });
}

/** @param keys the subscription ids in use; null is the implicit one. */
function invoice(keys: readonly (string | null)[], planIds: readonly string[]): fc.Arbitrary<Shape> {
  return fc
    .record({
      day: dates,
      type: fc.constantFrom(
        'subscription',
        'subscription',
        'subscription',
        'subscription',
        'refund',
        'cancellation',
        'one-time',
      ),
      key: fc.constantFrom(...keys),
      planId: fc.constantFrom(...planIds),
      amount: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
      ),
      tax: maybe(3, fc.integer({ min: 0, max: 99 })),
      quantity: maybe(5, fc.integer({ min: 1, max: 4 })),
      days: maybe(3, fc.integer({ min: 1, max: 400 })),
      status: maybe(2, fc.constantFrom('open', 'failed', 'Paid')),
      paidAfter: maybe(2, fc.integer({ min: 0, max: 45 })),
      bare: fc.integer({ min: 0, max: 3 }),
    })
    .map(
      (r): Shape => ({
        type: r.type as Shape['type'],
        date: formatDay(r.day),
        amount: r.type === 'cancellation' ? 0 : r.type === 'refund' ? -r.amount : r.amount,
        tax: r.amount === 0 ? 0 : Math.min(r.tax ?? 0, r.amount),
        planId: r.type === 'subscription' ? r.planId : null,
        subscriptionId: r.bare === 0 && r.type !== 'subscription' ? null : r.key,
        quantity: r.quantity ?? null,
        periodStart: r.days === undefined ? null : formatDay(r.day),
        periodEnd: r.days === undefined ? null : formatDay(r.day + r.days),
        status: r.status ?? null,
        paidDate: r.paidAfter === undefined ? null : formatDay(r.day + r.paidAfter),
      }),
    );
}

const allPlans = [...plans.keys()];

/** One customer's invoices; either all carry a subscription id or none does. */
export function history(
  customerId: string,
  maxLength = 14,
  planIds = allPlans,
): fc.Arbitrary<InvoiceRecord[]> {
  return fc.constantFrom<(string | null)[]>([null], ['a'], ['a', 'b'], ['a', 'b', 'c']).chain((keys) =>
    fc.array(invoice(keys, planIds), { maxLength }).map((shapes) =>
      shapes.map((shape, index) => ({
        ...shape,
        id: `${customerId}-${index}`,
        customerId,
        currency: 'usd',
        sequence: index,
      })),
    ),
  );
}

/** Several customers, each with a history of their own. */
export function account(maxCustomers = 5, prefix = 'c'): fc.Arbitrary<InvoiceRecord[][]> {
  return fc
    .integer({ min: 1, max: maxCustomers })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => history(`${prefix}${i}`, 10))));
}

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  currency: fc.constant('usd'),
  timezone: fc.constant('UTC'),
  weekStart: fc.constant(1 as const),
  churnRecognition: fc.constantFrom('end_of_period', 'immediate'),
  autoChurn: fc.boolean(),
  graceDays: fc.constantFrom({ monthOrLonger: 15, shorter: 3 }, { monthOrLonger: 0, shorter: 0 }),
  refunds: fc.constantFrom('proportional', 'ignore'),
});

export function ledgerFor(
  invoices: readonly InvoiceRecord[],
  asOf = lastDay,
  settings: Settings = defaultSettings,
): CustomerLedger {
  const id = invoices[0]?.customerId ?? 'nobody';
  return buildLedger({ customer: { id }, invoices, plans, settings, asOf });
}

export function movementsFor(histories: readonly InvoiceRecord[][], asOf = lastDay): Movement[] {
  return histories.flatMap((invoices) => ledgerFor(invoices, asOf).movements);
}
