// HTTP 429.
import { type FailedCall, GrowPanelError } from './growpanel-error.js';

/** Too many requests in a minute (429), and waiting did not help or would take too long. */
export class RateLimitError extends GrowPanelError {
  override readonly name: string = 'RateLimitError';
  /** Seconds to wait before the next try, as the server said; undefined when it did not. */
  readonly retryAfter: number | undefined;

  constructor(message: string, call: FailedCall & { retryAfter?: number | undefined } = {}) {
    super(message, call);
    this.retryAfter = call.retryAfter;
  }
}
