// Holds requests back that would exceed the API's documented limits, so that 429 stays the exception.
import { rateLimits } from '../generated/facts.gen.js';
import { SlidingWindow } from './sliding-window.js';

/** Says how long a request has to wait, and counts it. */
export interface RateLimiter {
  /** Milliseconds until a request may go. 0 counts it as sent; anything else does not: ask again then. */
  take(method: string, path: string, now: number): number;
}

/** A window per documented limit; the first limit that fits a request counts. */
export function createRateLimiter(): RateLimiter {
  const windows = rateLimits.limits.map(({ method, path = '', requests }) => {
    const fits = (m: string, p: string) => m === method && p.startsWith(path);
    return { fits, window: new SlidingWindow(requests, rateLimits.window * 1000) };
  });
  return {
    take: (method, path, now) => windows.find(({ fits }) => fits(method, path))?.window.take(now) ?? 0,
  };
}
