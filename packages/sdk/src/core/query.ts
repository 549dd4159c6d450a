// Query parameters in the forms that the API reads.
import { ArgumentError } from './errors/argument-error.js';

/** Days from one to another, both included; or a single day. A `Date` means its UTC day. */
export type DateRange = Date | { from: Date | string; to: Date | string };

/** `YYYYMMDD`: the form of days in the API's ranges. */
function dayText(name: string, day: Date | string): string {
  if (day instanceof Date && !Number.isNaN(day.getTime()))
    return day.toISOString().slice(0, 10).replaceAll('-', '');
  if (typeof day === 'string' && /^\d{4}-?\d{2}-?\d{2}$/.test(day)) return day.replaceAll('-', '');
  throw new ArgumentError(
    `query.${name} must hold days as Date, 'YYYY-MM-DD' or 'YYYYMMDD', got ${String(day)}`,
  );
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (value instanceof Date) return dayText(name, value);
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) {
    const { from, to } = value as { from: Date | string; to: Date | string };
    return `${dayText(name, from)}-${dayText(name, to)}`;
  }
  throw new ArgumentError(`query.${name} must be text, a number, a boolean, a date or a list of those`);
}

/**
 * `{ limit: 50, plan: ['a', 'b'] }` → `?limit=50&plan=a%20b`. A list means any of its values, which the API
 * writes with spaces, and with `~~` for `custom_<key>`. A date becomes a UTC day, `YYYYMMDD`. What is undefined
 * or null is left out.
 */
export function queryString(query: unknown): string {
  let text = '';
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue;
    const separator = name.startsWith('custom_') ? '~~' : ' ';
    const joined = Array.isArray(value)
      ? value.map((item) => textOf(name, item)).join(separator)
      : textOf(name, value);
    text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(joined)}`;
  }
  return text;
}
