// Work that a time limit and the caller's signal can end.
import { AbortError } from './errors/abort-error.js';
import type { FailedCall } from './errors/growpanel-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { WebAbortSignal } from './web.js';

/**
 * Settles as `work` does. Fails at once when the signal fires, and after `milliseconds` (0: never) with a
 * `TimeoutError`; both tell the work, but do not wait for it: a fetch that ignores its signal must not hold the
 * caller up. Without work, sleeps for so long.
 *
 * @param outlives whether the signal goes on ending the work when this has settled: a body that is still coming.
 */
export async function interruptible<T>(
  call: FailedCall,
  signal: WebAbortSignal | undefined,
  milliseconds: number,
  work?: (signal: AbortSignal) => Promise<T>,
  outlives?: boolean | undefined,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort!: () => void;
  try {
    return await new Promise<T>((resolve, reject) => {
      const stop = (error: Error) => {
        reject(error);
        controller.abort(error);
      };
      onAbort = () => stop(new AbortError('The call was aborted', { ...call, cause: signal?.reason }));
      if (signal?.aborted) return onAbort();
      signal?.addEventListener('abort', onAbort);
      if (milliseconds) {
        const late = () => stop(new TimeoutError(`No answer within ${milliseconds} ms`, call));
        // Timers that are to wait for longer fire at once.
        timer = setTimeout(work ? late : (resolve as () => void), Math.min(milliseconds, 2 ** 31 - 1));
      }
      work?.(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    if (!outlives) signal?.removeEventListener('abort', onAbort);
  }
}
