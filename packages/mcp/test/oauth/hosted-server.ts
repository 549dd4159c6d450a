// A sandbox, and the hosted server in front of it, in this process: requests reach it without a socket.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { createHttpEndpoint } from '../../src/entries/http.js';
import { createHostedApp, type HostedApp } from '../../src/oauth/app.js';
import { httpIdentity } from '../../src/oauth/identity/http-identity.js';
import type { Identity } from '../../src/oauth/identity/identity.js';
import { localLocks } from '../../src/oauth/locks.js';
import { jsonLog } from '../../src/oauth/log.js';
import { localRateLimit } from '../../src/oauth/rate-limit.js';
import type { HostedSettings } from '../../src/oauth/settings.js';
import { openSqlite } from '../../src/oauth/store/sqlite.js';
import type { Store } from '../../src/oauth/store/store.js';
import { Browser, type Fetch } from './browser.js';
import { OAuthClient } from './client.js';
import { allow, signIn } from './person.js';
import { addAccountTo, keysOfConnections } from './sandbox.js';

export interface Hosted {
  origin: string;
  sandbox: Sandbox;
  app: HostedApp;
  store: Store;
  fetch: Fetch;
  /** Every line of the log. */
  logged: string[];
  browser(): Browser;
  /** A client that has registered. */
  client(metadata?: object): Promise<OAuthClient>;
  /** The names of the API keys of an account that connections own. */
  keysOf(apiKey?: string): Promise<string[]>;
  /** Another account that the person may use. */
  addAccount(name: string): Promise<{ id: string; apiKey: string }>;
  close(): Promise<void>;
}

export interface HostedOptions
  extends Partial<Pick<HostedSettings, 'accessTokenSeconds' | 'refreshTokenSeconds'>> {
  /** Changes the identity service. */
  identity?: (identity: Identity) => Identity;
  perKey?: number;
  perAddress?: number;
  registrations?: number;
}

export async function startHosted(options: HostedOptions = {}): Promise<Hosted> {
  const {
    identity = (same) => same,
    perKey = 100_000,
    perAddress = 100_000,
    registrations = 100_000,
    ...lifetimes
  } = options;
  const sandbox = await createSandbox({ seed: 'demo' });
  const origin = 'http://127.0.0.1:18787';
  const opened = await openSqlite(':memory:');
  const logged: string[] = [];
  const endpoint = createHttpEndpoint({ apiUrl: sandbox.url });
  const app = createHostedApp({
    ...lifetimes,
    publicUrl: origin,
    store: opened.store,
    locks: localLocks(),
    identity: identity(httpIdentity({ url: `${sandbox.url}/_sandbox/identity`, key: sandbox.apiKey })),
    endpoint,
    limits: {
      perKey: localRateLimit(perKey),
      perAddress: localRateLimit(perAddress),
      registrations: localRateLimit(registrations),
    },
    log: jsonLog((line) => logged.push(line)),
  });
  const background: Promise<unknown>[] = [];
  const fetch: Fetch = (request) =>
    app.fetch(request, { address: '127.0.0.1', waitUntil: (work) => background.push(work) });
  return {
    origin,
    sandbox,
    app,
    store: opened.store,
    fetch,
    logged,
    browser: () =>
      new Browser(
        new Map<string, Fetch>([
          [origin, fetch],
          [sandbox.url, (request) => sandbox.fetch(request)],
        ]),
      ),
    async client(metadata) {
      const client = new OAuthClient(origin, fetch);
      await client.register(metadata);
      return client;
    },
    keysOf: (apiKey) => keysOfConnections(sandbox, apiKey),
    addAccount: (name) => addAccountTo(sandbox, name),
    async close() {
      await Promise.allSettled(background);
      await endpoint.close();
      await opened.close();
      await sandbox.close();
    },
  };
}

/** The whole way from nothing to tokens. */
export async function connect(
  hosted: Hosted,
  client: OAuthClient,
  {
    browser = hosted.browser(),
    ...choice
  }: { browser?: Browser; account?: string; access?: 'full' | 'read' } = {},
): Promise<{ access_token: string; refresh_token: string; code: string }> {
  const page = await signIn(browser, client.authorizeUrl());
  const code = (await allow(browser, page, choice)).searchParams.get('code') ?? '';
  const { status, body } = await client.exchange(code);
  if (status !== 200) throw new Error(`no tokens: ${status} ${JSON.stringify(body)}`);
  return { ...body, code };
}
