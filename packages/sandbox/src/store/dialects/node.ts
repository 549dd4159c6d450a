// The SQLite that newer versions of Node bring along.
import { type SqliteConnection, type SqlValue, StatementCache } from './connection.js';

interface NodeStatement {
  all(...parameters: SqlValue[]): Record<string, SqlValue>[];
  run(...parameters: SqlValue[]): { changes: number | bigint };
}

interface NodeDatabase {
  prepare(sql: string): NodeStatement;
  close(): void;
}

export interface NodeSqlite {
  DatabaseSync: new (file: string) => NodeDatabase;
}

/** The module, or undefined where the runtime has none. */
export function nodeSqlite(): NodeSqlite | undefined {
  // Loading it prints a warning that it is experimental; whoever starts a sandbox has no use for that.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const load: ((id: string) => unknown) | undefined = process.getBuiltinModule;
    return load?.('node:sqlite') as NodeSqlite | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

export function openNode({ DatabaseSync }: NodeSqlite, file: string): SqliteConnection {
  const database = new DatabaseSync(file);
  const statements = new StatementCache(
    (sql) => database.prepare(sql),
    () => {},
  );
  return {
    all: (sql, parameters) => statements.get(sql).all(...parameters),
    run: (sql, parameters) => Number(statements.get(sql).run(...parameters).changes),
    close: () => database.close(),
  };
}
