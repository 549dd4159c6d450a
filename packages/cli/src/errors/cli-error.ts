// A failure that this program found itself, before or after talking to the API.
import type { FailureCode } from './exits.js';

export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly code: FailureCode,
    message: string,
    /** What to do next. */
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** A failure that comes with a better hint than its kind has. */
export class HintedError extends Error {
  override readonly name = 'HintedError';

  constructor(
    override readonly cause: unknown,
    readonly hint: string,
  ) {
    super(hint);
  }
}

/** Something longer that ended early: the kind of failure is its cause's, the words are its own. */
export class FailedRun extends Error {
  override readonly name = 'FailedRun';

  constructor(
    override readonly cause: unknown,
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

export const usageError = (message: string, hint?: string) => new CliError('usage', message, hint);
