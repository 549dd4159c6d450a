// What `import … from '@growpanel/sdk/ingest/csv'` gives: CSV files as rows.
import type { Mapping } from '../mapping/mapping.js';
import { type RowMaker, rowMaker, type Target } from '../mapping/row-maker.js';
import { type RowKinds, type Source, withoutBlanks } from '../rows.js';
import { SourceError } from '../source-error.js';
import type { TextInput } from '../text.js';
import { type Delimiter, readCsv } from './read-csv.js';

export type { NumberFormat } from '../currency.js';
export type { ColumnTarget, KindMapping, Mapping } from '../mapping/mapping.js';
export { lineOf } from '../origin.js';
export type { Readable, ReadableStreamLike } from '../read.js';
export type { CustomerRow, InvoiceRow, PlanRow, RowKinds, Source } from '../rows.js';
export { SourceError } from '../source-error.js';
export type { OpenText, TextInput } from '../text.js';
export type { Delimiter } from './read-csv.js';

/** The files of {@link fromCsv}, each with a header line. */
export type CsvInputs = { readonly [Kind in keyof RowKinds]?: TextInput | undefined };

/** How {@link fromCsv} reads. */
export interface CsvOptions {
  /** Columns that are not named like the contract's fields, and how their values are written. */
  mapping?: Mapping | undefined;
  /**
   * What separates cells.
   *
   * @default the one of `,` `;` and tab that the header has most of
   */
  delimiter?: Delimiter | undefined;
}

/**
 * Reads CSV files (RFC 4180: quoted cells, quotes doubled, line breaks inside quotes; `\n` or `\r\n`) as rows
 * for
 * `ingest`, holding no more than a record at a time. Values become what the contract says the field is; empty
 * cells are absent; blanks around values are dropped. A value that cannot be read, such as `12.345` for
 * dollars,
 * stays as it is, and the check of the row reports it. Each row knows its line: {@link lineOf}.
 *
 * @throws {ArgumentError} when the mapping names an unknown field or time zone.
 * @throws {SourceError} while reading, with the line: broken quoting, a record with more or fewer cells than
 * the header
 * (a file that was cut off ends in one), a column twice, a mapped column that is not there, bytes that are
 * not UTF-8.
 *
 * @example
 * ```ts
 * const source = fromCsv(
 *   { customers: createReadStream('customers.csv'), invoices: createReadStream('invoices.csv') },
 *   { mapping: { invoices: { columns: { 'Invoice #': 'id', Total: 'amount' }, amount: 'decimal' } } },
 * );
 * await ingest(gp, { dataSource: 'ds_1', ...source });
 * ```
 */
export function fromCsv(inputs: CsvInputs, { mapping = {}, delimiter }: CsvOptions = {}): Source {
  const rowsOf = <Kind extends keyof RowKinds>(kind: Kind) => {
    const input = inputs[kind];
    if (input === undefined) return undefined;
    const mapped = Object.keys(mapping[kind]?.columns ?? {});
    return readRows(input, delimiter, rowMaker(kind, mapping), mapped);
  };
  return withoutBlanks<Source>({
    customers: rowsOf('customers'),
    plans: rowsOf('plans'),
    invoices: rowsOf('invoices'),
  });
}

async function* readRows<Row>(
  input: TextInput,
  delimiter: Delimiter | undefined,
  maker: RowMaker<Row>,
  mapped: readonly string[],
): AsyncGenerator<Row, void, undefined> {
  let targets: (Target | undefined)[] | undefined;
  for await (const { cells, line } of readCsv(input, delimiter)) {
    if (targets === undefined) {
      targets = targetsOf(cells, line, maker, mapped);
      continue;
    }
    const spare = cells.slice(targets.length);
    if (cells.length < targets.length || spare.some((cell) => cell.trim() !== ''))
      throw new SourceError(`${cells.length} cells where the header has ${targets.length}`, { line });
    yield maker.make(
      targets.flatMap((target, index) => (target ? [[target, cells[index]] as const] : [])),
      line,
    );
  }
}

function targetsOf<Row>(header: string[], line: number, maker: RowMaker<Row>, mapped: readonly string[]) {
  const columns = header.map((column) => column.trim());
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new SourceError(`the column '${twice}' is there twice`, { line });
  const missing = mapped.find((column) => !columns.includes(column));
  if (missing !== undefined)
    throw new SourceError(`the mapped column '${missing}' is not in the header (${columns.join(', ')})`, {
      line,
    });
  const targets = columns.map((column) => (column === '' ? undefined : maker.target(column)));
  const fields = targets.map((target) => target && 'rule' in target && target.rule.name);
  const same = fields.findIndex((field, index) => field && fields.indexOf(field) !== index);
  if (same >= 0) {
    const both = `'${columns[fields.indexOf(fields[same])]}' and '${columns[same]}'`;
    throw new SourceError(`the columns ${both} are both ${fields[same]}; map one of them to null`, { line });
  }
  return targets;
}
