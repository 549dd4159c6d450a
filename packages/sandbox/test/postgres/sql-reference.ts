// The rules as one SQL statement, from the tests of the engine, on PostgreSQL.
import pg from 'pg';
import type { InvoiceRecord, PlanRecord, Settings } from '../../../metrics/src/index.js';
import { formatDay } from '../../../metrics/src/index.js';
import {
  invoiceRow,
  movementsByMonth,
  type ReferenceRow,
  schema,
  settingsRow,
} from '../../../metrics/test/sql/reference.js';

/** The few functions that the statement takes from SQLite, in PostgreSQL's words. */
const words = `
  create function date(day text, step text) returns text immutable language sql
    as $$ select to_char(day::date + step::interval, 'YYYY-MM-DD') $$;
  create function date(day text, step text, floor text) returns text immutable language sql
    as $$ select to_char(day::date + step::interval, 'YYYY-MM-DD') $$;
  create function julianday(day text) returns integer immutable language sql as $$ select day::date - date '2000-01-01' $$;
  create function strftime(form text, day text) returns text immutable language sql as $$ select substr(day, 1, 7) $$;
  create function min(a text, b text) returns text immutable language sql as $$ select least(a, b) $$;
  create function min(a text, b text, c text) returns text immutable language sql as $$ select least(a, b, c) $$;
  create function max(a text, b text) returns text immutable language sql
    as $$ select case when a is not null and b is not null then greatest(a, b) end $$;
  create function max(a numeric, b numeric) returns numeric immutable language sql as $$ select greatest(a, b) $$;
`;

const tables = schema.replaceAll(/\bINT\b/g, 'BIGINT').replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"');
const statement = movementsByMonth.replaceAll('?', '$');

/** Places of amount, tax and seq in a row. */
const wholeNumbers = [6, 7, 13];
const insertAll = `insert into invoices select ${Array.from({ length: 14 }, (_, column) =>
  wholeNumbers.includes(column) ? `(given ->> ${column})::bigint` : `given ->> ${column}`,
).join(', ')} from json_array_elements($1) as given`;

export class PostgresReference {
  readonly #client: pg.Client;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  /** @param url of a place without tables. */
  static async open(url: string, plans: Iterable<PlanRecord>): Promise<PostgresReference> {
    const client = new pg.Client(url);
    await client.connect();
    // Compiling a statement of this size takes far longer than running it over a handful of rows.
    await client.query('set jit = off');
    await client.query(words);
    await client.query(tables);
    for (const { id, interval, intervalCount } of plans)
      await client.query('insert into plans values ($1, $2, $3)', [id, interval, intervalCount]);
    return new PostgresReference(client);
  }

  async monthly(
    invoices: readonly InvoiceRecord[],
    settings: Settings,
    range: { from: number; to: number; asOf: number },
  ): Promise<ReferenceRow[]> {
    const client = this.#client;
    await client.query('begin; delete from invoices; delete from settings');
    const rows = JSON.stringify(invoices.map(invoiceRow));
    await client.query(insertAll, [rows]);
    await client.query('insert into settings values ($1, $2, $3, $4, $5, $6)', [
      ...settingsRow(settings, range.asOf),
    ]);
    const { rows: months } = await client.query(statement, [formatDay(range.from), formatDay(range.to)]);
    await client.query('commit');
    return months.map(({ date, ...numbers }) => ({
      date,
      ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
    })) as ReferenceRow[];
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
