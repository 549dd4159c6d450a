// The rates of a retention row, from what its cohort was and became.
import { type Day, formatDay } from '../calendar/day.js';
import { ratio2, round2 } from '../rounding.js';
import { monthlyChurn as monthlyChurnOf } from './months.js';

/** Money in minor units, percentages 0–100 with two decimals. */
interface CohortSums {
  /** MRR at the baseline, at the rates of that day. */
  baseline_mrr: number;
  /** MRR of the same customers at the target, at the rates of that day. */
  target_mrr: number;
  /** The same, each customer's capped at what they paid at the baseline. */
  grr_mrr: number;
  /** Customers with MRR at the baseline. */
  cohort_customers: number;
  /** Those of them with MRR at the target. */
  retained_customers: number;
  /** Those of them without MRR at the target. */
  churned_customers: number;
  expansion: number;
  expansion_customers: number;
  /** Negative. */
  contraction: number;
  contraction_customers: number;
  /** Negative. Includes customers who have come back since; `churned_customers` does not. */
  churn: number;
  churn_customers: number;
  /** MRR at the target of those who left after the baseline and came back. */
  reactivation: number;
  reactivation_customers: number;
  /** What exchange rates made of MRR between the two days, rounding included; 0 in one currency. */
  fx_adjustment: number;
}

export interface Cohort extends CohortSums {
  baseline: Day;
  target: Day;
}

/**
 * One period of the retention report. Always
 * `baseline_mrr + expansion + contraction + churn + reactivation + fx_adjustment = target_mrr`. Rates are null when nobody paid at
 * the baseline; `*_avg` is the mean of the rates of this row and the two before, null when all are.
 *
 * @example
 * const row: RetentionRow | undefined = retentionReport(movements, query).result.at(-1);
 */
export interface RetentionRow extends CohortSums {
  /** The target: last day of the period, `YYYY-MM-DD`. */
  date: string;
  /**
   * The same for the customers of each value. One who had several at the baseline is shared out by them, also what
   * they pay at the target: the question is what became of the MRR that was there.
   */
  breakdown?: Record<string, RetentionShare>;
  /** `YYYY-MM-DD`. */
  baseline_date: string;
  /** Net revenue retention: target ÷ baseline; may exceed 100. */
  nrr: number | null;
  /** Gross revenue retention: grr_mrr ÷ baseline; at most 100. */
  grr: number | null;
  customer_retention_rate: number | null;
  /** 100 − customer_retention_rate. */
  customer_churn_rate: number | null;
  /** 100 − grr. */
  mrr_churn_rate: number | null;
  /** 100 − nrr; negative when expansion outweighs loss. */
  net_mrr_churn_rate: number | null;
  nrr_avg: number | null;
  grr_avg: number | null;
  customer_retention_avg: number | null;
  customer_churn_avg: number | null;
  mrr_churn_avg: number | null;
  net_mrr_churn_avg: number | null;
  /** Target MRR ÷ retained customers, minor units; null when none are. */
  arpa: number | null;
  /** Lifetime value: arpa ÷ monthly customer churn, minor units; null without churn or customers. */
  ltv: number | null;
  /** 1 ÷ monthly customer churn (from customer_churn_avg), months; null without churn. */
  customer_lifetime: number | null;
}

/**
 * A row's share of one value.
 *
 * @example
 * const share: RetentionShare | undefined = row.breakdown?.dk;
 */
export type RetentionShare = Omit<RetentionRow, 'date' | 'baseline_date' | 'breakdown'> & {
  /** How people call the value. */
  label: string;
};

export function emptyCohort(baseline: Day, target: Day): Cohort {
  return {
    baseline,
    target,
    baseline_mrr: 0,
    target_mrr: 0,
    grr_mrr: 0,
    cohort_customers: 0,
    retained_customers: 0,
    churned_customers: 0,
    expansion: 0,
    expansion_customers: 0,
    contraction: 0,
    contraction_customers: 0,
    churn: 0,
    churn_customers: 0,
    reactivation: 0,
    reactivation_customers: 0,
    fx_adjustment: 0,
  };
}

/** Percentages before rounding; null without a baseline. */
interface Rates {
  nrr: number | null;
  grr: number | null;
  customers: number | null;
}

function ratesOf(cohort: Cohort): Rates {
  if (cohort.cohort_customers === 0) return { nrr: null, grr: null, customers: null };
  return {
    nrr: (cohort.target_mrr / cohort.baseline_mrr) * 100,
    grr: (cohort.grr_mrr / cohort.baseline_mrr) * 100,
    customers: (cohort.retained_customers / cohort.cohort_customers) * 100,
  };
}

export function rowsOf(cohorts: readonly Cohort[], months: number, averageRows: number): RetentionRow[] {
  const rates = cohorts.map(ratesOf);
  return cohorts.map(({ baseline, target, ...sums }, i) => {
    const { nrr, grr, customers } = rates[i]!;
    const window = rates.slice(Math.max(0, i + 1 - averageRows), i + 1);
    const nrrAvg = mean(window.map((r) => r.nrr));
    const grrAvg = mean(window.map((r) => r.grr));
    const customersAvg = mean(window.map((r) => r.customers));
    const monthlyChurn = customersAvg === null ? 0 : monthlyChurnOf(1 - customersAvg / 100, months);
    return {
      date: formatDay(target),
      baseline_date: formatDay(baseline),
      ...sums,
      nrr: rounded(nrr),
      grr: rounded(grr),
      customer_retention_rate: rounded(customers),
      customer_churn_rate: lost(customers),
      mrr_churn_rate: lost(grr),
      net_mrr_churn_rate: lost(nrr),
      nrr_avg: rounded(nrrAvg),
      grr_avg: rounded(grrAvg),
      customer_retention_avg: rounded(customersAvg),
      customer_churn_avg: lost(customersAvg),
      mrr_churn_avg: lost(grrAvg),
      net_mrr_churn_avg: lost(nrrAvg),
      arpa: ratio2(sums.target_mrr, sums.retained_customers),
      ltv:
        monthlyChurn > 0 && sums.retained_customers > 0
          ? round2(sums.target_mrr / sums.retained_customers / monthlyChurn)
          : null,
      customer_lifetime: monthlyChurn > 0 ? round2(1 / monthlyChurn) : null,
    };
  });
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function rounded(rate: number | null): number | null {
  return rate === null ? null : round2(rate);
}

/** The other side of a rate, from the rounded one: shown together, the two add up to 100. */
function lost(rate: number | null): number | null {
  return rate === null ? null : round2(100 - round2(rate));
}
