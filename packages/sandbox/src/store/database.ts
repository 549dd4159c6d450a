// Opens the database: embedded, in memory or as a file that outlives the process, or a PostgreSQL server.
import { type Dialect, Kysely } from 'kysely';
import { type NodeSqlite, nodeSqlite, openNode } from './dialects/node.js';
import { sqliteDialect } from './dialects/sqlite.js';
import { migrate } from './migrations.js';
import type { Schema } from './schema.js';

export type Database = Kysely<Schema>;

/** A database with its tables up to date. */
export async function openOn(dialect: Dialect): Promise<Database> {
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function connect(builtIn: NodeSqlite | undefined, file: string) {
  if (builtIn) return openNode(builtIn, file);
  const { openWasm } = await import('./dialects/wasm.js');
  return openWasm(file);
}

/** @param file path of the database, or `:memory:`. */
export async function openFile(file: string): Promise<Database> {
  const connection = await connect(nodeSqlite(), file);
  try {
    // One process has the file to itself, which is what lets the WebAssembly build use a write-ahead log. With it
    // a commit is one append: a killed process loses nothing that was answered, and leaves nothing half applied.
    // `normal` does not wait for the disk at every commit, so a power cut may cost the last moments, never more.
    connection.all('pragma locking_mode = exclusive', []);
    connection.all('pragma journal_mode = wal', []);
    connection.all('pragma synchronous = normal', []);
    connection.all('pragma cache_size = -32000', []);
  } catch (error) {
    connection.close();
    throw error;
  }
  return openOn(sqliteDialect(connection));
}

/**
 * @param url `postgres://user:password@host:5432/database`.
 * @throws {DatabaseError} when it cannot be had.
 */
export async function openServer(url: string): Promise<Database> {
  const { connectPostgres, postgresDialect } = await import('./dialects/postgres.js');
  return openOn(postgresDialect(await connectPostgres(url)));
}
