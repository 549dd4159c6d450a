// What `import … from '@growpanel/sdk/ingest/jsonl'` gives: JSON Lines as rows.
import type { Mapping } from '../mapping/mapping.js';
import { type RowMaker, rowMaker, type Target } from '../mapping/row-maker.js';
import { rulesOf } from '../mapping/value.js';
import { type RowKinds, type Source, withoutBlanks } from '../rows.js';
import { SourceError } from '../source-error.js';
import type { TextInput } from '../text.js';
import { type JsonLine, readJsonLines } from './read-lines.js';

export type { NumberFormat } from '../currency.js';
export type { ColumnTarget, KindMapping, Mapping } from '../mapping/mapping.js';
export { lineOf } from '../origin.js';
export type { Readable, ReadableStreamLike } from '../read.js';
export type { CustomerRow, InvoiceRow, PlanRow, RowKinds, Source } from '../rows.js';
export { SourceError } from '../source-error.js';
export type { OpenText, TextInput } from '../text.js';

/** A file per kind. */
export type JsonlInputs = { readonly [Kind in keyof RowKinds]?: TextInput | undefined };

/** One file with rows of all kinds. */
export interface MixedJsonl {
  /**
   * The text, or a function that opens the file. It is read once for each kind, because customers and plans have
   * to be sent before the invoices that name them.
   */
  mixed: string | Uint8Array | Extract<TextInput, () => unknown>;
  /**
   * The field that says what a row is: `customer`, `plan` or `invoice`. A type of invoice (`subscription`,
   * `refund`, …) says it as well.
   *
   * @default 'type'
   */
  kindField?: string | undefined;
}

/** How {@link fromJsonl} reads. */
export interface JsonlOptions {
  /** Keys that are not named like the contract's fields, and how their values are written. */
  mapping?: Mapping | undefined;
}

const kinds = ['customers', 'plans', 'invoices'] as const;

/** Values that say "this is an invoice" without saying so, from the contract. */
const invoiceTypes: readonly string[] =
  rulesOf.InvoiceInput!.find(({ name }) => name === 'type')?.values ?? [];

/**
 * Reads JSON Lines (one object per line, UTF-8) as rows for `ingest`, a line at a time: a file per kind, or one
 * file with rows of all kinds. Keys and values are treated like columns and cells of `fromCsv`: null and empty
 * texts are absent, unknown keys of customers become custom variables, numbers become text where the contract has
 * text. Each row knows its line: {@link lineOf}.
 *
 * @throws {ArgumentError} when the mapping names an unknown field or time zone.
 * @throws {SourceError} while reading, with line and column, when a line is no JSON object or its kind is unknown.
 *
 * @example
 * ```ts
 * const source = fromJsonl({ mixed: () => createReadStream('billing.jsonl') });
 * await ingest(gp, { dataSource: 'ds_1', ...source });
 * ```
 */
export function fromJsonl(inputs: JsonlInputs | MixedJsonl, { mapping = {} }: JsonlOptions = {}): Source {
  const rowsOf = <Kind extends keyof RowKinds>(kind: Kind) => {
    const maker = rowMaker(kind, mapping);
    if ('mixed' in inputs) {
      const { mixed, kindField = 'type' } = inputs;
      return readRows(maker, ofKind(mixed, kind, kindField));
    }
    const input = inputs[kind];
    return input && readRows(maker, readJsonLines(input));
  };
  return withoutBlanks<Source>({
    customers: rowsOf('customers'),
    plans: rowsOf('plans'),
    invoices: rowsOf('invoices'),
  });
}

async function* readRows<Row>(
  maker: RowMaker<Row>,
  lines: AsyncIterable<JsonLine>,
): AsyncGenerator<Row, void, undefined> {
  const targets = new Map<string, Target | undefined>();
  for await (const { line, value } of lines) {
    const values: [Target, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      if (!targets.has(key)) targets.set(key, maker.target(key));
      const target = targets.get(key);
      if (target !== undefined) values.push([target, inner]);
    }
    yield maker.make(values, line);
  }
}

/** The lines of one kind, without the field that says so. */
async function* ofKind(
  input: TextInput,
  kind: keyof RowKinds,
  field: string,
): AsyncGenerator<JsonLine, void, undefined> {
  for await (const { line, value } of readJsonLines(input)) {
    const { [field]: said, ...rest } = value;
    const isInvoiceType = typeof said === 'string' && invoiceTypes.includes(said);
    const found = isInvoiceType ? 'invoices' : kinds.find((each) => each === said || each === `${said}s`);
    if (found === undefined)
      throw new SourceError(`'${field}' must say customer, plan or invoice`, { line, column: 1 });
    if (found === kind) yield { line, value: isInvoiceType ? { ...rest, type: said } : rest };
  }
}
