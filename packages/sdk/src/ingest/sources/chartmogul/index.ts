// What `import … from '@growpanel/sdk/ingest/chartmogul'` gives: a ChartMogul account as rows.
import { type Readable, read, readAs } from '../read.js';
import { type InvoiceRow, type Source, withoutBlanks } from '../rows.js';
import { ExternalIds } from './ids.js';
import { invoiceRows } from './invoice.js';
import {
  type ChartMogulCustomer,
  type ChartMogulInvoice,
  type ChartMogulPlan,
  type ChartMogulSubscription,
  externalId,
  utc,
} from './objects.js';
import { customerRow, planRow } from './records.js';

export type { Readable, ReadableStreamLike } from '../read.js';
export type { CustomerRow, InvoiceRow, PlanRow, RowKinds, Source } from '../rows.js';
export { SourceError } from '../source-error.js';
export type {
  ChartMogulCustomer,
  ChartMogulInvoice,
  ChartMogulLineItem,
  ChartMogulPlan,
  ChartMogulSubscription,
  ChartMogulTransaction,
} from './objects.js';

/** Where {@link fromChartMogul} reads from. Each input is read once, item by item. */
export interface ChartMogulInputs {
  /** Entries of `GET /v1/customers`. */
  customers?: Readable<ChartMogulCustomer> | undefined;
  /** Entries of `GET /v1/plans`. */
  plans?: Readable<ChartMogulPlan> | undefined;
  /** Entries of `GET /v1/invoices`. */
  invoices?: Readable<ChartMogulInvoice> | undefined;
  /**
   * Entries of `GET /v1/import/customers/{uuid}/subscriptions`, each with the `customer_uuid` of its page: they tell
   * who cancelled and when.
   */
  subscriptions?: Readable<ChartMogulSubscription> | undefined;
  /**
   * Currency to state for plans, which have none in ChartMogul and need one here, and for cancellations of
   * subscriptions without an invoice. No metric depends on it.
   *
   * @default 'usd'
   */
  planCurrency?: string | undefined;
}

/**
 * Reads a ChartMogul account, so that a team can move: rows for `ingest` from the objects of ChartMogul's API.
 * Records keep their `external_id`, or else ChartMogul's `uuid`. Amounts are minor units as they are; times without
 * an offset are UTC.
 *
 * An invoice for several subscriptions becomes a row for each, `<invoice>_<subscription>`. Successful refunds
 * become rows of their own, divided in proportion. `cancelled_at` of lines becomes `<invoice>_cancellation`,
 * `cancellation_dates` of subscriptions `<subscription>_cancellation_<date>`. A prorated line of type `differential`
 * counts as cash only: it does not tell the new price, which comes with the next renewal.
 *
 * Because ChartMogul's invoices name customers and plans by uuid, ids are remembered while customers and plans are
 * read: about 150 bytes for each that has an `external_id`. `ingest` reads in that order.
 *
 * @throws {SourceError} while reading, when invoices are read before the customers or plans that were given.
 *
 * @example
 * ```ts
 * async function* entries(path: string, key: string) {
 *   for (let cursor = ''; ; ) {
 *     const page = await chartmogul(`${path}?per_page=200&cursor=${cursor}`);
 *     yield* page[key];
 *     if (!page.has_more) return;
 *     cursor = page.cursor;
 *   }
 * }
 * const source = fromChartMogul({
 *   customers: entries('/v1/customers', 'entries'),
 *   plans: entries('/v1/plans', 'plans'),
 *   invoices: entries('/v1/invoices', 'invoices'),
 * });
 * await ingest(gp, { dataSource: 'ds_1', ...source });
 * ```
 */
export function fromChartMogul(inputs: ChartMogulInputs): Source {
  const { planCurrency = 'usd' } = inputs;
  const customers = new ExternalIds('customers', inputs.customers !== undefined);
  const plans = new ExternalIds('plans', inputs.plans !== undefined);
  const documents = inputs.invoices ?? inputs.subscriptions;
  return withoutBlanks<Source>({
    customers: readAs(inputs.customers, (customer) => [customerRow(customer, customers.learn(customer))]),
    plans: readAs(inputs.plans, (plan) => [planRow(plan, plans.learn(plan), planCurrency)]),
    invoices: documents && invoicesOf(inputs, customers, plans, planCurrency),
  });
}

async function* invoicesOf(
  { invoices, subscriptions }: ChartMogulInputs,
  customers: ExternalIds,
  plans: ExternalIds,
  planCurrency: string,
): AsyncGenerator<InvoiceRow> {
  // Subscriptions state no currency; their invoices do.
  const currencies = new Map<string, string>();
  for await (const invoice of read(invoices ?? [])) {
    for (const row of invoiceRows(invoice, customers, plans)) {
      if (subscriptions && row.subscription_id) currencies.set(row.subscription_id, row.currency);
      yield row;
    }
  }
  for await (const subscription of read(subscriptions ?? [])) {
    const currency = currencies.get(externalId(subscription)) ?? planCurrency;
    yield* cancellationRows(subscription, customers, currency);
  }
}

function* cancellationRows(
  subscription: ChartMogulSubscription,
  customers: ExternalIds,
  currency: string,
): Generator<InvoiceRow> {
  const id = externalId(subscription);
  for (const time of subscription.cancellation_dates ?? []) {
    const date = utc(time)!;
    yield {
      // A subscription may end, go on and end again.
      id: `${id}_cancellation_${date.slice(0, 10)}`,
      customer_id: customers.find(subscription.customer_uuid, undefined) ?? '',
      subscription_id: id,
      type: 'cancellation',
      date,
      amount: 0,
      currency,
    };
  }
}
