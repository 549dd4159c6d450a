// What day it is for an account: the real one, or one that stands still until it is moved. It stands in the account's
// own row, so that all processes that share a database agree, and accounts have nothing to do with each other.
import { type Day, parseDay } from '@growpanel/metrics';
import * as accounts from '../store/accounts.js';
import type { Database } from '../store/database.js';
import type { AccountTable } from '../store/schema.js';

/** Whether a value is a day that exists, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10) return false;
  try {
    parseDay(value);
    return true;
  } catch {
    return false;
  }
}

export interface Clock {
  /** Today in a time zone; a frozen day is the same everywhere. */
  today(timezone: string): Day;
  /** Now, ISO 8601. */
  now(): string;
}

/** @param day `YYYY-MM-DD` to stand still on; null for the real time. */
export function createClock(day: string | null): Clock {
  const frozen = day === null ? undefined : parseDay(day);
  return {
    today: (timezone) => frozen ?? parseDay(new Date().toISOString(), timezone),
    now: () => (day === null ? new Date().toISOString() : `${day}T00:00:00.000Z`),
  };
}

/** The clock of an account as it was read. */
export const clockOf = ({ clock }: Pick<AccountTable, 'clock'>): Clock => createClock(clock);

/** Now, ISO 8601, for an account that is known by its id. */
export async function nowIn(db: Database, accountId: string): Promise<string> {
  const account = await accounts.get(db, accountId);
  return createClock(account?.clock ?? null).now();
}
