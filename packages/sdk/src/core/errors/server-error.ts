// HTTP 5xx.
import { GrowPanelError } from './growpanel-error.js';

/** The server failed (5xx). Passing failures have been tried again already. */
export class ServerError extends GrowPanelError {
  override readonly name: string = 'ServerError';
}
