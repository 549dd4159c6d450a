// The error for an exchange rate that nobody gave.
import { type Day, formatDay } from '../calendar/day.js';

/**
 * There is no exchange rate for a pair of currencies on a day that a report needs.
 *
 * @example
 * try {
 *   mrrReport(account, query);
 * } catch (error) {
 *   if (error instanceof MissingRateError) console.log(error.currency, error.base, error.day); // eur usd 2024-02-01
 * }
 */
export class MissingRateError extends Error {
  override readonly name = 'MissingRateError';
  /** From, ISO 4217 in lower case. */
  readonly currency: string;
  /** To, ISO 4217 in lower case. */
  readonly base: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;

  constructor(currency: string, base: string, day: Day) {
    const date = formatDay(day);
    super(
      `No exchange rate from ${currency} to ${base} on ${date}. Load one for that day or an earlier one.`,
    );
    this.currency = currency;
    this.base = base;
    this.day = date;
  }
}
