// SQLite compiled to WebAssembly: runs everywhere, nothing to compile when it is installed.
import sqlite from 'node-sqlite3-wasm';
import { type SqliteConnection, type SqlValue, StatementCache } from './connection.js';

export function openWasm(file: string): SqliteConnection {
  const database = new sqlite.Database(file);
  type Statement = ReturnType<typeof database.prepare>;
  const statements = new StatementCache<Statement>(
    (sql) => database.prepare(sql),
    (statement) => statement.finalize(),
  );

  function use<Result>(sql: string, work: (statement: Statement) => Result): Result {
    try {
      return work(statements.get(sql));
    } catch (error) {
      // A statement that has failed fails once more when it is used or ended next: SQLite repeats what went wrong.
      try {
        statements.drop(sql);
      } catch {}
      throw error;
    }
  }

  return {
    all: (sql, parameters) =>
      use(sql, (statement) => statement.all(parameters as SqlValue[]) as Record<string, SqlValue>[]),
    run: (sql, parameters) => use(sql, (statement) => statement.run(parameters as SqlValue[]).changes),
    close() {
      statements.clear();
      database.close();
    },
  };
}
