// Reads ISO 8601 dates and date-times character by character: this runs for every date of every invoice.
import { type Day, dayFromCivil, daysInMonth, MS_PER_DAY } from './day.js';
import { InvalidDateError } from './invalid-date-error.js';
import { isUtc, offsetAt } from './zone.js';

/** A point in time: the local day it falls on, and the instant, which orders things within a day. */
export interface Moment {
  day: Day;
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: number;
}

const ZERO = 48;
const MINUTE = 60_000;

/** The number in `count` digits at `from`; NaN if there is anything but digits. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readDate(text: string): Day {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const date = digits(text, 8, 2);
  const exists =
    text[4] === '-' &&
    text[7] === '-' &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= daysInMonth(year, month);
  if (!exists) throw new InvalidDateError(text);
  return dayFromCivil(year, month, date);
}

/** Minutes east of UTC in `+02:00`, `-0530`, `+02` or `Z`; NaN if it is none of them. */
function readOffset(text: string, at: number): number {
  const sign = text[at];
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : Number.NaN;
  const hours = digits(text, at + 1, 2);
  const rest = text.length - (at + 3);
  let minutes = 0;
  if (rest === 2) minutes = digits(text, at + 3, 2);
  else if (rest === 3 && text[at + 3] === ':') minutes = digits(text, at + 4, 2);
  else if (rest !== 0) return Number.NaN;
  if (hours > 23 || minutes > 59) return Number.NaN;
  const total = hours * 60 + minutes;
  return sign === '+' ? total : sign === '-' ? -total : Number.NaN;
}

export function parseMoment(text: string, timezone: string): Moment {
  const day = readDate(text);
  if (text.length === 10) return { day, instant: instantOfLocal(day * MS_PER_DAY, timezone) };

  const separator = text[10];
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  let second = 0;
  let milliseconds = 0;
  let at = 16;
  if (text[at] === ':') {
    second = digits(text, 17, 2);
    at = 19;
    if (text[at] === '.' || text[at] === ',') {
      const first = ++at;
      let scale = 100;
      for (let digit = digits(text, at, 1); digit >= 0; digit = digits(text, at, 1)) {
        milliseconds += Math.floor(digit * scale);
        scale /= 10;
        at++;
      }
      if (at === first) throw new InvalidDateError(text);
    }
  }
  const readable =
    (separator === 'T' || separator === 't' || separator === ' ') &&
    text[13] === ':' &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!readable) throw new InvalidDateError(text);

  const wallClock = day * MS_PER_DAY + hour * 60 * MINUTE + minute * MINUTE + second * 1000 + milliseconds;
  if (at === text.length) return { day, instant: instantOfLocal(wallClock, timezone) };

  const offset = readOffset(text, at);
  if (Number.isNaN(offset)) throw new InvalidDateError(text);
  const instant = wallClock - offset * MINUTE;
  return { day: Math.floor((instant + offsetAt(timezone, instant)) / MS_PER_DAY), instant };
}

/** The instant at which clocks in `timezone` show `wallClock` (ms, read as if it were UTC). */
function instantOfLocal(wallClock: number, timezone: string): number {
  if (isUtc(timezone)) return wallClock;
  const guess = wallClock - offsetAt(timezone, wallClock);
  return wallClock - offsetAt(timezone, guess);
}

/**
 * The calendar day of an ISO 8601 date or date-time in an account's time zone.
 *
 * `YYYY-MM-DD` is that very day, and so is a date-time without an offset (it is local time). A date-time with
 * an offset is an instant, and counts on the day that the account's clocks show then.
 *
 * @param iso `YYYY-MM-DD`, or with `THH:MM[:SS[.sss]]` and `Z`, `±HH:MM`, `±HHMM` or nothing.
 * @param timezone IANA name, `UTC` by default.
 * @throws {InvalidDateError} when the text is no date or the day does not exist.
 * @throws {RangeError} when the time zone is unknown to the runtime.
 *
 * @example
 * parseDay('2024-02-01T03:00:00Z', 'America/New_York') === parseDay('2024-01-31'); // true
 */
export function parseDay(iso: string, timezone = 'UTC'): Day {
  return iso.length === 10 ? readDate(iso) : parseMoment(iso, timezone).day;
}
