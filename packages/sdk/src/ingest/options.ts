// What a run is told, and what holds when it is not.
import type { GrowPanel } from '../client.js';
import { ArgumentError } from '../core/errors/argument-error.js';
import type { WebAbortSignal } from '../core/web.js';
import type { CheckpointStore } from './checkpoint.js';
import type { DryRunOptions } from './dry-run.js';
import type { IngestProgress } from './progress.js';
import type { RowOutcome } from './result.js';
import {
  type CustomerRow,
  type InvoiceRow,
  type PlanRow,
  type Resource,
  type Rows,
  resources,
} from './rows.js';
import { assertReadable } from './source.js';

/** The part of a client that is used: a `GrowPanel`. */
export type IngestClient = Pick<GrowPanel, 'data' | 'baseUrl'>;

/** What to push, where to, and how. */
export interface IngestOptions {
  /** Id of the data source that the rows belong to. */
  dataSource: string;
  /** Pushed first, all of them before the first plan. */
  customers?: Rows<CustomerRow> | undefined;
  /** Pushed second, all of them before the first invoice. */
  plans?: Rows<PlanRow> | undefined;
  /**
   * Pushed last: an array by date, anything else in its own order. Invoices of one customer never overtake each
   * other.
   */
  invoices?: Rows<InvoiceRow> | undefined;
  /** How many rows there are in inputs that are not arrays, for `secondsLeft`. */
  totals?: Partial<Record<Resource, number>> | undefined;
  /**
   * Rows per request, 1 to 10,000. Halved by itself when the server finds a request too large.
   * @default 500
   */
  batchSize?: number | undefined;
  /**
   * Requests at a time, 1 to 8.
   * @default 4
   */
  concurrency?: number | undefined;
  /**
   * Requests a minute; `false` for no limit. Whatever is set, an answer that says "too many" is obeyed.
   * @default the API's own limit, 100; no limit for a server on this machine
   */
  rateLimit?: number | false | undefined;
  /**
   * How often a request is tried again after a server error, a timeout or a lost connection.
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * `collect` goes on and reports; `stop` ends the run with an `IngestError` at the first row that is invalid, or
   * that the API refuses.
   * @default 'collect'
   */
  onInvalid?: 'collect' | 'stop' | undefined;
  /**
   * Told what became of each row, as soon as it is certain; a promise is waited for. After a crash, the last few
   * rows are reported again by the next run.
   */
  onRow?: ((outcome: RowOutcome) => void | Promise<void>) | undefined;
  /** Told how far the run is, ten times a second at most. */
  onProgress?: ((progress: IngestProgress) => void) | undefined;
  /**
   * How many rows that went wrong are kept for the result and the checkpoint.
   * @default 100
   */
  keepProblems?: number | undefined;
  /** Where the run notes how far it is, so that it can be ended at any point and started again. */
  checkpoint?: CheckpointStore | undefined;
  /**
   * A name of the inputs, such as the date of an export. A checkpoint is only taken up by a run with the same
   * name, data source, API address and kinds of rows.
   */
  name?: string | undefined;
  /**
   * Sends nothing. Checks all rows, and says in `result.movements` what MRR would do. Needs the package
   * `@growpanel/metrics`, and memory for all invoices.
   */
  dryRun?: boolean | DryRunOptions | undefined;
  /** Ends the run: requests under way are given up, and the promise rejects with an `IngestError`. */
  signal?: WebAbortSignal | undefined;
}

/** Options with the defaults filled in. */
export interface Settled extends IngestOptions {
  batchSize: number;
  concurrency: number;
  maxRetries: number;
  keepProblems: number;
  onInvalid: 'collect' | 'stop';
}

function assertBetween(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most))
    throw new ArgumentError(`${name} must be a whole number from ${least} to ${most}, got ${value}`);
}

/** @throws {@link ArgumentError} */
export function settle(options: IngestOptions): Settled {
  const { batchSize = 500, concurrency = 4, maxRetries = 3, keepProblems = 100 } = options;
  const { onInvalid = 'collect', rateLimit } = options;
  if (typeof options.dataSource !== 'string' || options.dataSource === '')
    throw new ArgumentError('dataSource must be the id of a data source; gp.data.sources.list() lists them');
  assertBetween('batchSize', batchSize, 1, 10_000);
  assertBetween('concurrency', concurrency, 1, 8);
  assertBetween('maxRetries', maxRetries, 0, 100);
  assertBetween('keepProblems', keepProblems, 0, 100_000);
  if (rateLimit !== undefined && rateLimit !== false) assertBetween('rateLimit', rateLimit, 1, 100_000);
  if (onInvalid !== 'collect' && onInvalid !== 'stop')
    throw new ArgumentError(`onInvalid must be 'collect' or 'stop', got '${onInvalid}'`);
  for (const resource of resources)
    if (options[resource] !== undefined) assertReadable(resource, options[resource]);
  return { ...options, batchSize, concurrency, maxRetries, keepProblems, onInvalid };
}
