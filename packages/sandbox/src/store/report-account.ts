// All that reports read of an account, kept in memory until something is written to it.
import {
  type Account,
  buildLedger,
  type CustomerFacts,
  customerFacts,
  type InvoiceRecord,
  type Movement,
  type PlanRecord,
  prepareAccount,
  type Step,
} from '@growpanel/metrics';
import { sql } from 'kysely';
import * as dataSources from './data-sources.js';
import { differencesOf } from './dialects/differences.js';
import { ratesOf } from './fx.js';
import type { EngineInvoice } from './ledger-input.js';
import { cancelReason } from './ledgers.js';
import * as planGroups from './plan-groups.js';
import * as plans from './plans.js';
import type { Scope } from './scope.js';

/** Customers and invoices of different data sources are different ones, also when they share an id. */
export const reportId = (source: string, id: string): string => `${source} ${id}`;

/** The id that a record has in its own data source. */
export const ownId = (id: string): string => id.slice(id.indexOf(' ') + 1);

/** Discount, attempts, payment method and description: what the ledgers of movements do not look at. */
type Rest = [number | null, number | null, string | null, string | null];
type Parsed = [number, EngineInvoice, Rest, { discount?: number }[] | null];

/** All invoices, by data source and customer. One row of text for each customer is what reads fastest. */
async function invoicesBySource({ db, account }: Scope): Promise<Map<string, Map<string, EngineInvoice[]>>> {
  const columns = ['discount', 'attempt_count', 'payment_method', 'description'].map((name) => sql.ref(name));
  const rest = differencesOf(db).jsonArray(columns);
  const one = sql`'[' || sequence || ',' || record || ',' || ${rest} || ',' || coalesce(lines, 'null') || ']'`;
  const rows = await db
    .selectFrom('invoices')
    .select(['data_source', 'customer_id'])
    .select(sql<string>`string_agg(${one}, ',')`.as('records'))
    .where('account_id', '=', account.account_id)
    .groupBy(['data_source', 'customer_id'])
    .execute();
  const found = new Map<string, Map<string, EngineInvoice[]>>();
  for (const { data_source: source, customer_id, records } of rows) {
    const customerId = reportId(source, customer_id);
    const invoices = (JSON.parse(`[${records}]`) as Parsed[]).map(([sequence, invoice, more, lines]) => {
      invoice.id = reportId(source, invoice.id);
      invoice.customerId = customerId;
      invoice.sequence = sequence;
      if (invoice.refundedInvoiceId) invoice.refundedInvoiceId = reportId(source, invoice.refundedInvoiceId);
      [invoice.discount, invoice.attemptCount, invoice.paymentMethod, invoice.description] = more;
      for (const [i, line] of (invoice.lines ?? []).entries()) line.discount = lines?.[i]?.discount ?? null;
      return invoice;
    });
    invoices.sort((a, b) => a.sequence - b.sequence);
    const customers = found.get(source) ?? new Map<string, EngineInvoice[]>();
    found.set(source, customers.set(customer_id, invoices));
  }
  return found;
}

/** Plans by data source, with the group that each belongs to. */
async function plansBySource(scope: Scope): Promise<Map<string, Map<string, PlanRecord>>> {
  const groups = new Map<string, { id: string; name: string }>();
  // Of several groups with the same plan, the oldest has it.
  for (const group of await planGroups.list(scope)) for (const plan of group.plans) groups.set(plan, group);
  const found = new Map<string, Map<string, PlanRecord>>();
  const all = await plans.list(scope);
  for (const source of new Set(all.plans.map((plan) => plan.data_source))) {
    const records = await plans.records(scope, source);
    for (const { id, name, data_source } of all.plans) {
      const record = records.get(id);
      if (data_source !== source || !record) continue;
      const group = groups.get(id);
      records.set(id, { ...record, name, groupId: group?.id ?? null, groupName: group?.name ?? null });
    }
    found.set(source, records);
  }
  return found;
}

async function read(scope: Scope): Promise<Account> {
  const { db, account, settings, today } = scope;
  const invoices = await invoicesBySource(scope);
  const planRecords = await plansBySource(scope);
  const rates = await ratesOf(scope);
  const sources = new Map((await dataSources.list(scope)).map((source) => [source.id, source]));
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .where('account_id', '=', account.account_id)
    .orderBy('sequence')
    .execute();
  const movements: Movement[] = [];
  const steps: Step[] = [];
  const scheduled: Movement[] = [];
  const scheduledSteps: Step[] = [];
  const customers: CustomerFacts[] = [];
  const all: InvoiceRecord[] = [];
  for (const row of rows) {
    const own = invoices.get(row.data_source)?.get(row.id) ?? [];
    const id = reportId(row.data_source, row.id);
    const customer = { id, createdDate: row.created_date, trialStarted: row.trial_started };
    const ledger = buildLedger({
      customer,
      invoices: own,
      plans: planRecords.get(row.data_source) ?? new Map<string, PlanRecord>(),
      settings,
      asOf: today,
      rates,
    });
    for (const movement of ledger.movements) movements.push(movement);
    for (const step of ledger.steps) steps.push(step);
    for (const movement of ledger.scheduled) scheduled.push(movement);
    for (const step of ledger.scheduledSteps) scheduledSteps.push(step);
    for (const invoice of own) all.push(invoice);
    const source = sources.get(row.data_source);
    customers.push(
      customerFacts(ledger, {
        id,
        externalId: row.id,
        name: row.name,
        email: row.email,
        country: row.country,
        state: row.state,
        dataSourceId: row.data_source,
        dataSourceType: source?.type ?? null,
        dataSourceName: source?.name ?? null,
        customVariables: JSON.parse(row.custom_variables) as Record<string, string>,
        cancelReason: cancelReason(ledger, own),
        createdDay: row.created_day,
      }),
    );
  }
  // A plan group goes by plan ids alone, and so do reports: of plans with one id the newest stands for all.
  const merged = new Map([...planRecords.values()].flatMap((records) => [...records]));
  const ledgers = { movements, steps, scheduled, scheduledSteps };
  return prepareAccount({
    ...ledgers,
    customers,
    plans: merged,
    invoices: all,
    timezone: settings.timezone,
  });
}

interface Kept {
  /** What was committed when it was read; `accounts.lock` gives every later state another revision. */
  revision: string;
  /** The day and the settings that it is right for. */
  state: string;
  account: Promise<Account>;
}

/** By database, then by account. */
const kept = new WeakMap<object, Map<string, Kept>>();
const maxKept = 4;

/** The account as reports read it, right for today. Requests that come at the same time read it once. */
export async function reportAccount(scope: Scope): Promise<Account> {
  const { db, account, settings, today, writes } = scope;
  // What is read between two writes, or before a rollback, must not be taken for what is committed.
  if (writes) return read(scope);
  // The one part of a transaction that it shares with its database, and with no other.
  const database = db.getExecutor().adapter;
  const accounts = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, accounts);
  const { account_id, revision } = account;
  const state = JSON.stringify([today, settings]);
  const before = accounts.get(account_id);
  accounts.delete(account_id);
  const isGood = before?.revision === revision && before.state === state;
  const found = isGood ? before : { revision, state, account: read(scope) };
  accounts.set(account_id, found);
  for (const oldest of accounts.keys()) {
    if (accounts.size <= maxKept) break;
    accounts.delete(oldest);
  }
  try {
    return await found.account;
  } catch (error) {
    // Those who waited for it fail with it; the next request reads again.
    if (accounts.get(account_id) === found) accounts.delete(account_id);
    throw error;
  }
}
