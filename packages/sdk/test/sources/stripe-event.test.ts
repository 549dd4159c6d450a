// Webhook events: the rows of each, and the same state whatever the order and however often they come.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromStripe,
  type StripeEvent,
  type StripeEventOptions,
  stripeEvent,
} from '../../src/ingest/sources/stripe/index.js';
import { type Collected, collect, ledgerOf } from './outcome.js';
import {
  customer,
  newInvoice,
  newLine,
  oldInvoice,
  oldLine,
  prices,
  subscription,
  unix,
} from './stripe-fixtures.js';

const event = (type: string, created: string, object: object, previous_attributes?: object): StripeEvent => ({
  type,
  created: unix(created),
  data: previous_attributes ? { object, previous_attributes } : { object },
});

const line = newLine({ price: prices.basic, amount: 9900, from: '2024-02-01', to: '2024-03-01' });
const paid = newInvoice('in_1', '2024-02-01', [line], {
  attempt_count: 2,
  status_transitions: { paid_at: unix('2024-02-03') },
});
const failed = { ...paid, status: 'open', attempt_count: 1, status_transitions: { paid_at: null } };
const cancelling = { ...subscription, cancel_at_period_end: true, canceled_at: unix('2024-02-10') };

test('rows of events are those of an import', async () => {
  const imported = await collect(
    fromStripe({
      customers: [customer],
      prices: [prices.basic],
      invoices: [paid],
      subscriptions: [cancelling],
    }),
  );
  expect([
    stripeEvent(event('customer.created', '2024-02-01', customer)),
    stripeEvent(event('price.created', '2024-02-01', prices.basic)),
    stripeEvent(event('invoice.paid', '2024-02-03', paid)),
    stripeEvent(event('customer.subscription.updated', '2024-02-10', cancelling)),
  ]).toEqual([
    { customers: imported.customers, plans: [], invoices: [] },
    { customers: [], plans: imported.plans, invoices: [] },
    { customers: [], plans: [], invoices: [imported.invoices[0]] },
    { customers: [], plans: [], invoices: [imported.invoices[1]] },
  ]);
});

test('a failed payment leaves the invoice open, with its attempts', () => {
  expect(stripeEvent(event('invoice.payment_failed', '2024-02-01', failed)).invoices).toMatchObject([
    { id: 'in_1', status: 'open', attempt_count: 1 },
  ]);
});

test.each([
  ['invoice.upcoming', { ...paid, id: undefined }],
  ['invoice.created', { ...paid, status: 'draft' }],
  ['invoice.deleted', { ...paid, status: 'draft', deleted: true }],
  ['customer.subscription.created', subscription],
  ['customer.deleted', customer],
  ['payment_intent.succeeded', { id: 'pi_1' }],
  ['product.updated', { id: 'prod_1' }],
])('%s gives no rows', (type, object) => {
  expect(stripeEvent(event(type, '2024-02-01', object))).toEqual({ customers: [], plans: [], invoices: [] });
});

test('a subscription that was deleted is a cancellation', () => {
  const ended = {
    ...subscription,
    status: 'canceled',
    canceled_at: unix('2024-04-10'),
    ended_at: unix('2024-04-10'),
  };
  expect(stripeEvent(event('customer.subscription.deleted', '2024-04-10', ended)).invoices).toMatchObject([
    { id: 'sub_1_cancellation', type: 'cancellation', date: '2024-04-10T00:00:00Z' },
  ]);
});

test('a cancellation that is taken back becomes void, under the same id', () => {
  const before = { cancel_at_period_end: true, canceled_at: unix('2024-02-10') };
  const { invoices } = stripeEvent(
    event('customer.subscription.updated', '2024-02-12', subscription, before),
  );
  expect(invoices).toEqual([
    {
      id: 'sub_1_cancellation',
      customer_id: 'cus_1',
      subscription_id: 'sub_1',
      type: 'cancellation',
      status: 'void',
      date: '2024-02-10T00:00:00Z',
      amount: 0,
      currency: 'usd',
    },
  ]);
});

describe('charge.refunded', () => {
  const refund = {
    id: 're_1',
    amount: 3300,
    currency: 'usd',
    created: unix('2024-02-10'),
    status: 'succeeded',
  };
  const charge = { id: 'ch_1', customer: 'cus_1', amount_refunded: 3300 };
  const of = (object: object, options?: StripeEventOptions) =>
    stripeEvent(event('charge.refunded', '2024-02-10', object), options).invoices;

  test('as old API versions send it, everything is in the event', () => {
    const rows = of({ ...charge, invoice: 'in_1', refunds: { data: [refund] } });
    expect(rows).toMatchObject([{ id: 're_1', amount: -3300, refunded_invoice_id: 'in_1' }]);
  });

  test('as new ones do, refunds and invoice are given along', () => {
    expect(of(charge, { refunds: [refund], invoice: 'in_1' })).toMatchObject([{ id: 're_1', amount: -3300 }]);
    expect(of(charge, { refunds: [refund], invoice: null })).toEqual([]);
  });

  test('without them it is refused, with what to give', () => {
    expect(() => of(charge, { invoice: 'in_1' })).toThrow('refunds');
    expect(() => of(charge, { refunds: [refund] })).toThrow('invoice');
  });
});

test('a credit note sends what it gave without a refund', () => {
  const note = {
    id: 'cn_1',
    invoice: 'in_1',
    customer: 'cus_1',
    currency: 'usd',
    created: unix('2024-02-10'),
    total: 4950,
  };
  const of = (refunds: object[]) =>
    stripeEvent(event('credit_note.created', '2024-02-10', { ...note, refunds })).invoices;
  expect(of([])).toMatchObject([{ id: 'cn_1', amount: -4950 }]);
  expect(of([{ amount_refunded: 4950 }])).toEqual([]);
});

test('an event whose invoice is cut short is refused', () => {
  const cut = { ...paid, lines: { data: [line], has_more: true } };
  expect(() => stripeEvent(event('invoice.paid', '2024-02-03', cut))).toThrow('lines.data is complete');
});

describe('in any order, any number of times', () => {
  const upgrade = oldInvoice('in_2', '2024-03-01', [
    oldLine({ price: prices.pro, amount: 29900, from: '2024-03-01', to: '2024-04-01' }),
  ]);
  const renamed = { ...customer, name: 'Acme AG' };
  const withdrawn = { cancel_at_period_end: true, canceled_at: unix('2024-02-10') };
  const events = [
    event('price.created', '2024-01-01', prices.basic),
    event('price.created', '2024-01-01', prices.pro),
    event('customer.created', '2024-02-01', customer),
    // In the same second, as a checkout does it.
    event('customer.updated', '2024-02-01', renamed),
    event('invoice.payment_failed', '2024-02-03', failed),
    event('invoice.paid', '2024-02-03', paid),
    event('customer.subscription.updated', '2024-02-10', cancelling),
    event('customer.subscription.updated', '2024-02-12', subscription, withdrawn),
    event('invoice.paid', '2024-03-01', upgrade),
  ];

  /** What an account holds after rows were upserted as they came. */
  function stateAfter(deliveries: StripeEvent[]) {
    const latest = new Map<string, number>();
    const state = { customers: new Map(), plans: new Map(), invoices: new Map() };
    for (const delivery of deliveries) {
      const rows = stripeEvent(delivery, { latest });
      for (const kind of ['customers', 'plans', 'invoices'] as const)
        for (const row of rows[kind]) state[kind].set(row.id, row);
    }
    const sorted = (rows: Map<string, { id: string }>) =>
      [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      customers: sorted(state.customers),
      plans: sorted(state.plans),
      invoices: sorted(state.invoices),
    } as Collected;
  }

  test('the state is the one of the right order', () => {
    const expected = stateAfter(events);
    expect(expected.customers).toMatchObject([{ name: 'Acme AG' }]);
    expect(expected.invoices.map(({ id, status }) => [id, status])).toEqual([
      ['in_1', 'paid'],
      ['in_2', 'paid'],
      ['sub_1_cancellation', 'void'],
    ]);
    expect(ledgerOf(expected, 'cus_1', '2024-03-15').mrr).toBe(29900);
    const orders = fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(stateAfter(order)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
