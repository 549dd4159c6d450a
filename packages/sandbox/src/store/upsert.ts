// Writes many rows with few statements. Building a statement costs more than running it, so its text is kept.
import { CompiledQuery, type Kysely, type QueryExecutor } from 'kysely';
import type { SqlValue } from './dialects/connection.js';
import type { Schema } from './schema.js';

/** Rows per statement, large to small: few different texts, and never too many parameters for one statement. */
const chunkSizes = [256, 32, 4, 1];

/** Statement texts, per dialect: an adapter belongs to one database. */
const texts = new WeakMap<QueryExecutor['adapter'], Map<string, string>>();

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
) {
  const { adapter } = db.getExecutor();
  const known = texts.get(adapter) ?? new Map<string, string>();
  texts.set(adapter, known);
  const name = `${table} ${size}`;
  let text = known.get(name);
  if (text === undefined) {
    const fixed = new Set<string>([...conflict.key, ...(conflict.keep ?? [])]);
    const changing = Object.keys(sample).filter((column) => !fixed.has(column));
    // The types of Kysely want to know the table; the text is the same for all of them.
    text = db
      .insertInto(table as 'movements')
      .values(Array.from({ length: size }, () => sample as Schema['movements']))
      .onConflict((on) =>
        on
          .columns(conflict.key as readonly (keyof Schema['movements'])[])
          .doUpdateSet((eb) =>
            Object.fromEntries(changing.map((column) => [column, eb.ref(`excluded.${column as 'day'}`)])),
          ),
      )
      .compile().sql;
    known.set(name, text);
  }
  return text;
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
}

/** Cuts a list of ids into parts that one statement can take. */
export function* inChunks<Item>(items: readonly Item[], size = 500): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
