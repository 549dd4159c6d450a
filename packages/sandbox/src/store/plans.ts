// Plans, per data source.
import type { Interval, PlanRecord } from '@growpanel/metrics';
import type { PlanTable } from './schema.js';
import type { Scope } from './scope.js';
import { byIds } from './statements.js';
import { upsert } from './upsert.js';

const of = ({ db, account }: Scope) => db.selectFrom('plans').where('account_id', '=', account.account_id);

/** Newest first. */
export async function list(
  scope: Scope,
  source?: string,
  limit?: number,
): Promise<{ count: number; plans: PlanTable[] }> {
  let query = of(scope);
  if (source !== undefined) query = query.where('data_source', '=', source);
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  let page = query.selectAll().orderBy('sequence', 'desc');
  if (limit !== undefined) page = page.limit(limit);
  return { count: Number(count), plans: await page.execute() };
}

/** All plans with this id: an id may exist in several data sources. */
export async function find(scope: Scope, id: string): Promise<PlanTable[]> {
  return of(scope).selectAll().where('id', '=', id).orderBy('sequence').execute();
}

/** The currencies of those of the plans that exist. */
export async function currencies(
  scope: Scope,
  source: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { db, account } = scope;
  const rows = await byIds<{ id: string; currency: string }>(db, {
    name: 'currencies of plans',
    given: [account.account_id, source],
    ids,
    build: (some) =>
      of(scope).select(['id', 'currency']).where('data_source', '=', source).where('id', 'in', some),
  });
  return new Map(rows.map(({ id, currency }) => [id, currency]));
}

/** All plans of a data source as the engine reads them. */
export async function records(scope: Scope, source: string): Promise<Map<string, PlanRecord>> {
  const rows = await of(scope)
    .select(['id', 'billing_freq', 'billing_freq_count'])
    .where('data_source', '=', source)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, interval: row.billing_freq as Interval, intervalCount: row.billing_freq_count },
    ]),
  );
}

export async function save({ db }: Scope, rows: readonly PlanTable[]): Promise<void> {
  await upsert(db, 'plans', rows, { key: ['account_id', 'data_source', 'id'], keep: ['sequence'] });
}

export async function remove({ db, account }: Scope, source: string, id: string): Promise<void> {
  await db
    .deleteFrom('plans')
    .where('account_id', '=', account.account_id)
    .where('data_source', '=', source)
    .where('id', '=', id)
    .execute();
}
