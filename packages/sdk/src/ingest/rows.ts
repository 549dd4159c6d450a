// What is pushed, as the caller gives it: rows of three kinds, from anything that can be read one by one.
import type { DateField } from '../generated/ingest-fields.gen.js';
import type { CustomerInput, InvoiceInput, PlanInput } from '../generated/types.gen.js';

/** The three kinds of rows, in the order in which they are pushed. */
export const resources = ['customers', 'plans', 'invoices'] as const;

/** One of the three kinds of rows. */
export type Resource = (typeof resources)[number];

/** The same for each of the three kinds. */
export interface EachResource<T> {
  /** Of customers. */
  customers: T;
  /** Of plans. */
  plans: T;
  /** Of invoices. */
  invoices: T;
}

type Value<T, K extends keyof T> = K extends DateField ? T[K] | Date : T[K];
type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The fields of a pushed record. Dates may be `Date`s; null and undefined both mean "not given". */
type Fields<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Value<T, K> } & {
  [K in OptionalKeys<T>]?: Value<T, K> | null | undefined;
};

/**
 * A record as it stands in a request or an answer, before anything is known of its fields.
 *
 * @example
 * ```ts
 * const body: RecordBody = { id: 'cus_1', name: 'Acme Inc' };
 * ```
 */
export type RecordBody = Readonly<Record<string, unknown>>;

interface InSource {
  /** Filled in from the options. Another one than theirs is an error. */
  data_source?: string | undefined;
}

/**
 * A customer to push: `id`, and `name` or `email`; the rest as far as it is known.
 *
 * @example
 * ```ts
 * const row: CustomerRow = { id: 'cus_1', name: 'Acme Inc', country: 'us', created_date: '2024-01-15' };
 * ```
 */
export type CustomerRow = Fields<Omit<CustomerInput, 'data_source'>> & InSource;

/**
 * A plan to push. `billing_freq` may also be spelled `interval`, and `billing_freq_count` `interval_count`.
 *
 * @example
 * ```ts
 * const row: PlanRow = { id: 'pro', name: 'Pro Monthly', billing_freq: 'month', currency: 'usd' };
 * ```
 */
export type PlanRow = Fields<Omit<PlanInput, 'data_source' | 'billing_freq' | 'interval'>> &
  InSource &
  ({ billing_freq: PlanInput['billing_freq'] } | { interval: PlanInput['billing_freq'] });

/**
 * An invoice to push. Amounts are whole numbers of the currency's smallest unit, tax included: 9900 is $99.00,
 * and ¥9900. `date` may also be spelled `invoice_date`.
 *
 * @example
 * ```ts
 * const row: InvoiceRow = {
 *   id: 'inv_1', customer_id: 'cus_1', plan_id: 'pro', date: '2024-02-01', amount: 9900, currency: 'usd',
 * };
 * ```
 */
export type InvoiceRow = Fields<Omit<InvoiceInput, 'data_source' | 'date' | 'invoice_date'>> &
  InSource &
  ({ date: string | Date } | { invoice_date: string | Date });

/** The part of a web `ReadableStream` that is used, so that no DOM types are needed. */
export interface RowStream<Row> {
  /** Locks the stream to one reader. */
  getReader(): {
    read(): Promise<{ done: boolean; value?: Row | undefined }>;
    cancel(reason?: unknown): Promise<unknown>;
  };
}

/**
 * Rows from an array, a generator, an async generator, a Node stream in object mode or a web stream. All but
 * arrays are read no faster than the API takes the rows.
 *
 * @example
 * ```ts
 * async function* invoices(): AsyncGenerator<InvoiceRow> {
 *   for await (const record of database.query('select …')) yield toInvoice(record);
 * }
 * ```
 */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row> | RowStream<Row>;
