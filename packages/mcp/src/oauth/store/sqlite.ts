// The store of one process: a SQLite file, or memory. Node's own SQLite where there is one, else WebAssembly.
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Row, sqlStore } from './sql-store.js';
import type { OpenStore } from './store.js';

type Values = (string | number | null)[];

interface Connection {
  all(sql: string, values: Values): Row[];
  close(): void;
}

interface BuiltIn {
  DatabaseSync: new (
    file: string,
  ) => { prepare(sql: string): { all(...values: Values): Row[] }; close(): void };
}

/** The store cannot be opened; the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Loading it prints a warning that it is experimental, into the middle of our log. */
function quietly<Result>(load: () => Result): Result {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

async function connect(file: string): Promise<Connection> {
  const load = () => process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown;
  const builtIn = quietly(load) as BuiltIn | undefined;
  if (builtIn) {
    const database = new builtIn.DatabaseSync(file);
    return { all: (sql, values) => database.prepare(sql).all(...values), close: () => database.close() };
  }
  const { default: sqlite } = await import('node-sqlite3-wasm').catch(() => {
    throw new StoreError(
      `Node ${process.versions.node} has no SQLite of its own. Install it beside the server (npm install node-sqlite3-wasm), use Node 22.13 or newer, or use PostgreSQL.`,
    );
  });
  const database = new sqlite.Database(file);
  return {
    all: (sql, values) => database.all(sql, values) as unknown as Row[],
    close: () => database.close(),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes the file this process's own. What holds secrets, if encrypted ones, is for its owner only. */
function claim(file: string): () => void {
  const pidFile = `${file}.pid`;
  const owner = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner))
    throw new StoreError(
      `${file} is in use by the process ${owner}. Several processes share a load through PostgreSQL; if that process is no server, remove ${pidFile}.`,
    );
  try {
    writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    throw new StoreError(`cannot write ${file}: ${(error as Error).message}`);
  }
  // A killed process leaves the lock of the WebAssembly build behind; nobody holds it any more.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  return () => rmSync(pidFile, { force: true });
}

/** @param file path of the database, or `:memory:`. */
export async function openSqlite(file: string): Promise<OpenStore> {
  const release = file === ':memory:' ? () => {} : claim(file);
  try {
    const connection = await connect(file);
    connection.all('pragma locking_mode = exclusive', []);
    connection.all('pragma journal_mode = wal', []);
    const query = async (sql: string, values: readonly (string | number | null)[] = []) =>
      connection.all(sql.replaceAll(/\$(\d)/g, '?$1'), [...values]);
    const opened = await sqlStore(query, 'text');
    return {
      ...opened,
      async close() {
        connection.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
