// What storing takes without anything around it: the rows of a sandbox's database, written once more by the same driver.
import { createRequire } from 'node:module';

type Value = string | number | null;
type Row = Record<string, Value>;

interface Statement {
  all(...parameters: Value[]): Row[];
  run(...parameters: Value[]): unknown;
}

/** The part of the package `node-sqlite3-wasm` that is used here; it is the sandbox's dependency. */
interface Wasm {
  exec(sql: string): void;
  prepare(sql: string): { all(parameters: Value[]): Row[]; run(parameters: Value[]): unknown };
}

interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
}

/** As the sandbox chooses it: what the runtime brings along, else WebAssembly. */
function open(file: string): Database {
  const builtIn = process.getBuiltinModule('node:sqlite') as
    | { DatabaseSync: new (file: string) => Database }
    | undefined;
  if (builtIn) return new builtIn.DatabaseSync(file);
  const require = createRequire(new URL('../packages/sandbox/package.json', import.meta.url));
  const { Database } = require('node-sqlite3-wasm') as { Database: new (file: string) => Wasm };
  const database = new Database(file);
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        all: (...parameters) => statement.all(parameters),
        run: (...parameters) => statement.run(parameters),
      };
    },
  };
}

/** As the sandbox does it. */
const pragmas = `pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal;
  pragma cache_size = -32000`;

const perTransaction = 1000;

/**
 * Copies invoices and movements into fresh databases: one prepared statement for each table, a transaction for every
 * thousand invoices, nothing else.
 *
 * @param targets files, or `:memory:`.
 * @param most invoices that are copied.
 * @returns milliseconds per invoice for each target, without reading the rows.
 */
export function bareSqlite(from: string, targets: readonly string[], most: number): number[] {
  const source = open(from);
  source.exec(pragmas);
  const definitions = source
    .prepare(
      `select sql from sqlite_master where tbl_name in ('invoices', 'movements') and sql is not null order by rowid`,
    )
    .all();
  const invoices = source.prepare('select * from invoices order by sequence limit ?').all(most);
  const movements = source
    .prepare(
      'select * from movements where customer_id in (select customer_id from invoices where sequence <= ?)',
    )
    .all(invoices.at(-1)!.sequence!);
  const share = movements.length / invoices.length;

  return targets.map((to) => {
    const target = open(to);
    target.exec(pragmas);
    for (const { sql } of definitions) target.exec(String(sql));
    const invoice = writer(target, 'invoices', invoices);
    const movement = writer(target, 'movements', movements);
    const start = performance.now();
    for (let i = 0; i < invoices.length; i += perTransaction) {
      const next = i + perTransaction;
      target.exec('begin');
      for (const row of invoices.slice(i, next)) invoice(row);
      for (const row of movements.slice(Math.round(i * share), Math.round(next * share))) movement(row);
      target.exec('commit');
    }
    return (performance.now() - start) / invoices.length;
  });
}

function writer(database: Database, table: string, [first]: Row[]): (row: Row) => void {
  const columns = Object.keys(first!);
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
  return (row) => statement.run(...columns.map((column) => row[column]!));
}
