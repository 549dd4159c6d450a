// Invoices, per data source.
import { recordOf } from './ledger-input.js';
import type { InvoiceTable } from './schema.js';
import type { Scope } from './scope.js';
import * as statements from './statements.js';
import { upsert } from './upsert.js';

const of = ({ db, account }: Scope) => db.selectFrom('invoices').where('account_id', '=', account.account_id);

/** Newest first: by date, then by arrival. */
export async function list(
  scope: Scope,
  source: string,
  limit: number,
): Promise<{ count: number; invoices: InvoiceTable[] }> {
  const query = of(scope).where('data_source', '=', source);
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const invoices = await query
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return { count: Number(count), invoices };
}

/** All invoices with this id: an id may exist in several data sources. */
export async function find(scope: Scope, id: string): Promise<InvoiceTable[]> {
  return of(scope).selectAll().where('id', '=', id).orderBy('sequence').execute();
}

/** The customers that those of the invoices belong to that exist. */
export async function customersOf(scope: Scope, source: string, ids: readonly string[]): Promise<string[]> {
  const { db, account } = scope;
  const rows = await statements.byIds<{ customer_id: string }>(db, {
    name: 'customers of invoices',
    given: [account.account_id, source],
    ids,
    build: (some) =>
      of(scope).select('customer_id').where('data_source', '=', source).where('id', 'in', some),
  });
  return [...new Set(rows.map(({ customer_id }) => customer_id))];
}

/** Those of the customers that have invoices. */
export async function withInvoices(
  scope: Scope,
  source: string,
  customers: readonly string[],
): Promise<Set<string>> {
  const { db, account } = scope;
  const rows = await statements.byIds<{ customer_id: string }>(db, {
    name: 'customers with invoices',
    given: [account.account_id, source],
    ids: customers,
    build: (some) =>
      of(scope)
        .select('customer_id')
        .distinct()
        .where('data_source', '=', source)
        .where('customer_id', 'in', some),
  });
  return new Set(rows.map(({ customer_id }) => customer_id));
}

/** The customers with an invoice, or a line of one, on one of the plans. */
export async function customersOnPlans(
  scope: Scope,
  source: string,
  planIds: readonly string[],
): Promise<string[]> {
  const customers = new Set<string>();
  const invoices = of(scope).where('data_source', '=', source);
  for (const chunk of statements.inChunks(planIds)) {
    const rows = await invoices.select('customer_id').distinct().where('plan_id', 'in', chunk).execute();
    for (const { customer_id } of rows) customers.add(customer_id);
  }
  const wanted = new Set(planIds);
  const withLines = await invoices.select(['customer_id', 'lines']).where('lines', 'is not', null).execute();
  for (const { customer_id, lines } of withLines) {
    const onPlan = (JSON.parse(lines ?? '[]') as { plan_id?: string }[]).some((line) =>
      wanted.has(line.plan_id ?? ''),
    );
    if (onPlan) customers.add(customer_id);
  }
  return [...customers];
}

/** Stores the rows; their `record` is made here. */
export async function save({ db }: Scope, rows: readonly InvoiceTable[]): Promise<void> {
  for (const row of rows) row.record = recordOf(row);
  await upsert(db, 'invoices', rows, { key: ['account_id', 'data_source', 'id'], keep: ['sequence'] });
}

/** Whoever removes an invoice rebuilds its customer's ledger in the same transaction, as after every change. */
export async function remove({ db, account }: Scope, source: string, id: string): Promise<void> {
  await db
    .deleteFrom('invoices')
    .where('account_id', '=', account.account_id)
    .where('data_source', '=', source)
    .where('id', '=', id)
    .execute();
}

/** The currencies that invoices are in, each with the first day of one. */
export async function currencies({ db, account }: Scope): Promise<{ currency: string; day: number }[]> {
  return db
    .selectFrom('invoices')
    .select('currency')
    .select((eb) => eb.fn.min('day').as('day'))
    .where('account_id', '=', account.account_id)
    .groupBy('currency')
    .execute();
}

/** Those of the invoices that exist, by id. */
export async function byIds(
  scope: Scope,
  source: string,
  ids: readonly string[],
): Promise<Map<string, InvoiceTable>> {
  const found = new Map<string, InvoiceTable>();
  for (const chunk of statements.inChunks(ids)) {
    const rows = await of(scope)
      .selectAll()
      .where('data_source', '=', source)
      .where('id', 'in', chunk)
      .orderBy('sequence')
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** The newest payment that came in, or that did not. */
export async function newest(scope: Scope, status: 'paid' | 'failed'): Promise<InvoiceTable | undefined> {
  return of(scope)
    .selectAll()
    .where('status', '=', status)
    .where('type', 'in', ['subscription', 'one-time'])
    .where('amount', '>', 0)
    .orderBy('day', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}
