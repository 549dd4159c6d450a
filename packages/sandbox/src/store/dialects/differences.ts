// Where SQLite and PostgreSQL differ beyond what Kysely writes for each: six things, each with a name.
import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely';

export interface Differences {
  /** A statement that makes or changes tables, with column types as this database needs them. */
  definition(statement: string): string;
  /** The values as the text of a JSON array. */
  jsonArray(values: readonly Expression<unknown>[]): RawBuilder<string>;
  /** The columns of a table, in order. */
  columns(table: string): RawBuilder<{ name: string }>;
  /** At the end of a selection: what others are just changing is left to them. */
  leavingLocked: RawBuilder<unknown>;
  /** Waits until no other process changes tables, and keeps the others waiting until the transaction ends. */
  lockDefinitions: RawBuilder<unknown>;
  /** Has the database count a table that has grown, where its plans depend on it. */
  count?(table: string): RawBuilder<unknown>;
}

export const sqliteDifferences: Differences = {
  definition: (statement) => statement,
  jsonArray: (values) => sql`json_array(${sql.join(values)})`,
  columns: (table) => sql`select name from pragma_table_info(${table})`,
  // One process has the file to itself, and one transaction after the other.
  leavingLocked: sql``,
  lockDefinitions: sql`select 1`,
};

/** Any number will do, as long as it is always the same. */
const definitionsLock = 4_010_2024;

export const postgresDifferences: Differences = {
  // Text is compared byte by byte, as SQLite does, so that lists have the same order everywhere. SQLite's integers
  // have 64 bits.
  definition: (statement) =>
    statement.replaceAll(/\btext\b/g, 'text collate "C"').replaceAll(/\binteger\b/g, 'bigint'),
  jsonArray: (values) => sql`json_build_array(${sql.join(values)})::text`,
  columns: (table) => sql`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} order by ordinal_position`,
  leavingLocked: sql`for update skip locked`,
  lockDefinitions: sql`select pg_advisory_xact_lock(${sql.lit(definitionsLock)})`,
  count: (table) => sql`analyze ${sql.table(table)}`,
};

/** What an adapter of ours brings along: the one part of a database that its transactions share with it. */
export interface WithDifferences {
  readonly differences: Differences;
}

/** How the database under this connection or transaction differs. */
export function differencesOf<Tables>(db: Kysely<Tables>): Differences {
  return (db.getExecutor().adapter as unknown as WithDifferences).differences;
}
