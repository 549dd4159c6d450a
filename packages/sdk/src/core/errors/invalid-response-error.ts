// An answer that is not JSON.
import { GrowPanelError } from './growpanel-error.js';

/** The server said it was done, with a body that is not the JSON it should be: often a proxy's page. `body` holds its text. */
export class InvalidResponseError extends GrowPanelError {
  override readonly name: string = 'InvalidResponseError';
}
