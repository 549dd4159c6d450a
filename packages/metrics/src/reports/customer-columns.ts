// The columns that say who a row is about, the same in every list.
import type { CustomerFacts } from '../facts.js';
import { publicId } from '../filters/dimensions.js';

/**
 * Who a row of a list is about.
 *
 * @example
 * const { customer_id, customer_name }: CustomerColumns = movementTable(account, query)[0]!;
 */
export interface CustomerColumns {
  customer_id: string;
  customer_name: string | null;
  customer_email: string | null;
}

export function customerColumns(facts: ReadonlyMap<string, CustomerFacts>, id: string): CustomerColumns {
  return columnsOf(facts.get(id) ?? { id });
}

export function columnsOf(customer: CustomerFacts): CustomerColumns {
  return {
    customer_id: publicId(customer),
    customer_name: customer.name ?? null,
    customer_email: customer.email ?? null,
  };
}
