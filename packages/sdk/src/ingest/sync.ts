// Keeps an account up to date with the events of a billing system, one at a time.
import { ArgumentError } from '../core/errors/argument-error.js';
import type { ImportResults } from '../generated/types.gen.js';
import { checker } from './check.js';
import type { IngestClient } from './options.js';
import { fieldAndReason } from './push.js';
import { RefusedError } from './refused-error.js';
import type { CustomerRow, InvoiceRow, PlanRow, Resource } from './rows.js';

/** What every event says. Amounts are whole numbers of the currency's smallest unit: 9900 is $99.00. */
export interface BillingEvent {
  /** Who pays: the record, which is pushed if it is new, or the id of one that was pushed before. */
  customer: CustomerRow | string;
  /** ISO 4217. */
  currency: string;
  /** When it happened in the billing system, not when the event arrived: this decides what comes after what. */
  date: string | Date;
  /** What it is about, in words; shown with the invoice. */
  description?: string | null | undefined;
}

interface Billed extends BillingEvent {
  /** What is paid for: the record, which is pushed if it is new, or the id of one that was pushed before. */
  plan?: PlanRow | string | null | undefined;
  /** Minor units, tax included; 0 for a trial. */
  amount: number;
  /** Tax within `amount`, minor units. */
  tax?: number | null | undefined;
  /** Already taken off `amount`, minor units, positive. */
  discount?: number | null | undefined;
  /** Seats or units. */
  quantity?: number | null | undefined;
  /** First day that is paid for. */
  periodStart?: string | Date | null | undefined;
  /** First day that is no longer paid for. */
  periodEnd?: string | Date | null | undefined;
  /** How it was paid: `visa`, `sepa`, `paypal`, or a word of your own. */
  paymentMethod?: string | null | undefined;
}

/** An invoice was paid: a first one, a renewal, or anything else that was charged. */
export interface InvoicePaid extends Billed {
  /** Id of the invoice. */
  id: string;
  /** The subscription that it bills. Without it, the customer is taken to have a single one. */
  subscriptionId?: string | null | undefined;
  /**
   * Whether it makes MRR.
   * @default 'subscription' with a plan or a period, else 'one-time'
   */
  type?: 'subscription' | 'one-time' | null | undefined;
  /** Lines of the invoice. When given, MRR comes from them. */
  lines?: InvoiceRow['lines'];
}

/** A subscription began, or was changed to another plan, price or number of seats. */
export interface SubscriptionEvent extends Billed {
  /** The subscription that began or was changed. */
  subscriptionId: string;
  /**
   * Id of the invoice that bills it, if there is one. Its own `invoicePaid` is then the same record; without it
   * MRR is right all the same, but reports of cash count the charge twice.
   * @default made of subscription, kind of event and date, and so the same whenever the event comes
   */
  invoiceId?: string | null | undefined;
}

/** A subscription was cancelled. */
export interface SubscriptionCancelled extends BillingEvent {
  /** Without it, the customer's only subscription ends. */
  subscriptionId?: string | null | undefined;
  /** Why: `too_expensive`, `payment_failed`, `unused`, or a word of your own. */
  reason?: string | null | undefined;
  /**
   * Id of the record.
   * @default made of subscription (or customer) and date
   */
  id?: string | null | undefined;
}

/** Money was paid back. */
export interface ChargeRefunded extends BillingEvent {
  /** Id of the refund. */
  id: string;
  /** Minor units paid back, tax included; the sign does not matter. */
  amount: number;
  /** Tax within `amount`, minor units. */
  tax?: number | null | undefined;
  /** The invoice that is paid back. Without it, the latest one of the subscription. */
  invoiceId?: string | null | undefined;
  /** The subscription that was paid for. */
  subscriptionId?: string | null | undefined;
}

/** Where events go. */
export interface SyncOptions {
  /** Id of the data source that the records belong to. */
  dataSource: string;
  /**
   * How many customers and plans are remembered as pushed, so that they are not pushed with every event.
   * @default 10000
   */
  remember?: number | undefined;
}

/** What was pushed for an event, in this order. */
export interface Synced {
  /** Id of the customer, when the record was pushed. */
  customer?: string;
  /** Id of the plan, when the record was pushed. */
  plan?: string;
  /** Id of the invoice. */
  invoice: string;
}

/**
 * One function per kind of event. All of them are safe to call again with the same event, in any order: records
 * have the same ids each time, and dates decide what follows what, not arrival. All reject with a
 * {@link RefusedError} when a record is not stored, and with a `GrowPanelError` when the API cannot be reached:
 * then let the billing system deliver the event again.
 */
export interface Sync {
  /**
   * A paid invoice becomes an invoice.
   *
   * @example
   * ```ts
   * await sync.invoicePaid({
   *   id: 'inv_1',
   *   customer: { id: 'cus_1', name: 'Acme Inc' },
   *   plan: { id: 'pro', name: 'Pro', billing_freq: 'month', currency: 'usd' },
   *   subscriptionId: 'sub_1',
   *   date: '2024-02-01',
   *   amount: 9900,
   *   currency: 'usd',
   * });
   * ```
   */
  invoicePaid(event: InvoicePaid): Promise<Synced>;
  /**
   * A new subscription becomes the customer (if new), the plan (if new), and an invoice.
   *
   * @example
   * ```ts
   * await sync.subscriptionCreated({
   *   subscriptionId: 'sub_1', customer: 'cus_1', plan: 'pro', date: '2024-02-01', amount: 9900, currency: 'usd',
   * });
   * ```
   */
  subscriptionCreated(event: SubscriptionEvent): Promise<Synced>;
  /**
   * A change becomes an invoice with the new amount; give the full price of a period, not the prorated rest.
   *
   * @example
   * ```ts
   * await sync.subscriptionUpdated({
   *   subscriptionId: 'sub_1', customer: 'cus_1', plan: 'max', date: '2024-03-01', amount: 29900, currency: 'usd',
   * });
   * ```
   */
  subscriptionUpdated(event: SubscriptionEvent): Promise<Synced>;
  /**
   * A cancellation becomes an invoice of type `cancellation` over 0.
   *
   * @example
   * ```ts
   * await sync.subscriptionCancelled({
   *   subscriptionId: 'sub_1', customer: 'cus_1', date: '2024-05-01', currency: 'usd', reason: 'unused',
   * });
   * ```
   */
  subscriptionCancelled(event: SubscriptionCancelled): Promise<Synced>;
  /**
   * A refund becomes an invoice of type `refund` with a negative amount.
   *
   * @example
   * ```ts
   * await sync.chargeRefunded({
   *   id: 're_1', invoiceId: 'inv_1', customer: 'cus_1', date: '2024-02-10', amount: 4950, currency: 'usd',
   * });
   * ```
   */
  chargeRefunded(event: ChargeRefunded): Promise<Synced>;
}

/** What was pushed for a customer or plan, and when the event had happened that said so. */
interface Known {
  content: string;
  date: string;
}

const isoOf = (date: string | Date): string => (date instanceof Date ? date.toISOString() : date);

/** The record without what was not given. */
const given = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));

/**
 * Functions for the events of a billing system. Call them from your webhook handler; after a bulk import with
 * `ingest` they keep the account up to date.
 *
 * A customer or plan given as a record is pushed when this object has not pushed it yet, or when it has changed
 * since; an event that is older than the last one does not bring back an old name. Keep one object per process,
 * and give an id instead of a record when the record is known to be there.
 *
 * @throws `ArgumentError` without a data source.
 *
 * @example
 * ```ts
 * import { createSync } from '@growpanel/sdk/ingest';
 *
 * const sync = createSync(gp, { dataSource: 'ds_1' });
 * app.post('/webhooks/billing', async (request, response) => {
 *   const { type, data } = request.body;
 *   if (type === 'invoice.paid') {
 *     await sync.invoicePaid({
 *       id: data.id,
 *       customer: { id: data.customer.id, name: data.customer.name },
 *       plan: data.plan_id,
 *       date: data.paid_at,
 *       amount: data.total_cents,
 *       currency: data.currency,
 *     });
 *   }
 *   response.sendStatus(204);
 * });
 * ```
 */
export function createSync(gp: Pick<IngestClient, 'data'>, options: SyncOptions): Sync {
  const { dataSource, remember = 10_000 } = options;
  if (typeof dataSource !== 'string' || dataSource === '')
    throw new ArgumentError('dataSource must be the id of a data source; gp.data.sources.list() lists them');
  const known = { customers: new Map<string, Known>(), plans: new Map<string, Known>() };

  function prepare(resource: Resource, row: unknown) {
    const checked = checker(resource, dataSource)(row);
    if (!('reason' in checked)) return checked;
    const id = (row as { id?: unknown } | null)?.id;
    throw new RefusedError({
      resource,
      id: typeof id === 'string' ? id : undefined,
      outcome: 'invalid',
      ...checked,
    });
  }

  async function push(resource: Resource, { id, body }: ReturnType<typeof prepare>): Promise<void> {
    const create = gp.data[resource].create as (call: { body: unknown }) => Promise<{ data: ImportResults }>;
    const { data } = await create({ body: [body] });
    const [outcome] = data.result;
    if (outcome?.export_status !== 'error') return;
    const words = fieldAndReason(outcome.export_error ?? 'The API gave no reason');
    throw new RefusedError({ resource, id, outcome: 'refused', ...words });
  }

  /** Pushes a customer or plan unless it is known; returns its id when it did. */
  async function introduce(
    resource: 'customers' | 'plans',
    record: CustomerRow | PlanRow | string | null | undefined,
    date: string,
  ): Promise<string | undefined> {
    if (typeof record !== 'object' || record === null) return undefined;
    const checked = prepare(resource, record);
    const content = JSON.stringify(checked.body);
    const before = known[resource].get(checked.id);
    if (before && (before.content === content || date < before.date)) return undefined;
    await push(resource, checked);
    // The oldest one makes room: Maps keep the order of insertion.
    known[resource].delete(checked.id);
    known[resource].set(checked.id, { content, date });
    for (const oldest of known[resource].keys()) {
      if (known[resource].size <= remember) break;
      known[resource].delete(oldest);
    }
    return checked.id;
  }

  /** Everything is checked before anything is sent. */
  async function record(
    event: BillingEvent & { plan?: PlanRow | string | null | undefined },
    more: Readonly<Record<string, unknown>>,
  ): Promise<Synced> {
    const { customer, plan, date, currency, description } = event;
    if (typeof customer === 'object') prepare('customers', customer);
    if (typeof plan === 'object' && plan !== null) prepare('plans', plan);
    const invoice = prepare(
      'invoices',
      given({ customer_id: idOf(customer), plan_id: idOf(plan), date, currency, description, ...more }),
    );
    const day = isoOf(date);
    const pushedCustomer = await introduce('customers', customer, day);
    const pushedPlan = await introduce('plans', plan, day);
    await push('invoices', invoice);
    return {
      ...(pushedCustomer === undefined ? {} : { customer: pushedCustomer }),
      ...(pushedPlan === undefined ? {} : { plan: pushedPlan }),
      invoice: invoice.id,
    };
  }

  const subscribed = (kind: string, event: SubscriptionEvent) =>
    record(event, {
      ...billed(event),
      id: event.invoiceId ?? `${event.subscriptionId}-${kind}-${isoOf(event.date)}`,
      type: 'subscription',
      subscription_id: event.subscriptionId,
    });

  return {
    invoicePaid: (event) =>
      record(event, {
        ...billed(event),
        id: event.id,
        type: event.type,
        subscription_id: event.subscriptionId,
        lines: event.lines,
        status: 'paid',
      }),
    subscriptionCreated: (event) => subscribed('created', event),
    subscriptionUpdated: (event) => subscribed('updated', event),
    subscriptionCancelled: (event) =>
      record(event, {
        id: event.id ?? `${event.subscriptionId ?? idOf(event.customer)}-cancelled-${isoOf(event.date)}`,
        type: 'cancellation',
        amount: 0,
        subscription_id: event.subscriptionId,
        cancel_reason: event.reason,
      }),
    chargeRefunded: (event) =>
      record(event, {
        id: event.id,
        type: 'refund',
        amount: typeof event.amount === 'number' ? -Math.abs(event.amount) : event.amount,
        tax: event.tax,
        subscription_id: event.subscriptionId,
        refunded_invoice_id: event.invoiceId,
      }),
  };
}

const idOf = (record: { id: string } | string | null | undefined): string | undefined =>
  typeof record === 'object' ? record?.id : record;

const billed = (event: Billed) => ({
  amount: event.amount,
  tax: event.tax,
  discount: event.discount,
  quantity: event.quantity,
  period_start: event.periodStart,
  period_end: event.periodEnd,
  payment_method: event.paymentMethod,
});
