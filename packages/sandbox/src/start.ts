// What happens before the first request: the store opened, the account found or made, the seed loaded once.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Settings } from '@growpanel/metrics';
import { scopeFor } from './account-scope.js';
import type { Environment } from './app.js';
import { createClock, nowIn } from './control/clock.js';
import { type Folder, FolderError, openFolder } from './control/folder.js';
import { loadSeed, type Seed, seedDay } from './control/seeds.js';
import { addDemoUser } from './identity/demo-user.js';
import { checkOptions, engineSettings, OptionError, type SandboxOptions } from './options.js';
import { createRateLimiter } from './rate-limits.js';
import * as accounts from './store/accounts.js';
import { type Database, openFile, openServer } from './store/database.js';
import { dropClaims } from './store/deliveries.js';
import { explained, placeOf } from './store/dialects/postgres-errors.js';
import { isUnwritable } from './store/dialects/unwritable.js';
import { rebuildAll } from './store/ledgers.js';
import { currencyOf } from './store/scope.js';
import * as snapshots from './store/snapshots.js';
import * as state from './store/state.js';
import { writing } from './store/transactions.js';
import { startWorker } from './webhooks/worker.js';

export type Started = Omit<Environment, 'loopbackOnly'> & { stop(): Promise<void> };

/** In a folder the key stays the same from start to start; its file is for its owner only. */
function bootstrapKey(folder: Folder | undefined, given: string | undefined): string {
  if (given !== undefined) return given;
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
  seed: Seed;
  account: string;
}

/** A store that has been used goes on as it is; its seed and its clocks are part of it. */
async function resume(
  trx: Database,
  account: string,
  options: SandboxOptions,
): Promise<Beginning | undefined> {
  // An account can be deleted; the sandbox then begins anew.
  if (account === '' || !(await accounts.get(trx, account))) return undefined;
  const { seed = 'empty' } = await state.read(trx);
  if (options.seed !== undefined && options.seed !== seed)
    throw new OptionError(
      `seed '${options.seed}' cannot be loaded: the ${storeIn(options)} already holds '${seed}'`,
    );
  if (options.now !== undefined) {
    await state.write(trx, 'now', options.now);
    const first = await accounts.lock(trx, account);
    if (first) await accounts.update(trx, first, { clock: options.now });
  }
  await changeSettings(trx, account, options);
  return { seed: seed as Seed, account };
}

const storeIn = ({ databaseUrl }: SandboxOptions) => (databaseUrl === undefined ? 'folder' : 'database');

/** New settings hold for the past too: every ledger is computed anew. */
async function changeSettings(trx: Database, accountId: string, options: SandboxOptions): Promise<void> {
  const changes = engineSettings(options);
  if (Object.keys(changes).length === 0) return;
  const account = await accounts.lock(trx, accountId);
  if (!account) return;
  const { currency } = changes;
  if (currency !== undefined && account.currency !== null && account.currency !== currency)
    throw new OptionError(
      `currency '${currency}' cannot be set: the ${storeIn(options)} holds amounts in '${currencyOf(account)}'`,
    );
  await accounts.changeSettings(trx, account, changes);
  await snapshots.dropSeed(trx, accountId);
  await rebuildAll(await scopeFor(trx, accountId));
}

async function begin(trx: Database, options: SandboxOptions): Promise<Beginning> {
  const seed = options.seed ?? 'empty';
  const day = options.now ?? seedDay(seed);
  await state.write(trx, 'now', day ?? '');
  const { account_id, created_at, clock } = await newAccount(trx, engineSettings(options));
  await loadSeed(await scopeFor(trx, account_id), seed);
  if (/^demo\b/.test(seed)) await addDemoUser(trx, account_id, created_at);
  await state.write(trx, 'account', account_id);
  await state.write(trx, 'seed', seed);
  await snapshots.noteSeed(trx, account_id, seed, clock);
  return { seed, account: account_id };
}

async function newAccount(trx: Database, settings: Partial<Settings>) {
  const clock = await state.firstDay(trx);
  const { today, now } = createClock(clock);
  const day = today(settings.timezone ?? 'UTC');
  return accounts.create(trx, { name: 'Sandbox', settings, clock, today: day, now: now() });
}

/** Stores the key that the sandbox is handed over with. */
async function admit(trx: Database, account: string, key: string): Promise<void> {
  const holder = await accounts.findKey(trx, key);
  if (holder && holder.account.account_id !== account)
    throw new OptionError('apiKey is the key of another account of this database');
  await accounts.addKey(trx, { account, key, role: 'admin', now: await nowIn(trx, account) });
}

export async function start(options: SandboxOptions): Promise<Started> {
  checkOptions(options);
  const { data, databaseUrl } = options;
  const folder = data === undefined ? undefined : openFolder(data);
  let db: Database | undefined;
  try {
    db = databaseUrl ? await openServer(databaseUrl) : await openFile(folder?.database ?? ':memory:');
    return await startOn(db, folder, options);
  } catch (error) {
    await db?.destroy();
    folder?.release();
    throw databaseUrl ? explained(error as Error, placeOf(databaseUrl)) : inFolder(error as Error, data);
  }
}

/** The error as one of the folder, where it is that nothing can be written or that there is no database. */
function inFolder(error: Error, data: string | undefined): Error {
  if (data === undefined) return error;
  if (isUnwritable(error) || 'syscall' in error) {
    const why = `cannot write into ${data}: ${error.message}; is the disk full, or the folder read-only?`;
    return new FolderError(why, { cause: error });
  }
  return error;
}

async function startOn(db: Database, folder: Folder | undefined, options: SandboxOptions): Promise<Started> {
  const apiKey = bootstrapKey(folder, options.apiKey);
  const { seed, account } = await writing(db, async (trx) => {
    // Of processes that start at the same time on one database, the first begins and the others find it begun.
    const known = await state.lock(trx, 'account');
    const beginning = (await resume(trx, known, options)) ?? (await begin(trx, options));
    await admit(trx, beginning.account, apiKey);
    return beginning;
  });
  // Nobody else has an embedded database: what is claimed there was claimed by a process that is gone.
  if (options.databaseUrl === undefined) await dropClaims(db);
  const deliveries = startWorker(db, options.webhookRetryMs ?? 1000);
  return {
    db,
    settings: engineSettings(options),
    seed,
    accountId: account,
    apiKey,
    strict: options.strict ?? false,
    signInOrigins: options.signInOrigins ?? [],
    maxBodyBytes: options.maxBodyBytes ?? 20_000_000,
    deliveries,
    limitRate: options.rateLimits ? createRateLimiter() : undefined,
    createAccount: () =>
      writing(db, async (trx) => {
        const { account_id, created_at: now } = await newAccount(trx, engineSettings(options));
        const keys = { api_key: accounts.newKey(), readonly_api_key: accounts.newKey() };
        const account = account_id;
        await accounts.addKey(trx, { account, key: keys.api_key, role: 'admin', now });
        await accounts.addKey(trx, { account, key: keys.readonly_api_key, role: 'readonly', now });
        return { account_id, ...keys };
      }),
    async stop() {
      await deliveries.stop();
      await db.destroy();
      folder?.release();
    },
  };
}
