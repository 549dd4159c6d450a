// Exchange rates, and the simplest table of them.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';

/**
 * Where exchange rates come from. It is asked once per currency and day, never for a currency against itself.
 *
 * @example
 * const rates: RateTable = { rate: (currency, base, day) => (currency === 'eur' && base === 'usd' ? 1.08 : null) };
 */
export interface RateTable {
  /**
   * Whole units of `base` for one whole unit of `currency` (dollars for a euro, not cents) on a day. Both are
   * ISO 4217 in lower case. Null or undefined when it is not known: the report then throws a
   * {@link MissingRateError}.
   */
  rate(currency: string, base: string, day: Day): number | null | undefined;
}

/**
 * A rate as it is published: against one reference currency.
 *
 * @example
 * const list: PublishedRate[] = [{ day: '2024-02-01', currency: 'eur', rate: 0.92 }];
 */
export interface PublishedRate {
  /** `YYYY-MM-DD`; good until the next one of the same currency. */
  day: string;
  currency: string;
  /** Units of this currency for one unit of the reference currency; above zero. */
  rate: number;
}

/**
 * A table from published rates. On days without a rate (weekends) the last one before holds; two currencies that are
 * both not the reference go through it.
 *
 * @param reference what the rates are given against, ISO 4217.
 * @throws {InvalidDateError} when a day cannot be read.
 * @throws {RangeError} when a rate is not above zero.
 *
 * @example
 * const rates = rateTable('usd', [{ day: '2024-02-01', currency: 'eur', rate: 0.8 }]);
 * rates.rate('eur', 'usd', parseDay('2024-02-04')); // 1.25
 */
export function rateTable(reference: string, published: Iterable<PublishedRate>): RateTable {
  const home = reference.toLowerCase();
  const byCurrency = new Map<string, { day: Day; rate: number }[]>();
  for (const { day, currency, rate } of published) {
    if (!(rate > 0 && Number.isFinite(rate)))
      throw new RangeError(`The rate of ${currency} on ${day} has to be above zero, got ${rate}.`);
    const key = currency.toLowerCase();
    const list = byCurrency.get(key);
    const entry = { day: parseDay(day), rate };
    if (list) list.push(entry);
    else byCurrency.set(key, [entry]);
  }
  for (const list of byCurrency.values()) list.sort((a, b) => a.day - b.day);

  const against = (currency: string, day: Day): number | null => {
    if (currency === home) return 1;
    const list = byCurrency.get(currency) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle]!.day <= day) low = middle + 1;
      else high = middle;
    }
    return list[low - 1]?.rate ?? null;
  };
  return {
    rate(currency, base, day) {
      const from = against(currency.toLowerCase(), day);
      const to = against(base.toLowerCase(), day);
      return from === null || to === null ? null : to / from;
    },
  };
}
