// Rows from any iterator: the recipe for databases.
import { withLine } from './origin.js';
import { type Readable, read } from './read.js';

/**
 * Turns whatever is iterated into rows, one at a time, and numbers them for messages ({@link lineOf}). `toRow` may
 * give nothing, to skip a record, or several rows. For a database cursor, for example PostgreSQL's: let the query
 * give dates as ISO 8601 text and money as whole minor units, so that neither time zones nor decimals of the driver
 * come between.
 *
 * @param toRow gets each item and its place, from 1.
 *
 * @example
 * ```ts
 * import QueryStream from 'pg-query-stream';
 *
 * const cursor = client.query(new QueryStream(`
 *   select id, account_id, plan, (total * 100)::bigint::int as amount, currency,
 *     to_char(issued_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as date
 *   from invoices order by issued_at`));
 * const invoices = rows(cursor, ({ id, account_id, plan, amount, currency, date }) => ({
 *   id, customer_id: account_id, plan_id: plan, amount, currency, date,
 * }));
 * await ingest(gp, { dataSource: 'ds_1', invoices });
 * ```
 */
export async function* rows<Item, Row extends object>(
  items: Readable<Item>,
  toRow: (item: Item, place: number) => Row | readonly Row[] | null | undefined,
): AsyncGenerator<Row, void, undefined> {
  let place = 0;
  for await (const item of read(items)) {
    place++;
    const made = toRow(item, place);
    for (const row of Array.isArray(made) ? (made as readonly Row[]) : [made as Row | null | undefined])
      if (row) yield withLine(row, place);
  }
}
