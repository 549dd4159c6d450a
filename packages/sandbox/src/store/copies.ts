// Whole accounts set aside and brought back. A copy lies in the same tables under an account id that no key leads
// to: making one and bringing it back are a few statements each, however many rows there are, and a later step of
// the migrations brings copies along.
import { CompiledQuery, type QueryExecutor } from 'kysely';
import type { Database } from './database.js';
import { differencesOf } from './dialects/differences.js';
import { type AccountTable, accountTables, type Schema } from './schema.js';

/** Keys stay as they are, and what is on its way to subscribers does not come back. */
const apart: readonly string[] = ['accounts', 'api_keys', 'deliveries', 'account_seeds', 'snapshots'];

type ContentTable = Exclude<keyof Schema, 'sandbox'>;

const contentTables = accountTables.filter((table) => !apart.includes(table));

/** The columns of the account's own row that are part of its state. The clock is noted beside it. */
export type AccountState = Omit<AccountTable, 'account_id' | 'created_at' | 'revision' | 'clock'>;

export function stateOf({
  account_id: _,
  created_at: __,
  revision: ___,
  clock: ____,
  ...state
}: AccountTable): AccountState {
  return state;
}

// The types of Kysely want one table; every table of an account has the one column that is used by name.
const any = (table: ContentTable) => table as 'counters';

interface Texts {
  table: ContentTable;
  /** All but the account's id. */
  columns: readonly string[];
  clear: string;
  copy: string;
}

/** Statement texts, per dialect: to build them takes longer than to run them. */
const known = new WeakMap<QueryExecutor['adapter'], Texts[]>();

async function textsOf(db: Database): Promise<Texts[]> {
  const { adapter } = db.getExecutor();
  const before = known.get(adapter);
  if (before) return before;
  const texts: Texts[] = [];
  for (const table of contentTables) {
    const { rows } = await differencesOf(db).columns(table).execute(db);
    const columns = rows.map(({ name }) => name).filter((name) => name !== 'account_id') as 'kind'[];
    texts.push({
      ...{ table, columns },
      clear: db.deleteFrom(any(table)).where('account_id', '=', '').compile().sql,
      copy: db
        .insertInto(any(table))
        .columns(['account_id', ...columns])
        .expression((eb) =>
          eb
            .selectFrom(any(table))
            .select((of) => [of.val('').as('account_id'), ...columns])
            .where('account_id', '=', ''),
        )
        .compile().sql,
    });
  }
  known.set(adapter, texts);
  return texts;
}

/** Removes everything that the account, or the copy, holds. */
export async function clear(db: Database, id: string): Promise<void> {
  for (const text of await textsOf(db)) await db.executeQuery(CompiledQuery.raw(text.clear, [id]));
  await db.deleteFrom('deliveries').where('account_id', '=', id).execute();
}

/** Copies everything from one id to another, which holds nothing. Returns the number of rows by table. */
export async function copy(db: Database, from: string, to: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of await textsOf(db)) {
    const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text.copy, [to, from]));
    if (numAffectedRows) counts[text.table] = Number(numAffectedRows);
  }
  return counts;
}

/** The tables of a copy, one after the other, with their rows. */
export async function* rowsOf(db: Database, id: string): AsyncGenerator<{ table: string; rows: object[] }> {
  for (const table of contentTables) {
    const rows = await db.selectFrom(any(table)).selectAll().where('account_id', '=', id).execute();
    yield { table, rows: rows.map(({ account_id: _, ...row }) => row) };
  }
}

/** The columns of each table, without the account's id. */
export async function columnsByTable(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await textsOf(db)).map(({ table, columns }) => [table, columns]));
}

/** More parameters than this no database takes in one statement. */
const maxParameters = 30_000;

/** Puts rows of one table under an id; each has all of the table's columns. */
export async function fill(db: Database, id: string, table: string, rows: readonly object[]): Promise<void> {
  const atOnce = Math.floor(maxParameters / (Object.keys(rows[0] ?? {}).length + 1));
  for (let start = 0; start < rows.length; start += atOnce) {
    const values = rows.slice(start, start + atOnce).map((row) => ({ ...row, account_id: id }));
    await db
      .insertInto(any(table as ContentTable))
      .values(values as never)
      .execute();
  }
}
