// Time and chance, in one place, so that tests can replace them.
import type { WebAbortSignal } from '../core/web.js';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Rejects with the signal's reason as soon as it fires. */
  sleep(milliseconds: number, signal?: WebAbortSignal | undefined): Promise<void>;
}

export const realClock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        if (signal?.aborted) reject(signal.reason);
        else resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      signal?.addEventListener('abort', finish);
      if (signal?.aborted) finish();
    }),
};
