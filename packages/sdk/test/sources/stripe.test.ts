// Stripe accounts: the rows, and the movements that they make, to the minor unit.
import { describe, expect, test } from 'vitest';
import { fromStripe, SourceError, type StripeInputs } from '../../src/ingest/sources/stripe/index.js';
import { collect, faults, ledgerOf, movementsOf } from './outcome.js';
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

/** Rows of an account with all prices; none of them may be one that the engine refuses. */
async function rowsOf(inputs: StripeInputs) {
  const rows = await collect(fromStripe({ customers: [customer], prices: Object.values(prices), ...inputs }));
  expect(faults(rows)).toEqual([]);
  return rows;
}

const february = { from: '2024-02-01', to: '2024-03-01' };
const march = { from: '2024-03-01', to: '2024-04-01' };
const april = { from: '2024-04-01', to: '2024-05-01' };

const shapes = [
  ['API versions up to 2024-12-18', oldInvoice, oldLine],
  ['API versions since 2025-03-31', newInvoice, newLine],
] as const;

test('customers keep name, address, creation and metadata; deleted ones are left out', async () => {
  const deleted = { id: 'cus_2', object: 'customer', deleted: true };
  const nameless = { id: 'cus_3', email: null, name: null, description: null, created: unix('2024-01-16') };
  expect((await rowsOf({ customers: [customer, deleted, nameless] })).customers).toEqual([
    {
      id: 'cus_1',
      name: 'Acme Inc',
      email: 'billing@acme.example',
      created_date: '2024-01-15T09:30:00Z',
      country: 'de',
      state: 'BE',
      custom_variables: { industry: 'saas' },
    },
    { id: 'cus_3', name: 'cus_3', created_date: '2024-01-16T00:00:00Z' },
  ]);
});

test('recurring prices and old plans become plans, one-time prices do not', async () => {
  const plan = {
    id: 'plan_old',
    object: 'plan',
    interval: 'week',
    interval_count: 2,
    currency: 'eur',
    product: 'prod_1',
  };
  const { plans } = await rowsOf({ prices: [prices.basic, prices.quarterly, prices.setup, plan] });
  expect(plans).toEqual([
    {
      id: 'price_basic',
      name: 'Basic',
      product_name: 'price_basic',
      billing_freq: 'month',
      billing_freq_count: 1,
      currency: 'usd',
    },
    {
      id: 'price_quarterly',
      name: 'price_quarterly',
      product_name: 'price_quarterly',
      billing_freq: 'month',
      billing_freq_count: 3,
      currency: 'usd',
    },
    { id: 'plan_old', name: 'plan_old', billing_freq: 'week', billing_freq_count: 2, currency: 'eur' },
  ]);
});

describe.each(shapes)('%s', (_, invoice, line) => {
  test('an ordinary invoice is one row, whose period is that of the line', async () => {
    const { invoices } = await rowsOf({
      invoices: [invoice('in_1', '2024-02-01', [line({ price: prices.basic, amount: 9900, ...february })])],
    });
    expect(invoices).toEqual([
      {
        id: 'in_1',
        customer_id: 'cus_1',
        subscription_id: 'sub_1',
        plan_id: 'price_basic',
        type: 'subscription',
        date: '2024-02-01T00:00:00Z',
        amount: 9900,
        currency: 'usd',
        quantity: 1,
        status: 'paid',
        attempt_count: 1,
        period_start: '2024-02-01T00:00:00Z',
        period_end: '2024-03-01T00:00:00Z',
        description: '1 × price_basic',
      },
    ]);
  });

  test('an upgrade in mid-period counts from its day, at the new price', async () => {
    // On 17 March 15 of 31 days are left: credit 9900·15/31 = 4790, charge 29900·15/31 = 14468.
    const change = { from: '2024-03-17', to: '2024-04-01', proration: true };
    const rows = await rowsOf({
      invoices: [
        invoice('in_1', '2024-03-01', [line({ price: prices.basic, amount: 9900, ...march })]),
        invoice(
          'in_2',
          '2024-03-17',
          [
            line({ price: prices.basic, amount: -4790, ...change }),
            line({ price: prices.pro, amount: 14468, ...change }),
          ],
          { billing_reason: 'subscription_update' },
        ),
        invoice('in_3', '2024-04-01', [line({ price: prices.pro, amount: 29900, ...april })]),
      ],
    });
    expect(rows.invoices[1]).toMatchObject({
      amount: 9678,
      lines: [
        { plan_id: 'price_basic', amount: -4790, proration: true },
        { plan_id: 'price_pro', amount: 14468, proration: true },
      ],
    });
    // 14468·31/15 = 29900.5…, half up 29901: a cent above the price, which the renewal takes back.
    expect(movementsOf(rows, 'cus_1', '2024-04-15')).toEqual([
      '2024-03-01 new +9900',
      '2024-03-17 expansion +20001',
      '2024-04-01 contraction -1',
    ]);
  });

  test('prorations that are settled with the renewal do not add to the price', async () => {
    const change = { from: '2024-03-17', to: '2024-04-01', proration: true };
    const rows = await rowsOf({
      invoices: [
        invoice('in_1', '2024-03-01', [line({ price: prices.basic, amount: 9900, ...march })]),
        invoice('in_2', '2024-04-01', [
          line({ price: prices.basic, amount: -4790, ...change }),
          line({ price: prices.pro, amount: 14468, ...change }),
          line({ price: prices.pro, amount: 29900, ...april }),
        ]),
      ],
    });
    expect(rows.invoices[1]!.amount).toBe(39578);
    expect(movementsOf(rows, 'cus_1', '2024-04-15')).toEqual([
      '2024-03-01 new +9900',
      '2024-04-01 expansion +20000',
    ]);
  });

  test('the credit for leaving early does not count as a refund', async () => {
    const rows = await rowsOf({
      invoices: [
        invoice('in_1', '2024-03-01', [line({ price: prices.basic, amount: 9900, ...march })]),
        invoice('in_2', '2024-03-17', [
          line({ price: prices.basic, amount: -4790, from: '2024-03-17', to: '2024-04-01', proration: true }),
        ]),
      ],
    });
    expect(movementsOf(rows, 'cus_1', '2024-03-20')).toEqual(['2024-03-01 new +9900']);
  });

  test('one-time items are lines of their own and name no plan', async () => {
    const rows = await rowsOf({
      invoices: [
        invoice('in_1', '2024-02-01', [
          line({ price: prices.basic, amount: 9900, ...february }),
          line({ price: prices.setup, amount: 50000, from: '2024-02-01', to: '2024-02-01' }),
        ]),
      ],
    });
    expect(rows.invoices[0]!.lines).toEqual([
      {
        type: 'subscription',
        plan_id: 'price_basic',
        amount: 9900,
        quantity: 1,
        description: '1 × price_basic',
        period_start: '2024-02-01T00:00:00Z',
        period_end: '2024-03-01T00:00:00Z',
      },
      { type: 'one-time', amount: 50000, quantity: 1, description: '1 × price_setup' },
    ]);
    expect(movementsOf(rows, 'cus_1', '2024-02-15')).toEqual(['2024-02-01 new +9900']);
  });

  test('an invoice of one-time items alone never makes MRR', async () => {
    const rows = await rowsOf({
      invoices: [
        invoice(
          'in_1',
          '2024-02-01',
          [line({ price: prices.setup, amount: 50000, from: '2024-02-01', to: '2024-02-01' })],
          {
            subscription: null,
            parent: null,
          },
        ),
      ],
    });
    expect(rows.invoices[0]).toMatchObject({ type: 'one-time', amount: 50000 });
    expect(rows.invoices[0]).not.toHaveProperty('plan_id');
    expect(movementsOf(rows, 'cus_1', '2024-02-15')).toEqual([]);
  });

  test('a trial of amount 0 converts, and an annual price counts a twelfth', async () => {
    const rows = await rowsOf({
      invoices: [
        invoice(
          'in_1',
          '2024-01-18',
          [line({ price: prices.annual, amount: 0, from: '2024-01-18', to: '2024-02-01' })],
          {
            billing_reason: 'subscription_create',
          },
        ),
        invoice('in_2', '2024-02-01', [
          line({ price: prices.annual, amount: 120000, from: '2024-02-01', to: '2025-02-01' }),
        ]),
      ],
    });
    // 120000 ÷ 12
    expect(movementsOf(rows, 'cus_1', '2024-06-01')).toEqual(['2024-02-01 new +10000']);
    expect(ledgerOf(rows, 'cus_1', '2024-01-20').status).toBe('trialing');
  });

  test('an invoice that fails and is paid later counts from the payment', async () => {
    const failed = invoice('in_1', '2024-02-01', [line({ price: prices.basic, amount: 9900, ...february })], {
      status: 'open',
      attempt_count: 2,
      status_transitions: { paid_at: null },
    });
    const paid = {
      ...failed,
      status: 'paid',
      attempt_count: 3,
      status_transitions: { paid_at: unix('2024-02-06T08:00:00Z') },
    };
    const before = await rowsOf({ invoices: [failed] });
    expect(before.invoices[0]).toMatchObject({ status: 'open', attempt_count: 2 });
    expect(movementsOf(before, 'cus_1', '2024-02-20')).toEqual([]);
    const after = await rowsOf({ invoices: [paid] });
    expect(after.invoices[0]).toMatchObject({
      status: 'paid',
      attempt_count: 3,
      paid_date: '2024-02-06T08:00:00Z',
    });
    expect(movementsOf(after, 'cus_1', '2024-02-20')).toEqual(['2024-02-06 new +9900']);
  });

  test('drafts are left out; void and uncollectible invoices come with their status', async () => {
    const lines = [line({ price: prices.basic, amount: 9900, ...february })];
    const { invoices } = await rowsOf({
      invoices: ['draft', 'void', 'uncollectible'].map((status) =>
        invoice(`in_${status}`, '2024-02-01', lines, { status }),
      ),
    });
    expect(invoices.map(({ id, status }) => [id, status])).toEqual([
      ['in_void', 'void'],
      ['in_uncollectible', 'uncollectible'],
    ]);
  });
});

describe('taxes and discounts', () => {
  const tax = { amount: 1504, inclusive: false };

  test('exclusive tax is added to the amount, a coupon taken off', async () => {
    // 9900 − 1980 (20 % off) = 7920; 19 % of it is 1504.8, of which Stripe takes 1504; together 9424.
    const rows = await rowsOf({
      invoices: [
        oldInvoice(
          'in_1',
          '2024-02-01',
          [
            oldLine({
              price: prices.basic,
              amount: 9900,
              ...february,
              more: { discount_amounts: [{ amount: 1980 }], tax_amounts: [tax] },
            }),
          ],
          { total: 9424, total_tax_amounts: [tax], total_discount_amounts: [{ amount: 1980 }], tax: 1504 },
        ),
      ],
    });
    expect(rows.invoices[0]).toMatchObject({ amount: 9424, tax: 1504, discount: 1980 });
    // 9424 − 1504
    expect(movementsOf(rows, 'cus_1', '2024-02-15')).toEqual(['2024-02-01 new +7920']);
  });

  test('inclusive tax is in the amount already, in the spelling of 2025 too', async () => {
    const taxes = [{ amount: 1581, tax_behavior: 'inclusive' }];
    const rows = await rowsOf({
      invoices: [
        newInvoice(
          'in_1',
          '2024-02-01',
          [newLine({ price: prices.basic, amount: 9900, ...february, more: { taxes } })],
          {
            total_taxes: taxes,
          },
        ),
      ],
    });
    expect(rows.invoices[0]).toMatchObject({ amount: 9900, tax: 1581 });
    // 9900 − 1581
    expect(movementsOf(rows, 'cus_1', '2024-02-15')).toEqual(['2024-02-01 new +8319']);
  });

  test('what only the invoice states is shared among its lines, which add up to the total', async () => {
    // 9900 + 5000 − 1490 coupon = 13410; + 10 % tax 1341 = 14751, as an invoice of 2019 has it.
    const rows = await rowsOf({
      invoices: [
        oldInvoice(
          'in_1',
          '2024-02-01',
          [
            oldLine({ price: prices.basic, amount: 9900, ...february }),
            oldLine({ price: prices.setup, amount: 5000, from: '2024-02-01', to: '2024-02-01' }),
          ],
          { total: 14751, tax: 1341, total_discount_amounts: [{ amount: 1490 }] },
        ),
      ],
    });
    const lines = rows.invoices[0]!.lines!;
    expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(14751);
    expect(lines.reduce((sum, line) => sum + line.tax!, 0)).toBe(1341);
    expect(lines.reduce((sum, line) => sum + line.discount!, 0)).toBe(1490);
    // 9900/14900 of the total is 9801, of the tax 891: 8910 is 9900 less 10 %.
    expect(lines[0]).toMatchObject({ amount: 9801, tax: 891, discount: 990 });
    expect(movementsOf(rows, 'cus_1', '2024-02-15')).toEqual(['2024-02-01 new +8910']);
  });
});

describe('currencies', () => {
  test.each([
    ['jpy', 1000, 1000],
    ['isk', 500, 5],
    ['ugx', 500, 5],
    ['huf', 104500, 104500],
    ['kwd', 5120, 5120],
    ['usd', 9900, 9900],
  ])('%s %i of Stripe is %i in minor units', async (currency, stripe, ours) => {
    const { invoices } = await rowsOf({
      invoices: [
        oldInvoice('in_1', '2024-02-01', [oldLine({ price: prices.basic, amount: stripe, ...february })], {
          currency,
        }),
      ],
    });
    expect(invoices[0]).toMatchObject({ amount: ours, currency });
  });

  test('a customer who pays in two currencies keeps both', async () => {
    const rows = await rowsOf({
      invoices: [
        oldInvoice('in_1', '2024-02-01', [oldLine({ price: prices.yen, amount: 1000, ...february })], {
          currency: 'jpy',
        }),
        oldInvoice('in_2', '2024-03-01', [oldLine({ price: prices.basic, amount: 9900, ...march })]),
      ],
    });
    expect(rows.invoices.map(({ amount, currency }) => [amount, currency])).toEqual([
      [1000, 'jpy'],
      [9900, 'usd'],
    ]);
  });
});

describe('usage', () => {
  const empty = oldLine({ price: prices.usage, amount: 0, from: '2024-02-01', to: '2024-03-01' });

  test('the empty invoice that begins a metered subscription is no trial', async () => {
    const rows = await rowsOf({
      invoices: [oldInvoice('in_1', '2024-02-01', [empty], { billing_reason: 'subscription_create' })],
    });
    expect(rows.invoices).toEqual([]);
  });

  test('usage is billed for the month before and counts until the next bill', async () => {
    const rows = await rowsOf({
      invoices: [
        oldInvoice('in_2', '2024-03-01', [oldLine({ price: prices.usage, amount: 4200, ...february })]),
      ],
    });
    expect(movementsOf(rows, 'cus_1', '2024-03-20')).toEqual(['2024-03-01 new +4200']);
  });
});

describe('cancellations', () => {
  const paid = [oldInvoice('in_1', '2024-04-01', [oldLine({ price: prices.basic, amount: 9900, ...april })])];
  const cancelled = {
    ...subscription,
    cancel_at_period_end: true,
    canceled_at: unix('2024-04-10T12:00:00Z'),
    cancel_at: unix('2024-05-01'),
    cancellation_details: { feedback: 'too_expensive', reason: 'cancellation_requested' },
  };

  test('at the period’s end: dated when it was asked for, in force when the paid time ends', async () => {
    const rows = await rowsOf({ invoices: paid, subscriptions: [cancelled] });
    expect(rows.invoices[1]).toEqual({
      id: 'sub_1_cancellation',
      customer_id: 'cus_1',
      subscription_id: 'sub_1',
      type: 'cancellation',
      date: '2024-04-10T12:00:00Z',
      amount: 0,
      currency: 'usd',
      cancel_reason: 'too_expensive',
    });
    expect(movementsOf(rows, 'cus_1', '2024-05-20')).toEqual([
      '2024-04-01 new +9900',
      '2024-05-01 churn -9900',
    ]);
    expect(ledgerOf(rows, 'cus_1', '2024-04-20').scheduled).toMatchObject([{ delta: -9900 }]);
  });

  test('the row is the same once the subscription has ended, and with periods on its items', async () => {
    const { current_period_start, current_period_end, ...bare } = cancelled;
    const items = { data: [{ id: 'si_1', current_period_start, current_period_end }] };
    const ended = { ...bare, items, status: 'canceled', ended_at: unix('2024-05-01') };
    const [first] = (await rowsOf({ subscriptions: [cancelled] })).invoices;
    const [second] = (await rowsOf({ subscriptions: [ended] })).invoices;
    expect(second).toEqual(first);
  });

  test('asked for periods ahead: dated on its end, because renewals since would undo it', async () => {
    const ended = {
      ...cancelled,
      status: 'canceled',
      canceled_at: unix('2024-01-10'),
      ended_at: unix('2024-05-01'),
    };
    expect((await rowsOf({ subscriptions: [ended] })).invoices[0]!.date).toBe('2024-05-01T00:00:00Z');
  });

  test('nothing comes of subscriptions that go on, end later than this period, or never began', async () => {
    const later = { ...subscription, cancel_at: unix('2024-12-01'), canceled_at: unix('2024-04-02') };
    const never = { ...subscription, status: 'incomplete_expired', ended_at: unix('2024-04-02') };
    expect((await rowsOf({ subscriptions: [subscription, later, never] })).invoices).toEqual([]);
  });

  test('after failed payments the reason is the failed payment', async () => {
    const unpaid = {
      ...subscription,
      status: 'canceled',
      canceled_at: unix('2024-05-12'),
      ended_at: unix('2024-05-12'),
      cancellation_details: { feedback: null, reason: 'payment_failed' },
    };
    const rows = await rowsOf({ invoices: paid, subscriptions: [unpaid] });
    expect(rows.invoices[1]!.cancel_reason).toBe('payment_failed');
    // Paid until 1 May, in grace until it was given up on the 12th.
    expect(movementsOf(rows, 'cus_1', '2024-06-20')).toEqual([
      '2024-04-01 new +9900',
      '2024-05-12 churn -9900',
    ]);
  });
});

describe('refunds', () => {
  const tax = { amount: 1650, inclusive: true };
  const invoice = oldInvoice(
    'in_1',
    '2024-02-01',
    [oldLine({ price: prices.basic, amount: 9900, ...february, more: { tax_amounts: [tax] } })],
    { total_tax_amounts: [tax] },
  );
  const refund = (id: string, amount: number, status = 'succeeded') => ({
    id,
    object: 'refund',
    amount,
    currency: 'usd',
    created: unix('2024-02-10'),
    status,
    reason: 'requested_by_customer',
  });
  const charge = (...refunds: ReturnType<typeof refund>[]) => ({
    id: 'ch_1',
    object: 'charge',
    customer: 'cus_1',
    invoice,
    amount_refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
    refunds: { data: refunds, has_more: false },
  });

  test('a partial one lowers MRR in proportion, without the tax in it', async () => {
    const rows = await rowsOf({ invoices: [invoice], charges: [charge(refund('re_1', 3300))] });
    // 1650/9900 of 3300 is tax: 550.
    expect(rows.invoices[1]).toEqual({
      id: 're_1',
      customer_id: 'cus_1',
      type: 'refund',
      date: '2024-02-10T00:00:00Z',
      amount: -3300,
      tax: -550,
      currency: 'usd',
      refunded_invoice_id: 'in_1',
      description: 'requested_by_customer',
    });
    // 9900 − 1650 = 8250; 3300 − 550 = 2750.
    expect(movementsOf(rows, 'cus_1', '2024-02-20')).toEqual([
      '2024-02-01 new +8250',
      '2024-02-10 contraction -2750',
    ]);
  });

  test('a full one in two parts is churn', async () => {
    const rows = await rowsOf({
      invoices: [invoice],
      charges: [charge(refund('re_1', 3300), refund('re_2', 6600))],
    });
    expect(movementsOf(rows, 'cus_1', '2024-02-20')).toEqual([
      '2024-02-01 new +8250',
      '2024-02-10 churn -8250',
    ]);
  });

  test('refund objects give the same rows as charges', async () => {
    const list = [{ ...refund('re_1', 3300), charge: charge() }];
    const fromCharges = (await rowsOf({ charges: [charge(refund('re_1', 3300))] })).invoices;
    expect((await rowsOf({ refunds: list })).invoices).toEqual(fromCharges);
  });

  test('failed and pending ones count for nothing yet', async () => {
    const rows = await rowsOf({
      invoices: [invoice],
      charges: [charge(refund('re_1', 9900, 'failed'), refund('re_2', 9900, 'pending'))],
    });
    expect(rows.invoices.slice(1).map(({ status }) => status)).toEqual(['failed', 'open']);
    expect(movementsOf(rows, 'cus_1', '2024-02-20')).toEqual(['2024-02-01 new +8250']);
  });

  test('a charge that paid no invoice was never sent, and neither is its refund', async () => {
    const alone = { ...charge(refund('re_1', 9900)), invoice: null };
    expect((await rowsOf({ charges: [alone] })).invoices).toEqual([]);
  });

  test('since 2025 the invoice is asked for', async () => {
    const { invoice: _, ...bare } = charge(refund('re_1', 9900));
    const asked: unknown[] = [];
    const invoiceOf = async ({ id }: { id: string }) => {
      asked.push(id);
      return 'in_1';
    };
    const unrefunded = { id: 'ch_2', customer: 'cus_1', amount_refunded: 0 };
    const { invoices } = await rowsOf({ charges: [unrefunded, bare], invoiceOf });
    expect(invoices).toMatchObject([{ id: 're_1', amount: -9900, refunded_invoice_id: 'in_1' }]);
    expect(asked).toEqual(['ch_1']);
    await expect(rowsOf({ charges: [bare] })).rejects.toThrow('invoiceOf');
  });

  test('what is not expanded is asked for by name', async () => {
    const { refunds: _, ...bare } = charge(refund('re_1', 9900));
    await expect(rowsOf({ charges: [bare] })).rejects.toThrow("expand: ['data.refunds']");
    await expect(rowsOf({ refunds: [{ ...refund('re_1', 1), charge: 'ch_1' }] })).rejects.toThrow(
      "expand: ['data.charge']",
    );
    expect(() => fromStripe({ charges: [], refunds: [] })).toThrow('one of the two');
  });

  test('a credit note counts like a refund, and not twice beside the refund that it made', async () => {
    const note = {
      id: 'cn_1',
      object: 'credit_note',
      invoice: 'in_1',
      customer: 'cus_1',
      currency: 'usd',
      created: unix('2024-02-10'),
      status: 'issued',
      total: 4950,
      total_taxes: [{ amount: 825, tax_behavior: 'inclusive' }],
      refunds: [{ amount_refunded: 3300, refund: 're_1' }],
      memo: 'Outage',
    };
    const alone = await rowsOf({ invoices: [invoice], creditNotes: [note] });
    expect(alone.invoices[1]).toEqual({
      id: 'cn_1',
      customer_id: 'cus_1',
      type: 'refund',
      date: '2024-02-10T00:00:00Z',
      amount: -4950,
      tax: -825,
      currency: 'usd',
      refunded_invoice_id: 'in_1',
      description: 'Outage',
    });
    const both = await rowsOf({
      invoices: [invoice],
      charges: [charge(refund('re_1', 3300))],
      creditNotes: [note],
    });
    // 3300 by the refund, the other 1650 to the customer's balance, a sixth of it tax.
    expect(both.invoices.slice(1)).toMatchObject([
      { id: 're_1', amount: -3300 },
      { id: 'cn_1', amount: -1650, tax: -275 },
    ]);
    // 8250 − (4950 − 825)
    for (const rows of [alone, both]) expect(ledgerOf(rows, 'cus_1', '2024-02-20').mrr).toBe(4125);
    const withdrawn = await rowsOf({ creditNotes: [{ ...note, status: 'void' }] });
    expect(withdrawn.invoices[0]!.status).toBe('void');
  });
});

describe('long invoices', () => {
  const line = oldLine({ price: prices.basic, amount: 9900, ...february });
  const long = {
    ...oldInvoice('in_1', '2024-02-01', [line]),
    total: 19800,
    lines: { data: [line], has_more: true },
  };

  test('are completed through invoiceLines', async () => {
    const { invoices } = await rowsOf({ invoices: [long], invoiceLines: () => [line, line] });
    expect(invoices[0]!.lines).toHaveLength(2);
  });

  test('are refused without it, with what to do', async () => {
    const read = rowsOf({ invoices: [long] });
    await expect(read).rejects.toThrow(SourceError);
    await expect(read).rejects.toThrow('invoiceLines');
  });
});

test.each([
  [
    'the charge’s card',
    { charge: { id: 'ch_1', payment_method_details: { type: 'card', card: { brand: 'visa' } } } },
    'visa',
  ],
  ['a bank debit', { charge: { id: 'ch_1', payment_method_details: { type: 'us_bank_account' } } }, 'ach'],
  [
    'the payment intent’s method',
    { payment_intent: { id: 'pi_1', payment_method: { id: 'pm_1', type: 'sepa_debit' } } },
    'sepa',
  ],
  [
    'payments of 2025',
    {
      payments: {
        data: [
          {
            payment: {
              payment_intent: {
                id: 'pi_1',
                latest_charge: { id: 'ch_1', payment_method_details: { type: 'paypal' } },
              },
            },
          },
        ],
      },
    },
    'paypal',
  ],
  ['an invoice that is sent out', { collection_method: 'send_invoice' }, 'manual'],
  ['only ids', { charge: 'ch_1', payment_intent: 'pi_1', default_payment_method: 'pm_1' }, undefined],
])('the way of payment comes from %s', async (_, more, expected) => {
  const { invoices } = await rowsOf({
    invoices: [
      oldInvoice('in_1', '2024-02-01', [oldLine({ price: prices.basic, amount: 9900, ...february })], more),
    ],
  });
  expect(invoices[0]!.payment_method).toBe(expected);
});

test('inputs are read lazily, item by item, and closed when reading stops', async () => {
  const steps: string[] = [];
  async function* customers() {
    try {
      for (const id of ['cus_1', 'cus_2', 'cus_3']) {
        steps.push(id);
        yield { ...customer, id };
      }
    } finally {
      steps.push('closed');
    }
  }
  const source = fromStripe({ customers: customers() });
  expect(Object.keys(source)).toEqual(['customers']);
  for await (const row of source.customers!) if (row.id === 'cus_2') break;
  expect(steps).toEqual(['cus_1', 'cus_2', 'closed']);
});

test('a web stream is read to its end, and cancelled when reading stops', async () => {
  const ends: string[] = [];
  const stream = () =>
    new ReadableStream<typeof customer>({
      pull(controller) {
        controller.enqueue(customer);
      },
      cancel() {
        ends.push('cancelled');
      },
    });
  for await (const row of fromStripe({ customers: stream() }).customers!) if (row.id === 'cus_1') break;
  const reader = { getReader: () => stream().getReader() };
  for await (const row of fromStripe({ customers: reader }).customers!) if (row.id === 'cus_1') break;
  expect(ends).toEqual(['cancelled', 'cancelled']);
});
