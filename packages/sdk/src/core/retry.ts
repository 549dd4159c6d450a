// When a call is tried again, and after how long. Pure functions, so that timing is tested without waiting.
import { ConnectionError } from './errors/connection-error.js';
import { GrowPanelError } from './errors/growpanel-error.js';
import type { WebHeaders } from './web.js';

/** Statuses that say "not now" rather than "no". */
export const passing: readonly unknown[] = [408, 429, 500, 502, 503, 504];

/** Whether a failure may be gone the next time. */
export const isPassing = (error: unknown): error is GrowPanelError =>
  error instanceof ConnectionError || (error instanceof GrowPanelError && passing.includes(error.status));

/**
 * Milliseconds before retry number `retry` (0 is the first): doubling from half a second up to 8 s, of which a
 * random half is taken off, so that clients which failed together do not return together.
 */
export function backoff(retry: number, random: () => number): number {
  return Math.min(8000, 500 * 2 ** retry) * (1 - random() / 2);
}

/** Seconds that the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date. */
export function retryAfter(headers: WebHeaders, now: number): number | undefined {
  // Number('') would be 0.
  const given = headers.get('retry-after') || 'nothing';
  const milliseconds = headers.get('retry-after-ms') || 'nothing';
  const seconds = [+milliseconds / 1000, +given, (Date.parse(given) - now) / 1000].find(Number.isFinite);
  return seconds && Math.max(0, seconds);
}
