// HTTP 404.
import { GrowPanelError } from './growpanel-error.js';

/** There is no such record (404). */
export class NotFoundError extends GrowPanelError {
  override readonly name: string = 'NotFoundError';
}
