// A client's settings: what a user may give, the environment and the defaults behind it, and the checks.
import { ArgumentError } from './errors/argument-error.js';
import type { GrowPanelError } from './errors/growpanel-error.js';
import type { Fetch, TransportOptions } from './transport.js';
import type { WebHeaders } from './web.js';

/** A request that is about to be sent. */
export interface RequestEvent {
  method: string;
  url: string;
  /** Headers except the key. What a hook adds here is sent. */
  headers: Record<string, string>;
  /** 1 for the first attempt. */
  attempt: number;
}

/** An answer that has arrived, whatever its status. */
export interface ResponseEvent {
  method: string;
  url: string;
  attempt: number;
  status: number;
  headers: WebHeaders;
  /** Milliseconds since the request was sent, reading the answer included. */
  duration: number;
}

/** A failure that will be followed by another attempt. */
export interface RetryEvent {
  method: string;
  url: string;
  /** The attempt that failed. */
  attempt: number;
  error: GrowPanelError;
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** Functions that watch requests go by. None of them ever sees the API key; what one throws ends the call. */
export interface Hooks {
  beforeRequest?: (event: RequestEvent) => void | Promise<void>;
  afterResponse?: (event: ResponseEvent) => void | Promise<void>;
  onRetry?: (event: RetryEvent) => void | Promise<void>;
}

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
  fetch?: Fetch | undefined;
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
  /**
   * Whether the client holds back requests that would exceed the API's documented limits per minute, instead of
   * running into 429. Counts what this client sends, not what others send with the same account.
   * @default false
   */
  rateLimit?: boolean | undefined;
  /** Functions that watch requests go by, for logs and metrics. */
  hooks?: Hooks | undefined;
}

const productionUrl = 'https://api.growpanel.io';

/** Settings with the environment and the defaults filled in, checked. */
export function settle(options: Omit<GrowPanelOptions, 'rateLimit'>): TransportOptions {
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
  const { fetch: custom } = options;
  return {
    apiKey,
    baseUrl: baseUrlOf(options.baseUrl ?? (environment?.GROWPANEL_API_URL || productionUrl)),
    // Called through an arrow: browsers refuse a fetch that is called as a method of something else.
    fetch: custom ? (url, init) => custom(url, init) : (url, init) => fetch(url, init),
    timeout,
    maxRetries,
    maxRetryAfter,
    hooks: options.hooks ?? {},
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
