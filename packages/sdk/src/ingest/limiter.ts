// Keeps to the API's limit of requests, and lets one answer "too many" stop all senders.

import { SlidingWindow } from '../core/sliding-window.js';
import type { Clock } from './clock.js';

export class Limiter {
  readonly #clock: Clock;
  readonly #window: SlidingWindow;
  #pausedUntil = 0;

  /** @param requests allowed in any `seconds`; Infinity for no limit. */
  constructor(requests: number, seconds: number, clock: Clock) {
    this.#clock = clock;
    this.#window = new SlidingWindow(requests, seconds * 1000);
  }

  /** Resolves when a request may be sent, and counts it. Rejects when the signal fires. */
  async take(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const now = this.#clock.now();
      const wait = this.#pausedUntil > now ? this.#pausedUntil - now : this.#window.take(now);
      if (wait <= 0) return;
      await this.#clock.sleep(wait, signal);
    }
  }

  /** Nobody sends for so long. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }
}
