// HTTP 429.
import { GrowPanelError } from './growpanel-error.js';

/** Too many requests in a minute (429), and waiting did not help or would take longer than `maxRetryAfter`. */
export class RateLimitError extends GrowPanelError {
  override readonly name: string = 'RateLimitError';
}
