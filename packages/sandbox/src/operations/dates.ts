// The `date` parameter of reports.
import {
  addInterval,
  type Day,
  formatDay,
  type Interval,
  InvalidDateError,
  parseDay,
} from '@growpanel/metrics';
import { badField } from '../errors.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';

/** First and last day, both included. */
export interface Range {
  from: Day;
  to: Day;
}

const forms = 'write YYYYMMDD-YYYYMMDD, YYYYMMDD or last-12-months';

function dayIn(digits: string): Day {
  try {
    return parseDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  } catch (error) {
    if (error instanceof InvalidDateError)
      throw badField('date', `'${digits}' is not a day that exists; ${forms}`);
    throw error;
  }
}

/** The last `count` intervals: whole months, quarters and years from their first day on, days and weeks up to today. */
function last(count: number, interval: Interval, today: Day): Range {
  if (interval === 'day' || interval === 'week')
    return { from: addInterval(today, interval, -count) + 1, to: today };
  const month = interval === 'year' ? '01' : formatDay(today).slice(5, 7);
  const first = parseDay(`${formatDay(today).slice(0, 4)}-${month}-01`);
  return { from: addInterval(first, interval, 1 - count), to: today };
}

/** The days that a report covers; without a parameter the last twelve months. */
export function rangeOf(date: string | undefined, { today }: Scope): Range {
  const text = date || 'last-12-months';
  const relative = /^last-(\d{1,4})-(day|week|month|year)s?$/.exec(text);
  if (relative && Number(relative[1]) > 0) return last(Number(relative[1]), relative[2] as Interval, today);
  const absolute = /^(\d{8})(?:-(\d{8}))?$/.exec(text);
  if (!absolute?.[1]) throw badField('date', `cannot be read, got ${shown(text)}; ${forms}`);
  const from = dayIn(absolute[1]);
  const to = dayIn(absolute[2] ?? absolute[1]);
  if (to < from) throw badField('date', `ends before it begins, got ${shown(text)}`);
  return { from, to };
}
