// No answer in time.
import { ConnectionError } from './connection-error.js';

/** The answer, or the rest of it, did not come within the timeout. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = 'TimeoutError';
}
