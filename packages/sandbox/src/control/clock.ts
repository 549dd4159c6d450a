// What day it is: the real one, or one that stands still until it is moved. It stands in the store, so that all
// processes that share a database live on the same day.
import { type Day, parseDay } from '@growpanel/metrics';
import type { Database } from '../store/database.js';
import * as state from '../store/state.js';

export interface Clock {
  /** Today in a time zone; a frozen day is the same everywhere. */
  today(timezone: string): Day;
  /** Now, ISO 8601. */
  now(): string;
  /** The day on which it stands still; null when it runs. */
  readonly frozenAt: string | null;
}

/** @param day `YYYY-MM-DD` to stand still on; the real time when left out. */
export function createClock(day?: string): Clock {
  const frozen = day === undefined ? undefined : parseDay(day);
  return {
    today: (timezone) => frozen ?? parseDay(new Date().toISOString(), timezone),
    now: () => (day === undefined ? new Date().toISOString() : `${day}T00:00:00.000Z`),
    frozenAt: day ?? null,
  };
}

/** The clock as it stands now. */
export async function clockIn(db: Database): Promise<Clock> {
  return createClock(await state.frozenDay(db));
}

/** Moves the clock, for all who share the database: to a day, or back to the real time. */
export async function setClock(db: Database, day: string | null): Promise<void> {
  await state.write(db, 'now', day ?? '');
}
