// When a call is tried again, and after how long. Pure functions, so that timing is tested without waiting.
import type { WebHeaders } from './web.js';

/** Statuses that say "not now" rather than "no". */
const passing = new Set([408, 429, 500, 502, 503, 504]);

export const isPassing = (status: number): boolean => passing.has(status);

const firstDelay = 500;
const longestDelay = 8000;

/**
 * Milliseconds before retry number `retry` (0 is the first): doubling from half a second up to 8 s, of which a
 * random half is taken off, so that clients which failed together do not return together.
 */
export function backoff(retry: number, random: () => number): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** retry);
  return full * (1 - random() / 2);
}

/** Milliseconds that the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date. */
export function retryAfter(headers: WebHeaders, now: number): number | undefined {
  const milliseconds = headers.get('retry-after-ms');
  if (milliseconds && Number.isFinite(Number(milliseconds))) return Math.max(0, Number(milliseconds));
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (Number.isFinite(Number(value))) return Math.max(0, Number(value) * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
