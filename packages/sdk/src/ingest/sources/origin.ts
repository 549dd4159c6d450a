// Where a row comes from, carried along for messages and never sent.

// An enumerable symbol survives `{ ...row, data_source }`, which a WeakMap would not, and JSON leaves it out.
// It is registered, so that two copies of the package understand each other.
const LINE: unique symbol = Symbol.for('growpanel.line');

/**
 * The line of the file on which a row begins, counted from 1 with the header as line 1; for rows of an iterator
 * the place in it. Undefined for a row that came from neither. Copies made by spreading keep it.
 *
 * @example
 * ```ts
 * for await (const row of fromCsv({ invoices: file }).invoices!) {
 *   if (row.amount < 0) console.warn(`line ${lineOf(row)}: negative`);
 * }
 * ```
 */
export function lineOf(row: object): number | undefined {
  return (row as { [LINE]?: number })[LINE];
}

/** Notes the line on the row itself. */
export function withLine<Row extends object>(row: Row, line: number): Row {
  (row as { [LINE]?: number })[LINE] = line;
  return row;
}
