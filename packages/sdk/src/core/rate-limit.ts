// Holds requests back that would exceed the API's documented limits, so that 429 stays the exception.
import { rateLimits } from '../generated/facts.gen.js';

/** Says how long a request has to wait, and counts it. */
export interface RateLimiter {
  /** Milliseconds until a request may go. 0 counts it as sent; anything else does not: ask again then. */
  take(method: string, path: string, now: number): number;
}

/**
 * A sliding window per documented limit: at most so many requests within any stretch of a minute. A fixed window
 * would let twice as many through at its edge.
 */
export function createRateLimiter(): RateLimiter {
  const window = rateLimits.window * 1000;
  const sent = rateLimits.limits.map(() => [] as number[]);
  return {
    take(method, path, now) {
      const index = rateLimits.limits.findIndex(
        (l) => l.method === method && (!l.path || path.startsWith(l.path)),
      );
      const limit = rateLimits.limits[index];
      const times = sent[index];
      if (!limit || !times) return 0;
      while (times.length > 0 && times[0]! <= now - window) times.shift();
      if (times.length >= limit.requests) return times[0]! + window - now;
      times.push(now);
      return 0;
    },
  };
}
