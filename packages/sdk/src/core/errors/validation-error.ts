// HTTP 422.
import { GrowPanelError } from './growpanel-error.js';

/** The request is well formed and still not acceptable (422). */
export class ValidationError extends GrowPanelError {
  override readonly name: string = 'ValidationError';
}
