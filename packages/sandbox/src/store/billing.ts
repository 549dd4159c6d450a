// What an account pays GrowPanel: the plans it chose, its address and its card.
import type { Choice } from '../billing/course.js';
import type { Scope } from './scope.js';

export interface Billing {
  /** Chosen after the plan that every account begins with. */
  choices: Choice[];
  cancelAtPeriodEnd: boolean;
  address: object | null;
  /** Id of the card; null when there is none. */
  card: string | null;
}

export async function get({ db, account }: Scope): Promise<Billing> {
  const row = await db
    .selectFrom('billing')
    .selectAll()
    .where('account_id', '=', account.account_id)
    .executeTakeFirst();
  if (!row) return { choices: [], cancelAtPeriodEnd: false, address: null, card: null };
  return {
    choices: JSON.parse(row.choices) as Choice[],
    cancelAtPeriodEnd: row.cancel_at_period_end === 1,
    address: row.address === null ? null : (JSON.parse(row.address) as object),
    card: row.card,
  };
}

export async function save({ db, account }: Scope, billing: Billing): Promise<void> {
  const row = {
    choices: JSON.stringify(billing.choices),
    cancel_at_period_end: billing.cancelAtPeriodEnd ? 1 : 0,
    address: billing.address === null ? null : JSON.stringify(billing.address),
    card: billing.card,
  };
  await db
    .insertInto('billing')
    .values({ account_id: account.account_id, ...row })
    .onConflict((on) => on.column('account_id').doUpdateSet(row))
    .execute();
}
