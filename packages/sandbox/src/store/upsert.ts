// Writes many rows with few statements.
import { CompiledQuery, type Kysely } from 'kysely';
import type { SqlValue } from './dialects/connection.js';
import type { Schema } from './schema.js';
import { keptText } from './statements.js';
import { noteWritten } from './statistics.js';

/** Rows per statement, large to small: few different texts, and never too many parameters for one statement. */
const chunkSizes = [256, 32, 4, 1];

type Table = 'customers' | 'plans' | 'invoices' | 'ledgers' | 'movements' | 'fx_rates';

interface Conflict<Row> {
  /** Columns that identify a row. */
  key: readonly (keyof Row & string)[];
  /** Columns that keep the value they had. */
  keep?: readonly (keyof Row & string)[];
}

function textOf<T extends Table>(
  db: Kysely<Schema>,
  table: T,
  sample: Schema[T],
  size: number,
  conflict: Conflict<Schema[T]>,
): string {
  return keptText(db, `upsert ${table} ${size}`, () => {
    const fixed = new Set<string>([...conflict.key, ...(conflict.keep ?? [])]);
    const changing = Object.keys(sample).filter((column) => !fixed.has(column));
    // The types of Kysely want to know the table; the text is the same for all of them.
    return db
      .insertInto(table as 'movements')
      .values(Array.from({ length: size }, () => sample as Schema['movements']))
      .onConflict((on) =>
        on
          .columns(conflict.key as readonly (keyof Schema['movements'])[])
          .doUpdateSet((eb) =>
            Object.fromEntries(changing.map((column) => [column, eb.ref(`excluded.${column as 'day'}`)])),
          ),
      );
  });
}

/** Inserts the rows; those whose key exists are updated. The rows have different keys and the same columns. */
export async function upsert<T extends Table>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Schema[T][],
  conflict: Conflict<Schema[T]>,
): Promise<void> {
  const sample = rows[0];
  if (sample === undefined) return;
  const columns = Object.keys(sample) as (keyof Schema[T])[];
  let start = 0;
  for (const size of chunkSizes) {
    for (; rows.length - start >= size; start += size) {
      const parameters: SqlValue[] = [];
      for (let at = start; at < start + size; at++)
        for (const column of columns) parameters.push(rows[at]?.[column] as SqlValue);
      await db.executeQuery(CompiledQuery.raw(textOf(db, table, sample, size, conflict), parameters));
    }
  }
  noteWritten(db, table, rows.length);
}
