// The state of one account as a whole: filled anew, put back to its seed, set aside and restored.
import { formatDay, type Settings } from '@growpanel/metrics';
import { scopeFor } from '../account-scope.js';
import { accountGone } from '../errors.js';
import * as accounts from '../store/accounts.js';
import { clear } from '../store/copies.js';
import type { Database } from '../store/database.js';
import type { AccountTable } from '../store/schema.js';
import * as snapshots from '../store/snapshots.js';
import * as state from '../store/state.js';
import { writing } from '../store/transactions.js';
import { createClock } from './clock.js';
import { loadSeed, type Seed, seedDay } from './seeds.js';

export interface Place {
  db: Database;
  /** The settings that accounts of this sandbox begin with. */
  settings: Partial<Settings>;
}

/** What an account holds now, and what day it is there. */
export interface Standing {
  seed: string;
  /** `YYYY-MM-DD` */
  today: string;
  frozen: boolean;
}

/** Changes an account as a whole; others that want it wait until this is done. */
function changing<Result>(
  { db }: Place,
  accountId: string,
  change: (trx: Database, account: AccountTable) => Promise<Result>,
): Promise<Result> {
  return writing(db, async (trx) => {
    const account = await accounts.lock(trx, accountId);
    if (!account) throw accountGone();
    return change(trx, account);
  });
}

async function standing(trx: Database, accountId: string): Promise<Standing> {
  const { account, today } = await scopeFor(trx, accountId);
  const seed = (await snapshots.seedOf(trx, accountId))?.seed ?? 'empty';
  return { seed, today: formatDay(today), frozen: account.clock !== null };
}

/** As the account was made, before anything came in, with its clock on a day or with the real time (null). */
async function makeEmpty(
  trx: Database,
  account: AccountTable,
  settings: Partial<Settings>,
  clock: string | null,
): Promise<void> {
  const { currency = null, timezone = 'UTC', ...rest } = settings;
  await clear(trx, account.account_id);
  await accounts.update(trx, account, {
    ...{ name: 'Sandbox', currency, timezone, settings: JSON.stringify(rest) },
    ...{ clock, as_of: createClock(clock).today(timezone), next_sequence: 1 },
  });
}

/** Replaces what the account holds with a seed; the clock stands on the seed's day, if it has one. */
export function reseed(place: Place, accountId: string, seed: Seed): Promise<Standing> {
  return changing(place, accountId, async (trx, account) => {
    const clock = seedDay(seed) ?? account.clock;
    await makeEmpty(trx, account, place.settings, clock);
    await loadSeed(await scopeFor(trx, accountId), seed);
    await snapshots.noteSeed(trx, accountId, seed, clock);
    return standing(trx, accountId);
  });
}

/** Back to the seed, with the clock of that time. What has been loaded once is kept, so that this takes no time. */
export function reset(place: Place, accountId: string): Promise<Standing> {
  return changing(place, accountId, async (trx, account) => {
    const began = await snapshots.seedOf(trx, accountId);
    if (began?.state) await snapshots.restoreSeed(trx, accountId, { clock: began.clock, state: began.state });
    else {
      await makeEmpty(trx, account, place.settings, began ? began.clock : await state.firstDay(trx));
      if (began && began.seed !== 'empty') {
        const scope = await scopeFor(trx, accountId);
        await loadSeed(scope, began.seed as Seed);
        await snapshots.keepSeed(trx, scope.account);
      }
    }
    return standing(trx, accountId);
  });
}

/** Sets the account aside under a name. */
export function saveSnapshot(place: Place, accountId: string, name: string): Promise<snapshots.Snapshot> {
  return changing(place, accountId, async (trx) => {
    const { account } = await scopeFor(trx, accountId);
    const now = new Date().toISOString();
    return snapshots.save(trx, account, { name, now });
  });
}

/** Keeps a snapshot that was downloaded here or elsewhere under a name. */
export function keepSnapshot(
  place: Place,
  accountId: string,
  name: string,
  content: snapshots.Content,
): Promise<snapshots.Snapshot> {
  const now = new Date().toISOString();
  return changing(place, accountId, (trx) => snapshots.put(trx, accountId, { name, now }, content));
}

/** Puts the account back to what was set aside, its clock too. */
export function restoreSnapshot(
  place: Place,
  accountId: string,
  snapshot: snapshots.Snapshot,
): Promise<Standing> {
  return changing(place, accountId, async (trx) => {
    await snapshots.restore(trx, accountId, snapshot);
    return standing(trx, accountId);
  });
}
