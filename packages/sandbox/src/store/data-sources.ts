// Billing systems that data comes from.
import { nextId, numberIn } from './accounts.js';
import type { DataSourceTable } from './schema.js';
import type { Scope } from './scope.js';

const of = ({ db, account }: Scope) =>
  db.selectFrom('data_sources').where('account_id', '=', account.account_id);

/** Newest first. */
export async function list(scope: Scope, type?: string): Promise<DataSourceTable[]> {
  let query = of(scope).selectAll();
  // Both spellings of the type name the same systems.
  if (type !== undefined)
    query = query.where('type', 'in', [type.replaceAll('-', '_'), type.replaceAll('_', '-')]);
  return (await query.execute()).sort((a, b) => numberIn(b.id) - numberIn(a.id));
}

export async function get(scope: Scope, id: string): Promise<DataSourceTable | undefined> {
  return of(scope).selectAll().where('id', '=', id).executeTakeFirst();
}

export async function create(scope: Scope, source: { name: string; type: string }): Promise<DataSourceTable> {
  const row: DataSourceTable = {
    account_id: scope.account.account_id,
    id: await nextId(scope, 'ds'),
    ...source,
    status: 'connected',
    created_at: scope.now,
    updated_at: scope.now,
    import_status: null,
    import_started: null,
    import_ended: null,
    import_count: 0,
  };
  await scope.db.insertInto('data_sources').values(row).execute();
  return row;
}

export async function update(
  { db, account }: Scope,
  id: string,
  changes: Partial<Omit<DataSourceTable, 'account_id' | 'id'>>,
): Promise<void> {
  await db
    .updateTable('data_sources')
    .set(changes)
    .where('account_id', '=', account.account_id)
    .where('id', '=', id)
    .execute();
}

/** Removes everything that the data source brought; the source stays. */
export async function empty({ db, account }: Scope, id: string): Promise<void> {
  for (const table of ['customers', 'plans', 'invoices', 'ledgers', 'movements'] as const)
    await db
      .deleteFrom(table)
      .where('account_id', '=', account.account_id)
      .where('data_source', '=', id)
      .execute();
}

export async function remove(scope: Scope, id: string): Promise<void> {
  await empty(scope, id);
  await scope.db
    .deleteFrom('data_sources')
    .where('account_id', '=', scope.account.account_id)
    .where('id', '=', id)
    .execute();
}
