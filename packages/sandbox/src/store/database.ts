// Opens the embedded database: in memory, or as a file that outlives the process.
import { Kysely } from 'kysely';
import { type NodeSqlite, nodeSqlite, openNode } from './dialects/node.js';
import { sqliteDialect } from './dialects/sqlite.js';
import { migrate } from './migrations.js';
import type { Schema } from './schema.js';

export type Database = Kysely<Schema>;

async function connect(builtIn: NodeSqlite | undefined, file: string) {
  if (builtIn) return openNode(builtIn, file);
  const { openWasm } = await import('./dialects/wasm.js');
  return openWasm(file);
}

/** @param file path of the database, or `:memory:`. */
export async function openDatabase(file: string): Promise<Database> {
  const connection = await connect(nodeSqlite(), file);
  try {
    // One process has the file to itself, which is what lets the WebAssembly build use a write-ahead log. With it
    // a commit is one append: a killed process loses nothing that was answered, and leaves nothing half applied.
    // `normal` does not wait for the disk at every commit, so a power cut may cost the last moments, never more.
    connection.all('pragma locking_mode = exclusive', []);
    connection.all('pragma journal_mode = wal', []);
    connection.all('pragma synchronous = normal', []);
    connection.all('pragma cache_size = -32000', []);
    const db = new Kysely<Schema>({ dialect: sqliteDialect(connection) });
    await migrate(db);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}
