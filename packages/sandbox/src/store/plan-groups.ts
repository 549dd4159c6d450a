// Plans that reports treat as one.
import { nextId, numberIn } from './accounts.js';
import type { Scope } from './scope.js';

export interface PlanGroup {
  id: string;
  name: string;
  /** Of an automatic group those that match now. */
  plans: string[];
}

/** What picks the plans of an automatic group, also those that come later. */
export interface Selector {
  by: SelectorField;
  /** Text in any case, `*` for anything. */
  pattern: string;
}

export type SelectorField = 'name' | 'id' | 'product_name';

/** The column has the ids of a group that is kept by hand, or the selector of an automatic one. */
type Stored = string[] | Selector;

type PlanNames = Record<SelectorField, string | null>;

function picks({ by, pattern }: Selector): (plan: PlanNames) => boolean {
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const matching = new RegExp(`^${literal.join('.*')}$`, 'isu');
  return (plan) => matching.test(plan[by] ?? '');
}

/** Rows as groups; plans are looked up only where a selector asks for them. */
async function read(
  { db, account }: Scope,
  rows: readonly { id: string; name: string; plans: string }[],
): Promise<PlanGroup[]> {
  const stored = rows.map((row) => ({ ...row, plans: JSON.parse(row.plans) as Stored }));
  const known = stored.every(({ plans }) => Array.isArray(plans))
    ? []
    : await db
        .selectFrom('plans')
        .select(['id', 'name', 'product_name'])
        .where('account_id', '=', account.account_id)
        .orderBy('sequence')
        .execute();
  return stored.map(({ plans, ...group }) => {
    const ids = Array.isArray(plans) ? plans : known.filter(picks(plans)).map(({ id }) => id);
    return { ...group, plans: [...new Set(ids)] };
  });
}

const of = ({ db, account }: Scope) =>
  db.selectFrom('plan_groups').where('account_id', '=', account.account_id);

/** Newest first. */
export async function list(scope: Scope): Promise<PlanGroup[]> {
  const rows = await of(scope).select(['id', 'name', 'plans']).execute();
  return (await read(scope, rows)).sort((a, b) => numberIn(b.id) - numberIn(a.id));
}

export async function get(scope: Scope, id: string): Promise<PlanGroup | undefined> {
  const row = await of(scope).select(['id', 'name', 'plans']).where('id', '=', id).executeTakeFirst();
  return row && (await read(scope, [row]))[0];
}

export async function create(scope: Scope, { name, plans }: Omit<PlanGroup, 'id'>): Promise<string> {
  const id = await nextId(scope, 'pg');
  await scope.db
    .insertInto('plan_groups')
    .values({ account_id: scope.account.account_id, id, name, plans: JSON.stringify(plans) })
    .execute();
  return id;
}

/** Without `plans` the group keeps them, or what picks them. */
export async function update(
  { db, account }: Scope,
  { id, name, plans }: { id: string; name: string; plans?: Stored | undefined },
): Promise<void> {
  await db
    .updateTable('plan_groups')
    .set({ name, ...(plans === undefined ? {} : { plans: JSON.stringify(plans) }) })
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
