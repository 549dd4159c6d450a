// Plans that reports treat as one.
import { nextId, numberIn } from './accounts.js';
import type { Scope } from './scope.js';

export interface PlanGroup {
  id: string;
  name: string;
  plans: string[];
}

const of = ({ db, account }: Scope) =>
  db.selectFrom('plan_groups').where('account_id', '=', account.account_id);

/** Newest first. */
export async function list(scope: Scope): Promise<PlanGroup[]> {
  const rows = await of(scope).select(['id', 'name', 'plans']).execute();
  return rows
    .map((row) => ({ ...row, plans: JSON.parse(row.plans) as string[] }))
    .sort((a, b) => numberIn(b.id) - numberIn(a.id));
}

export async function get(scope: Scope, id: string): Promise<PlanGroup | undefined> {
  const row = await of(scope).select(['id', 'name', 'plans']).where('id', '=', id).executeTakeFirst();
  return row && { ...row, plans: JSON.parse(row.plans) as string[] };
}

export async function create(scope: Scope, { name, plans }: Omit<PlanGroup, 'id'>): Promise<string> {
  const id = await nextId(scope, 'pg');
  await scope.db
    .insertInto('plan_groups')
    .values({ account_id: scope.account.account_id, id, name, plans: JSON.stringify(plans) })
    .execute();
  return id;
}

export async function update({ db, account }: Scope, { id, name, plans }: PlanGroup): Promise<void> {
  await db
    .updateTable('plan_groups')
    .set({ name, plans: JSON.stringify(plans) })
    .where('account_id', '=', account.account_id)
    .where('id', '=', id)
    .execute();
}

export async function remove({ db, account }: Scope, id: string): Promise<void> {
  await db
    .deleteFrom('plan_groups')
    .where('account_id', '=', account.account_id)
    .where('id', '=', id)
    .execute();
}
