// The documented limits on requests, per account. They follow the real time: a frozen clock must not lock anyone out.
import { ApiError } from './errors.js';
import { rateLimits } from './generated/contract.gen.js';
import { pathOf } from './path.js';

/** Counts a request of an account; throws when there were too many. */
export type RateLimiter = (accountId: string, method: string, url: string) => void;

/** Requests within the last window, oldest first. */
class Window {
  readonly #times: number[] = [];

  /** Milliseconds until a request may come; 0 takes it. */
  take(now: number, most: number): number {
    const times = this.#times;
    const length = rateLimits.window * 1000;
    while (times[0] !== undefined && times[0] <= now - length) times.shift();
    if (times.length >= most) return (times[0] ?? now) + length - now;
    times.push(now);
    return 0;
  }
}

export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, Window>();
  return (accountId, method, url) => {
    const path = pathOf(url);
    const index = rateLimits.limits.findIndex(
      (limit) => limit.method === method && path.startsWith(limit.path ?? ''),
    );
    const limit = rateLimits.limits[index];
    if (!limit) return;
    const key = `${accountId} ${index}`;
    const window = windows.get(key) ?? new Window();
    windows.set(key, window);
    const wait = window.take(Date.now(), limit.requests);
    if (wait > 0)
      throw new ApiError(429, 'Rate limit exceeded', {
        headers: { 'retry-after': String(Math.ceil(wait / 1000)) },
      });
  };
}
