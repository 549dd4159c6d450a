// Checks of single fields that a schema cannot make: days and currencies that exist, numbers that can be kept.
import { InvalidDateError, parseDay } from '@growpanel/metrics';
import { type Problem, shown } from '../validation.js';

/** A row under the contract's names. */
export type Row = Record<string, unknown>;

/** A row with what is wrong about it; the checks add to the list. */
export interface Checked {
  row: Row;
  problems: Problem[];
  /** IANA name of the account's time zone. */
  timezone: string;
}

const currencies = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

export const currencyExists = (code: string): boolean => currencies.has(code.toLowerCase());

/** The text in a field, or null. What is not text has been complained about by the schema. */
export function text({ row }: Checked, field: string): string | null {
  const value = row[field];
  return typeof value === 'string' ? value : null;
}

/** A code that is written in lower case. */
export function lowered({ row }: Checked, field: string): void {
  const value = row[field];
  if (typeof value === 'string') row[field] = value.toLowerCase();
}

/** The day that a field names; null when there is none or it does not exist, which is then noted. */
export function day(checked: Checked, field: string, value: unknown = checked.row[field]): number | null {
  if (typeof value !== 'string') return null;
  try {
    return parseDay(value, checked.timezone);
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error;
    checked.problems.push({
      field,
      reason: `is not a date that exists, got ${shown(value)}; write YYYY-MM-DD or an ISO 8601 date-time`,
    });
    return null;
  }
}

const INT32 = 2 ** 31 - 1;
const INT64 = Number.MAX_SAFE_INTEGER;

/** A whole number within bounds, or null. */
export function whole(
  checked: Checked,
  field: string,
  { size = 32, min, max = size === 32 ? INT32 : INT64 }: { size?: 32 | 64; min?: number; max?: number } = {},
): number | null {
  const value = checked.row[field];
  if (typeof value !== 'number') return null;
  const least = min ?? -max;
  // The schema complains about fractions; what is left is a number too large to be exact.
  if (Number.isInteger(value) && (value > max || value < least))
    checked.problems.push({
      field,
      reason: `must be a whole number from ${least} to ${max}, got ${shown(value)}`,
    });
  return value;
}

/** Notes a text that is none of the known values. */
export function known(checked: Checked, field: string, values: readonly string[]): void {
  const value = checked.row[field];
  if (typeof value === 'string' && !values.includes(value))
    checked.problems.push({ field, reason: `must be one of ${values.join(', ')}, got ${shown(value)}` });
}

/** Notes a currency that does not exist. */
export function currency(checked: Checked, field = 'currency'): void {
  const value = checked.row[field];
  if (typeof value === 'string' && !currencyExists(value))
    checked.problems.push({ field, reason: `is not a currency of ISO 4217, got ${shown(value)}` });
}

/** Notes a period that ends before it begins. */
export function period(checked: Checked, prefix = '', holder: Row = checked.row): void {
  const start = day(checked, `${prefix}period_start`, holder.period_start);
  const end = day(checked, `${prefix}period_end`, holder.period_end);
  if (start !== null && end !== null && end <= start)
    checked.problems.push({
      field: `${prefix}period_end`,
      reason: `must be after period_start, got ${shown(holder.period_end)}`,
    });
}
