// Divides money so that no unit is lost.

/**
 * Splits a whole amount in proportion to weights, so that the parts add up to it exactly: everyone gets the part
 * rounded towards zero, and what is left goes to the largest remainders. Without any weight the first gets it all.
 *
 * @example
 * ```ts
 * share(100, [1, 1, 1]); // [34, 33, 33]
 * ```
 */
export function share(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const exact = weights.map((weight) => (amount * weight) / total);
  const parts = exact.map((part) => Math.trunc(part) || 0);
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: Math.abs(part - Math.trunc(part)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let i = 0; i < Math.abs(left); i++) parts[byRemainder[i % parts.length]!.index]! += Math.sign(left);
  return parts;
}

/** `part` of `whole` taken from `amount`, rounded half away from zero; 0 when there is no whole. */
export function proportion(amount: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const exact = (amount * part) / whole;
  return Math.sign(exact) * Math.round(Math.abs(exact)) || 0;
}
