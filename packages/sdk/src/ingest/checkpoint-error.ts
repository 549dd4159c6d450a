// A checkpoint that a run cannot go on from.
import { ArgumentError } from '../core/errors/argument-error.js';

/**
 * A checkpoint that the run cannot go on from. Nothing was sent, and the checkpoint is left as it is: clear it to start
 * from the beginning, or give the run that it belongs to.
 */
export class CheckpointError extends ArgumentError {
  override readonly name = 'CheckpointError';

  constructor(
    message: string,
    /** Whether it belongs to other rows or another data source, or was written by another version of this package. */
    readonly reason: 'other_run' | 'other_version',
  ) {
    super(message);
  }
}
