// How far a time zone is from UTC at an instant, remembered per day because asking Intl is slow.
import { MS_PER_DAY } from './day.js';

export function isUtc(timezone: string): boolean {
  return timezone === 'UTC' || timezone === 'Etc/UTC';
}

interface Zone {
  format: Intl.DateTimeFormat;
  /** UTC day → offset in ms, or NaN for the few days on which the clocks are changed. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneNamed(timezone: string): Zone {
  let zone = zones.get(timezone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, offsets: new Map() };
    zones.set(timezone, zone);
  }
  return zone;
}

function askIntl(format: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const part of format.formatToParts(instant)) read[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  const wholeSeconds = Math.floor(instant / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}

/** Local time minus UTC, in ms, at `instant` (ms since 1970). Throws RangeError for an unknown zone. */
export function offsetAt(timezone: string, instant: number): number {
  if (isUtc(timezone)) return 0;
  const { format, offsets } = zoneNamed(timezone);
  const utcDay = Math.floor(instant / MS_PER_DAY);
  let offset = offsets.get(utcDay);
  if (offset === undefined) {
    const first = askIntl(format, utcDay * MS_PER_DAY);
    const last = askIntl(format, (utcDay + 1) * MS_PER_DAY - 1);
    offset = first === last ? first : Number.NaN;
    offsets.set(utcDay, offset);
  }
  return Number.isNaN(offset) ? askIntl(format, instant) : offset;
}
