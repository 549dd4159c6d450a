// A wrong argument, noticed before anything was sent.
import { GrowPanelError } from './growpanel-error.js';

/** A client or a call cannot work the way it was asked for; nothing was sent. The message names the argument. */
export class ArgumentError extends GrowPanelError {
  override readonly name: string = 'ArgumentError';
}

/** The sentence that these errors share. `given` is shown, so it must not hold a secret. */
export function mustBe(argument: string, what: string, given: unknown): ArgumentError {
  return new ArgumentError(`${argument} must be ${what}, got ${JSON.stringify(given)}`);
}
