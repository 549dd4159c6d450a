// People who sign in, and the accounts that each of them may use.
import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.js';
import type { UserTable } from '../store/schema.js';
import { hashPassword, isPassword } from './passwords.js';

/** A person. */
export type User = Pick<UserTable, 'id' | 'email' | 'name'>;

/** An account as a person sees it. */
export interface Membership {
  id: string;
  name: string;
  role: 'admin' | 'readonly';
}

const publicColumns = ['id', 'email', 'name'] as const;

export const normalEmail = (email: string): string => email.trim().toLowerCase();

export async function create(
  db: Database,
  {
    id,
    email,
    name,
    password,
    now,
  }: { id?: string; email: string; name: string; password: string; now: string },
): Promise<User> {
  const user = { id: id ?? `usr_${randomUUID()}`, email: normalEmail(email), name };
  const row = { ...user, password_hash: await hashPassword(password), created_at: now };
  await db.insertInto('users').values(row).execute();
  return user;
}

export async function get(db: Database, id: string): Promise<User | undefined> {
  return db.selectFrom('users').select(publicColumns).where('id', '=', id).executeTakeFirst();
}

export async function byEmail(db: Database, email: string): Promise<User | undefined> {
  return db
    .selectFrom('users')
    .select(publicColumns)
    .where('email', '=', normalEmail(email))
    .executeTakeFirst();
}

/** Compared with when there is no such person, so that the answer takes as long. */
const nobody = hashPassword(randomUUID());

/** The person with this e-mail address and password. */
export async function withPassword(db: Database, email: string, password: string): Promise<User | undefined> {
  const row = await db
    .selectFrom('users')
    .selectAll()
    .where('email', '=', normalEmail(email))
    .executeTakeFirst();
  const matches = await isPassword(password, row?.password_hash ?? (await nobody));
  return row && matches ? { id: row.id, email: row.email, name: row.name } : undefined;
}

/** By name. An account that was deleted is nobody's any more. */
export async function accountsOf(db: Database, userId: string): Promise<Membership[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.account_id', 'memberships.account_id')
    .select(['accounts.account_id as id', 'accounts.name', 'memberships.role'])
    .where('memberships.user_id', '=', userId)
    .orderBy('accounts.name')
    .orderBy('accounts.account_id')
    .execute();
}

/** Lets a person use an account; doing it twice is fine. */
export async function join(
  db: Database,
  userId: string,
  accountId: string,
  role: Membership['role'],
): Promise<void> {
  await db
    .insertInto('memberships')
    .values({ user_id: userId, account_id: accountId, role })
    .onConflict((on) => on.columns(['user_id', 'account_id']).doUpdateSet({ role }))
    .execute();
}

export async function leave(db: Database, userId: string, accountId: string): Promise<void> {
  await db
    .deleteFrom('memberships')
    .where('user_id', '=', userId)
    .where('account_id', '=', accountId)
    .execute();
}
