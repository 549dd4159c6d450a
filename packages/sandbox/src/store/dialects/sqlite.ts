// A Kysely dialect over one synchronous SQLite connection, which requests take in turns.
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection, SqlValue } from './connection.js';
import { type Differences, sqliteDifferences, type WithDifferences } from './differences.js';

const returnsRows = /^\s*(?:select|with|pragma)\b|\breturning\b/i;

class Connection implements DatabaseConnection {
  readonly #sqlite: SqliteConnection;

  constructor(sqlite: SqliteConnection) {
    this.#sqlite = sqlite;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const values = parameters as readonly SqlValue[];
    if (returnsRows.test(sql)) return { rows: this.#sqlite.all(sql, values) as Row[] };
    return { rows: [], numAffectedRows: BigInt(this.#sqlite.run(sql, values)) };
  }

  // biome-ignore lint/correctness/useYield: nothing here streams, and Kysely wants the method.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('This dialect does not stream.');
  }
}

class SqliteDriver implements Driver {
  readonly #sqlite: SqliteConnection;
  readonly #connection: Connection;
  /** Resolves when the connection is free for the next in line. */
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(sqlite: SqliteConnection) {
    this.#sqlite = sqlite;
    this.#connection = new Connection(sqlite);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const turn = this.#free;
    let release = () => {};
    this.#free = new Promise((resolve) => {
      release = resolve;
    });
    await turn;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      // SQLite has undone everything by itself when it could not write; that error is the one to tell.
      if (!/no transaction is active/.test((error as Error).message)) throw error;
    }
  }

  async destroy(): Promise<void> {
    this.#sqlite.close();
  }
}

class Adapter extends SqliteAdapter implements WithDifferences {
  readonly differences: Differences = sqliteDifferences;
}

export function sqliteDialect(sqlite: SqliteConnection): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new SqliteDriver(sqlite),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
