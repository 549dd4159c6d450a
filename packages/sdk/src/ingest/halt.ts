// Ends a run early: keeps the first reason, and wakes whoever waits.

import type { WebAbortSignal } from '../core/web.js';

export class Halt {
  readonly #controller = new AbortController();

  /** Fires when the run is to end. Requests that are under way go on; whoever sleeps wakes up. */
  get signal(): WebAbortSignal {
    return this.#controller.signal;
  }

  get called(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Why; undefined until then. */
  get reason(): unknown {
    return this.#controller.signal.reason;
  }

  /** Only the first call counts. */
  call(reason: unknown): void {
    this.#controller.abort(reason);
  }

  /** Settles as the promise does, or rejects with the reason to end, whichever comes first. */
  race<T>(promise: PromiseLike<T>): Promise<T> {
    const { signal } = this;
    return new Promise<T>((resolve, reject) => {
      const onHalt = () => reject(signal.reason);
      if (signal.aborted) onHalt();
      signal.addEventListener('abort', onHalt);
      const leave = () => signal.removeEventListener('abort', onHalt);
      promise.then(
        (value) => {
          leave();
          resolve(value);
        },
        (error) => {
          leave();
          reject(error);
        },
      );
    });
  }
}
