// The two kinds of transaction. Embedded SQLite runs one after the other, so that there both are the same.
import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';
import { countGrown } from './statistics.js';

/** PostgreSQL ends one of two transactions that wait for each other, or that it cannot put in an order. */
const unlucky: readonly unknown[] = ['40001', '40P01'];
const maxAttempts = 10;

async function insist<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt === maxAttempts || !unlucky.includes((error as { code?: unknown }).code)) throw error;
    }
  }
}

/**
 * Sees what is committed when each statement begins; what is written holds as a whole or not at all. May run more
 * than once, so it must not do anything that a rollback leaves.
 */
export async function writing<Result>(
  db: Database,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  const result = await insist(() => db.transaction().execute(work));
  await countGrown(db);
  return result;
}

/** Sees everything as it was at one moment, and keeps nobody waiting. May run more than once. */
export function reading<Result>(
  db: Database,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return insist(() => db.transaction().setIsolationLevel('repeatable read').execute(work));
}
