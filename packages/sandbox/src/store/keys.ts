// The API keys of an account, as they are administered. Finding out who asks is in `accounts.ts`.
import { type KeyHolder, keyRow, newKey, type Role } from './accounts.js';
import type { Database } from './database.js';
import type { ApiKeyTable } from './schema.js';
import type { Scope } from './scope.js';

export type Key = Omit<ApiKeyTable, 'account_id' | 'key_hash'>;

const columns = ['id', 'name', 'role', 'created_at', 'last_used'] as const;

const of = ({ db, account }: Scope) => db.selectFrom('api_keys').where('account_id', '=', account.account_id);

/** Oldest first. */
export async function list(scope: Scope): Promise<Key[]> {
  return of(scope).select(columns).orderBy('created_at').orderBy('id').execute();
}

export async function get(scope: Scope, id: string): Promise<Key | undefined> {
  return of(scope).select(columns).where('id', '=', id).executeTakeFirst();
}

/** Makes a key; the answer is the only place where the whole of it ever stands. */
export async function create(scope: Scope, name: string, role: Role): Promise<Key & { key: string }> {
  const key = newKey();
  const row = keyRow({ account: scope.account.account_id, key, role, now: scope.now, name });
  await scope.db.insertInto('api_keys').values(row).execute();
  const { account_id: _, key_hash: __, ...created } = row;
  return { ...created, key };
}

type Changes = Partial<Pick<ApiKeyTable, 'name' | 'last_used'>>;

export async function update({ db, account }: Scope, id: string, changes: Changes): Promise<void> {
  await db
    .updateTable('api_keys')
    .set(changes)
    .where('account_id', '=', account.account_id)
    .where('id', '=', id)
    .execute();
}

/**
 * Notes that a key was used, once a minute at most: reading should not mean writing. In a statement of its own, so
 * that requests with the same key do not wait for each other.
 */
export async function noteUse(
  db: Database,
  { account, keyId, lastUsed }: KeyHolder,
  now: string,
): Promise<void> {
  if (lastUsed !== null && Math.abs(Date.parse(now) - Date.parse(lastUsed)) < 60_000) return;
  await db
    .updateTable('api_keys')
    .set({ last_used: now })
    .where('account_id', '=', account.account_id)
    .where('id', '=', keyId)
    .execute();
}

export async function remove({ db, account }: Scope, id: string): Promise<void> {
  await db.deleteFrom('api_keys').where('account_id', '=', account.account_id).where('id', '=', id).execute();
}
