// Where a run stands, so that another one can go on from there.
import { CheckpointError } from './checkpoint-error.js';
import type { Settled } from './positions.js';
import type { RowProblem } from './result.js';
import type { EachResource } from './rows.js';

/** Where a run stands with one kind of rows. */
export interface ResourceCheckpoint extends Settled {
  /** Whether the input has been read to its end. */
  ended: boolean;
}

/** Where a run stands. Plain data, good for `JSON.stringify`. */
export interface Checkpoint extends EachResource<ResourceCheckpoint> {
  /** Of this format. */
  version: 1;
  /** What the run pushes, and where to. */
  target: string;
  /** Rows that were not stored, among those that are done. */
  problems: RowProblem[];
}

/**
 * Keeps the checkpoint of one run. Whatever can hold a small JSON document will do; `save` is called after every
 * batch that the API has acknowledged, never twice at the same time, and must replace what was there as a whole.
 *
 * @example
 * ```ts
 * const inRedis: CheckpointStore = {
 *   load: async () => JSON.parse((await redis.get('import')) ?? 'null') ?? undefined,
 *   save: async (checkpoint) => void (await redis.set('import', JSON.stringify(checkpoint))),
 *   clear: async () => void (await redis.del('import')),
 * };
 * await ingest(gp, { dataSource: 'ds_1', customers, plans, invoices, checkpoint: inRedis });
 * ```
 */
export interface CheckpointStore {
  /** What was saved last; undefined when there is nothing. */
  load(): Promise<Checkpoint | undefined>;
  /** Keeps it in place of the one before. */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Called when a run has come to its end. */
  clear(): Promise<void>;
}

/** @throws {@link CheckpointError} when the checkpoint is of another run, or cannot be read. */
export function assertBelongs(checkpoint: Checkpoint, target: string): void {
  if (checkpoint.version !== 1 || typeof checkpoint.target !== 'string') {
    throw new CheckpointError(
      'checkpoint holds something that this version does not understand; clear it to start from the beginning',
      'other_version',
    );
  }
  if (checkpoint.target !== target) {
    throw new CheckpointError(
      `checkpoint belongs to another run (${checkpoint.target}), this one is ${target}; clear it, or use another store`,
      'other_run',
    );
  }
}

/** Saves the newest state as often as the store can take it, one save at a time. */
export class Saver {
  readonly #store: CheckpointStore;
  readonly #current: () => Checkpoint;
  readonly #onError: (error: unknown) => void;
  #running: Promise<void> | undefined;
  #stale = false;

  constructor(store: CheckpointStore, current: () => Checkpoint, onError: (error: unknown) => void) {
    this.#store = store;
    this.#current = current;
    this.#onError = onError;
  }

  /** Something has changed. */
  mark(): void {
    this.#stale = true;
    this.#running ??= this.#save();
  }

  /** Resolves when everything marked so far is saved. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #save(): Promise<void> {
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#store.save(this.#current());
      }
    } catch (error) {
      this.#onError(error);
    } finally {
      this.#running = undefined;
    }
  }
}
