// The people who were invited to an account.
import type { TeamMemberTable } from './schema.js';
import type { Scope } from './scope.js';

export type Invitation = Omit<TeamMemberTable, 'account_id'>;

const columns = ['email', 'name', 'role', 'invited_at'] as const;

const of = ({ db, account }: Scope) =>
  db.selectFrom('team_members').where('account_id', '=', account.account_id);

export async function list(scope: Scope): Promise<Invitation[]> {
  return of(scope).select(columns).orderBy('invited_at').orderBy('email').execute();
}

export async function get(scope: Scope, email: string): Promise<Invitation | undefined> {
  return of(scope).select(columns).where('email', '=', email).executeTakeFirst();
}

/** Adds an invitation, or replaces the one to the same address. */
export async function save({ db, account }: Scope, invitation: Invitation): Promise<void> {
  await db
    .insertInto('team_members')
    .values({ account_id: account.account_id, ...invitation })
    .onConflict((on) => on.columns(['account_id', 'email']).doUpdateSet(invitation))
    .execute();
}

export async function remove({ db, account }: Scope, email: string): Promise<void> {
  await db
    .deleteFrom('team_members')
    .where('account_id', '=', account.account_id)
    .where('email', '=', email)
    .execute();
}
