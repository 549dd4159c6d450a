// At most so many requests within any stretch of time. A fixed window would let twice as many through at its edge.

export class SlidingWindow {
  readonly #length: number;
  /** When the last requests were sent, as many as are allowed; a ring. */
  readonly #sent: Float64Array;
  #next = 0;

  /** @param requests allowed in any stretch of `milliseconds`; Infinity for no limit. */
  constructor(requests: number, milliseconds: number) {
    this.#length = milliseconds;
    this.#sent = new Float64Array(Number.isFinite(requests) ? requests : 0).fill(Number.NEGATIVE_INFINITY);
  }

  /** Milliseconds until a request may go. 0 counts it as sent; anything else does not: ask again then. */
  take(now: number): number {
    const free = (this.#sent[this.#next] ?? Number.NEGATIVE_INFINITY) + this.#length;
    if (free > now) return free - now;
    if (this.#sent.length > 0) {
      this.#sent[this.#next] = now;
      this.#next = (this.#next + 1) % this.#sent.length;
    }
    return 0;
  }
}
