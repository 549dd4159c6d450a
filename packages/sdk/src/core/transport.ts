// Sends operations over HTTP: key, time limit, retries, errors. One per client; nothing here is global.
import { version } from '../version.js';
import { exchange } from './exchange.js';
import { interruptible } from './interruptible.js';
import type { Client, OperationRequest } from './operation.js';
import { fillPath } from './path.js';
import { queryString } from './query.js';
import type { RateLimiter } from './rate-limit.js';
import { resultOf } from './result.js';
import { backoff, isPassing } from './retry.js';
import type { Settings } from './settings.js';
import type { WebRequestInit } from './web.js';

/** What sends the calls of one client. */
export function createTransport(settings: Settings, limiter?: RateLimiter | undefined): Client {
  const { apiKey, baseUrl, fetch, maxRetryAfter, hooks } = settings;
  const { origin } = new URL(baseUrl);

  const send = async (method: string, route: string, request: OperationRequest) => {
    const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries, stream } = request;
    const path = fillPath(route, request.path);
    const url = baseUrl + path + queryString(request.query);
    const body = JSON.stringify(request.body) as string | undefined;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'user-agent': `growpanel-sdk-js/${version}`,
    };
    if (body) headers['content-type'] = 'application/json';
    for (const name in request.headers) headers[name.toLowerCase()] = request.headers[name]!;
    const repeatable = method !== 'POST' || request.repeatable || request.retryUnsafe;

    for (let attempt = 1; ; attempt++) {
      const seen = { method, url, attempt };
      const call = { method, url, attempts: attempt };
      try {
        while (limiter) {
          const wait = limiter.take(method, path, Date.now());
          if (wait <= 0) break;
          await interruptible(call, signal, wait);
        }
        await hooks.beforeRequest?.({ ...seen, headers });
        const sentAt = Date.now();
        const answer = await interruptible(
          call,
          signal,
          timeout,
          (signal) => {
            // The key is put in last: hooks see every header but this.
            const all = { authorization: `Bearer ${apiKey}`, ...headers };
            return exchange(
              fetch,
              origin,
              { method, headers: all, body, signal, redirect: 'manual' } as WebRequestInit,
              call,
              stream,
            );
          },
          stream,
        );
        const { status, headers: answered } = answer.response;
        await hooks.afterResponse?.({ ...seen, status, headers: answered, duration: Date.now() - sentAt });
        return resultOf(answer, request, call);
      } catch (error) {
        if (!isPassing(error) || !repeatable || attempt > maxRetries) throw error;
        // Not a number when the server did not say.
        const asked = error.retryAfter! * 1000;
        if (asked > maxRetryAfter) throw error;
        const wait = asked >= 0 ? asked : backoff(attempt - 1, Math.random);
        await hooks.onRetry?.({ ...seen, error, wait });
        if (wait) await interruptible(call, signal, wait);
      }
    }
  };
  return send as Client;
}
