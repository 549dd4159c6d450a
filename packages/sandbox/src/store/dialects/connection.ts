// The little that the SQLite dialect asks of a driver. Both drivers are synchronous and have one connection.

/** What a column holds. Days are whole numbers, lists and objects are JSON text. */
export type SqlValue = string | number | null;

export interface SqliteConnection {
  /** Runs a statement and returns its rows. */
  all(sql: string, parameters: readonly SqlValue[]): Record<string, SqlValue>[];
  /** Runs a statement and returns how many rows it changed. */
  run(sql: string, parameters: readonly SqlValue[]): number;
  close(): void;
}

/** Compiled statements by their text; the oldest is dropped when there are too many. */
export class StatementCache<Statement> {
  readonly #statements = new Map<string, Statement>();
  readonly #compile: (sql: string) => Statement;
  readonly #drop: (statement: Statement) => void;

  constructor(compile: (sql: string) => Statement, drop: (statement: Statement) => void) {
    this.#compile = compile;
    this.#drop = drop;
  }

  get(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= 256) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.drop(oldest);
    }
    const statement = this.#compile(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  drop(sql: string): void {
    const statement = this.#statements.get(sql);
    if (statement === undefined) return;
    this.#statements.delete(sql);
    this.#drop(statement);
  }

  clear(): void {
    for (const statement of this.#statements.values()) this.#drop(statement);
    this.#statements.clear();
  }
}
