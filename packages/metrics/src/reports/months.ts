// Churn of any span, taken to one month.

/** Losing c over k months is losing 1 − (1 − c)^(1/k) each month, for losses compound. */
export function monthlyChurn(churn: number, months: number): number {
  return churn <= 0 ? 0 : 1 - (1 - churn) ** (1 / months);
}
