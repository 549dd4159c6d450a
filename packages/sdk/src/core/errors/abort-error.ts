// The caller ended the call.
import { GrowPanelError } from './growpanel-error.js';

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends GrowPanelError {
  override readonly name: string = 'AbortError';
}
