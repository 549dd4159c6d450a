// `growpanel-mcp serve`: the hosted server on Node, until it is told to stop.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingsError } from '../errors/refusal.js';
import { createHostedApp } from '../oauth/app.js';
import type { Arrival, DoorSettings } from '../oauth/door.js';
import { httpIdentity } from '../oauth/identity/http-identity.js';
import { localLocks } from '../oauth/locks.js';
import { jsonLog, type Log, masked } from '../oauth/log.js';
import { listener } from '../oauth/node/listener.js';
import { checkedOrigin, type ServeOptions, serveOptions, serveUsage } from '../oauth/node/serve-options.js';
import { localRateLimit } from '../oauth/rate-limit.js';
import { challengeOf } from '../oauth/resource.js';
import { openPostgres } from '../oauth/store/postgres.js';
import { openSqlite, StoreError } from '../oauth/store/sqlite.js';
import { createKeysOnlyApp } from '../oauth/with-keys-only.js';
import { createHttpEndpoint } from './http.js';

/** Milliseconds between two looks for connections that have ended by themselves. */
const sweepEvery = 10 * 60_000;
/** Of clients, from one address. A person connects a handful; a script that fills the store does not stop there. */
const registrationsPerMinute = 20;
/** Milliseconds that requests under way are given when the server stops. */
const patience = 10_000;

interface Served {
  fetch(request: Request, arrival: Arrival): Promise<Response>;
  hush(): void;
  close(): Promise<void>;
}

async function hosted(options: ServeOptions, publicUrl: string, log: Log): Promise<Served> {
  const { identity, selection, databaseUrl, sessions } = options;
  const door: DoorSettings = {
    log,
    limits: {
      perKey: localRateLimit(options.callsPerMinute),
      perAddress: localRateLimit(options.requestsPerMinute),
      registrations: localRateLimit(registrationsPerMinute),
    },
  };
  const onerror = (error: Error) => log.error('mcp_failed', error);
  const apiUrl = selection.apiUrl ?? (process.env.GROWPANEL_API_URL || undefined);
  if (!identity) {
    const endpoint = createHttpEndpoint({ ...selection, apiUrl, onerror, sessions });
    return { ...endpoint, fetch: createKeysOnlyApp({ ...door, endpoint }) };
  }
  const endpoint = createHttpEndpoint({
    ...selection,
    apiUrl,
    onerror,
    sessions,
    challenge: challengeOf(publicUrl),
  });
  const opened = databaseUrl
    ? await openPostgres(databaseUrl, (error) => log.error('database_failed', error))
    : { ...(await openSqlite(options.database)), locks: localLocks() };
  const app = createHostedApp({
    ...door,
    ...options,
    publicUrl,
    endpoint,
    ...{ store: opened.store, locks: opened.locks, identity: httpIdentity(identity) },
  });
  const sweep = () =>
    Promise.all([app.sweep(), opened.purge()]).catch((error: unknown) => log.error('sweep_failed', error));
  let sweeping = sweep();
  const timer = setInterval(() => {
    sweeping = sweep();
  }, sweepEvery);
  timer.unref();
  return {
    fetch: app.fetch,
    hush: endpoint.hush,
    async close() {
      clearInterval(timer);
      await endpoint.close();
      await sweeping;
      await opened.close();
    },
  };
}

function listen(server: Server, { port, host }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SettingsError(`cannot listen on ${host} port ${port}: ${error.code ?? error.message}`)),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** What is under way is answered; what keeps quiet, or takes too long, is cut off. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection may become idle only when its last answer is out.
    const closing = setInterval(() => server.closeIdleConnections(), 50);
    const losing = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(closing);
      clearTimeout(losing);
      resolve();
    });
  });
}

/** Runs until SIGINT or SIGTERM. What the user can put right ends it with status 2 and one line. */
export async function serve(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`growpanel-mcp: ${masked(error.message)}\n`);
    process.exit(2);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const options = serveOptions(args, process.env);
  if (options === 'help') {
    process.stdout.write(serveUsage);
    return;
  }
  const log = jsonLog((line) => process.stderr.write(`${line}\n`));
  let app: Served | undefined;
  // The port is known only when it is listened on, and is part of the address that everything else is built on.
  let publicUrl = options.publicUrl ?? '';
  const server = listener({
    get publicUrl() {
      return publicUrl;
    },
    trustedProxies: options.trustedProxies,
    serve: async (request, arrival) =>
      app ? app.fetch(request, arrival) : new Response('Starting\n', { status: 503 }),
  });
  const port = await listen(server, options);
  if (options.publicUrl === undefined) {
    const name = options.host.includes(':') ? `[${options.host}]` : options.host;
    publicUrl = options.identity ? checkedOrigin(`http://${name}:${port}`) : `http://${name}:${port}`;
  }
  try {
    app = await hosted(options, publicUrl, log);
  } catch (error) {
    await stop(server);
    if (error instanceof StoreError) throw new SettingsError(error.message);
    throw error;
  }
  process.stdout.write(
    `${JSON.stringify({ url: publicUrl, port, oauth: options.identity !== undefined })}\n`,
  );
  log.info('serving', { url: publicUrl, port, oauth: options.identity !== undefined });

  let stopping = false;
  const end = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    app?.hush();
    await stop(server);
    await app?.close();
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
}
