// Keeps to the API's limit of requests, and lets one answer "too many" stop all senders.
import type { Clock } from './clock.js';

export class Limiter {
  readonly #clock: Clock;
  readonly #window: number;
  /** When the last requests were sent, as many as are allowed in a window; a ring. */
  readonly #sent: Float64Array;
  #next = 0;
  #pausedUntil = 0;

  /** @param requests allowed in any `seconds`; Infinity for no limit. */
  constructor(requests: number, seconds: number, clock: Clock) {
    this.#clock = clock;
    this.#window = seconds * 1000;
    this.#sent = new Float64Array(Number.isFinite(requests) ? requests : 0).fill(Number.NEGATIVE_INFINITY);
  }

  /** Resolves when a request may be sent, and counts it. Rejects when the signal fires. */
  async take(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const now = this.#clock.now();
      const oldest = this.#sent[this.#next] ?? Number.NEGATIVE_INFINITY;
      const free = Math.max(this.#pausedUntil, oldest + this.#window);
      if (free <= now) {
        if (this.#sent.length > 0) {
          this.#sent[this.#next] = now;
          this.#next = (this.#next + 1) % this.#sent.length;
        }
        return;
      }
      await this.#clock.sleep(free - now, signal);
    }
  }

  /** Nobody sends for so long. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }
}
