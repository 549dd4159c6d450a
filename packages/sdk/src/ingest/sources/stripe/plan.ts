// A Stripe price, or a plan of old integrations, to a row.
import { type PlanRow, withoutBlanks } from '../rows.js';
import { expanded, type StripePrice } from './objects.js';

/** Nothing for one-time prices: only what recurs is a plan. */
export function* planRows(price: StripePrice): Generator<PlanRow> {
  const interval = price.recurring?.interval ?? price.interval;
  if (price.type === 'one_time' || !interval) return;
  const product = expanded(price.product);
  yield withoutBlanks<PlanRow>({
    id: price.id,
    name: price.nickname || product?.name || price.id,
    product_name: product?.name,
    billing_freq: interval,
    billing_freq_count: price.recurring?.interval_count ?? price.interval_count ?? 1,
    currency: price.currency ?? '',
  });
}
