// Which values a custom variable has.
import type { Account } from '../facts.js';
import { customVariable } from '../filters/dimensions.js';

/**
 * The values of one custom variable and how many customers have each, the most frequent first.
 *
 * @param account needs `customers`.
 * @param query `search` narrows to values that hold it, in any case; `limit` is 20 by default.
 *
 * @example
 * customVariableValues(account, { key: 'industry', search: 'sa' }); // [{ value: 'SaaS', count: 12 }]
 */
export function customVariableValues(
  account: Account,
  query: { key: string; search?: string | undefined; limit?: number | undefined },
): { value: string; count: number }[] {
  const { key, search = '', limit = 20 } = query;
  const counts = new Map<string, number>();
  for (const customer of account.customers ?? []) {
    const value = customVariable(customer, key);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const text = search.toLowerCase();
  return [...counts]
    .filter(([value]) => value.toLowerCase().includes(text))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([value, count]) => ({ value, count }));
}
