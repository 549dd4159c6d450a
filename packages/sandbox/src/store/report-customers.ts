// What reports read of each customer: invoices, ledger and facts. Of those whose ledger nobody has touched since they
// were read, nothing is read again.
import {
  buildLedger,
  type CustomerFacts,
  type CustomerLedger,
  customerFacts,
  type InvoiceRecord,
  type PlanRecord,
  type RateTable,
} from '@growpanel/metrics';
import { sql } from 'kysely';
import { differencesOf } from './dialects/differences.js';
import type { EngineInvoice } from './ledger-input.js';
import { cancelReason } from './ledgers.js';
import type { DataSourceTable } from './schema.js';
import type { Scope } from './scope.js';
import { inChunks } from './statements.js';

/** Customers and invoices of different data sources are different ones, also when they share an id. */
export const reportId = (source: string, id: string): string => `${source} ${id}`;

export interface ReportCustomer {
  /** Of the ledger in the store; what it was made of changes only together with it. Null when there is none to go by. */
  revision: string | null;
  invoices: readonly InvoiceRecord[];
  ledger: CustomerLedger;
  facts: CustomerFacts;
}

/** By report id, in the order in which they came. */
export type ReportCustomers = ReadonlyMap<string, ReportCustomer>;

/** What all customers of an account have in common. */
export interface Shared {
  /** By data source and id. */
  plans: ReadonlyMap<string, ReadonlyMap<string, PlanRecord>>;
  /** By id. */
  sources: ReadonlyMap<string, Pick<DataSourceTable, 'id' | 'type' | 'name'>>;
  rates: RateTable;
}

/** Some customers of one data source. */
interface Some {
  source: string;
  ids: readonly string[];
}

/** Discount, attempts, payment method and description: what the ledgers of movements do not look at. */
type Rest = [number | null, number | null, string | null, string | null];
type Parsed = [number, EngineInvoice, Rest, { discount?: number }[] | null];

/** Invoices by the report id of their customer. One row of text for each customer is what reads fastest. */
async function invoicesOf(
  { db, account }: Scope,
  only: Some | undefined,
): Promise<Map<string, EngineInvoice[]>> {
  const columns = ['discount', 'attempt_count', 'payment_method', 'description'].map((name) => sql.ref(name));
  const rest = differencesOf(db).jsonArray(columns);
  const one = sql`'[' || sequence || ',' || record || ',' || ${rest} || ',' || coalesce(lines, 'null') || ']'`;
  let query = db
    .selectFrom('invoices')
    .select(['data_source', 'customer_id'])
    .select(sql<string>`string_agg(${one}, ',')`.as('records'))
    .where('account_id', '=', account.account_id)
    .groupBy(['data_source', 'customer_id']);
  if (only) query = query.where('data_source', '=', only.source).where('customer_id', 'in', only.ids);
  const found = new Map<string, EngineInvoice[]>();
  for (const { data_source: source, customer_id, records } of await query.execute()) {
    const customerId = reportId(source, customer_id);
    const invoices = (JSON.parse(`[${records}]`) as Parsed[]).map(([sequence, invoice, more, lines]) => {
      invoice.externalId = invoice.id;
      invoice.id = reportId(source, invoice.id);
      invoice.customerId = customerId;
      invoice.sequence = sequence;
      if (invoice.refundedInvoiceId) invoice.refundedInvoiceId = reportId(source, invoice.refundedInvoiceId);
      [invoice.discount, invoice.attemptCount, invoice.paymentMethod, invoice.description] = more;
      for (const [i, line] of (invoice.lines ?? []).entries()) line.discount = lines?.[i]?.discount ?? null;
      return invoice;
    });
    invoices.sort((a, b) => a.sequence - b.sequence);
    found.set(customerId, invoices);
  }
  return found;
}

/** The account's customers, each with the revision of the ledger. */
const customersWith = ({ db, account }: Scope) =>
  db
    .selectFrom('customers')
    .leftJoin('ledgers', (join) =>
      join
        .onRef('ledgers.account_id', '=', 'customers.account_id')
        .onRef('ledgers.data_source', '=', 'customers.data_source')
        .onRef('ledgers.customer_id', '=', 'customers.id'),
    )
    .select('ledgers.revision')
    .where('customers.account_id', '=', account.account_id)
    .orderBy('customers.sequence');

/** @param only all customers of the account when left out. */
async function read(scope: Scope, { plans, sources, rates }: Shared, only?: Some): Promise<ReportCustomers> {
  const { settings, today } = scope;
  const invoices = await invoicesOf(scope, only);
  let query = customersWith(scope).selectAll('customers');
  if (only)
    query = query.where('customers.data_source', '=', only.source).where('customers.id', 'in', only.ids);
  const found = new Map<string, ReportCustomer>();
  for (const row of await query.execute()) {
    const id = reportId(row.data_source, row.id);
    const own = invoices.get(id) ?? [];
    const ledger = buildLedger({
      customer: { id, createdDate: row.created_date, trialStarted: row.trial_started },
      invoices: own,
      plans: plans.get(row.data_source) ?? new Map<string, PlanRecord>(),
      settings,
      asOf: today,
      rates,
    });
    const source = sources.get(row.data_source);
    const facts = customerFacts(ledger, {
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
    });
    // Tables from before ledgers had revisions say nothing.
    found.set(id, { revision: row.revision || null, invoices: own, ledger, facts });
  }
  return found;
}

/** @param before what was read earlier, for the same day, settings, plans and data sources. */
export async function reportCustomers(
  scope: Scope,
  shared: Shared,
  before: ReportCustomers = new Map(),
): Promise<ReportCustomers> {
  if (before.size === 0) return read(scope, shared);
  const rows = await customersWith(scope).select(['customers.data_source', 'customers.id']).execute();
  const touched = new Map<string, string[]>();
  let count = 0;
  for (const { data_source: source, id, revision } of rows) {
    if (revision && before.get(reportId(source, id))?.revision === revision) continue;
    const ids = touched.get(source) ?? [];
    ids.push(id);
    touched.set(source, ids);
    count++;
  }
  // Many are read faster all at once.
  if (count > rows.length / 4) return read(scope, shared);
  const again = new Map<string, ReportCustomer>();
  for (const [source, all] of touched)
    for (const ids of inChunks(all))
      for (const [id, customer] of await read(scope, shared, { source, ids })) again.set(id, customer);
  const found = new Map<string, ReportCustomer>();
  for (const { data_source, id: own } of rows) {
    const id = reportId(data_source, own);
    const customer = again.get(id) ?? before.get(id);
    if (customer) found.set(id, customer);
  }
  return found;
}
