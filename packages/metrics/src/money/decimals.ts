// How many decimals a currency has: what a minor unit is.

/** ISO 4217 lists two decimals for every currency that is not here. */
const OTHER_DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'
    .split(' ')
    .map((c) => [c, 0] as const),
  ...'bhd iqd jod kwd lyd omr tnd'.split(' ').map((c) => [c, 3] as const),
  ...'clf uyw'.split(' ').map((c) => [c, 4] as const),
]);

/**
 * Decimals of a currency by ISO 4217: 0 for yen, 3 for Kuwaiti dinars, 2 for most and for unknown ones.
 *
 * @example
 * currencyDecimals('JPY'); // 0
 */
export function currencyDecimals(currency: string): number {
  return OTHER_DECIMALS.get(currency.toLowerCase()) ?? 2;
}
