// What people write for a range of days, and the form that the API reads: YYYYMMDD-YYYYMMDD.
import { usageError } from '../errors/cli-error.js';

export const dateForms: readonly string[] = [
  ...['2024', '2024-Q2', '2024-06', '2024-06-30', '20240630', '20240101-20241231', '2024-06-01..2024-06-30'],
  ...['last-12-months', 'last-30-days', 'mtd', 'qtd', 'ytd', 'today', 'yesterday'],
];

const oneOfThem = `Write one of ${dateForms.join(', ')}.`;

/** First and last day, both included. */
type Span = readonly [Date, Date];

const day = (year: number, month: number, date: number): Date => {
  const made = new Date(0);
  made.setUTCFullYear(year, month, date);
  return made;
};

const digits = (date: Date): string => date.toISOString().slice(0, 10).replaceAll('-', '');

const after = (date: Date, days: number): Date =>
  day(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days);

/** The `date` parameter for what was written. Relative forms count from `today`, a day of UTC. */
export function dateRange(text: string, today: Date = new Date()): string {
  const written = text.trim();
  // The API knows what this is by its own clock.
  if (written.toLowerCase() === 'last-12-months') return 'last-12-months';
  const span = relative(written.toLowerCase(), today) ?? absolute(written);
  if (!span) throw usageError(`'${text}' is no range of days`, oneOfThem);
  const [from, to] = span;
  if (to < from) throw usageError(`the range '${text}' ends before it begins`, oneOfThem);
  return digits(from) === digits(to) ? digits(from) : `${digits(from)}-${digits(to)}`;
}

function relative(text: string, today: Date): Span | undefined {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (text === 'today') return [today, today];
  if (text === 'yesterday') return [after(today, -1), after(today, -1)];
  if (text === 'mtd') return [day(year, month, 1), today];
  if (text === 'qtd') return [day(year, month - (month % 3), 1), today];
  if (text === 'ytd') return [day(year, 0, 1), today];
  const [, number, unit] = /^last-(\d{1,4})-(day|week|month|year)s?$/.exec(text) ?? [];
  const count = Number(number);
  if (!(count > 0)) return undefined;
  // As the API counts: months and years are whole ones from their first day on, the current one among them.
  if (unit === 'month') return [day(year, month + 1 - count, 1), today];
  if (unit === 'year') return [day(year + 1 - count, 0, 1), today];
  return [after(today, 1 - count * (unit === 'week' ? 7 : 1)), today];
}

function absolute(text: string): Span | undefined {
  const [, compactFrom, compactTo] = /^(\d{8})-(\d{8})$/.exec(text) ?? [];
  const [first, last, ...more] = compactFrom ? [compactFrom, compactTo!] : text.split('..');
  const from = period(first!);
  const to = last === undefined ? from : period(last);
  return from && to && more.length === 0 ? [from[0], to[1]] : undefined;
}

/** A year, a quarter, a month or a day. */
function period(text: string): Span | undefined {
  const [, year, quarter] = /^(\d{4})(?:-?q([1-4]))?$/i.exec(text) ?? [];
  if (quarter) return [day(+year!, +quarter * 3 - 3, 1), day(+year!, +quarter * 3, 0)];
  if (year) return [day(+year, 0, 1), day(+year, 11, 31)];
  const [, inYear, month, date] =
    /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (!inYear || +month! < 1 || +month! > 12) return undefined;
  if (!date) return [day(+inYear, +month! - 1, 1), day(+inYear, +month!, 0)];
  const only = day(+inYear, +month! - 1, +date);
  // 31 June is 1 July to a computer, and a typing error of a person.
  return only.getUTCDate() === +date ? [only, only] : undefined;
}
