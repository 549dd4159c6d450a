// Events, written in the transaction that causes them: they go out if and only if it holds. Without a subscriber
// nothing is read and nothing is written.
import { randomUUID } from 'node:crypto';
import { formatDay } from '@growpanel/metrics';
import type { components } from '../generated/api.gen.js';
import * as customers from '../store/customers.js';
import * as deliveries from '../store/deliveries.js';
import * as invoices from '../store/invoices.js';
import * as plans from '../store/plans.js';
import type { DataSourceTable, InvoiceTable, MovementTable, PlanTable } from '../store/schema.js';
import type { Scope } from '../store/scope.js';
import * as webhooks from '../store/webhooks.js';
import { dataSource, importProgress, rawCustomer, rawInvoice, rawPlan } from '../wire.js';

type Schemas = components['schemas'];

/** An event without its envelope. */
export interface Happening {
  type: string;
  data: object;
}

/** The account's subscriptions, read once per request. */
async function subscriptions(scope: Scope): Promise<readonly webhooks.Webhook[]> {
  scope.subscriptions ??= await webhooks.list(scope);
  return scope.subscriptions;
}

/** Whether anyone listens to one of the events. */
export async function heard(scope: Scope, ...types: string[]): Promise<boolean> {
  return (await subscriptions(scope)).some(({ event_type }) => types.includes(event_type));
}

/** The event as it is sent. */
export function envelope({ account, now }: Scope, id: string, { type, data }: Happening) {
  return { id, event_type: type, created_at: now, account_id: account.account_id, data };
}

/** Sets events on their way to everyone who listens to them. */
export async function emit(scope: Scope, happenings: readonly Happening[]): Promise<void> {
  const listeners = await subscriptions(scope);
  const wanted = happenings.filter(({ type }) => listeners.some(({ event_type }) => event_type === type));
  if (wanted.length === 0) return;
  const outgoing = wanted.flatMap((happening) => {
    const body = JSON.stringify(envelope(scope, `evt_${randomUUID()}`, happening));
    return listeners
      .filter(({ event_type }) => event_type === happening.type)
      .map(({ id, url, event_type }) => ({ webhook_id: id, url, event_type, body }));
  });
  await deliveries.add(scope, outgoing);
}

const eventCustomer = ({
  id,
  name,
  email,
  status,
}: customers.CustomerWithLedger): Schemas['EventCustomer'] => ({
  ...{ id, name, email, status },
});

export function movementEvent(movement: MovementTable, customer: customers.CustomerWithLedger): Happening {
  const { type, subtype, day, delta, mrr, currency, invoice_id } = movement;
  const data: Schemas['MovementEventData'] = {
    customer: eventCustomer(customer),
    movement: { type, subtype, date: formatDay(day), mrr_change: delta, mrr, currency, invoice_id },
  };
  return { type: `movement.${type}`, data };
}

const sameMovement = ({ customer_id, day, type, delta }: MovementTable) =>
  `${day} ${type} ${delta} ${customer_id}`;

/** Movements that were not there before: recomputing a past that stays the same says nothing. */
export async function emitMovements(
  scope: Scope,
  source: string,
  before: readonly MovementTable[],
  after: readonly MovementTable[],
): Promise<void> {
  const known = new Set(before.map(sameMovement));
  const fresh = after.filter((movement) => !known.has(sameMovement(movement)));
  const byId = await customers.byIds(
    scope,
    source,
    fresh.map(({ customer_id }) => customer_id),
  );
  await emit(
    scope,
    fresh.flatMap((movement) => {
      const customer = byId.get(movement.customer_id);
      return customer ? [movementEvent(movement, customer)] : [];
    }),
  );
}

export const customerEvent = (type: string, customer: customers.CustomerWithLedger): Happening => ({
  type,
  data: { customer: rawCustomer(customer) } satisfies Schemas['CustomerEventData'],
});

/** Looks at customers before they are stored; what it returns, called afterwards, says what happened to them. */
export async function watchCustomers(scope: Scope, source: string, ids: readonly string[]) {
  const isHeard = await heard(scope, 'customer.created', 'customer.updated');
  if (!isHeard) return async () => {};
  const pushed = ({ sequence: _, ...customer }: customers.CustomerWithLedger) => {
    const { name, email, country, state, created_date, trial_started, custom_variables } = customer;
    return JSON.stringify([name, email, country, state, created_date, trial_started, custom_variables]);
  };
  const before = await customers.byIds(scope, source, ids);
  return async () => {
    const after = await customers.byIds(scope, source, ids);
    const happenings = [...after.values()].flatMap((customer) => {
      const earlier = before.get(customer.id);
      if (!earlier) return [customerEvent('customer.created', customer)];
      return pushed(earlier) === pushed(customer) ? [] : [customerEvent('customer.updated', customer)];
    });
    await emit(scope, happenings);
  };
}

export function invoiceEvent(
  type: string,
  invoice: InvoiceTable,
  customer: customers.CustomerWithLedger,
): Happening {
  const data: Schemas['InvoiceEventData'] = {
    customer: eventCustomer(customer),
    invoice: rawInvoice(invoice),
  };
  return { type, data };
}

/** What an invoice says by itself: the money came, or it did not. */
function outcome({ status, type, amount, paid_day }: InvoiceTable, today: number): string | undefined {
  if (type === 'refund' || type === 'cancellation' || amount <= 0 || paid_day > today) return undefined;
  return status === 'paid' ? 'invoice.paid' : status === 'failed' ? 'failed_payment' : undefined;
}

/** As {@link watchCustomers}, for invoices whose outcome is a new one. */
export async function watchInvoices(scope: Scope, source: string, ids: readonly string[]) {
  if (!(await heard(scope, 'invoice.paid', 'failed_payment'))) return async () => {};
  const before = await invoices.byIds(scope, source, ids);
  return async () => {
    const after = [...(await invoices.byIds(scope, source, ids)).values()];
    const holders = await customers.byIds(
      scope,
      source,
      after.map(({ customer_id }) => customer_id),
    );
    const happenings = after.flatMap((invoice) => {
      const earlier = before.get(invoice.id);
      const type = outcome(invoice, scope.today);
      const customer = holders.get(invoice.customer_id);
      if (!type || !customer || (earlier && outcome(earlier, scope.today) === type)) return [];
      return [invoiceEvent(type, invoice, customer)];
    });
    await emit(scope, happenings);
  };
}

export const planEvent = (plan: PlanTable): Happening => ({
  type: 'plan.created',
  data: { plan: rawPlan(plan) } satisfies Schemas['PlanEventData'],
});

/** As {@link watchCustomers}, for plans that were not there before. */
export async function watchPlans(scope: Scope, source: string, ids: readonly string[]) {
  if (!(await heard(scope, 'plan.created'))) return async () => {};
  const before = await plans.currencies(scope, source, ids);
  return async () => {
    const wanted = new Set(ids.filter((id) => !before.has(id)));
    const { plans: all } = await plans.list(scope, source);
    const created = all.filter(({ id }) => wanted.has(id)).reverse();
    await emit(scope, created.map(planEvent));
  };
}

export const importEvent = (row: DataSourceTable): Happening => ({
  type: 'data_source.import_completed',
  data: { data_source: dataSource(row), progress: importProgress(row) } satisfies Schemas['ImportEventData'],
});
