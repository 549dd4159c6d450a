// How columns of a file become fields of rows, as a user states it.
import type { NumberFormat } from '../currency.js';
import type { RowKinds } from '../rows.js';

/** A field of a row, one of a customer's own fields, or null for a column to leave out. */
export type ColumnTarget<Row> = (keyof Row & string) | `custom_variables.${string}` | null;

/**
 * How to read the file of one kind. Columns that are named like fields of the contract need no mapping, whatever
 * their case and spaces (`Customer ID` is `customer_id`). Other columns of customers become custom variables; of
 * plans and invoices they are left out.
 *
 * @example
 * ```ts
 * const invoices: KindMapping<InvoiceRow> = {
 *   columns: { 'Invoice #': 'id', Total: 'amount', Notes: null },
 *   amount: 'decimal', numbers: '1.234,56', dateFormat: 'dmy', defaults: { currency: 'eur' },
 * };
 * ```
 */
export interface KindMapping<Row> {
  /** Fields by column name; the names are those of the file, exactly. */
  columns?: Readonly<Record<string, ColumnTarget<Row>>> | undefined;
  /**
   * Whether money is in minor units (`9900`) or in units with decimals (`99.00`).
   *
   * @default 'minor'
   */
  amount?: 'minor' | 'decimal' | undefined;
  /**
   * How numbers are written.
   *
   * @default '1234.56'
   */
  numbers?: NumberFormat | undefined;
  /**
   * Order of the parts of dates: ISO 8601, `31/12/2024` or `12/31/2024` (also with `.` or `-`, and with a time).
   *
   * @default 'iso'
   */
  dateFormat?: 'iso' | 'dmy' | 'mdy' | undefined;
  /**
   * IANA name of the time zone of times without an offset. Dates without a time stay the days they are. When left
   * out, such times are taken as the account's own.
   */
  timezone?: string | undefined;
  /** Fields of rows that have none of their own, such as the currency. */
  defaults?: Partial<Row> | undefined;
}

/** The mapping of each kind. */
export type Mapping = { readonly [Kind in keyof RowKinds]?: KindMapping<RowKinds[Kind]> | undefined };
