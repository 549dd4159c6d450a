// What the sandbox remembers about itself between two starts.
import type { Database } from './database.js';

/** `account` is the one it began with, `now` the day of a frozen clock, empty when it runs. */
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
