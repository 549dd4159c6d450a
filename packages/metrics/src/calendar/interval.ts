// Calendar arithmetic with billing intervals.
import type { Interval } from '../records.js';
import { civilFromDay, type Day, dayFromCivil, daysInMonth } from './day.js';

/** Calendar months in an interval; 0 for those that are counted in days. */
export const MONTHS_IN: Readonly<Record<Interval, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  year: 12,
};

function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilFromDay(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayFromCivil(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/**
 * The day `count` intervals later (earlier when negative). Months are calendar months, and a date that the
 * target month lacks becomes that month's last day.
 *
 * @example
 * formatDay(addInterval(parseDay('2024-01-31'), 'month', 1)); // '2024-02-29'
 */
export function addInterval(day: Day, interval: Interval, count: number): Day {
  if (interval === 'day') return day + count;
  if (interval === 'week') return day + 7 * count;
  return addMonths(day, MONTHS_IN[interval] * count);
}

export function isEndOfMonth(day: Day): boolean {
  return civilFromDay(day + 1).date === 1;
}

/**
 * The last day of the month that `day` lies in.
 *
 * @example
 * formatDay(endOfMonth(parseDay('2024-02-10'))); // '2024-02-29'
 */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, daysInMonth(year, month));
}

/**
 * The day `months` earlier; the end of a month stays the end of a month, which is what "the month before"
 * means in a report (29 February → 31 January).
 */
export function monthsBefore(day: Day, months: number): Day {
  const earlier = addMonths(day, -months);
  return isEndOfMonth(day) ? endOfMonth(earlier) : earlier;
}

/** Whole months from one day to a later one: how often a month can be added without passing it. */
export function monthsBetween(from: Day, to: Day): number {
  const a = civilFromDay(from);
  const b = civilFromDay(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
}
