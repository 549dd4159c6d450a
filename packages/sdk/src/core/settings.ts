// A client's settings: what a user may give, the environment and the defaults behind it, and the checks.
import { ArgumentError, mustBe } from './errors/argument-error.js';
import type { GrowPanelError } from './errors/growpanel-error.js';
import type { WebHeaders, WebRequestInit, WebResponse } from './web.js';

/** A function with the signature of `fetch`. */
export type Fetch = (url: string, init: WebRequestInit) => Promise<WebResponse>;

/** A request that is about to be sent. */
export interface RequestEvent {
  /** HTTP method. */
  method: string;
  /** Address, without the key. */
  url: string;
  /** Headers except the key. What a hook adds here is sent. */
  headers: Record<string, string>;
  /** 1 for the first attempt. */
  attempt: number;
}

/** An answer that has arrived, whatever its status. */
export interface ResponseEvent {
  /** HTTP method. */
  method: string;
  /** Address, without the key. */
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** HTTP status. */
  status: number;
  /** Headers of the answer. */
  headers: WebHeaders;
  /** Milliseconds since the request was sent, reading the answer included. */
  duration: number;
}

/** A failure that will be followed by another attempt. */
export interface RetryEvent {
  /** HTTP method. */
  method: string;
  /** Address, without the key. */
  url: string;
  /** The attempt that failed. */
  attempt: number;
  /** What went wrong. */
  error: GrowPanelError;
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** Functions that watch requests go by. None of them ever sees the API key; what one throws ends the call. */
export interface Hooks {
  /** Before every attempt. Headers that it adds are sent. */
  beforeRequest?: (event: RequestEvent) => void | Promise<void>;
  /** After every answer, of whatever status. */
  afterResponse?: (event: ResponseEvent) => void | Promise<void>;
  /** After a failure that will be followed by another attempt. */
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

/** The settings of a client as the transport takes them: all there, and checked. */
export interface Settings {
  apiKey: string;
  /** Without a slash at its end. */
  baseUrl: string;
  fetch: Fetch;
  /** Milliseconds; 0 waits for ever. */
  timeout: number;
  maxRetries: number;
  /** Milliseconds. */
  maxRetryAfter: number;
  hooks: Hooks;
}

const productionUrl = 'https://api.growpanel.io';

interface Environment {
  process?: { env?: { GROWPANEL_API_KEY?: string; GROWPANEL_API_URL?: string } };
}

/** Settings with the environment and the defaults filled in, checked. */
export function settle(options: Omit<GrowPanelOptions, 'rateLimit'>): Settings {
  const { GROWPANEL_API_KEY, GROWPANEL_API_URL } = (globalThis as Environment).process?.env ?? {};
  const { timeout = 30_000, maxRetries = 2, maxRetryAfter = 60_000, hooks = {}, fetch: custom } = options;
  const apiKey = (options.apiKey ?? GROWPANEL_API_KEY ?? '').trim();
  if (!apiKey)
    throw new ArgumentError('No API key: pass apiKey or set GROWPANEL_API_KEY (Account > API keys)');
  if (/[^!-~]/.test(apiKey)) throw new ArgumentError('apiKey must be ASCII without spaces; copy it again');
  const numbers = { timeout, maxRetries, maxRetryAfter };
  for (const [name, value] of Object.entries(numbers))
    if (!(value >= 0)) throw mustBe(name, '0 or more', `${value}`);
  const baseUrl = options.baseUrl ?? (GROWPANEL_API_URL || productionUrl);
  // Not shown in the message: it may hold a password. No password can work, since fetch refuses such an address.
  if (!/^https?:\/\/[^/@]+\/[^?#]*$/.test(normal(baseUrl)))
    throw new ArgumentError(
      'baseUrl (GROWPANEL_API_URL) must be an http(s) address without user, query or fragment',
    );
  return {
    apiKey,
    baseUrl: baseUrl.replace(/^\s+|[\s/]+$/g, ''),
    // Called through an arrow: browsers refuse a fetch that is called as a method of something else.
    fetch: (url, init) => (custom ?? fetch)(url, init),
    hooks,
    ...numbers,
  };
}

/** The address as URL parsers write it; empty when it is none. */
function normal(address: string): string {
  try {
    return new URL(address).href;
  } catch {
    return '';
  }
}
