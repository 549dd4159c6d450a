// A small account as Stripe's API gives it, for the example to read instead of the live one.
import type { StripeEvent, StripeInputs } from '@growpanel/sdk/ingest/stripe';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000;

const price = (id: string, amount: number, interval: 'month' | 'year') => ({
  id,
  nickname: id,
  currency: 'usd',
  unit_amount: amount,
  recurring: { interval, interval_count: 1 },
  type: 'recurring' as const,
});
const prices = { basic: price('price_basic', 4900, 'month'), pro: price('price_pro', 9900, 'month') };

function invoice(id: string, customer: string, which: keyof typeof prices, from: string, to: string) {
  const { unit_amount: amount, ...rest } = prices[which];
  const line = {
    id: `il_${id}`,
    amount,
    quantity: 1,
    proration: false,
    period: { start: day(from), end: day(to) },
    price: { ...rest, unit_amount: amount },
  };
  return {
    id,
    customer,
    currency: 'usd',
    created: day(from),
    status: 'paid' as const,
    total: amount,
    subtotal: amount,
    subscription: `sub_${customer}`,
    lines: { data: [line], has_more: false },
    status_transitions: { paid_at: day(from) },
  };
}

const customer = (id: string, name: string, country: string) => ({
  id,
  name,
  email: `billing@${id}.example`,
  created: day('2024-01-15'),
  address: { country },
});

/** What the lists of the API hold. */
export const account = {
  customers: [customer('cus_ada', 'Ada Ltd', 'GB'), customer('cus_bob', 'Bob GmbH', 'DE')],
  prices: Object.values(prices),
  invoices: [
    invoice('in_1', 'cus_ada', 'basic', '2024-02-01', '2024-03-01'),
    invoice('in_2', 'cus_bob', 'pro', '2024-02-01', '2024-03-01'),
    invoice('in_3', 'cus_ada', 'pro', '2024-03-01', '2024-04-01'),
    invoice('in_4', 'cus_bob', 'pro', '2024-03-01', '2024-04-01'),
  ],
} as unknown as StripeInputs;

/** What comes later, by webhook: Ada renews, Bob's subscription ends. */
export const events = [
  {
    id: 'evt_1',
    type: 'invoice.paid',
    created: day('2024-04-01'),
    data: { object: invoice('in_5', 'cus_ada', 'pro', '2024-04-01', '2024-05-01') },
  },
  {
    id: 'evt_2',
    type: 'customer.subscription.deleted',
    created: day('2024-04-01'),
    data: {
      object: {
        id: 'sub_cus_bob',
        customer: 'cus_bob',
        status: 'canceled',
        currency: 'usd',
        canceled_at: day('2024-03-20'),
        ended_at: day('2024-04-01'),
        items: { data: [{ price: prices.pro, quantity: 1 }] },
      },
    },
  },
] as unknown as StripeEvent[];
