// Billing histories of every kind of event, the same for the same number.

export interface HistoryInvoice {
  id: string;
  [field: string]: unknown;
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const types = [
  'subscription',
  'subscription',
  'subscription',
  'subscription',
  'one-time',
  'refund',
  'cancellation',
];

export function randomHistory(seed: number) {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const plans = ['day', 'week', 'month', 'quarter', 'year'].map((billing_freq) => ({
    ...{ id: `plan_${billing_freq}`, name: billing_freq, billing_freq, currency: 'usd' },
  }));
  const customers = Array.from({ length: 8 }, (_, index) => ({
    ...{ id: `cus_${index}`, name: `Customer ${index}`, created_date: '2022-12-01' },
  }));
  const invoices: HistoryInvoice[] = [];
  for (const { id: customer_id } of customers) {
    const days = new Set(Array.from({ length: 12 }, () => Math.floor(random() * 590)));
    for (const day of days) {
      const type = pick(types);
      const amount = type === 'cancellation' || random() < 0.1 ? 0 : Math.round(random() * 50_000);
      invoices.push({
        id: `inv_${customer_id}_${day}`,
        customer_id,
        type,
        date: new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
        amount: type === 'refund' ? -Math.ceil(amount / 3) : amount,
        ...(type === 'subscription' ? { plan_id: pick(plans).id } : {}),
        ...(random() < 0.5 ? { subscription_id: `sub_${customer_id}_${pick([1, 2])}` } : {}),
        status: pick(['paid', 'paid', 'paid', 'open', 'failed']),
      });
    }
  }
  return { plans, customers, invoices };
}

export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed + 1000);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
