// A Stripe customer to a row.

import { type CustomerRow, withoutBlanks } from '../rows.js';
import { fromUnix } from './instant.js';
import type { StripeCustomer } from './objects.js';

/** Nothing for a deleted customer: Stripe has forgotten all but the id, and what was sent before stays. */
export function* customerRows(customer: StripeCustomer): Generator<CustomerRow> {
  if (customer.deleted) return;
  const address = customer.address ?? customer.shipping?.address;
  const metadata = customer.metadata ?? {};
  yield withoutBlanks<CustomerRow>({
    id: customer.id,
    // Either a name or an address is asked for; a customer who has neither is still one.
    name: customer.name || customer.description || (customer.email ? undefined : customer.id),
    email: customer.email || undefined,
    created_date: fromUnix(customer.created),
    country: address?.country?.toLowerCase() || undefined,
    state: address?.state || undefined,
    custom_variables: Object.keys(metadata).length > 0 ? { ...metadata } : undefined,
  });
}
