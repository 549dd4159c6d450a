// Accounts and their API keys. Of a key only the hash is stored.
import { createHash, randomUUID } from 'node:crypto';
import type { Day, Settings } from '@growpanel/metrics';
import type { Database } from './database.js';
import { type AccountTable, type ApiKeyTable, accountTables } from './schema.js';
import type { Scope } from './scope.js';

export type Role = 'admin' | 'readonly';

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** A new key, `<uuid>.<uuid>` as the live API gives them. */
export const newKey = (): string => `${randomUUID()}.${randomUUID()}`;

export async function create(
  db: Database,
  given: { name: string; settings: Partial<Settings>; clock: string | null; today: Day; now: string },
): Promise<AccountTable> {
  const { name, settings, clock, today, now } = given;
  const { currency, timezone, ...rest } = settings;
  const account: AccountTable = {
    account_id: `acc_${randomUUID()}`,
    name,
    currency: currency ?? null,
    timezone: timezone ?? 'UTC',
    settings: JSON.stringify(rest),
    as_of: today,
    next_sequence: 1,
    created_at: now,
    revision: randomUUID(),
    clock,
  };
  await db.insertInto('accounts').values(account).execute();
  return account;
}

export async function get(db: Database, accountId: string): Promise<AccountTable | undefined> {
  return db.selectFrom('accounts').selectAll().where('account_id', '=', accountId).executeTakeFirst();
}

/**
 * The account, for a transaction that writes to it. Others that want the same wait until this one ends, so that
 * what it reads stays true and rows are neither lost nor doubled. What was read of the account before has a revision
 * that nobody will see again.
 */
export async function lock(db: Database, accountId: string): Promise<AccountTable | undefined> {
  return db
    .updateTable('accounts')
    .set({ revision: randomUUID() })
    .where('account_id', '=', accountId)
    .returningAll()
    .executeTakeFirst();
}

type Changes = Partial<Omit<AccountTable, 'account_id'>>;

/** Changes the account, in the store and in hand. */
export async function update(db: Database, account: AccountTable, changes: Changes): Promise<void> {
  await db.updateTable('accounts').set(changes).where('account_id', '=', account.account_id).execute();
  Object.assign(account, changes);
}

/** Changes settings of the engine, in the store and in hand. Ledgers are as they were before. */
export async function changeSettings(
  db: Database,
  account: AccountTable,
  changes: Partial<Settings>,
): Promise<void> {
  const { currency = account.currency, timezone = account.timezone, ...rest } = changes;
  const settings = JSON.stringify({ ...(JSON.parse(account.settings) as object), ...rest });
  await update(db, account, { currency, timezone, settings });
}

/** Removes an account with everything in it, and with what has been set aside of it (`copies.ts`). */
export async function remove(db: Database, accountId: string): Promise<void> {
  for (const table of accountTables)
    await db
      .deleteFrom(table as 'accounts')
      .where((eb) => eb.or([eb('account_id', '=', accountId), eb('account_id', 'like', `${accountId}/%`)]))
      .execute();
}

/** Stores a key by its hash; storing it twice is fine. */
export async function addKey(
  db: Database,
  key: { account: string; key: string; role: Role; now: string; name?: string },
): Promise<void> {
  await db
    .insertInto('api_keys')
    .values(keyRow(key))
    .onConflict((on) => on.columns(['account_id', 'key_hash']).doNothing())
    .execute();
}

/** The row of a key. Its id comes from the hash: it says nothing about the key. */
export function keyRow(key: {
  account: string;
  key: string;
  role: Role;
  now: string;
  name?: string;
}): ApiKeyTable {
  const key_hash = hashOf(key.key);
  return {
    account_id: key.account,
    key_hash,
    role: key.role,
    created_at: key.now,
    id: `key_${key_hash.slice(0, 12)}`,
    name: key.name ?? 'API key',
    last_used: null,
  };
}

/** Whose key it is. */
export interface KeyHolder {
  account: AccountTable;
  role: Role;
  keyId: string;
  lastUsed: string | null;
}

/** The account and role behind a key. */
export async function findKey(db: Database, key: string): Promise<KeyHolder | undefined> {
  const found = await db
    .selectFrom('api_keys')
    .innerJoin('accounts', 'accounts.account_id', 'api_keys.account_id')
    .selectAll('accounts')
    .select(['api_keys.role', 'api_keys.id as keyId', 'api_keys.last_used as lastUsed'])
    .where('api_keys.key_hash', '=', hashOf(key))
    .executeTakeFirst();
  if (!found) return undefined;
  const { role, keyId, lastUsed, ...account } = found;
  return { account, role, keyId, lastUsed };
}

type IdKind = 'ds' | 'pg' | 'seg' | 'wh' | 'card';

/** The next number for a kind of record; a number is never given twice, also when the record is gone. */
export async function nextId({ db, account }: Scope, kind: IdKind): Promise<string> {
  const { value } = await db
    .insertInto('counters')
    .values({ account_id: account.account_id, kind, value: 1 })
    .onConflict((on) =>
      on.columns(['account_id', 'kind']).doUpdateSet((eb) => ({ value: eb('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return `${kind}_${value}`;
}

/** The number in such an id, for sorting by age. */
export const numberIn = (id: string): number => Number(id.slice(id.indexOf('_') + 1));

/** Takes the next `count` places in the order of arrival; returns the first. */
export async function takeSequence({ db, account }: Scope, count: number): Promise<number> {
  const first = account.next_sequence;
  await update(db, account, { next_sequence: first + count });
  return first;
}
