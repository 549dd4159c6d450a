// Query parameters in the forms that the API reads.
import { mustBe } from './errors/argument-error.js';
import { isPlain } from './plain.js';

/** Days from one to another, both included; or a single day. A `Date` means its UTC day. */
export type DateRange =
  | Date
  | {
      /** First day: `Date`, `YYYY-MM-DD` or `YYYYMMDD`. */
      from: Date | string;
      /** Last day, which is covered too. */
      to: Date | string;
    };

function textOf(name: string, value: unknown): string {
  if (isPlain(value)) return `${value}`;
  const { from, to } = Object(value);
  const days = (value instanceof Date ? [value] : [from, to]).map((day) =>
    (day instanceof Date ? `${day.toJSON()}`.slice(0, 10) : `${day}`).replaceAll('-', ''),
  );
  const text = days.join('-');
  if (/^\d{8}(-\d{8})?$/.test(text)) return text;
  throw mustBe(name, "text, number, boolean, days (Date or 'YYYY-MM-DD') or a list of those", value);
}

/**
 * `{ limit: 50, plan: ['a', 'b'] }` → `?limit=50&plan=a%20b`. A list means any of its values, which the API
 * writes with spaces, and with `~~` for `custom_<key>`. A date becomes a UTC day, `YYYYMMDD`. What is undefined
 * or null is left out.
 */
export function queryString(query: unknown): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue;
    const texts = [value].flat().map((item) => textOf(`query.${name}`, item));
    const joined = texts.join(name.startsWith('custom_') ? '~~' : ' ');
    pairs.push([name, joined].map(encodeURIComponent).join('='));
  }
  return pairs.length ? `?${pairs.join('&')}` : '';
}
