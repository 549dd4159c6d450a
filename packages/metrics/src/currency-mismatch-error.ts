// The error for money in more than one currency.

/**
 * An invoice or a movement is in another currency than the account, and there are no exchange rates. Amounts of
 * different currencies are never added up.
 *
 * @example
 * try {
 *   buildLedger({ customer, invoices, plans, settings: defaultSettings, asOf });
 * } catch (error) {
 *   if (error instanceof CurrencyMismatchError) console.log(error.invoiceId, error.currency, error.expected);
 * }
 */
export class CurrencyMismatchError extends Error {
  override readonly name = 'CurrencyMismatchError';
  readonly customerId: string;
  /** The invoice that does not fit; null when it was a movement that no invoice caused. */
  readonly invoiceId: string | null;
  /** What was found, ISO 4217 in lower case. */
  readonly currency: string;
  /** What the account or the report uses, ISO 4217 in lower case. */
  readonly expected: string;

  constructor(details: { customerId: string; invoiceId: string | null; currency: string; expected: string }) {
    const { customerId, invoiceId, currency, expected } = details;
    const what = invoiceId === null ? 'A movement' : `Invoice "${invoiceId}"`;
    super(
      `${what} of customer "${customerId}" is in ${currency}, expected ${expected}. ` +
        'Give exchange rates, or push one currency per account.',
    );
    this.customerId = customerId;
    this.invoiceId = invoiceId;
    this.currency = currency;
    this.expected = expected;
  }
}
