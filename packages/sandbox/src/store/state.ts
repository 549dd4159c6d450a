// What the sandbox remembers about itself between two starts.
import type { Database } from './database.js';

/**
 * `account` is the one it began with, `now` the day on which the clocks of new accounts stand. An empty text says
 * nothing.
 */
export type StateKey = 'account' | 'seed' | 'now';

export async function read(db: Database): Promise<Partial<Record<StateKey, string>>> {
  const rows = await db.selectFrom('sandbox').selectAll().execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

export async function write(db: Database, key: StateKey, value: string): Promise<void> {
  await db
    .insertInto('sandbox')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
}

/**
 * What it remembers, for a transaction that changes it; others that want the same wait until this one ends.
 * Empty when nothing was remembered.
 */
export async function lock(db: Database, key: StateKey): Promise<string> {
  const { value } = await db
    .insertInto('sandbox')
    .values({ key, value: '' })
    .onConflict((on) => on.column('key').doUpdateSet((eb) => ({ value: eb.ref('sandbox.value') })))
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

/** The day on which the clock of a new account stands, `YYYY-MM-DD`; null when it runs. */
export async function firstDay(db: Database): Promise<string | null> {
  const row = await db.selectFrom('sandbox').select('value').where('key', '=', 'now').executeTakeFirst();
  return row?.value || null;
}
