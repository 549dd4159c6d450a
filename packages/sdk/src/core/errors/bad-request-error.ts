// HTTP 400.
import { GrowPanelError } from './growpanel-error.js';

/** The request is wrong; the message names the field (400). */
export class BadRequestError extends GrowPanelError {
  override readonly name: string = 'BadRequestError';
}
