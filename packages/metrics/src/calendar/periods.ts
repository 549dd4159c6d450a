// Cuts a range of days into the periods of a report.
import type { Interval } from '../records.js';
import { civilFromDay, type Day, dayFromCivil } from './day.js';
import { addInterval } from './interval.js';

/**
 * One period of a report.
 *
 * @example
 * const february: Period = { start: parseDay('2024-02-01'), end: parseDay('2024-02-29') };
 */
export interface Period {
  start: Day;
  /** Last day, inclusive. */
  end: Day;
}

/** The first day of the whole week, month, quarter or year that `day` lies in. */
export function startOfPeriod(day: Day, interval: Interval, weekStart: 0 | 1): Day {
  if (interval === 'day') return day;
  if (interval === 'week') {
    const weekday = (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
    return day - ((weekday - weekStart + 7) % 7);
  }
  const { year, month } = civilFromDay(day);
  if (interval === 'year') return dayFromCivil(year, 1, 1);
  return dayFromCivil(year, interval === 'quarter' ? month - ((month - 1) % 3) : month, 1);
}

/**
 * The calendar periods that touch `[from, to]`, oldest first, the first and the last clipped to the range.
 * Empty when `to` lies before `from`.
 *
 * @param weekStart first day of a week, 0 Sunday or 1 Monday; only weeks look at it.
 *
 * @example
 * periods(parseDay('2024-01-15'), parseDay('2024-02-10'), 'month', 1);
 * // [{ start: 15 Jan, end: 31 Jan }, { start: 1 Feb, end: 10 Feb }]
 */
export function periods(from: Day, to: Day, interval: Interval, weekStart: 0 | 1): Period[] {
  const result: Period[] = [];
  let start = startOfPeriod(from, interval, weekStart);
  while (start <= to) {
    const next = addInterval(start, interval, 1);
    result.push({ start: Math.max(start, from), end: Math.min(next - 1, to) });
    start = next;
  }
  return result;
}

/** Index of the period that `day` lies in; -1 before the first and `list.length` after the last. */
export function indexOfPeriod(list: readonly Period[], day: Day): number {
  const first = list[0];
  if (first === undefined || day < first.start) return -1;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How people write a period: `2024-02`, `2024 Q1`, `2024`, `2024-W05`, or the date for a day. */
export function labelOfPeriod(day: Day, interval: Interval, weekStart: 0 | 1): string {
  const start = startOfPeriod(day, interval, weekStart);
  if (interval === 'week') {
    // A week belongs to the year of its Thursday; for weeks from Monday that is ISO 8601.
    const thursday = start + (weekStart === 1 ? 3 : 4);
    const { year } = civilFromDay(thursday);
    const week = Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1;
    return `${year}-W${String(week).padStart(2, '0')}`;
  }
  const { year, month, date } = civilFromDay(start);
  if (interval === 'year') return String(year);
  if (interval === 'quarter') return `${year} Q${(month + 2) / 3}`;
  const label = `${year}-${String(month).padStart(2, '0')}`;
  return interval === 'month' ? label : `${label}-${String(date).padStart(2, '0')}`;
}
