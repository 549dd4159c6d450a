// A wrong argument, noticed before anything was sent.
import { GrowPanelError } from './growpanel-error.js';

/** A client or a call cannot work the way it was asked for; nothing was sent. The message names the argument. */
export class ArgumentError extends GrowPanelError {
  override readonly name: string = 'ArgumentError';
}
