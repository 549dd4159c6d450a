// Objects as Stripe's API documents them, cut down to fields that occur in answers; both shapes of invoices.
import type { StripeInvoice, StripeInvoiceLine, StripePrice } from '../../src/ingest/sources/stripe/index.js';

/** Unix seconds of an ISO date or date-time in UTC. */
export const unix = (iso: string): number => Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso) / 1000;

const price = (id: string, interval: string | null, more: object = {}) => ({
  id,
  object: 'price',
  active: true,
  billing_scheme: 'per_unit',
  currency: 'usd',
  nickname: null,
  product: { id: `prod_${id}`, object: 'product', name: id },
  recurring: interval
    ? { interval, interval_count: 1, usage_type: 'licensed', trial_period_days: null }
    : null,
  type: interval ? 'recurring' : 'one_time',
  ...more,
});

export const prices = {
  basic: price('price_basic', 'month', { nickname: 'Basic', unit_amount: 9900 }),
  pro: price('price_pro', 'month', { nickname: 'Pro', unit_amount: 29900 }),
  annual: price('price_annual', 'year', { unit_amount: 120000 }),
  quarterly: price('price_quarterly', 'month', {
    recurring: { interval: 'month', interval_count: 3, usage_type: 'licensed' },
  }),
  usage: price('price_usage', 'month', {
    recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' },
  }),
  setup: price('price_setup', null, { unit_amount: 50000 }),
  yen: price('price_yen', 'month', { currency: 'jpy', unit_amount: 1000 }),
} satisfies Record<string, StripePrice>;

interface LineFixture {
  price: StripePrice;
  amount: number;
  from: string;
  to: string;
  quantity?: number;
  proration?: boolean;
  more?: Partial<StripeInvoiceLine>;
}

/** A line as API versions up to 2024-12-18 give it. */
export const oldLine = ({ price, amount, from, to, quantity = 1, proration = false, more }: LineFixture) => ({
  id: 'il_1',
  object: 'line_item',
  amount,
  currency: 'usd',
  description: `${quantity} × ${price.id}`,
  discount_amounts: [],
  period: { start: unix(from), end: unix(to) },
  plan: price.type === 'recurring' ? { id: price.id, object: 'plan', ...price.recurring } : null,
  price,
  proration,
  quantity,
  subscription: price.type === 'recurring' ? 'sub_1' : null,
  tax_amounts: [],
  type: proration || price.type !== 'recurring' ? 'invoiceitem' : 'subscription',
  ...more,
});

/** A line as API versions since 2025-03-31 give it: everything by id. */
export const newLine = ({ price, amount, from, to, quantity = 1, proration = false, more }: LineFixture) => ({
  id: 'il_1',
  object: 'line_item',
  amount,
  currency: 'usd',
  description: `${quantity} × ${price.id}`,
  discount_amounts: [],
  parent:
    price.type === 'recurring'
      ? {
          type: 'subscription_item_details',
          invoice_item_details: null,
          subscription_item_details: { proration, subscription: 'sub_1', subscription_item: 'si_1' },
        }
      : {
          type: 'invoice_item_details',
          invoice_item_details: { proration: false, subscription: null, invoice_item: 'ii_1' },
          subscription_item_details: null,
        },
  period: { start: unix(from), end: unix(to) },
  pricing: { type: 'price_details', price_details: { price: price.id, product: 'prod_1' } },
  quantity,
  taxes: [],
  ...more,
});

/** A paid invoice that was written an hour before it was paid; the total is that of its lines. */
export function oldInvoice(
  id: string,
  created: string,
  lines: StripeInvoiceLine[],
  more: Partial<StripeInvoice> = {},
): StripeInvoice {
  const time = unix(created);
  const invoice = {
    object: 'invoice',
    id,
    status: 'paid',
    customer: 'cus_1',
    currency: 'usd',
    created: time,
    billing_reason: 'subscription_cycle',
    attempt_count: 1,
    collection_method: 'charge_automatically',
    status_transitions: { finalized_at: time, paid_at: time, voided_at: null },
    subscription: 'sub_1',
    total: lines.reduce((sum, line) => sum + line.amount, 0),
    tax: null,
    total_tax_amounts: [],
    total_discount_amounts: [],
    // The usage period, which is not what the invoice pays for.
    period_start: time - 86_400 * 31,
    period_end: time,
    lines: { object: 'list', data: lines, has_more: false },
  };
  return { ...invoice, ...more };
}

export function newInvoice(...args: Parameters<typeof oldInvoice>): StripeInvoice {
  const { subscription, tax, total_tax_amounts, ...invoice } = oldInvoice(...args);
  return {
    parent: { subscription_details: { subscription: 'sub_1' } },
    total_taxes: [],
    ...invoice,
  };
}

export const customer = {
  id: 'cus_1',
  object: 'customer',
  address: { city: 'Berlin', country: 'DE', line1: null, postal_code: null, state: 'BE' },
  created: unix('2024-01-15T09:30:00Z'),
  currency: 'usd',
  email: 'billing@acme.example',
  metadata: { industry: 'saas' },
  name: 'Acme Inc',
};

export const subscription = {
  id: 'sub_1',
  object: 'subscription',
  status: 'active',
  customer: 'cus_1',
  currency: 'usd',
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  ended_at: null,
  cancellation_details: { comment: null, feedback: null, reason: null },
  current_period_start: unix('2024-04-01'),
  current_period_end: unix('2024-05-01'),
};
