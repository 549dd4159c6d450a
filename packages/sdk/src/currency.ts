// How many digits a currency has after its decimal point.

// ISO 4217's own exceptions from two digits. Not from Intl, whose answer differs between runtimes and follows
// custom rather than the standard: Node takes HUF and IDR, which are billed with two digits, for whole currencies.
// MGA stands with the whole ones, as in Stripe and CLDR: its fifths are neither billed nor decimal.
export const digitsOf = new Map<string, number>();
for (const [digits, currencies] of [
  [0, 'bif clp djf gnf isk jpy kmf krw mga pyg rwf ugx uyi vnd vuv xaf xof xpf'],
  [3, 'bhd iqd jod kwd lyd omr tnd'],
  [4, 'clf uyw'],
] as const)
  for (const currency of currencies.split(' ')) digitsOf.set(currency, digits);

/**
 * How many digits of an amount in minor units stand after the decimal point, by ISO 4217. Two for codes that are
 * unknown. Any case.
 *
 * @example
 * ```ts
 * const { summary, currency } = (await gp.reports.getSummary()).data;
 * const digits = minorDigits(currency); // 2 for usd, 0 for jpy, 3 for kwd
 * console.log(((summary.mrr_current ?? 0) / 10 ** digits).toFixed(digits));
 * ```
 */
export function minorDigits(currency: string): number {
  return digitsOf.get(currency.toLowerCase()) ?? 2;
}
