// Dates as people write them, to ISO 8601.
import { ArgumentError } from '../../../core/errors/argument-error.js';
import type { KindMapping } from './mapping.js';

const written =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[T ,]+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?m\.?)?)?$/i;
const withoutOffset = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;

const two = (digits: string | number): string => String(digits).padStart(2, '0');

function toIso(text: string, dayFirst: boolean): string {
  const match = written.exec(text);
  if (match === null) return text;
  const [, first = '', second = '', year, hour, minute, seconds = '00', half] = match;
  const date = `${year}-${two(dayFirst ? second : first)}-${two(dayFirst ? first : second)}`;
  if (hour === undefined) return date;
  // 12 am is midnight, 12 pm is noon.
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${date}T${two(clock)}:${minute}:${seconds}`;
}

type Offset = (instant: number) => number;

/** Milliseconds by which clocks of a zone are ahead of UTC. @throws {ArgumentError} when the zone is unknown. */
function offsetsIn(timezone: string): Offset {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new ArgumentError(`timezone '${timezone}' is unknown: give an IANA name such as Europe/Berlin`, {
      cause,
    });
  }
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

/**
 * Makes the reader of dates for a mapping. What is no date comes back as it is, for the check of the row to report.
 *
 * @throws {ArgumentError} when the time zone is unknown.
 */
export function dateReader(
  mapping: Pick<KindMapping<object>, 'dateFormat' | 'timezone'>,
): (text: string) => string {
  const { dateFormat = 'iso', timezone } = mapping;
  const offsetAt = timezone === undefined ? undefined : offsetsIn(timezone);
  return (text) => {
    const iso = dateFormat === 'iso' ? text : toIso(text, dateFormat === 'dmy');
    const local = offsetAt && withoutOffset.exec(iso);
    if (!local) return iso;
    const wallClock = Date.parse(`${local[1]}T${local[2]}Z`);
    if (Number.isNaN(wallClock)) return iso;
    // The offset at the instant, not at the same figures in UTC: they differ in the night when clocks change.
    const guess = wallClock - offsetAt(wallClock);
    return new Date(wallClock - offsetAt(guess)).toISOString().replace('.000Z', 'Z');
  };
}
