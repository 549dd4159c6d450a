// The API's small language of filters, as functions. Plain strings keep working.

/** Any value: customers for whom the filter's field is set. */
export const anyValue = '*';

/** No value: customers for whom the filter's field is not set. */
export const noValue = '~';

/**
 * Everything but this value.
 * @example
 * ```ts
 * await gp.reports.getMrr({ query: { plan: not('pg_free'), custom_industry: not('education') } });
 * ```
 */
export function not(value: string): string {
  return `~${value}`;
}

/**
 * Customers who first paid between `from` and `to` months ago; without `to`, `from` months ago or earlier.
 * @example
 * ```ts
 * await gp.customers.list({ query: { age: ageInMonths(12) } });
 * ```
 */
export function ageInMonths(from: number, to?: number): string {
  return `${from}-${to ?? ''}`;
}
