// The rows that every source gives, and the shape in which they go into `ingest`.
import type { CustomerInput, InvoiceInput, PlanInput } from '../../generated/types.gen.js';

type WithoutSource<Input extends { data_source: string }> = Omit<Input, 'data_source'> & {
  /** Filled in by `ingest`. */
  data_source?: string;
};

/**
 * A customer on the way in. `data_source` may be left to `ingest`.
 *
 * @example
 * ```ts
 * const row: CustomerRow = { id: 'cus_1', name: 'Acme Inc' };
 * ```
 */
export type CustomerRow = WithoutSource<CustomerInput>;

/**
 * A plan on the way in. `data_source` may be left to `ingest`.
 *
 * @example
 * ```ts
 * const row: PlanRow = { id: 'pro', name: 'Pro', billing_freq: 'month', currency: 'usd' };
 * ```
 */
export type PlanRow = WithoutSource<PlanInput>;

/**
 * An invoice on the way in; money is in minor units. `data_source` may be left to `ingest`.
 *
 * @example
 * ```ts
 * const row: InvoiceRow = { id: 'in_1', customer_id: 'cus_1', date: '2024-02-01', amount: 9900, currency: 'usd' };
 * ```
 */
export type InvoiceRow = WithoutSource<InvoiceInput>;

/** The row of each kind of record. */
export interface RowKinds {
  /** Customers. */
  customers: CustomerRow;
  /** Plans. */
  plans: PlanRow;
  /** Invoices. */
  invoices: InvoiceRow;
}

/**
 * What a source gives. A kind that was not asked for is absent; the others are read as they are iterated, once.
 *
 * @example
 * ```ts
 * await ingest(gp, { dataSource: 'ds_1', ...fromCsv({ customers, plans, invoices }) });
 * ```
 */
export type Source = { [Kind in keyof RowKinds]?: AsyncIterable<RowKinds[Kind]> };

/** The same fields, where nothing may stand instead of a value. */
export type Sparse<Row> = { [Field in keyof Row]: Row[Field] | null | undefined };

/** The row without the fields that say nothing: for the API an absent field, and only that, is unknown. */
export function withoutBlanks<Row extends object>(row: Sparse<Row>): Row {
  const result: Partial<Row> = {};
  for (const field of Object.keys(row) as (keyof Row)[]) {
    const value = row[field];
    if (value !== null && value !== undefined) result[field] = value;
  }
  return result as Row;
}
