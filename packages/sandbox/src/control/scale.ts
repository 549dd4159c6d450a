// A company of any size, invented customer by customer: the same number always gives the same rows, and a larger
// company begins with the customers of a smaller one.
import { addInterval, formatDay, parseDay } from '@growpanel/metrics';
import { randomFrom } from '../random.js';

const plans = [
  { id: 'starter', name: 'Starter', amount: 1900 },
  { id: 'pro', name: 'Pro', amount: 4900 },
  { id: 'team', name: 'Team', amount: 9900 },
  { id: 'business', name: 'Business', amount: 29900 },
];

const countries = ['us', 'de', 'gb', 'dk', 'fr', 'se', 'nl', 'ca', 'au', 'jp'];

/** Months of billing; the last one is that of the seed's day. */
const months = 48;
const firstDay = parseDay('2022-07-01');

export const scalePlans: readonly object[] = plans.map(({ id, name }) => ({
  ...{ id, name, billing_freq: 'month', billing_freq_count: 1, currency: 'usd' },
}));

function customerNumber(index: number): { customer: object; invoices: object[] } {
  const random = randomFrom(index + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const id = `cus_${index + 1}`;
  // Thirteen on average.
  const count = 4 + below(19);
  const start = below(months - count + 1);
  const first = firstDay + below(28);
  const dateOf = (month: number) => formatDay(addInterval(first, 'month', month));
  let plan = below(plans.length);
  const invoices: object[] = [];
  for (let month = start; month < start + count; month++) {
    if (month > start && random() < 0.08) plan = below(plans.length);
    const { id: plan_id, amount } = plans[plan] as (typeof plans)[number];
    invoices.push({
      ...{ id: `inv_${index + 1}_${month - start + 1}`, customer_id: id, plan_id, type: 'subscription' },
      ...{ date: dateOf(month), amount, currency: 'usd' },
    });
  }
  if (start + count < months)
    invoices.push({
      ...{ id: `inv_${index + 1}_end`, customer_id: id, type: 'cancellation', amount: 0, currency: 'usd' },
      date: dateOf(start + count),
    });
  const customer = {
    ...{ id, name: `Customer ${index + 1}`, email: `billing@customer-${index + 1}.example` },
    ...{ country: countries[below(countries.length)], created_date: dateOf(start) },
  };
  return { customer, invoices };
}

/** The customers in slices, so that a million invoices never lie in memory at once. */
export function* scaleRows(count: number): Generator<{ customers: object[]; invoices: object[] }> {
  for (let start = 0; start < count; start += 500) {
    const slice = Array.from({ length: Math.min(500, count - start) }, (_, index) =>
      customerNumber(start + index),
    );
    yield {
      customers: slice.map(({ customer }) => customer),
      invoices: slice.flatMap((one) => one.invoices),
    };
  }
}
