// HTTP 403.
import { GrowPanelError } from './growpanel-error.js';

/** The API key may not do this, or the account is blocked (403). */
export class PermissionDeniedError extends GrowPanelError {
  override readonly name: string = 'PermissionDeniedError';
}
