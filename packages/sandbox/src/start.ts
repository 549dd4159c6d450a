// What happens before the first request: the store opened, the account found or made, the seed loaded once.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Settings } from '@growpanel/metrics';
import { scopeFor } from './account-scope.js';
import type { Environment } from './app.js';
import { type Clock, createClock } from './control/clock.js';
import { type Folder, openFolder } from './control/folder.js';
import { loadSeed, type Seed, seedDay } from './control/seeds.js';
import { checkOptions, engineSettings, OptionError, type SandboxOptions } from './options.js';
import { createRateLimiter } from './rate-limits.js';
import * as accounts from './store/accounts.js';
import { type Database, openDatabase } from './store/database.js';
import { rebuildAll } from './store/ledgers.js';
import { currencyOf } from './store/scope.js';
import * as snapshots from './store/snapshots.js';
import * as state from './store/state.js';
import { startWorker } from './webhooks/worker.js';

export type Started = Omit<Environment, 'loopbackOnly'> & { stop(): Promise<void> };

/** In a folder the key stays the same from start to start; its file is for its owner only. */
function bootstrapKey(folder: Folder | undefined): string {
  if (folder && existsSync(folder.keyFile)) {
    const kept = readFileSync(folder.keyFile, 'utf8').trim();
    if (kept) return kept;
  }
  const key = accounts.newKey();
  if (folder) {
    writeFileSync(folder.keyFile, `${key}\n`, { mode: 0o600 });
    chmodSync(folder.keyFile, 0o600);
  }
  return key;
}

interface Beginning {
  clock: Clock;
  seed: Seed;
  account: string;
}

/** A folder that has been used goes on as it is; its seed and the seed's clock are part of it. */
async function resume(db: Database, options: SandboxOptions): Promise<Beginning | undefined> {
  const { account: accountId, seed = 'empty', now } = await state.read(db);
  // An account can be deleted; the sandbox then begins anew.
  if (accountId === undefined || !(await accounts.get(db, accountId))) return undefined;
  if (options.seed !== undefined && options.seed !== seed)
    throw new OptionError(`seed '${options.seed}' cannot be loaded: the folder already holds '${seed}'`);
  const clock = createClock(options.now ?? (now || undefined));
  await changeSettings(db, clock, accountId, engineSettings(options));
  return { clock, seed: seed as Seed, account: accountId };
}

/** New settings hold for the past too: every ledger is computed anew. */
async function changeSettings(
  db: Database,
  clock: Clock,
  accountId: string,
  changes: Partial<Settings>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await db.transaction().execute(async (trx) => {
    const account = await accounts.get(trx, accountId);
    if (!account) return;
    const { currency } = changes;
    if (currency !== undefined && account.currency !== null && account.currency !== currency)
      throw new OptionError(
        `currency '${currency}' cannot be set: the folder holds amounts in '${currencyOf(account)}'`,
      );
    await accounts.changeSettings(trx, account, changes);
    await snapshots.dropSeed(trx, accountId);
    await rebuildAll(await scopeFor(trx, clock, accountId));
  });
}

async function begin(db: Database, options: SandboxOptions): Promise<Beginning> {
  const seed = options.seed ?? 'empty';
  const day = options.now ?? seedDay(seed);
  const clock = createClock(day);
  const account = await db.transaction().execute(async (trx) => {
    const created = await newAccount(trx, clock, 'Sandbox', engineSettings(options));
    await loadSeed(await scopeFor(trx, clock, created.account_id), seed);
    await state.write(trx, 'account', created.account_id);
    await state.write(trx, 'seed', seed);
    // A day given at the command line holds for that run; the day of a seed belongs to the data.
    const ownDay = seedDay(seed);
    if (ownDay !== undefined) await state.write(trx, 'now', ownDay);
    await snapshots.noteSeed(trx, created.account_id, seed, day ?? null);
    return created.account_id;
  });
  return { clock, seed, account };
}

const newAccount = (db: Database, clock: Clock, name: string, settings: Partial<Settings>) =>
  accounts.create(db, { name, settings, today: clock.today(settings.timezone ?? 'UTC'), now: clock.now() });

export async function start(options: SandboxOptions): Promise<Started> {
  checkOptions(options);
  const folder = options.data === undefined ? undefined : openFolder(options.data);
  let db: Database | undefined;
  try {
    db = await openDatabase(folder?.database ?? ':memory:');
    return await startOn(db, folder, options);
  } catch (error) {
    await db?.destroy();
    folder?.release();
    throw error;
  }
}

async function startOn(db: Database, folder: Folder | undefined, options: SandboxOptions): Promise<Started> {
  const { clock, seed, account } = (await resume(db, options)) ?? (await begin(db, options));
  const apiKey = bootstrapKey(folder);
  await accounts.addKey(db, { account, key: apiKey, role: 'admin', now: clock.now() });
  const deliveries = startWorker(db, options.webhookRetryMs ?? 1000);
  return {
    db,
    clock,
    settings: engineSettings(options),
    seed,
    accountId: account,
    apiKey,
    strict: options.strict ?? false,
    maxBodyBytes: options.maxBodyBytes ?? 20_000_000,
    deliveries,
    limitRate: options.rateLimits ? createRateLimiter() : undefined,
    createAccount: () =>
      db.transaction().execute(async (trx) => {
        const { account_id } = await newAccount(trx, clock, 'Sandbox', engineSettings(options));
        const keys = { api_key: accounts.newKey(), readonly_api_key: accounts.newKey() };
        const now = clock.now();
        await accounts.addKey(trx, { account: account_id, key: keys.api_key, role: 'admin', now });
        await accounts.addKey(trx, {
          account: account_id,
          key: keys.readonly_api_key,
          role: 'readonly',
          now,
        });
        return { account_id, ...keys };
      }),
    async stop() {
      await deliveries.stop();
      await db.destroy();
      folder?.release();
    },
  };
}
