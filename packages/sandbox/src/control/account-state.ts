// The state of one account as a whole: filled anew, put back to its seed, set aside and restored.
import { formatDay, type Settings } from '@growpanel/metrics';
import { scopeFor } from '../account-scope.js';
import * as accounts from '../store/accounts.js';
import { clear } from '../store/copies.js';
import type { Database } from '../store/database.js';
import * as snapshots from '../store/snapshots.js';
import * as state from '../store/state.js';
import type { Clock } from './clock.js';
import { loadSeed, type Seed, seedDay } from './seeds.js';

export interface Place {
  db: Database;
  clock: Clock;
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

/** Runs in one transaction; if that fails, the clock stands where it stood. */
async function changing<Result>(
  { db, clock }: Place,
  change: (trx: Database) => Promise<Result>,
): Promise<Result> {
  const earlier = clock.frozenAt;
  try {
    return await db.transaction().execute(change);
  } catch (error) {
    clock.set(earlier);
    throw error;
  }
}

async function setClock(trx: Database, clock: Clock, day: string | null): Promise<void> {
  clock.set(day);
  await state.write(trx, 'now', day ?? '');
}

async function standing(trx: Database, clock: Clock, accountId: string): Promise<Standing> {
  const { today } = await scopeFor(trx, clock, accountId);
  const seed = (await snapshots.seedOf(trx, accountId))?.seed ?? 'empty';
  return { seed, today: formatDay(today), frozen: clock.frozenAt !== null };
}

/** As the account was made, before anything came in. */
async function makeEmpty(trx: Database, { clock, settings }: Place, accountId: string): Promise<void> {
  const account = await accounts.get(trx, accountId);
  if (!account) return;
  const { currency = null, timezone = 'UTC', ...rest } = settings;
  await clear(trx, accountId);
  await accounts.update(trx, account, {
    ...{ name: 'Sandbox', currency, timezone, settings: JSON.stringify(rest) },
    ...{ as_of: clock.today(timezone), next_sequence: 1 },
  });
}

/** Replaces what the account holds with a seed; the clock stands on the seed's day, if it has one. */
export function reseed(place: Place, accountId: string, seed: Seed): Promise<Standing> {
  const { clock } = place;
  return changing(place, async (trx) => {
    const day = seedDay(seed) ?? null;
    if (day !== null) await setClock(trx, clock, day);
    await makeEmpty(trx, place, accountId);
    await loadSeed(await scopeFor(trx, clock, accountId), seed);
    await snapshots.noteSeed(trx, accountId, seed, day);
    return standing(trx, clock, accountId);
  });
}

/** Back to the seed, with the clock of that time. What has been loaded once is kept, so that this takes no time. */
export function reset(place: Place, accountId: string): Promise<Standing> {
  const { clock } = place;
  return changing(place, async (trx) => {
    const began = await snapshots.seedOf(trx, accountId);
    if (began?.clock) await setClock(trx, clock, began.clock);
    if (began?.state) await snapshots.restoreSeed(trx, accountId, began.state);
    else {
      await makeEmpty(trx, place, accountId);
      if (began && began.seed !== 'empty') {
        const scope = await scopeFor(trx, clock, accountId);
        await loadSeed(scope, began.seed as Seed);
        await snapshots.keepSeed(trx, scope.account);
      }
    }
    return standing(trx, clock, accountId);
  });
}

/** Sets the account aside under a name. */
export function saveSnapshot(place: Place, accountId: string, name: string): Promise<snapshots.Snapshot> {
  const { clock } = place;
  return changing(place, async (trx) => {
    const { account } = await scopeFor(trx, clock, accountId);
    const now = new Date().toISOString();
    return snapshots.save(trx, account, { name, clock: clock.frozenAt, now });
  });
}

/** Puts the account back to what was set aside, and the clock of the sandbox with it. */
export function restoreSnapshot(
  place: Place,
  accountId: string,
  snapshot: snapshots.Snapshot,
): Promise<Standing> {
  const { clock } = place;
  return changing(place, async (trx) => {
    await setClock(trx, clock, snapshot.clock);
    await snapshots.restore(trx, accountId, snapshot);
    return standing(trx, clock, accountId);
  });
}
