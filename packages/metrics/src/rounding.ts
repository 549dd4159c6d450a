// Rounding half up (away from zero for negatives, as on paper), without the noise of binary fractions.

/**
 * `numerator ÷ denominator` as a whole number. Exact while both stay below 2^52, because integers that small
 * cannot be moved across a whole number by the one division. The denominator must be positive.
 */
export function roundRatio(numerator: number, denominator: number): number {
  const whole = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 && whole !== 0 ? -whole : whole;
}

/** `numerator ÷ denominator` with two decimals; null when the denominator is zero. */
export function ratio2(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const sign = denominator < 0 ? -1 : 1;
  return roundRatio(sign * numerator * 100, sign * denominator) / 100;
}

/** `part` as a percentage of `whole` (0–100), two decimals; null when the whole is zero. */
export function percent(part: number, whole: number): number | null {
  return ratio2(part * 100, whole);
}

/** Two decimals, for values that are no ratio of whole numbers. 1.005 gives 1.01 although binary has it below. */
export function round2(value: number): number {
  const whole = Math.floor(Math.abs(value) * 100 * (1 + 4 * Number.EPSILON) + 0.5);
  return (value < 0 && whole !== 0 ? -whole : whole) / 100;
}

/** The nearest whole number, halves away from zero; 4.5 stays a half although a product may have it just below. */
export function roundHalfUp(value: number): number {
  const whole = Math.floor(Math.abs(value) * (1 + 4 * Number.EPSILON) + 0.5);
  return value < 0 && whole !== 0 ? -whole : whole;
}

/**
 * The share of `whole` that ends at `reached` of `parts`, less the one that ends at `begun`. Shares of neighbouring
 * stretches add up to the whole exactly, each within one unit of its due.
 */
export function shareBetween(whole: number, begun: number, reached: number, parts: number): number {
  return roundRatio(whole * reached, parts) - roundRatio(whole * begun, parts);
}
