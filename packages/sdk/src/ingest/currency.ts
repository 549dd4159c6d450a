// Which currencies exist.

let known: ReadonlySet<string> | undefined;

/** Whether a code is a currency of ISO 4217 that the runtime knows, in upper or lower case. */
export function currencyExists(code: string): boolean {
  // Built when it is needed first: the runtime takes a millisecond for it.
  known ??= new Set(Intl.supportedValuesOf('currency').map((each) => each.toLowerCase()));
  return known.has(code) || known.has(code.toLowerCase());
}
