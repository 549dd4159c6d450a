// No answer came.
import { GrowPanelError } from './growpanel-error.js';

/** No answer came: the network, a name, a certificate or a proxy is in the way. */
export class ConnectionError extends GrowPanelError {
  override readonly name: string = 'ConnectionError';
}
