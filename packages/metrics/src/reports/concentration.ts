// How much of MRR hangs on the largest customers.
import type { Day } from '../calendar/day.js';
import type { Account } from '../facts.js';
import { publicId } from '../filters/dimensions.js';
import type { Converter } from '../money/convert.js';
import type { Movement } from '../movement.js';
import { percent } from '../rounding.js';
import { select } from './select.js';
import type { SummaryQuery } from './summary.js';

/**
 * A customer in the ranking. Money in minor units.
 *
 * @example
 * const [largest]: ParetoRow[] = customerConcentration(account, { asOf }).pareto;
 */
export interface ParetoRow {
  /** 1 is the largest. */
  rank: number;
  id: string;
  name: string | null;
  mrr: number;
  /** MRR of this and all larger customers. */
  cumulative_mrr: number;
  /** Their share of all MRR, 0–100. */
  cumulative_pct: number;
}

/**
 * What {@link customerConcentration} answers. Shares 0–100 with two decimals.
 *
 * @example
 * const { pareto, concentration }: Concentration = customerConcentration(account, { asOf });
 */
export interface Concentration {
  /** Every customer with MRR, largest first; of equal ones the lower id first. */
  pareto: ParetoRow[];
  /** Share of MRR of the largest 1, 5, 10 and 20 customers; zeros without MRR. */
  concentration: Record<'top_1' | 'top_5' | 'top_10' | 'top_20', number>;
  /** Those of them that match `search`. */
  list: { id: string; name: string | null; email: string | null; mrr: number; percentage: number }[];
  /** Length of `list`. */
  count: number;
  summary: { total_mrr: number; total_customers: number };
}

/**
 * Customers by MRR on the as-of day, with running totals.
 *
 * @param account `customers` give the names.
 * @param query `search` narrows `list` to ids, names and e-mail addresses that hold it, in any case.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate of the as-of day is missing.
 *
 * @example
 * customerConcentration(account, { asOf, search: 'acme' }).concentration.top_5; // 48.2
 */
export function customerConcentration(
  account: Account,
  query: SummaryQuery & { search?: string | undefined },
): Concentration {
  const { asOf, search } = query;
  const { histories, facts, converter } = select(account, query);
  const customers = [];
  for (const [customerId, history] of histories()) {
    const mrr = mrrOf(history, converter, asOf);
    if (mrr <= 0) continue;
    const customer = facts.get(customerId) ?? { id: customerId };
    customers.push({
      id: publicId(customer),
      name: customer.name ?? null,
      email: customer.email ?? null,
      mrr,
    });
  }
  customers.sort((a, b) => b.mrr - a.mrr || (a.id < b.id ? -1 : 1));
  const total_mrr = customers.reduce((sum, { mrr }) => sum + mrr, 0);
  let cumulative_mrr = 0;
  const pareto = customers.map(({ id, name, mrr }, i): ParetoRow => {
    cumulative_mrr += mrr;
    return {
      rank: i + 1,
      id,
      name,
      mrr,
      cumulative_mrr,
      cumulative_pct: percent(cumulative_mrr, total_mrr)!,
    };
  });
  const top = (n: number) => pareto[Math.min(n, pareto.length) - 1]?.cumulative_pct ?? 0;
  const text = search?.trim().toLowerCase() ?? '';
  const isMeant = (part: string | null) => part?.toLowerCase().includes(text);
  const list = [];
  for (const { id, name, email, mrr } of customers)
    if (text === '' || isMeant(id) || isMeant(name) || isMeant(email))
      list.push({ id, name, email, mrr, percentage: percent(mrr, total_mrr)! });
  return {
    pareto,
    concentration: { top_1: top(1), top_5: top(5), top_10: top(10), top_20: top(20) },
    list,
    count: list.length,
    summary: { total_mrr, total_customers: customers.length },
  };
}

/** What all movements of a customer add up to, at the rates of a day. */
function mrrOf(history: readonly Movement[], converter: Converter | null, day: Day): number {
  const { currency } = history[0]!;
  let sum = 0;
  for (const movement of history) {
    if (movement.parts !== undefined || movement.currency !== currency)
      return mrrInCurrencies(history, converter, day);
    sum += movement.delta;
  }
  return converter === null ? sum : converter.convert(sum, currency, day);
}

function mrrInCurrencies(history: readonly Movement[], converter: Converter | null, day: Day): number {
  const held = new Map<string, number>();
  for (const movement of history)
    for (const { currency, delta } of movement.parts ?? [movement])
      held.set(currency, (held.get(currency) ?? 0) + delta);
  let mrr = 0;
  for (const [currency, amount] of held)
    mrr += converter === null ? amount : converter.convert(amount, currency, day);
  return mrr;
}
