// What day it is: the real one, or one that stands still.
import { type Day, formatDay, parseDay } from '@growpanel/metrics';

export interface Clock {
  /** Today in a time zone; a frozen day is the same everywhere. */
  today(timezone: string): Day;
  /** Now, ISO 8601. */
  now(): string;
  /** The day on which it stands still; null when it runs. */
  frozenAt: string | null;
}

/** @param day `YYYY-MM-DD` to stand still on; the real time when left out. */
export function createClock(day?: string): Clock {
  if (day === undefined)
    return {
      today: (timezone) => parseDay(new Date().toISOString(), timezone),
      now: () => new Date().toISOString(),
      frozenAt: null,
    };
  const frozen = parseDay(day);
  return {
    today: () => frozen,
    now: () => `${formatDay(frozen)}T00:00:00.000Z`,
    frozenAt: formatDay(frozen),
  };
}
