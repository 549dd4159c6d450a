// A delivery that must not be believed.
import { GrowPanelError } from '../core/errors/growpanel-error.js';

/**
 * The delivery was not signed with this secret, is too old, or is no event. Answer 400 and do not act on it.
 */
export class WebhookVerificationError extends GrowPanelError {
  override readonly name: string = 'WebhookVerificationError';
}
