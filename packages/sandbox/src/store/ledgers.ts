// Each customer's ledger: recomputed for the customers that were touched, in the transaction that touched them.
import {
  buildLedger,
  type CustomerLedger,
  type CustomerRecord,
  type Movement,
  type MovementSubtype,
  type MovementType,
  type PlanRecord,
  type RateTable,
} from '@growpanel/metrics';
import { movementEvents } from '../movement-types.js';
import { emitMovements, heard } from '../webhooks/emit.js';
import * as accounts from './accounts.js';
import { ratesOf } from './fx.js';
import { type EngineInvoice, invoicesOf } from './ledger-input.js';
import * as plans from './plans.js';
import type { LedgerTable, MovementTable } from './schema.js';
import type { Scope } from './scope.js';
import { byIds, inChunks } from './statements.js';
import { upsert } from './upsert.js';

/** Why a customer left: what their last cancellation says, as long as they stay away. */
export function cancelReason(ledger: CustomerLedger, invoices: readonly EngineInvoice[]): string | null {
  if (ledger.cancelDay === null) return null;
  const given = invoices.filter((invoice) => invoice.type === 'cancellation' && invoice.cancelReason);
  return given.sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.cancelReason ?? null;
}

async function movementsOf(
  { db, account }: Scope,
  source: string,
  ids: readonly string[],
): Promise<MovementTable[]> {
  return db
    .selectFrom('movements')
    .selectAll()
    .where('account_id', '=', account.account_id)
    .where('data_source', '=', source)
    .where('customer_id', 'in', ids)
    .execute();
}

/** What the customers of a data source have in common. */
interface Shared {
  plans: ReadonlyMap<string, PlanRecord>;
  rates: RateTable;
  fresh: Fresh;
}

/** All invoices of customers who had none before this transaction: they need not be read, nor their movements removed. */
export type Fresh = ReadonlyMap<string, readonly EngineInvoice[]>;

async function rebuildChunk(
  scope: Scope,
  source: string,
  ids: readonly string[],
  { plans: records, rates, fresh }: Shared,
): Promise<void> {
  const { db, account, settings, today } = scope;
  const { account_id } = account;
  const given = [account_id, source];
  const customers = await byIds<CustomerRecord>(db, {
    name: 'customers for ledgers',
    given,
    ids,
    build: (some) =>
      db
        .selectFrom('customers')
        .select(['id', 'created_date as createdDate', 'trial_started as trialStarted'])
        .where('account_id', '=', account_id)
        .where('data_source', '=', source)
        .where('id', 'in', some),
  });
  const known = ids.filter((id) => !fresh.has(id));
  const invoices = await invoicesOf(scope, source, known);
  const movements: MovementTable[] = [];
  const ledgers: LedgerTable[] = [];
  for (const customer of customers) {
    const own = fresh.get(customer.id) ?? invoices.get(customer.id) ?? [];
    const ledger = buildLedger({ customer, invoices: own, plans: records, rates, settings, asOf: today });
    for (const { day, type, subtype, delta, mrr, currency, invoiceId } of ledger.movements)
      movements.push({
        account_id,
        data_source: source,
        customer_id: customer.id,
        day,
        type,
        subtype,
        delta,
        mrr,
        currency,
        invoice_id: invoiceId,
      });
    ledgers.push({
      account_id,
      data_source: source,
      customer_id: customer.id,
      status: ledger.status,
      currency: ledger.currency,
      mrr: ledger.mrr,
      trial_started_day: ledger.trialStarted,
      trial_ended_day: ledger.trialEnded,
      paid_started_day: ledger.paidStarted,
      cancel_day: ledger.cancelDay,
      overdue_day: ledger.overdueDay,
      next_change_day: ledger.nextChange,
      cancel_reason: cancelReason(ledger, own),
      subscriptions: JSON.stringify(ledger.subscriptions),
      revision: account.revision,
    });
  }
  const isHeard = await heard(scope, ...movementEvents);
  const before = isHeard ? await movementsOf(scope, source, ids) : [];
  await byIds(db, {
    name: 'movements to replace',
    given,
    ids: known,
    build: (some) =>
      db
        .deleteFrom('movements')
        .where('account_id', '=', account_id)
        .where('data_source', '=', source)
        .where('customer_id', 'in', some),
  });
  await upsert(db, 'movements', movements, { key: ['account_id', 'data_source', 'customer_id', 'day'] });
  await upsert(db, 'ledgers', ledgers, { key: ['account_id', 'data_source', 'customer_id'] });
  if (isHeard) await emitMovements(scope, source, before, movements);
}

/** Recomputes the ledgers of these customers and replaces what is stored of them. */
export async function rebuild(
  scope: Scope,
  source: string,
  customerIds: readonly string[],
  fresh: Fresh = new Map(),
): Promise<void> {
  if (customerIds.length === 0) return;
  const shared = { plans: await plans.records(scope, source), rates: await ratesOf(scope), fresh };
  for (const ids of inChunks(customerIds)) await rebuildChunk(scope, source, ids, shared);
}

/** Recomputes every ledger of a data source, or of all; returns how many. */
export async function rebuildAll(scope: Scope, source?: string): Promise<number> {
  const { db, account } = scope;
  let query = db
    .selectFrom('customers')
    .select(['data_source', 'id'])
    .where('account_id', '=', account.account_id);
  if (source !== undefined) query = query.where('data_source', '=', source);
  return rebuildEach(scope, await query.execute());
}

async function rebuildEach(
  scope: Scope,
  customers: readonly { data_source: string; id: string }[],
): Promise<number> {
  const bySource = new Map<string, string[]>();
  for (const { data_source, id } of customers) {
    const ids = bySource.get(data_source);
    if (ids) ids.push(id);
    else bySource.set(data_source, [id]);
  }
  for (const [source, ids] of bySource) await rebuild(scope, source, ids);
  return customers.length;
}

/** Makes all ledgers right for today. On most days few customers need it; when the clock went back, all do. */
export async function catchUp(scope: Scope): Promise<void> {
  const { db, account, today } = scope;
  if (account.as_of === today) return;
  if (today < account.as_of) await rebuildAll(scope);
  else {
    const due = await db
      .selectFrom('ledgers')
      .select(['data_source', 'customer_id as id'])
      .where('account_id', '=', account.account_id)
      .where('next_change_day', '<=', today)
      .execute();
    await rebuildEach(scope, due);
  }
  await accounts.update(db, account, { as_of: today });
}

/** Every movement of the account. Customers of different data sources are different customers. */
export async function movements({ db, account }: Scope): Promise<Movement[]> {
  const rows = await db
    .selectFrom('movements')
    .select([
      'data_source',
      'customer_id',
      'day',
      'type',
      'subtype',
      'delta',
      'mrr',
      'currency',
      'invoice_id',
    ])
    .where('account_id', '=', account.account_id)
    .execute();
  return rows.map((row) => ({
    customerId: `${row.data_source} ${row.customer_id}`,
    day: row.day,
    type: row.type as MovementType,
    subtype: row.subtype as MovementSubtype | null,
    delta: row.delta,
    mrr: row.mrr,
    currency: row.currency,
    invoiceId: row.invoice_id,
  }));
}

/** The newest movement of a type. */
export async function newestMovement(
  { db, account }: Scope,
  type: string,
): Promise<MovementTable | undefined> {
  return db
    .selectFrom('movements')
    .selectAll()
    .where('account_id', '=', account.account_id)
    .where('type', '=', type)
    .orderBy('day', 'desc')
    .orderBy('customer_id')
    .limit(1)
    .executeTakeFirst();
}
