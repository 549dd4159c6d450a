// A running sandbox: the app behind a socket, and the same app without one.
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.js';
import { reset } from './control/account-state.js';
import { nowIn } from './control/clock.js';
import { type Advance, advance, type ClockMoved, freeze } from './control/time-travel.js';
import type { Channel } from './control/traffic.js';
import { isLoopback } from './guard.js';
import type { SandboxOptions } from './options.js';
import { start } from './start.js';
import * as accounts from './store/accounts.js';

/** The sandbox cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  /** The system's code, such as `EADDRINUSE`. */
  readonly code: string | undefined;

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const { code } = cause;
    const reason =
      code === 'EADDRINUSE' ? 'the port is in use' : code === 'EACCES' ? 'not allowed' : cause.message;
    super(`cannot listen on ${host} port ${port}: ${reason}`, { cause });
    this.code = code;
  }
}

/** An account of its own inside a sandbox. */
export interface SandboxAccount {
  accountId: string;
  /** May do everything. */
  apiKey: string;
  /** May read. */
  readonlyApiKey: string;
}

/**
 * The clock of the account that a sandbox began with. Other accounts have clocks of their own, under
 * `/_sandbox/clock`.
 *
 * @example
 * const { movements } = await sandbox.clock.advance({ months: 1 }); // who did not renew
 */
export interface SandboxClock {
  /** Lets it stand still on a day, `YYYY-MM-DD`; null lets it run with the real time. */
  freeze(day: string | null): Promise<ClockMoved>;
  /** Lets time pass: by days, by months, or up to a day. */
  advance(by: Advance): Promise<ClockMoved>;
}

/**
 * A running sandbox. `close()` it, or declare it with `await using`.
 *
 * @example
 * const sandbox: Sandbox = await createSandbox({ seed: 'golden' });
 */
export interface Sandbox extends AsyncDisposable {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Key of the account that it began with; may do everything. */
  readonly apiKey: string;
  /**
   * `fetch` without a socket: takes addresses under `url`, or just paths.
   *
   * @example
   * await sandbox.fetch('/customers', { headers: { authorization: `Bearer ${sandbox.apiKey}` } });
   */
  readonly fetch: typeof globalThis.fetch;
  /** The clock of the first account. */
  readonly clock: SandboxClock;
  /** Puts the first account, with its clock, back to the seed. */
  reset(): Promise<void>;
  /** Makes another key for the first account. */
  createKey(key?: { role?: 'admin' | 'readonly' }): Promise<string>;
  /** Makes an empty account with a clock of its own, so that tests that run side by side never meet. */
  createAccount(): Promise<SandboxAccount>;
  /** Stops serving, when the requests at hand are answered, and closes the store. */
  close(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Requests at hand are answered; connections that keep quiet do not hold up the end. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}

/** An address that a client on this machine can use. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function fetchOf(
  url: string,
  handle: (request: Request, channel: Channel) => Response | Promise<Response>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const target = new URL(address, url);
    if (target.origin !== url) throw new TypeError(`This fetch reaches only ${url}, not ${target.origin}.`);
    const inProcess = { dropped: false };
    const request = input instanceof Request ? new Request(input, init) : new Request(target, init);
    const response = await handle(request, { inProcess });
    // As the global fetch fails when the other side hangs up.
    if (inProcess.dropped)
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      });
    return response;
  };
}

/**
 * Starts a sandbox: the GrowPanel API in this process, with its own storage and real metrics.
 *
 * @throws {OptionError} when an option cannot be.
 * @throws {FolderError} when the data folder cannot be used.
 * @throws {DatabaseError} when the database cannot be had.
 * @throws {ListenError} when the port cannot be had.
 *
 * @example
 * await using sandbox = await createSandbox({ seed: 'golden' });
 * const response = await sandbox.fetch(`${sandbox.url}/reports/summary`, {
 *   headers: { authorization: `Bearer ${sandbox.apiKey}` },
 * });
 * const { summary } = await response.json(); // summary.mrr_current === 9900
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1' } = options;
  const started = await start(options);
  const { db, accountId, apiKey } = started;
  const app = createApp({ ...started, loopbackOnly: isLoopback(host) });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  let url: string;
  try {
    url = urlOf(host, await listen(server, port, host));
  } catch (error) {
    await started.stop();
    throw new ListenError(host, port, error as NodeJS.ErrnoException);
  }

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeServer(server).then(() => started.stop());
    return closing;
  };
  return {
    url,
    apiKey,
    fetch: fetchOf(url, app.fetch),
    clock: {
      freeze: (day) => freeze(db, day, accountId),
      advance: (by) => advance(db, by, accountId),
    },
    async reset() {
      await reset(started, accountId);
    },
    async createKey({ role = 'admin' } = {}) {
      const key = accounts.newKey();
      await accounts.addKey(db, { account: accountId, key, role, now: await nowIn(db, accountId) });
      return key;
    },
    async createAccount() {
      const { account_id, api_key, readonly_api_key } = await started.createAccount();
      return { accountId: account_id, apiKey: api_key, readonlyApiKey: readonly_api_key };
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
