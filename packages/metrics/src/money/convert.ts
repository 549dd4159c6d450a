// Converts minor units of one currency to those of another.
import type { Day } from '../calendar/day.js';
import { roundHalfUp } from '../rounding.js';
import { currencyDecimals } from './decimals.js';
import { MissingRateError } from './missing-rate-error.js';
import type { RateTable } from './rate-table.js';

/**
 * The currency of a report, and the rates that take other currencies there.
 *
 * @example
 * const fx: Fx = { rates, base: 'usd', fixedDay: parseDay('2024-12-31') };
 */
export interface Fx {
  rates: RateTable;
  /** ISO 4217, any case. */
  base: string;
  /** Converts everything at the rates of this one day, so that only business moves the numbers (`fix_fx`). */
  fixedDay?: Day | undefined;
}

/** Takes amounts to one currency. */
export interface Converter {
  /** ISO 4217 in lower case. */
  readonly base: string;
  /** Minor units of `base`, rounded half up; the same number for the base currency itself. */
  convert(amount: number, currency: string, day: Day): number;
}

/**
 * A converter that asks for each rate once.
 *
 * @throws {MissingRateError} from `convert`, when a rate is not known.
 *
 * @example
 * const { convert } = converterTo({ rates, base: 'jpy' });
 * convert(1000, 'eur', parseDay('2024-02-01')); // 1590: yen for ten euros
 */
export function converterTo({ rates, base: given, fixedDay }: Fx): Converter {
  const base = given.toLowerCase();
  // Asked once per currency and day: reports convert the same pair for every customer.
  const factors = new Map<string, Map<Day, number>>();
  const factorOn = (currency: string, day: Day): number => {
    let days = factors.get(currency);
    if (days === undefined) {
      days = new Map();
      factors.set(currency, days);
    }
    let factor = days.get(day);
    if (factor === undefined) {
      const rate = rates.rate(currency, base, day);
      if (rate === null || rate === undefined || !(rate > 0)) throw new MissingRateError(currency, base, day);
      factor = rate * 10 ** (currencyDecimals(base) - currencyDecimals(currency));
      days.set(day, factor);
    }
    return factor;
  };
  return {
    base,
    convert(amount, currency, day) {
      if (currency === base || amount === 0) return amount;
      return roundHalfUp(amount * factorOn(currency, fixedDay ?? day));
    },
  };
}
