// GrowPanel: the namespaces put together over one transport.
import { ArgumentError } from './core/errors/argument-error.js';
import { clientOver, createSend, type Fetch } from './core/transport.js';
import {
  type Customers,
  type Data,
  type Namespaces,
  type Notifications,
  operations,
  type Plans,
  type Profile,
  placement,
  type RawOperations,
  type Reports,
  type Unplaced,
  type Webhooks,
} from './generated/namespaces.gen.js';

/** Settings of a client. */
export interface GrowPanelOptions {
  /**
   * API key. Create one under Account → API keys; a read-only one is enough for reports.
   * @default the environment variable GROWPANEL_API_KEY
   */
  apiKey?: string | undefined;
  /**
   * Where the API is. A path is kept, so a proxy may stand in front.
   * @default the environment variable GROWPANEL_API_URL, else https://api.growpanel.io
   */
  baseUrl?: string | undefined;
  /**
   * Used instead of the global `fetch`, for instrumentation, proxies or bindings.
   * @default the global fetch
   */
  fetch?: typeof fetch | Fetch | undefined;
  /**
   * Milliseconds until a call is given up, reading its answer included. 0 waits for ever.
   * @default 30000
   */
  timeout?: number | undefined;
  /**
   * How often a call is tried again after a passing failure: 408, 429, 500, 502, 503, 504, a lost connection, a
   * timeout. Reads, updates, deletions and pushes of data qualify; other POSTs do not, since they might act twice.
   * @default 2
   */
  maxRetries?: number | undefined;
  /**
   * Milliseconds. When the server asks for a longer wait, the call fails at once with a `RateLimitError` that
   * says how long.
   * @default 60000
   */
  maxRetryAfter?: number | undefined;
}

const productionUrl = 'https://api.growpanel.io';

type Nothing<T extends never> = T;
/**
 * Fails to compile when the contract has an operation that no namespace names. Give it `x-sdk` in openapi.json:
 * `{ "namespace": "reports", "method": "getX" }`, or `{ "raw": true }` to leave it to `gp.raw`; then
 * `pnpm generate`.
 */
export type EveryOperationIsPlaced = Nothing<Unplaced>;

/**
 * A client of the GrowPanel API. Clients share nothing: two with two keys are two customers of the API.
 *
 * Every method takes `{ path, query, body }` as its operation needs, plus `signal`, `timeout`, `maxRetries` and
 * `headers`, and resolves to `{ data, status, headers, requestId }`. It rejects with a `GrowPanelError`.
 *
 * @example
 * ```ts
 * const gp = new GrowPanel({ apiKey: process.env.GROWPANEL_API_KEY });
 * const { data } = await gp.reports.getSummary();
 * console.log(data.summary.mrr_current, data.currency); // 9900 usd: minor units
 * ```
 */
export class GrowPanel implements Namespaces {
  /** MRR, churn, retention, cohorts, leads and cash flow. */
  readonly reports: Reports;
  /** Customers with their MRR, as reports see them. */
  readonly customers: Customers;
  /** Plans with their groups, as reports see them. */
  readonly plans: Plans;
  /** The user behind the API key. */
  readonly profile: Profile;
  /** Mailed reports and alerts. */
  readonly notifications: Notifications;
  /** Events sent to other systems. */
  readonly webhooks: Webhooks;
  /** What you push: customers, plans, invoices, and what belongs to them. */
  readonly data: Data;
  /** Every operation of the API by its operationId. */
  readonly raw: RawOperations;

  /** @throws {@link ArgumentError} when there is no key, or the base URL is none. */
  constructor(options: GrowPanelOptions = {}) {
    const client = clientOver(createSend(settle(options)));
    const bound = bind(placement, client) as unknown as Namespaces;
    this.reports = bound.reports;
    this.customers = bound.customers;
    this.plans = bound.plans;
    this.profile = bound.profile;
    this.notifications = bound.notifications;
    this.webhooks = bound.webhooks;
    this.data = bound.data;
    this.raw = bind(operations, client) as unknown as RawOperations;
  }
}

interface Table {
  readonly [name: string]: Table | ((options: never) => unknown);
}

/** The same table, each function with the client put in. */
function bind(table: Table, client: unknown): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(table)) {
    bound[name] =
      typeof entry === 'function'
        ? (options?: object) => entry({ ...options, client } as never)
        : bind(entry, client);
  }
  return bound;
}

/** Options with the environment and the defaults filled in, checked. */
function settle(options: GrowPanelOptions) {
  const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
  const apiKey = (options.apiKey ?? environment?.GROWPANEL_API_KEY ?? '').trim();
  if (!apiKey) {
    throw new ArgumentError(
      'No API key: pass apiKey, or set GROWPANEL_API_KEY. Keys are made under Account → API keys.',
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new ArgumentError(
      'apiKey holds characters that no API key has (spaces, line breaks or non-ASCII); copy it again.',
    );
  }
  const { timeout = 30_000, maxRetries = 2, maxRetryAfter = 60_000 } = options;
  for (const [name, value] of Object.entries({ timeout, maxRetries, maxRetryAfter })) {
    if (!(value >= 0)) throw new ArgumentError(`${name} must be 0 or more, got ${value}`);
  }
  // Called through an arrow: browsers refuse a fetch that is called as a method of something else.
  const { fetch: custom } = options;
  const send: Fetch = custom ? (url, init) => custom(url, init) : (url, init) => fetch(url, init);
  return {
    apiKey,
    baseUrl: baseUrlOf(options.baseUrl ?? environment?.GROWPANEL_API_URL ?? productionUrl),
    fetch: send,
    timeout,
    maxRetries,
    maxRetryAfter,
  };
}

function baseUrlOf(text: string): string {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new ArgumentError(`baseUrl must be an http(s) address without a query, got '${text}'`);
  }
  return text.replace(/\/+$/, '');
}
