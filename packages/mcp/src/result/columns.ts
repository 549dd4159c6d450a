// Lists of records as columns and rows: names once instead of once per record, values untouched.

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the first column of a map is called: the keys of its records. */
export const keyColumn = '@key';

/** Whether records are alike enough to share their columns: most cells of the table would be filled. */
function alike(records: readonly Record<string, unknown>[], columns: readonly string[]): boolean {
  const cells = records.reduce((sum, record) => sum + Object.keys(record).length, 0);
  return cells >= 0.7 * columns.length * records.length;
}

const columnsOf = (records: readonly Record<string, unknown>[]) => [...new Set(records.flatMap(Object.keys))];

/**
 * The value with every list of two or more records as `{ columns, rows }`, also inside rows; and every map of three
 * or more, such as countries or the values of a breakdown, with the key as the first column.
 */
export function columnar(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length < 2 || !value.every(isRecord)) return value.map(columnar);
    const columns = columnsOf(value);
    return { columns, rows: value.map((record) => columns.map((name) => columnar(record[name] ?? null))) };
  }
  if (!isRecord(value)) return value;
  const records = Object.values(value);
  if (records.length > 2 && records.every(isRecord)) {
    const columns = columnsOf(records);
    if (columns.length > 1 && alike(records, columns)) {
      const rows = Object.entries(value as Record<string, Record<string, unknown>>);
      return {
        columns: [keyColumn, ...columns],
        rows: rows.map(([key, record]) => [key, ...columns.map((name) => columnar(record[name] ?? null))]),
      };
    }
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, columnar(inner)]));
}

/** The root of a result: an object, whatever the API answered. A list without records to name is `{ items }`. */
export function rootOf(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return columnar(value) as Record<string, unknown>;
  if (!Array.isArray(value)) return { value };
  const table = columnar(value);
  return isRecord(table) ? table : { items: table };
}

/** Whether somebody sends back what was read as a table. */
export const isTable = (value: unknown): value is Table =>
  isRecord(value) &&
  Object.keys(value).every((name) => name === 'columns' || name === 'rows') &&
  Array.isArray(value.columns) &&
  Array.isArray(value.rows) &&
  value.rows.every((row) => Array.isArray(row));

/** The records of a table; what is null in a row was not there. */
export function recordsOf({ columns, rows }: Table): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((name, i) => (row[i] === null || row[i] === undefined ? [] : [[name, row[i]]])),
    ),
  );
}
