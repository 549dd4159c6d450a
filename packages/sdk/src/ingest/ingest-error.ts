// Why a run ended before its inputs did, with what it had done by then.
import { type FailedCall, GrowPanelError, isGrowPanelError } from '../core/errors/growpanel-error.js';
import type { IngestResult } from './result.js';
import type { Resource } from './rows.js';

/**
 * - `aborted`: your signal fired.
 * - `source`: an input threw; everything read before it was sent.
 * - `row`: a row was wrong, and `onInvalid` is `'stop'`.
 * - `api`: the API cannot be used: the key is refused (401, 403), there is no connection, or every request fails.
 * - `checkpoint`: the checkpoint could not be saved.
 * - `callback`: one of your callbacks threw.
 */
export type IngestStop = 'aborted' | 'source' | 'row' | 'api' | 'checkpoint' | 'callback';

/**
 * A run ended early. Nothing is lost: rows are either in `result` with their outcome, or unconfirmed, and a run
 * with the same inputs and the same checkpoint goes on where this one ended. `cause` is the error behind it, and
 * `status` its HTTP status, if it has one.
 *
 * @example
 * ```ts
 * try {
 *   await ingest(gp, { dataSource: 'ds_1', invoices, checkpoint });
 * } catch (error) {
 *   if (!(error instanceof IngestError)) throw error;
 *   console.error(error.reason, error.message); // api Stopped at invoices, row 501: The API key is not valid
 *   console.error(error.result.invoices.stored, 'invoices are stored');
 * }
 * ```
 */
export class IngestError extends GrowPanelError {
  override readonly name: string = 'IngestError';
  /** What ended it. */
  readonly reason: IngestStop;
  /** Which rows were being pushed; undefined when the run had not come that far. */
  readonly resource: Resource | undefined;
  /** The row at which it ended, counted from 1; undefined when no single row is to blame. */
  readonly row: number | undefined;
  /** What was done until then. */
  readonly result: IngestResult;

  constructor(
    message: string,
    details: {
      reason: IngestStop;
      resource?: Resource | undefined;
      row?: number | undefined;
      result: IngestResult;
      cause?: unknown;
    },
  ) {
    const { cause } = details;
    const call: FailedCall = isGrowPanelError(cause) ? { ...callOf(cause), cause } : { cause };
    super(message, call);
    this.reason = details.reason;
    this.resource = details.resource;
    this.row = details.row;
    this.result = details.result;
  }
}

const callOf = ({
  status,
  statusText,
  body,
  headers,
  method,
  url,
  attempts,
  retryAfter,
}: GrowPanelError): FailedCall => ({
  status,
  statusText,
  body,
  headers,
  method,
  url,
  attempts,
  retryAfter,
});

/** How a run ends early, before it is known what it had done: thrown inside, and made an {@link IngestError} of. */
export class Stop {
  constructor(
    readonly reason: IngestStop,
    readonly cause: unknown,
    readonly resource?: Resource,
    readonly row?: number,
  ) {}
}
