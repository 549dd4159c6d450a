// SQLite compiled to WebAssembly: runs everywhere, nothing to compile when it is installed.
import sqlite from 'node-sqlite3-wasm';
import { type SqliteConnection, type SqlValue, StatementCache } from './connection.js';

export function openWasm(file: string): SqliteConnection {
  const database = new sqlite.Database(file);
  const statements = new StatementCache(
    (sql) => database.prepare(sql),
    (statement) => statement.finalize(),
  );
  return {
    all: (sql, parameters) => statements.get(sql).all([...parameters]) as Record<string, SqlValue>[],
    run: (sql, parameters) => statements.get(sql).run([...parameters]).changes,
    close() {
      statements.clear();
      database.close();
    },
  };
}
