// A calendar day as a whole number, so that days compare, subtract and index without time zones.

/**
 * Days since 1970-01-01 in the account's time zone; negative before it. `day + 1` is the next day and
 * `end - start` the number of days between.
 *
 * @example
 * const day: Day = parseDay('1970-01-02'); // 1
 */
export type Day = number;

export const MS_PER_DAY = 86_400_000;

/** A day taken apart; month and day of month count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  date: number;
}

// Both conversions shift the year to begin in March, so that the leap day is its last day and needs no case
// of its own. 719468 days lie between 0000-03-01 and 1970-01-01; 146097 make up 400 years.

export function dayFromCivil(year: number, month: number, date: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilFromDay(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Writes a day as `YYYY-MM-DD`, the form of every date in the reports.
 *
 * @example
 * formatDay(parseDay('2024-02-29') + 1); // '2024-03-01'
 */
export function formatDay(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** {@link formatDay} for lists, where days come again and again: each is written once. */
export function dayFormatter(): (day: Day) => string {
  const written = new Map<Day, string>();
  return (day) => {
    let text = written.get(day);
    if (text === undefined) {
      text = formatDay(day);
      written.set(day, text);
    }
    return text;
  };
}
