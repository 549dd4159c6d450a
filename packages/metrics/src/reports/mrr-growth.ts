// How MRR grew from day to day of one month, beside another.
import { civilFromDay, type Day, dayFromCivil, daysInMonth } from '../calendar/day.js';
import type { Account } from '../facts.js';
import type { Movement, MovementType } from '../movement.js';
import { type MovementRow, movementRows } from './movement-rows.js';
import type { PeriodQuery } from './query.js';
import { type Selection, select } from './select.js';
import { deltaIn } from './tally.js';

/**
 * A day of the month. Money in minor units.
 *
 * @example
 * const last: MrrGrowthRow | undefined = mrrGrowthReport(movements, query).at(-1);
 */
export interface MrrGrowthRow {
  /** Day of the month, 0 to 31; 0 is the start, where both curves are zero. */
  date: number;
  /** Net movement of the month up to this day. After the last day, or the as-of day, it stays what it was. */
  cumulative_mrr: number;
  /** The same for the other month. */
  cumulative_mrr_compare: number;
}

/**
 * What {@link mrrGrowthReport} is asked.
 *
 * @example
 * const query: MrrGrowthQuery = { to, asOf, compareMonth: '2023-07', types: ['new', 'expansion'] };
 */
export interface MrrGrowthQuery extends Pick<PeriodQuery, 'asOf' | 'to' | 'filters' | 'fx'> {
  /** Month to compare with, `YYYY-MM`; the one before by default. */
  compareMonth?: string | undefined;
  /** Movement types to add up; all by default. */
  types?: readonly MovementType[] | undefined;
}

/**
 * Net movements of the month that the range ends in, added up from day to day, beside another month's.
 *
 * @returns 32 rows.
 * @throws {RangeError} when `compareMonth` is no month.
 * @throws {CurrencyMismatchError} when the movements are in more than one currency and the query has no rates.
 * @throws {MissingRateError} when a rate is missing that is needed.
 *
 * @example
 * mrrGrowthReport(movements, { to, asOf })[15]?.cumulative_mrr; // net movement of days 1 to 15
 */
export function mrrGrowthReport(source: Iterable<Movement> | Account, query: MrrGrowthQuery): MrrGrowthRow[] {
  const selection = select(source, query);
  const [month, other] = monthsOf(query);
  const now = curve(selection, month, query.types);
  const then = curve(selection, other, query.types);
  return Array.from(now, (cumulative_mrr, date) => ({
    date,
    cumulative_mrr,
    cumulative_mrr_compare: then[date]!,
  }));
}

/** First days of the month shown and of the one it is compared with. */
function monthsOf({ to, asOf, compareMonth }: MrrGrowthQuery): [Day, Day] {
  const { year, month } = civilFromDay(Math.min(to, asOf));
  const shown = dayFromCivil(year, month, 1);
  if (!compareMonth)
    return [shown, dayFromCivil(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 1)];
  const [, y, m] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(compareMonth) ?? [];
  if (y === undefined) throw new RangeError(`compareMonth is a month as YYYY-MM, got "${compareMonth}".`);
  return [shown, dayFromCivil(Number(y), Number(m), 1)];
}

function curve(
  { movements, converter }: Selection,
  start: Day,
  types: MrrGrowthQuery['types'],
): Float64Array {
  const { year, month } = civilFromDay(start);
  const length = daysInMonth(year, month);
  const sums = new Float64Array(32);
  for (const movement of movements) {
    const date = movement.day - start + 1;
    if (date < 1 || date > length) continue;
    if (!types || types.includes(movement.type)) sums[date]! += deltaIn(converter, movement);
  }
  for (let date = 1; date < 32; date++) sums[date]! += sums[date - 1]!;
  return sums;
}

/**
 * The movements behind {@link mrrGrowthReport}: those of the month that the range ends in, oldest first.
 *
 * @throws as {@link mrrGrowthReport} does.
 *
 * @example
 * mrrGrowthTable(account, { to, asOf }).reduce((sum, row) => sum + row.mrr_change_base_currency, 0);
 */
export function mrrGrowthTable(source: Iterable<Movement> | Account, query: MrrGrowthQuery): MovementRow[] {
  const selection = select(source, query);
  const [start] = monthsOf(query);
  const { year, month } = civilFromDay(start);
  const end = start + daysInMonth(year, month) - 1;
  const found = selection.movements
    .filter(({ day, type }) => day >= start && day <= end && (!query.types || query.types.includes(type)))
    .sort((a, b) => a.day - b.day || (a.customerId < b.customerId ? -1 : 1));
  return movementRows(found, selection);
}
