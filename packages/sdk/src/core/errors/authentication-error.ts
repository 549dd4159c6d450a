// HTTP 401.
import { GrowPanelError } from './growpanel-error.js';

/** The API key is missing or not valid (401). */
export class AuthenticationError extends GrowPanelError {
  override readonly name: string = 'AuthenticationError';
}
