// Which part of a report a list of single things is about: all of its days, or one of its rows.
import { type Day, InvalidDateError, parseDay, periods } from '@growpanel/metrics';
import { badField } from '../errors.js';
import type { Scope } from '../store/scope.js';
import { shown } from '../validation.js';
import { type PeriodReport, periodReport } from './report-query.js';

interface Asked {
  date?: string;
  interval?: string;
  baseCurrency?: string;
  'selected-date'?: string;
}

function dayIn(text: string): Day {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? [];
  const wrong = () => badField('selected-date', `must be a day as YYYY-MM-DD, got ${shown(text)}`);
  if (year === undefined) throw wrong();
  try {
    return parseDay(`${year}-${month}-${day}`);
  } catch (error) {
    if (error instanceof InvalidDateError) throw wrong();
    throw error;
  }
}

/** A report of periods, narrowed to the row that begins on `selected-date` where one is asked for. */
export async function selectedRow(scope: Scope, query: Asked, until?: Day): Promise<PeriodReport> {
  const report = await periodReport(scope, query, until);
  const selected = query['selected-date'];
  if (selected === undefined) return report;
  const day = dayIn(selected);
  const { interval, weekStart } = report;
  // Long enough for the row to end within; the first period ends where the calendar says.
  const [row] = periods(day, day + 366, interval, weekStart);
  // Without `date` the row stands for itself, however long ago it was.
  const range = query.date === undefined ? { from: day, to: Number.POSITIVE_INFINITY } : report;
  if (day < range.from || day > range.to)
    throw badField('selected-date', `is not within the days of 'date', got ${shown(selected)}`);
  return { ...report, from: day, to: Math.min(row!.end, range.to) };
}
