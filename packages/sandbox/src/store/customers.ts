// Customers, per data source, with how they stand by their ledger.
import { sql } from 'kysely';
import type { CustomerTable, LedgerTable } from './schema.js';
import type { Scope } from './scope.js';
import * as statements from './statements.js';
import { upsert } from './upsert.js';

/** A customer beside their ledger. */
export type CustomerWithLedger = CustomerTable &
  Omit<LedgerTable, 'account_id' | 'data_source' | 'customer_id' | 'revision'>;

/** What a customer has paid so far, less what they got back. */
export interface Paid {
  payments: number;
  /** What came in and went back, by currency and day. */
  parts: { currency: string; day: number; total: number }[];
}

const of = ({ db, account }: Scope) =>
  db.selectFrom('customers').where('account_id', '=', account.account_id);

const withLedgers = ({ db, account }: Scope) =>
  db
    .selectFrom('customers')
    .innerJoin('ledgers', (join) =>
      join
        .onRef('ledgers.account_id', '=', 'customers.account_id')
        .onRef('ledgers.data_source', '=', 'customers.data_source')
        .onRef('ledgers.customer_id', '=', 'customers.id'),
    )
    .where('customers.account_id', '=', account.account_id);

const columns = [
  'ledgers.status',
  'ledgers.currency',
  'ledgers.mrr',
  'ledgers.trial_started_day',
  'ledgers.trial_ended_day',
  'ledgers.paid_started_day',
  'ledgers.cancel_day',
  'ledgers.overdue_day',
  'ledgers.next_change_day',
  'ledgers.cancel_reason',
  'ledgers.subscriptions',
] as const;

/** All columns of customers and of their ledgers. */
export const withLedger = (scope: Scope) => withLedgers(scope).selectAll('customers').select(columns);

/** Takes away the meaning that a text has inside a LIKE pattern. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

interface Page {
  source?: string;
  /** Text in the id, the name or the e-mail address, in any case. */
  search?: string;
  limit: number;
  offset?: number;
}

const matching = (scope: Scope, { source, search }: Pick<Page, 'source' | 'search'>) => {
  let query = withLedgers(scope);
  if (source !== undefined) query = query.where('customers.data_source', '=', source);
  if (search !== undefined)
    query = query.where(sql<boolean>`search_text like ${`%${literal(search.toLowerCase())}%`} escape '\\'`);
  return query;
};

/** Newest first: by the day that the customer was created, then by arrival. */
export async function list(
  scope: Scope,
  { limit, offset = 0, ...asked }: Page,
): Promise<{ count: number; customers: CustomerWithLedger[] }> {
  const query = matching(scope, asked);
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const customers = await query
    .selectAll('customers')
    .select(columns)
    .orderBy(sql`created_day is null`)
    .orderBy('created_day', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { count: Number(count), customers };
}

/** A page of those that `within` lets through, in the same order. */
export async function listWithin(
  scope: Scope,
  { limit, offset = 0, ...asked }: Page,
  within: (source: string, id: string) => boolean,
): Promise<{ count: number; customers: CustomerWithLedger[] }> {
  const all = await matching(scope, asked)
    .select(['customers.data_source', 'customers.id'])
    .orderBy(sql`created_day is null`)
    .orderBy('created_day', 'desc')
    .orderBy('sequence', 'desc')
    .execute();
  const found = all.filter(({ data_source, id }) => within(data_source, id));
  const page = found.slice(offset, offset + limit);
  const rows = new Map<string, Map<string, CustomerWithLedger>>();
  for (const source of new Set(page.map((key) => key.data_source))) {
    const ids = page.filter((key) => key.data_source === source).map((key) => key.id);
    rows.set(source, await byIds(scope, source, ids));
  }
  const customers = page.flatMap(({ data_source, id }) => rows.get(data_source)?.get(id) ?? []);
  return { count: found.length, customers };
}

/** All customers with this id: an id may exist in several data sources. */
export async function find(scope: Scope, id: string): Promise<CustomerWithLedger[]> {
  return withLedgers(scope)
    .selectAll('customers')
    .select(columns)
    .where('customers.id', '=', id)
    .orderBy('sequence')
    .execute();
}

/** Which of the ids exist. */
export async function existing(scope: Scope, source: string, ids: readonly string[]): Promise<Set<string>> {
  const { db, account } = scope;
  const rows = await statements.byIds<{ id: string }>(db, {
    name: 'customers by id',
    given: [account.account_id, source],
    ids,
    build: (some) => of(scope).select('id').where('data_source', '=', source).where('id', 'in', some),
  });
  return new Set(rows.map(({ id }) => id));
}

const paidKey = (source: string, id: string) => `${source} ${id}`;

/** What each of the customers has paid up to today. */
export async function paidBy(
  scope: Scope,
  customers: readonly CustomerTable[],
): Promise<(customer: CustomerTable) => Paid> {
  const { db, account, today } = scope;
  const paid = new Map<string, Paid>();
  for (const source of new Set(customers.map((customer) => customer.data_source))) {
    const ids = customers
      .filter((customer) => customer.data_source === source)
      .map((customer) => customer.id);
    for (const chunk of statements.inChunks(ids)) {
      const rows = await db
        .selectFrom('invoices')
        .select(['customer_id', 'currency', 'paid_day as day'])
        .select(sql<number>`sum(case when type <> 'refund' and amount > 0 then 1 else 0 end)`.as('payments'))
        .select(sql<number>`sum(case when type = 'refund' then -abs(amount) else amount end)`.as('total'))
        .where('account_id', '=', account.account_id)
        .where('data_source', '=', source)
        .where('customer_id', 'in', chunk)
        .where('status', '=', 'paid')
        .where('paid_day', '<=', today)
        .groupBy(['customer_id', 'currency', 'paid_day'])
        .execute();
      for (const { customer_id, currency, day, payments, total } of rows) {
        const key = paidKey(source, customer_id);
        const own = paid.get(key) ?? { payments: 0, parts: [] };
        own.payments += Number(payments);
        own.parts.push({ currency, day, total: Number(total) });
        paid.set(key, own);
      }
    }
  }
  return ({ data_source, id }) => paid.get(paidKey(data_source, id)) ?? { payments: 0, parts: [] };
}

export async function save({ db }: Scope, rows: readonly CustomerTable[]): Promise<void> {
  await upsert(db, 'customers', rows, { key: ['account_id', 'data_source', 'id'], keep: ['sequence'] });
}

/** Removes a customer with all that hangs on them. */
export async function remove({ db, account }: Scope, source: string, id: string): Promise<void> {
  await db
    .deleteFrom('customers')
    .where('account_id', '=', account.account_id)
    .where('data_source', '=', source)
    .where('id', '=', id)
    .execute();
  for (const table of ['invoices', 'ledgers', 'movements'] as const)
    await db
      .deleteFrom(table)
      .where('account_id', '=', account.account_id)
      .where('data_source', '=', source)
      .where('customer_id', '=', id)
      .execute();
}

/** Those of the customers that exist, by id. */
export async function byIds(
  scope: Scope,
  source: string,
  ids: readonly string[],
): Promise<Map<string, CustomerWithLedger>> {
  const found = new Map<string, CustomerWithLedger>();
  for (const chunk of statements.inChunks([...new Set(ids)])) {
    const rows = await withLedger(scope)
      .where('customers.data_source', '=', source)
      .where('customers.id', 'in', chunk)
      .orderBy('sequence')
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}
