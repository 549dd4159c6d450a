// The days of the export. A day is a whole number, so that days compare and subtract.

export type Day = number;

const MS_PER_DAY = 86_400_000;

const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const isoDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

export const dayOfMonth = (day: Day): number => new Date(day * MS_PER_DAY).getUTCDate();

export const calendarMonth = (day: Day): number => new Date(day * MS_PER_DAY).getUTCMonth();

/** Calendar months later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}

/** Both are dates in the files: something happens on the first day and on the last. */
export const FIRST_DAY = dayOf(2024, 1, 1);

export const LAST_DAY = dayOf(2026, 6, 30);

/** The Enterprise tier came with the second year; before that, Business was the largest. */
export const ENTERPRISE_SINCE = dayOf(2025, 1, 1);

export const MONTHS = 30;
