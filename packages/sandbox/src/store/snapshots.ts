// Named states of an account, and the seed that it goes back to.

import * as accounts from './accounts.js';
import { type AccountState, clear, copy, fill, stateOf } from './copies.js';
import type { Database } from './database.js';
import type { AccountSeedTable, AccountTable, SnapshotTable } from './schema.js';

/** No account has such an id: they begin with `acc_` and end with a UUID. */
const idOfCopy = (accountId: string, name: string) => `${accountId}/snapshot/${name}`;
const idOfSeed = (accountId: string) => `${accountId}/seed`;

export type Snapshot = Omit<SnapshotTable, 'account_id'>;

const of = (db: Database, accountId: string) =>
  db.selectFrom('snapshots').selectAll().where('account_id', '=', accountId);

/** By name. */
export async function list(db: Database, accountId: string): Promise<Snapshot[]> {
  return of(db, accountId).orderBy('name').execute();
}

export async function get(db: Database, accountId: string, name: string): Promise<Snapshot | undefined> {
  return of(db, accountId).where('name', '=', name).executeTakeFirst();
}

/** Sets the account aside under a name, in place of what was there. */
export async function save(
  db: Database,
  account: AccountTable,
  { name, now }: { name: string; now: string },
): Promise<Snapshot> {
  const { account_id, clock } = account;
  await remove(db, account_id, name);
  const counts = await copy(db, account_id, idOfCopy(account_id, name));
  const row: SnapshotTable = {
    ...{ account_id, name, created_at: now, clock },
    state: JSON.stringify(stateOf(account)),
    counts: JSON.stringify(counts),
  };
  await db.insertInto('snapshots').values(row).execute();
  return row;
}

/** What a snapshot is made of when it comes from elsewhere. */
export interface Content {
  /** `YYYY-MM-DD`; null when the clock ran. */
  clock: string | null;
  account: AccountState;
  rows: ReadonlyMap<string, readonly object[]>;
}

/** Keeps a snapshot that comes from elsewhere under a name, in place of what was there. */
export async function put(
  db: Database,
  accountId: string,
  { name, now }: { name: string; now: string },
  { clock, account, rows }: Content,
): Promise<Snapshot> {
  await remove(db, accountId, name);
  for (const [table, own] of rows) await fill(db, idOfCopy(accountId, name), table, own);
  const counts = Object.fromEntries([...rows].map(([table, own]) => [table, own.length]));
  const row: SnapshotTable = {
    ...{ account_id: accountId, name, created_at: now, clock },
    ...{ state: JSON.stringify(account), counts: JSON.stringify(counts) },
  };
  await db.insertInto('snapshots').values(row).execute();
  return row;
}

/** Puts the account's content in the place of what it holds now. */
async function bringBack(
  db: Database,
  accountId: string,
  from: string,
  { clock, state }: Pick<Snapshot, 'clock' | 'state'>,
): Promise<void> {
  const account = await accounts.get(db, accountId);
  if (!account) return;
  await clear(db, accountId);
  await copy(db, from, accountId);
  await accounts.update(db, account, { ...(JSON.parse(state) as AccountState), clock });
}

export async function restore(db: Database, accountId: string, snapshot: Snapshot): Promise<void> {
  await bringBack(db, accountId, idOfCopy(accountId, snapshot.name), snapshot);
}

export async function remove(db: Database, accountId: string, name: string): Promise<void> {
  await clear(db, idOfCopy(accountId, name));
  await db.deleteFrom('snapshots').where('account_id', '=', accountId).where('name', '=', name).execute();
}

/** Id under which the rows of a snapshot lie. */
export const contentOf = idOfCopy;

/** What the account began with. */
export async function seedOf(db: Database, accountId: string): Promise<AccountSeedTable | undefined> {
  return db.selectFrom('account_seeds').selectAll().where('account_id', '=', accountId).executeTakeFirst();
}

/** Notes what the account now begins with; a copy of an earlier beginning is dropped. */
export async function noteSeed(
  db: Database,
  accountId: string,
  seed: string,
  clock: string | null,
): Promise<void> {
  await clear(db, idOfSeed(accountId));
  await db.deleteFrom('account_seeds').where('account_id', '=', accountId).execute();
  const row = { account_id: accountId, seed, clock, state: null };
  await db.insertInto('account_seeds').values(row).execute();
}

/** Forgets what was set aside as the beginning, because it is made differently from now on. */
export async function dropSeed(db: Database, accountId: string): Promise<void> {
  await clear(db, idOfSeed(accountId));
  await db.updateTable('account_seeds').set({ state: null }).where('account_id', '=', accountId).execute();
}

/** Sets the account aside as its beginning. */
export async function keepSeed(db: Database, account: AccountTable): Promise<void> {
  const { account_id } = account;
  await copy(db, account_id, idOfSeed(account_id));
  const state = JSON.stringify(stateOf(account));
  await db.updateTable('account_seeds').set({ state }).where('account_id', '=', account_id).execute();
}

/** Puts the account back to a beginning that has been set aside. */
export async function restoreSeed(
  db: Database,
  accountId: string,
  began: Pick<Snapshot, 'clock' | 'state'>,
): Promise<void> {
  await bringBack(db, accountId, idOfSeed(accountId), began);
}
