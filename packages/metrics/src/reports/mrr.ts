// MRR over time: what came, what went, what is left.
import { type Day, formatDay } from '../calendar/day.js';
import { indexOfPeriod } from '../calendar/periods.js';
import type { Movement } from '../movement.js';
import { ratio2 } from '../rounding.js';
import { type PeriodQuery, periodsBegun, upTo } from './query.js';

/**
 * One period. Money in minor units; `churn` and `contraction` are negative.
 *
 * @example
 * const [january] = mrrReport(movements, query);
 */
export interface MrrRow {
  /** First day, `YYYY-MM-DD`. */
  date: string;
  /** Last day, inclusive; the as-of day in a running period. */
  end_date: string;
  new: number;
  expansion: number;
  contraction: number;
  churn: number;
  reactivation: number;
  /** New + expansion + contraction + churn + reactivation + fx_adjustment. */
  mrr_diff: number;
  /** The same without fx_adjustment. */
  net_mrr_diff: number;
  /** Always 0: currencies are not converted. */
  fx_adjustment: number;
  /** New + reactivated − churned customers. */
  customers_diff: number;
  /** Movements, so that they add up to `customers_diff`. */
  new_customers: number;
  /** Different customers, however often each one moved. */
  expansion_customers: number;
  /** Different customers, however often each one moved. */
  contraction_customers: number;
  /** Movements, so that they add up to `customers_diff`. */
  churn_customers: number;
  /** Movements, so that they add up to `customers_diff`. */
  reactivation_customers: number;
  /** MRR at the end of the period. */
  total_mrr: number;
  /** 12 × total_mrr. */
  total_arr: number;
  /** Customers with MRR at the end of the period. */
  total_customers: number;
  /** total_mrr ÷ total_customers, two decimals; null without customers. */
  arpa: number | null;
  /** Average sales price: new ÷ new_customers, two decimals; null without new customers. */
  asp: number | null;
  /** (new + expansion) ÷ |churn + contraction|, two decimals; null when nothing was lost. */
  quick_ratio: number | null;
  /** Subscription units at the end of the period; only there when the query says how to count them. */
  quantity?: number;
}

/**
 * What {@link mrrReport} is asked.
 *
 * @example
 * const query: MrrQuery = { ...periodQuery, quantityAt: (day) => seatsOn(day) };
 */
export interface MrrQuery extends PeriodQuery {
  /** Total quantity of active subscriptions at the end of a day, which movements do not tell. */
  quantityAt?: ((day: Day) => number) | undefined;
}

/**
 * One row per period that has begun by the as-of day, oldest first, also for periods without movements.
 * `total_mrr` of a row is that of the row before plus `mrr_diff`.
 *
 * @param movements of any number of customers, in any order; those before `from` make up the opening total.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency.
 *
 * @example
 * mrrReport(movements, { from, to, interval: 'month', weekStart: 1, asOf }).map((row) => row.total_mrr);
 */
export function mrrReport(movements: Iterable<Movement>, query: MrrQuery): MrrRow[] {
  const list = periodsBegun(query);
  const rows = list.map(({ start, end }) => emptyRow(formatDay(start), formatDay(end)));
  const expanded = list.map(() => new Set<string>());
  const contracted = list.map(() => new Set<string>());
  let mrr = 0;
  let customers = 0;
  for (const { day, type, delta, customerId } of upTo(query.asOf, movements)) {
    const index = indexOfPeriod(list, day);
    if (index < 0) {
      mrr += delta;
      if (type === 'churn') customers--;
      else if (type === 'new' || type === 'reactivation') customers++;
      continue;
    }
    const row = rows[index];
    if (row === undefined) continue;
    row[type] += delta;
    if (type === 'expansion') expanded[index]!.add(customerId);
    else if (type === 'contraction') contracted[index]!.add(customerId);
    else row[`${type}_customers`]++;
  }

  for (const [index, row] of rows.entries()) {
    row.expansion_customers = expanded[index]!.size;
    row.contraction_customers = contracted[index]!.size;
    row.net_mrr_diff = row.new + row.expansion + row.contraction + row.churn + row.reactivation;
    row.mrr_diff = row.net_mrr_diff + row.fx_adjustment;
    row.customers_diff = row.new_customers + row.reactivation_customers - row.churn_customers;
    mrr += row.mrr_diff;
    customers += row.customers_diff;
    row.total_mrr = mrr;
    row.total_arr = 12 * mrr;
    row.total_customers = customers;
    row.arpa = ratio2(mrr, customers);
    row.asp = ratio2(row.new, row.new_customers);
    row.quick_ratio = ratio2(row.new + row.expansion, -(row.churn + row.contraction));
    if (query.quantityAt) row.quantity = query.quantityAt(list[index]!.end);
  }
  return rows;
}

function emptyRow(date: string, end_date: string): MrrRow {
  return {
    date,
    end_date,
    new: 0,
    expansion: 0,
    contraction: 0,
    churn: 0,
    reactivation: 0,
    mrr_diff: 0,
    net_mrr_diff: 0,
    fx_adjustment: 0,
    customers_diff: 0,
    new_customers: 0,
    expansion_customers: 0,
    contraction_customers: 0,
    churn_customers: 0,
    reactivation_customers: 0,
    total_mrr: 0,
    total_arr: 0,
    total_customers: 0,
    arpa: null,
    asp: null,
    quick_ratio: null,
  };
}
