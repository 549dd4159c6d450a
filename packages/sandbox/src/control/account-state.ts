// The state of one account as a whole: filled anew, put back to its seed, set aside and restored.
import { formatDay, type Settings } from '@growpanel/metrics';
import { scopeFor } from '../account-scope.js';
import * as accounts from '../store/accounts.js';
import { clear } from '../store/copies.js';
import type { Database } from '../store/database.js';
import * as snapshots from '../store/snapshots.js';
import * as state from '../store/state.js';
import { writing } from '../store/transactions.js';
import { clockIn, setClock } from './clock.js';
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

/**
 * Changes an account as a whole, and perhaps the clock. The clock is taken first, as by all who move it, so that
 * nobody waits in a circle.
 */
function changing<Result>(
  { db }: Place,
  accountId: string,
  change: (trx: Database) => Promise<Result>,
): Promise<Result> {
  return writing(db, async (trx) => {
    await state.lock(trx, 'now');
    await accounts.lock(trx, accountId);
    return change(trx);
  });
}

async function standing(trx: Database, accountId: string): Promise<Standing> {
  const { today } = await scopeFor(trx, accountId);
  const seed = (await snapshots.seedOf(trx, accountId))?.seed ?? 'empty';
  return { seed, today: formatDay(today), frozen: (await state.frozenDay(trx)) !== undefined };
}

/** As the account was made, before anything came in. */
async function makeEmpty(trx: Database, settings: Partial<Settings>, accountId: string): Promise<void> {
  const account = await accounts.get(trx, accountId);
  if (!account) return;
  const { currency = null, timezone = 'UTC', ...rest } = settings;
  await clear(trx, accountId);
  await accounts.update(trx, account, {
    ...{ name: 'Sandbox', currency, timezone, settings: JSON.stringify(rest) },
    ...{ as_of: (await clockIn(trx)).today(timezone), next_sequence: 1 },
  });
}

/** Replaces what the account holds with a seed; the clock stands on the seed's day, if it has one. */
export function reseed(place: Place, accountId: string, seed: Seed): Promise<Standing> {
  return changing(place, accountId, async (trx) => {
    const day = seedDay(seed) ?? null;
    if (day !== null) await setClock(trx, day);
    await makeEmpty(trx, place.settings, accountId);
    await loadSeed(await scopeFor(trx, accountId), seed);
    await snapshots.noteSeed(trx, accountId, seed, day);
    return standing(trx, accountId);
  });
}

/** Back to the seed, with the clock of that time. What has been loaded once is kept, so that this takes no time. */
export function reset(place: Place, accountId: string): Promise<Standing> {
  return changing(place, accountId, async (trx) => {
    const began = await snapshots.seedOf(trx, accountId);
    if (began?.clock) await setClock(trx, began.clock);
    if (began?.state) await snapshots.restoreSeed(trx, accountId, began.state);
    else {
      await makeEmpty(trx, place.settings, accountId);
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
    return snapshots.save(trx, account, { name, clock: (await clockIn(trx)).frozenAt, now });
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

/** Puts the account back to what was set aside, and the clock of the sandbox with it. */
export function restoreSnapshot(
  place: Place,
  accountId: string,
  snapshot: snapshots.Snapshot,
): Promise<Standing> {
  return changing(place, accountId, async (trx) => {
    await setClock(trx, snapshot.clock);
    await snapshots.restore(trx, accountId, snapshot);
    return standing(trx, accountId);
  });
}
