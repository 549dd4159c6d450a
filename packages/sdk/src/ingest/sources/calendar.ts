// Calendar arithmetic on days, without time zones: a day is a whole number since 1970-01-01.

const DAY = 86_400_000;

/** A calendar day as a whole number. */
export type Day = number;

/** The day of a text that begins with `YYYY-MM-DD`; undefined when there is no such day. */
export function dayOf(text: string): Day | undefined {
  const date = text.slice(0, 10);
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(time)) return undefined;
  const day = time / DAY;
  return isoDay(day) === date ? day : undefined;
}

export const isoDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

const monthsIn: Record<string, number> = { month: 1, quarter: 3, year: 12 };
const daysIn: Record<string, number> = { day: 1, week: 7 };

/** An interval of a plan. */
export interface Length {
  unit: string;
  count: number;
}

export const isKnownUnit = (unit: string): boolean => unit in monthsIn || unit in daysIn;

/**
 * So many intervals after a day, counted from that day and not from the one before: a month that is too short takes
 * its last day, and the next one is whole again. January 31, February 29, March 31.
 */
export function addLengths(start: Day, { unit, count }: Length, times: number): Day {
  const days = daysIn[unit];
  if (days !== undefined) return start + days * count * times;
  const date = new Date(start * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + monthsIn[unit]! * count * times;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY;
}
