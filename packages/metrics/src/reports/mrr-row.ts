// A row of the MRR report, from the sums of its period.
import { ratio2 } from '../rounding.js';
import type { Tally } from './tally.js';

/**
 * The figures of one period. Money in minor units; `churn` and `contraction` are negative. Always
 * `mrr_diff = new + expansion + contraction + churn + reactivation + fx_adjustment` (+ `transfer` in a breakdown).
 *
 * @example
 * const { total_mrr, arpa }: MrrFigures = mrrReport(movements, query)[0]!;
 */
export interface MrrFigures {
  new: number;
  expansion: number;
  contraction: number;
  churn: number;
  reactivation: number;
  /** Difference between `total_mrr` here and in the row before. */
  mrr_diff: number;
  /** The same without fx_adjustment. */
  net_mrr_diff: number;
  /** What exchange rates changed, rounding included. 0 in one currency, and at the rates of one day (`fixedDay`). */
  fx_adjustment: number;
  /** New + reactivated − churned customers (+ `transfer_customers` in a breakdown). */
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
  /** MRR at the end of the period, at the rates of that day. */
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
  /** Subscription units at the end of the period; only there when steps, or the query, tell them. */
  quantity?: number;
}

/** The figures of each period, and what a breakdown adds to them. */
export function figuresOf({ flows, held, foreign, customers }: Tally) {
  let ownCurrency = held[0]!;
  let before = ownCurrency + foreign[0]!;
  let total_customers = customers[0]!;
  return flows.map((flow, i) => {
    ownCurrency += held[i + 1]!;
    const total_mrr = ownCurrency + foreign[i + 1]!;
    const mrr_diff = total_mrr - before;
    before = total_mrr;
    const customers_diff = customers[i + 1]!;
    total_customers += customers_diff;
    const { new: gained, expansion, contraction, churn, reactivation, transfer } = flow;
    const { new_customers, churn_customers, reactivation_customers } = flow;
    const net_mrr_diff = gained + expansion + contraction + churn + reactivation + transfer;
    const figures: MrrFigures = {
      new: gained,
      expansion,
      contraction,
      churn,
      reactivation,
      mrr_diff,
      net_mrr_diff,
      fx_adjustment: mrr_diff - net_mrr_diff,
      customers_diff,
      new_customers,
      expansion_customers: flow.expanded?.size ?? 0,
      contraction_customers: flow.contracted?.size ?? 0,
      churn_customers,
      reactivation_customers,
      total_mrr,
      total_arr: 12 * total_mrr,
      total_customers,
      arpa: ratio2(total_mrr, total_customers),
      asp: ratio2(gained, new_customers),
      quick_ratio: ratio2(gained + expansion, -(churn + contraction)),
    };
    const transfer_customers = customers_diff - new_customers - reactivation_customers + churn_customers;
    return { figures, transfer, transfer_customers };
  });
}
