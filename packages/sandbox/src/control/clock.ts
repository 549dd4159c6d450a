// What day it is: the real one, or one that stands still until it is moved.
import { type Day, formatDay, parseDay } from '@growpanel/metrics';

export interface Clock {
  /** Today in a time zone; a frozen day is the same everywhere. */
  today(timezone: string): Day;
  /** Now, ISO 8601. */
  now(): string;
  /** The day on which it stands still; null when it runs. */
  readonly frozenAt: string | null;
  /** Lets it stand still on a day (`YYYY-MM-DD`), or run with the real time again (null). */
  set(day: string | null): void;
}

/** @param day `YYYY-MM-DD` to stand still on; the real time when left out. */
export function createClock(day?: string): Clock {
  let frozen: Day | null = day === undefined ? null : parseDay(day);
  return {
    today: (timezone) => frozen ?? parseDay(new Date().toISOString(), timezone),
    now: () => (frozen === null ? new Date().toISOString() : `${formatDay(frozen)}T00:00:00.000Z`),
    get frozenAt() {
      return frozen === null ? null : formatDay(frozen);
    },
    set(to) {
      frozen = to === null ? null : parseDay(to);
    },
  };
}
