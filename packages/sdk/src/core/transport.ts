// Sends operations over HTTP: key, time limit, retries, errors. One per client; nothing here is global.
import { version } from '../version.js';
import { type Clock, realClock } from './clock.js';
import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { errorFromResponse } from './errors/from-response.js';
import { type FailedCall, GrowPanelError } from './errors/growpanel-error.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { Client, OperationRequest, Result } from './operation.js';
import { fillPath } from './path.js';
import { queryString } from './query.js';
import type { RateLimiter } from './rate-limit.js';
import { backoff, isPassing, retryAfter } from './retry.js';
import type { Hooks } from './settings.js';
import type { WebAbortSignal, WebRequestInit, WebResponse } from './web.js';

/** A function with the signature of `fetch`. */
export type Fetch = (url: string, init: WebRequestInit) => Promise<WebResponse>;

export interface TransportOptions {
  apiKey: string;
  /** Without a slash at its end. */
  baseUrl: string;
  fetch: Fetch;
  /** Milliseconds; 0 waits for ever. */
  timeout: number;
  maxRetries: number;
  /** Milliseconds; a server that asks for a longer wait is not waited for. */
  maxRetryAfter: number;
  limiter?: RateLimiter | undefined;
  hooks: Hooks;
}

/** Sends one call and resolves to its answer, or rejects with a `GrowPanelError`. */
export type Send = (method: string, request: OperationRequest) => Promise<Result<unknown>>;

const longestRedirectChain = 5;

/** The answer with its body read: after this no stream is left open. */
interface Answer {
  response: WebResponse;
  text: string;
}

export function createSend(options: TransportOptions, clock: Clock = realClock): Send {
  const { apiKey, baseUrl, fetch, maxRetryAfter, limiter, hooks } = options;
  const origin = new URL(baseUrl).origin;
  const userAgent = `growpanel-sdk-js/${version}`;

  return async (method, request) => {
    const path = fillPath(request.url, request.path);
    const url = baseUrl + path + queryString(request.query);
    const signal = request.signal;
    const timeout = request.timeout ?? options.timeout;
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    const headers: Record<string, string> = {
      accept: 'application/json',
      'user-agent': userAgent,
    };
    if (body !== undefined) headers['content-type'] = 'application/json';
    for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;

    const repeatable = method !== 'POST' || request.repeatable || request.retryUnsafe;
    const retries = repeatable ? (request.maxRetries ?? options.maxRetries) : 0;
    const shown = withoutCredentials(url);
    const call: FailedCall = { method, url: shown, attempts: 0 };

    for (let attempt = 0; ; attempt++) {
      call.attempts = attempt + 1;
      const seen = { method, url: shown, attempt: attempt + 1 };
      let failure: GrowPanelError;
      let wait: number | undefined;
      try {
        await turn(method, path, signal, call);
        await hooks.beforeRequest?.({ ...seen, headers });
        const sentAt = clock.now();
        const answer = await once(url, { method, headers, body }, timeout, signal, call, request.stream);
        const { response } = answer;
        const duration = clock.now() - sentAt;
        const { status, headers: answered } = response;
        await hooks.afterResponse?.({ ...seen, status, headers: answered, duration });
        if (response.ok) return resultOf(answer, request, call);
        wait = retryAfter(answered, clock.now());
        failure = errorFromResponse({
          ...factsOf(response, call),
          status,
          body: parsed(answer.text),
          retryAfter: wait === undefined ? undefined : wait / 1000,
        });
        if (!isPassing(status)) throw failure;
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        failure = error;
      }
      if (attempt >= retries || (wait !== undefined && wait > maxRetryAfter)) throw failure;
      const pause = wait ?? backoff(attempt, clock.random);
      await hooks.onRetry?.({ ...seen, error: failure, wait: pause });
      await sleep(pause, signal, call);
    }
  };

  /** Waits until the rate limiter lets the request go. */
  async function turn(method: string, path: string, signal: WebAbortSignal | undefined, call: FailedCall) {
    if (!limiter) return;
    for (;;) {
      const wait = limiter.take(method, path, clock.now());
      if (wait <= 0) return;
      await sleep(wait, signal, call);
    }
  }

  async function sleep(milliseconds: number, signal: WebAbortSignal | undefined, call: FailedCall) {
    try {
      await clock.sleep(milliseconds, signal);
    } catch {
      throw aborted(signal, call);
    }
  }

  /** One attempt, redirects within the same origin included. */
  async function once(
    url: string,
    init: { method: string; headers: Record<string, string>; body: string | undefined },
    timeout: number,
    signal: WebAbortSignal | undefined,
    call: FailedCall,
    stream = false,
  ): Promise<Answer> {
    if (signal?.aborted) throw aborted(signal, call);
    const controller = new AbortController();
    let interrupt: (error: GrowPanelError) => void = () => {};
    // Races with the request: a fetch that ignores its signal must not hold the caller up.
    const interrupted = new Promise<never>((_, reject) => {
      interrupt = (error) => {
        controller.abort(error);
        reject(error);
      };
    });
    const onAbort = () => interrupt(aborted(signal, call));
    signal?.addEventListener('abort', onAbort);
    const timer =
      timeout > 0
        ? setTimeout(() => interrupt(new TimeoutError(`No answer within ${timeout} ms`, call)), timeout)
        : undefined;
    try {
      return await Promise.race([
        exchange(url, { ...init, signal: controller.signal }, call, stream),
        interrupted,
      ]);
    } catch (error) {
      if (error instanceof GrowPanelError) throw error;
      throw new ConnectionError(`Could not reach ${origin}: ${reasonOf(error)}`, { ...call, cause: error });
    } finally {
      clearTimeout(timer);
      // A body that is still coming can still be given up.
      if (!stream) signal?.removeEventListener('abort', onAbort);
    }
  }

  /**
   * Follows redirects by hand: key and body must not leave for another origin, and a redirected write must not
   * silently become a read.
   */
  async function exchange(
    url: string,
    init: { method: string; headers: Record<string, string>; body: string | undefined; signal: AbortSignal },
    call: FailedCall,
    stream: boolean,
  ): Promise<Answer> {
    let target = url;
    // The key is put in last: hooks see every header but this.
    const headers = { authorization: `Bearer ${apiKey}`, ...init.headers };
    for (let hops = 0; ; hops++) {
      const response = await fetch(target, { ...init, headers, redirect: 'manual' } as WebRequestInit);
      const redirected =
        response.type === 'opaqueredirect' || (response.status >= 301 && response.status <= 308);
      if (stream && response.ok) return { response, text: '' };
      if (!redirected || response.status === 304) return { response, text: await response.text() };
      await response.body?.cancel();
      const location = response.headers.get('location');
      const next = location ? new URL(location, target) : undefined;
      const keepsMethod = response.status >= 307 || init.method === 'GET';
      if (next?.origin !== origin || !keepsMethod || hops >= longestRedirectChain) {
        const where = next ? ` to ${next.origin}${next.pathname}` : '';
        throw new InvalidResponseError(
          `The server redirected ${init.method}${where}, which is not followed; check the base URL`,
          factsOf(response, call),
        );
      }
      target = next.href;
    }
  }
}

function resultOf({ response, text }: Answer, request: OperationRequest, call: FailedCall): Result<unknown> {
  let data: unknown;
  if (request.stream) data = response.body;
  else if (request.text) data = text;
  else if (response.status !== 204) {
    try {
      data = JSON.parse(text);
    } catch {
      const what = text.trim() === '' ? 'an empty body' : `a body that is not JSON (${typeOf(response)})`;
      throw new InvalidResponseError(
        `The server answered ${response.status} with ${what}; check the base URL`,
        { ...factsOf(response, call), body: text },
      );
    }
  }
  const { status, headers } = response;
  return { data, status, headers, requestId: headers.get('x-request-id') };
}

/** What an error says of an answer. */
function factsOf({ status, statusText, headers }: WebResponse, call: FailedCall): FailedCall {
  return { ...call, status, statusText, headers };
}

const typeOf = (response: WebResponse) => response.headers.get('content-type') ?? 'no content type';

/** JSON when it is, else the text itself. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function aborted(signal: WebAbortSignal | undefined, call: FailedCall): AbortError {
  return new AbortError('The call was aborted', { ...call, cause: signal?.reason });
}

/** The innermost reason: fetch wraps "connection refused" into "fetch failed". */
function reasonOf(error: unknown): string {
  const inner = (error as { cause?: unknown } | null)?.cause ?? error;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

/** The address without `user:password@`, for everything that people read. */
export function withoutCredentials(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}

/** The interface that generated operations call. */
export function clientOver(send: Send): Client {
  const method = (name: string) => (request: OperationRequest) => send(name, request);
  return { get: method('GET'), post: method('POST'), put: method('PUT'), delete: method('DELETE') } as Client;
}
