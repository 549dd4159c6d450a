// Keeps up to date what PostgreSQL knows of its tables when it plans a query. It counts by itself, but only once a
// minute or so: until then it takes a table that has just been filled for an empty one, and lists it in quadratic time.
import type { Kysely, QueryExecutor } from 'kysely';
import { differencesOf } from './dialects/differences.js';
import type { Schema } from './schema.js';

interface Written {
  rows: number;
  /** So many rows, and the table is counted anew. It doubles, so that a million rows cost ten counts. */
  next: number;
}

const firstCount = 1000;

/** What this process has written, per database: an adapter belongs to one. */
const databases = new WeakMap<QueryExecutor['adapter'], Map<string, Written>>();

/** Notes rows that were written, in a transaction that may still fail: it is about their order of magnitude. */
export function noteWritten(db: Kysely<Schema>, table: keyof Schema, rows: number): void {
  const { adapter } = db.getExecutor();
  const tables = databases.get(adapter) ?? new Map<string, Written>();
  databases.set(adapter, tables);
  const written = tables.get(table);
  if (written) written.rows += rows;
  else tables.set(table, { rows, next: firstCount });
}

/** Counts the tables anew that have grown much. Call it after the transaction: what it locks, others wait for. */
export async function countGrown(db: Kysely<Schema>): Promise<void> {
  const { count } = differencesOf(db);
  const tables = databases.get(db.getExecutor().adapter);
  if (!count || !tables) return;
  for (const [table, written] of tables) {
    if (written.rows < written.next) continue;
    while (written.next <= written.rows) written.next *= 2;
    // What was written stays written, counted or not.
    await count(table)
      .execute(db)
      .catch(() => {});
  }
}
