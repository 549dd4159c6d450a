// HTTP 409.
import { GrowPanelError } from './growpanel-error.js';

/** The record exists already, or changed meanwhile (409). */
export class ConflictError extends GrowPanelError {
  override readonly name: string = 'ConflictError';
}
