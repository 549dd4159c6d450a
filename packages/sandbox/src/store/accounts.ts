// Accounts and their API keys. Of a key only the hash is stored.
import { createHash, randomUUID } from 'node:crypto';
import type { Day, Settings } from '@growpanel/metrics';
import type { Database } from './database.js';
import type { AccountTable } from './schema.js';
import type { Scope } from './scope.js';

export type Role = 'admin' | 'readonly';

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

/** A new key, `<uuid>.<uuid>` as the live API gives them. */
export const newKey = (): string => `${randomUUID()}.${randomUUID()}`;

export async function create(
  db: Database,
  { name, settings, today, now }: { name: string; settings: Partial<Settings>; today: Day; now: string },
): Promise<AccountTable> {
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
  };
  await db.insertInto('accounts').values(account).execute();
  return account;
}

export async function get(db: Database, accountId: string): Promise<AccountTable | undefined> {
  return db.selectFrom('accounts').selectAll().where('account_id', '=', accountId).executeTakeFirst();
}

type Changes = Partial<Omit<AccountTable, 'account_id'>>;

/** Changes the account, in the store and in hand. */
export async function update(db: Database, account: AccountTable, changes: Changes): Promise<void> {
  await db.updateTable('accounts').set(changes).where('account_id', '=', account.account_id).execute();
  Object.assign(account, changes);
}

/** Stores a key by its hash; storing it twice is fine. */
export async function addKey(
  db: Database,
  key: { account: string; key: string; role: Role; now: string },
): Promise<void> {
  await db
    .insertInto('api_keys')
    .values({ account_id: key.account, key_hash: hashOf(key.key), role: key.role, created_at: key.now })
    .onConflict((on) => on.columns(['account_id', 'key_hash']).doNothing())
    .execute();
}

/** The account and role behind a key. */
export async function findKey(
  db: Database,
  key: string,
): Promise<{ account: AccountTable; role: Role } | undefined> {
  const found = await db
    .selectFrom('api_keys')
    .innerJoin('accounts', 'accounts.account_id', 'api_keys.account_id')
    .selectAll('accounts')
    .select('api_keys.role')
    .where('api_keys.key_hash', '=', hashOf(key))
    .executeTakeFirst();
  if (!found) return undefined;
  const { role, ...account } = found;
  return { account, role };
}

/** The next number for a kind of record; a number is never given twice, also when the record is gone. */
export async function nextId({ db, account }: Scope, kind: 'ds' | 'pg' | 'seg' | 'wh'): Promise<string> {
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
