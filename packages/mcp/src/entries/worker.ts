// The hosted server on Cloudflare Workers: KV keeps, a Durable Object for each connection changes it.
import { DurableObject } from 'cloudflare:workers';
import { createHostedApp, type HostedApp } from '../oauth/app.js';
import type { GrantWork } from '../oauth/grants.js';
import { httpIdentity } from '../oauth/identity/http-identity.js';
import { localLocks } from '../oauth/locks.js';
import { jsonLog } from '../oauth/log.js';
import { type RateLimit, unlimited } from '../oauth/rate-limit.js';
import { challengeOf } from '../oauth/resource.js';
import { day, type GrantRef, type HostedSettings } from '../oauth/settings.js';
import { overlayStore } from '../oauth/store/overlay.js';
import type { Store } from '../oauth/store/store.js';
import { createHttpEndpoint } from './http.js';

interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** Bindings and variables; `wrangler.jsonc` has them all. */
export interface Env {
  /** Where clients reach the server; an origin. */
  PUBLIC_URL: string;
  GROWPANEL_IDENTITY_URL: string;
  /** A secret. */
  GROWPANEL_IDENTITY_KEY: string;
  GROWPANEL_API_URL?: string;
  ACCESS_TOKEN_DAYS?: string;
  REFRESH_TOKEN_DAYS?: string;
  OAUTH_KV: Store;
  CONNECTIONS: { idFromName(name: string): unknown; get(id: unknown): GrantWork };
  CALLS_PER_KEY?: RateLimitBinding;
  REQUESTS_PER_ADDRESS?: RateLimitBinding;
  REGISTRATIONS_PER_ADDRESS?: RateLimitBinding;
}

/** The binding does not say when there is room again; its window is a minute. */
const limitOf = (binding: RateLimitBinding | undefined): RateLimit =>
  binding === undefined
    ? unlimited
    : { take: async (key) => ((await binding.limit({ key })).success ? 0 : 60) };

const seconds = (days: string | undefined, fallback: number) => Math.round(Number(days ?? fallback) * day);

const lifetimesOf = (env: Env) => ({
  accessTokenSeconds: seconds(env.ACCESS_TOKEN_DAYS, 30),
  refreshTokenSeconds: seconds(env.REFRESH_TOKEN_DAYS, 90),
});

function settingsOf(env: Env, store: Store): HostedSettings {
  const publicUrl = new URL(env.PUBLIC_URL).origin;
  const log = jsonLog((line) => console.log(line));
  return {
    publicUrl,
    store,
    locks: localLocks(),
    identity: httpIdentity({ url: env.GROWPANEL_IDENTITY_URL, key: env.GROWPANEL_IDENTITY_KEY }),
    endpoint: createHttpEndpoint({
      apiUrl: env.GROWPANEL_API_URL,
      onerror: (error) => log.error('mcp_failed', error),
      challenge: challengeOf(publicUrl),
    }),
    ...lifetimesOf(env),
    limits: {
      perKey: limitOf(env.CALLS_PER_KEY),
      perAddress: limitOf(env.REQUESTS_PER_ADDRESS),
      registrations: limitOf(env.REGISTRATIONS_PER_ADDRESS),
    },
    log,
  };
}

/** One connection: its requests at the token endpoint, and its end, one after the other. */
export class Connection extends DurableObject<Env> implements GrantWork {
  readonly #app: HostedApp;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const longest = Math.max(...Object.values(lifetimesOf(env)));
    const store = overlayStore(ctx.storage, env.OAUTH_KV, (longest + day) * 1000);
    this.#app = createHostedApp(settingsOf(env, store));
  }

  exchange(ref: GrantRef, request: Request): Promise<Response> {
    return this.#app.grants.exchange(ref, request);
  }

  revoke(ref: GrantRef): Promise<void> {
    return this.#app.grants.revoke(ref);
  }

  /** Nothing that it knows can matter any more. */
  async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}

const apps = new WeakMap<Env, HostedApp>();

function appOf(env: Env): HostedApp {
  const known = apps.get(env);
  if (known) return known;
  const at = ({ userId, grantId }: GrantRef) =>
    env.CONNECTIONS.get(env.CONNECTIONS.idFromName(`${userId}:${grantId}`));
  const app = createHostedApp(settingsOf(env, env.OAUTH_KV), () => ({
    exchange: (ref, request) => at(ref).exchange(ref, request),
    revoke: (ref) => at(ref).revoke(ref),
  }));
  apps.set(env, app);
  return app;
}

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const known = new Request(new URL(`${pathname}${search}`, env.PUBLIC_URL), request);
    return appOf(env).fetch(known, {
      address: request.headers.get('cf-connecting-ip') ?? 'unknown',
      waitUntil: (work) => context.waitUntil(work),
    });
  },
  async scheduled(_event: unknown, env: Env): Promise<void> {
    await appOf(env).sweep();
  },
};
