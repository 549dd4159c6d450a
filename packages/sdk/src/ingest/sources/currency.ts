// Exact ways from decimal text to minor units.
import { minorDigits } from '../../currency.js';

/**
 * How numbers are written, by example. `1234.56` takes no grouping at all, so that a file with grouping is noticed.
 */
export type NumberFormat = '1234.56' | '1,234.56' | '1234,56' | '1.234,56' | '1 234,56' | "1'234.56";

interface DecimalText {
  negative: boolean;
  whole: string;
  fraction: string;
}

const patterns = new Map<NumberFormat, RegExp>();

/** One pattern per format; made once, because it is used for every number of a file. */
function patternOf(format: NumberFormat): RegExp {
  let pattern = patterns.get(format);
  if (pattern === undefined) {
    const mark = format.at(-3) === ',' ? ',' : '\\.';
    const group = format.length === 8 ? format[1]! : undefined;
    // Spreadsheets group with no-break and thin spaces.
    const separator =
      group === undefined ? undefined : group === ' ' ? '[ \\u00a0\\u2009\\u202f]' : `\\${group}`;
    const grouped = separator === undefined ? '' : `|\\d{1,3}(?:${separator}\\d{3})+`;
    pattern = new RegExp(`^([+\\-\\u2212]?)(\\d+${grouped})(?:${mark}(\\d+))?$`);
    patterns.set(format, pattern);
  }
  return pattern;
}

function readDecimal(text: string, format: NumberFormat): DecimalText | undefined {
  const match = patternOf(format).exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  return {
    negative: sign === '-' || sign === '\u2212',
    whole: whole.replace(/\D/g, ''),
    fraction,
  };
}

function safeInteger(digits: string, negative: boolean): number | undefined {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) return undefined;
  // Never -0, which JSON and comparisons treat as something of its own.
  return negative && value !== 0 ? -value : value;
}

/**
 * `12.34` in a currency to its minor units, exactly: digits are moved, nothing is multiplied or rounded. Undefined
 * when the text is no such number, is finer than the currency, or is too large for a whole number in JSON.
 *
 * @example
 * ```ts
 * decimalToMinor('1234.50', 'usd'); // 123450
 * decimalToMinor('1234', 'jpy'); // 1234
 * decimalToMinor('0.005', 'usd'); // undefined
 * ```
 */
export function decimalToMinor(
  text: string,
  currency: string,
  format: NumberFormat = '1234.56',
): number | undefined {
  const decimal = readDecimal(text, format);
  if (decimal === undefined) return undefined;
  const digits = minorDigits(currency);
  const { fraction } = decimal;
  if (/[^0]/.test(fraction.slice(digits))) return undefined;
  return safeInteger(decimal.whole + fraction.slice(0, digits).padEnd(digits, '0'), decimal.negative);
}

/** A whole number in a text; undefined when it has a decimal part, even `.0`, which may mean major units. */
export function readWhole(text: string, format: NumberFormat = '1234.56'): number | undefined {
  const decimal = readDecimal(text, format);
  if (decimal === undefined || decimal.fraction !== '') return undefined;
  return safeInteger(decimal.whole, decimal.negative);
}
