// Pushes all rows of one kind: reads, checks, hands them to the lanes, and follows each row to its outcome.

import { ArgumentError } from '../core/errors/argument-error.js';
import type { Checked, Fault } from './check.js';
import type { ResourceCheckpoint } from './checkpoint.js';
import type { Clock } from './clock.js';
import type { Halt } from './halt.js';
import { hashOf } from './id-table.js';
import { Stop } from './ingest-error.js';
import { Inspector } from './inspect.js';
import type { KnownIds } from './known-ids.js';
import { Lanes } from './lanes.js';
import type { Settled as Options } from './options.js';
import { byDate } from './order.js';
import { Positions } from './positions.js';
import type { ProgressReport } from './progress.js';
import type { Answer, Pusher } from './push.js';
import type { RowProblem } from './result.js';
import type { RecordBody, Resource, Rows } from './rows.js';
import { eachRow, SourceFailure } from './source.js';
import type { Tally } from './tally.js';

/** What all kinds of rows of a run share. */
export interface RunContext {
  options: Options;
  tally: Tally;
  halt: Halt;
  clock: Clock;
  pusher: Pusher;
  progress: ProgressReport | undefined;
  /** Rows per request, at the moment. */
  batchSize(): number;
  /** The checkpoint has changed. */
  onSettled(): void;
  /** Ids that this run has stored; undefined for a kind of which it has not read all. */
  known: { customers?: KnownIds; plans?: KnownIds };
}

interface Entry {
  id: string;
  row: number;
  position: number;
  body: RecordBody;
}

interface Refusal {
  entry: Entry;
  answer: Exclude<Answer, { stored: true }>;
}

/** Batches per lane that may be between the first row without an outcome and the last one read. */
const spread = 4;

/** Rows that may wait for what they refer to. Their places are written into every checkpoint. */
const longestQueue = 1000;

export class ResourceRun {
  readonly #context: RunContext;
  readonly #resource: Resource;
  readonly #start: ResourceCheckpoint;
  readonly #positions: Positions;
  readonly #inspector: Inspector;
  readonly #lanes: Lanes<Entry>;
  /** Rows that are sent once more at the end, by id. */
  readonly #waiting = new Map<string, Refusal>();
  /** Set for an array that is not pushed in its own order: the place in the array of each position. */
  #order: Uint32Array | undefined;
  #index = 0;
  #ended: boolean;
  #total: number | undefined;

  constructor(context: RunContext, resource: Resource, start: ResourceCheckpoint) {
    const { options, halt } = context;
    this.#context = context;
    this.#resource = resource;
    this.#start = start;
    this.#ended = start.ended;
    const capacity = options.batchSize * options.concurrency * spread;
    this.#positions = new Positions(start, capacity);
    // Whatever is still on its way is remembered, so that two rows with one id are never on the way side by side.
    this.#inspector = new Inspector(resource, context, capacity, (position) => this.#rowAt(position));
    this.#lanes = new Lanes({
      count: options.concurrency,
      halt,
      batchSize: context.batchSize,
      send: (batch) => this.#send(batch),
    });
  }

  get checkpoint(): ResourceCheckpoint {
    const { settled } = this.#positions;
    // A copy: the store may take its time, and rows that wait come and go meanwhile.
    return { ...settled, waiting: [...settled.waiting], ended: this.#ended };
  }

  /** Resolves when every row has its outcome, or the run has been ended; rejects with a {@link Stop}. */
  async push(input: Rows<unknown>): Promise<void> {
    const { halt, tally, options, progress } = this.#context;
    if (this.#start.ended && this.#start.waiting.length === 0) return;
    const rows = this.#inOrder(input);
    this.#total = options.totals?.[this.#resource] ?? (Array.isArray(input) ? input.length : undefined);
    progress?.begin();
    let failure: unknown;
    try {
      await eachRow(rows, halt, (row) => this.#take(row));
      if (!halt.called) this.#assertCaughtUp();
    } catch (error) {
      failure = error;
    }
    await this.#lanes.drain();
    if (failure instanceof SourceFailure)
      throw new Stop('source', failure.cause, this.#resource, this.#index + 1);
    if (failure !== undefined) throw failure;
    if (halt.called) return;
    this.#ended = true;
    await this.#sendWaiting();
    this.#context.onSettled();
    progress?.update(this.#resource, tally.counts[this.#resource], this.#total, true);
  }

  /** An array of invoices by date; everything else as it is. */
  #inOrder(input: Rows<unknown>): Rows<unknown> {
    if (this.#resource !== 'invoices' || !Array.isArray(input)) return input;
    this.#order = byDate(input);
    return this.#order ? inOrderOf(input, this.#order) : input;
  }

  #take(raw: unknown): Promise<void> | undefined {
    const position = this.#index++;
    if (position < this.#start.position) return this.#skip(raw, position);
    const { tally, options } = this.#context;
    const row = this.#rowAt(position);
    tally.counts[this.#resource].read++;
    const checked = this.#inspector.check(raw);
    if ('reason' in checked) return this.#reject(raw, row, position, checked);

    const lane = hashOf(this.#laneKey(checked)) % options.concurrency;
    const earlier = this.#inspector.pass(checked, { position, lane });
    this.#positions.take(checked.id);
    const entry: Entry = { id: checked.id, body: checked.body, row, position };
    const superseded = this.#waiting.get(checked.id);
    const overtaken =
      earlier && earlier.lane !== lane && earlier.position >= this.#positions.settled.position;
    if (superseded || overtaken || this.#waiting.size >= longestQueue)
      return this.#takeCarefully(lane, entry, superseded);
    return this.#offer(lane, entry);
  }

  #offer(lane: number, entry: Entry): Promise<void> | undefined {
    const wait = this.#lanes.offer(lane, entry);
    return this.#positions.full ? this.#makeRoom() : wait;
  }

  /**
   * One lane may hold a few old rows while others, or many invalid rows, go on. They are sent before the checkpoint
   * falls so far back that their places would be given away.
   */
  async #makeRoom(before?: Promise<void>): Promise<void> {
    await before;
    if (this.#positions.full) await this.#lanes.flushUntil(() => !this.#positions.full);
  }

  /** For rows that must not be on their way together with what was read before. */
  async #takeCarefully(lane: number, entry: Entry, superseded: Refusal | undefined): Promise<void> {
    await this.#lanes.drain();
    if (this.#context.halt.called) return;
    // The newer row of the same id decides; sending the older one after it would undo that.
    if (superseded && this.#waiting.delete(entry.id)) await this.#refuse(superseded);
    if (this.#waiting.size >= longestQueue) await this.#sendWaiting();
    await this.#offer(lane, entry);
  }

  /** A row that an earlier run has done. */
  #skip(raw: unknown, position: number): undefined {
    const { id } = (raw ?? {}) as { id?: unknown };
    if (typeof id === 'string') this.#known?.add(id);
    if (position === this.#start.position - 1 && idOf(raw) !== this.#start.lastId)
      this.#otherInput(position, idOf(raw));
    if (!this.#start.waiting.includes(position)) return;
    const checked = this.#inspector.check(raw);
    if ('reason' in checked) return this.#otherInput(position, idOf(raw));
    const entry = { ...checked, row: this.#rowAt(position), position };
    this.#waiting.set(checked.id, { entry, answer: { stored: false, field: '', reason: '', mayPass: true } });
  }

  #assertCaughtUp(): void {
    if (this.#index < this.#start.position) this.#otherInput(this.#index, '');
  }

  #otherInput(position: number, id: string): never {
    const { position: done, lastId } = this.#start;
    throw new Stop(
      'checkpoint',
      new ArgumentError(
        `the checkpoint was made with other ${this.#resource}: it says that ${done} are done, the last with id '${lastId}', and row ${position + 1} is '${id}'; clear it to start from the beginning`,
      ),
      this.#resource,
      position + 1,
    );
  }

  #reject(raw: unknown, row: number, position: number, { field, reason }: Fault): Promise<void> | undefined {
    const { options, tally } = this.#context;
    const id = idOf(raw);
    const problem: RowProblem = {
      resource: this.#resource,
      row,
      id: id || undefined,
      outcome: 'invalid',
      field,
      reason,
    };
    const stop = options.onInvalid === 'stop';
    if (!stop) this.#positions.take(id);
    const told = this.#tell(
      () => tally.noteProblem(problem, position),
      () => {
        // Once the row is put right, the next run goes on with it.
        if (!stop) this.#positions.settle(position, 'invalid');
      },
    );
    if (stop) throw new Stop('row', new ArgumentError(wordsOf(problem)), this.#resource, row);
    return told || this.#positions.full ? this.#makeRoom(told) : undefined;
  }

  /** Never rejects: what goes wrong ends the run. */
  async #send(batch: Entry[]): Promise<void> {
    const { tally, pusher, progress, onSettled } = this.#context;
    const counts = tally.counts[this.#resource];
    counts.sent += batch.length;
    try {
      const answers = await pusher.push(batch.map(({ body }) => body));
      for (const [index, answer] of answers.entries()) {
        const entry = batch[index]!;
        const told = this.#settle(entry, answer, 'once more');
        if (told) await told;
      }
    } catch (error) {
      this.#end(error, batch[0]!.row);
    }
    onSettled();
    progress?.update(this.#resource, counts, this.#total);
  }

  /** Sends what waited once more, now that everything else is there. */
  async #sendWaiting(): Promise<void> {
    const refusals = [...this.#waiting.values()].sort((a, b) => a.entry.position - b.entry.position);
    this.#waiting.clear();
    const { pusher, batchSize, halt } = this.#context;
    for (let start = 0; start < refusals.length && !halt.called; ) {
      const batch = refusals.slice(start, start + batchSize());
      start += batch.length;
      try {
        const answers = await pusher.push(batch.map(({ entry }) => entry.body));
        for (const [index, answer] of answers.entries()) {
          const told = this.#settle(batch[index]!.entry, answer, 'for good');
          if (told) await told;
        }
      } catch (error) {
        this.#end(error, batch[0]!.entry.row);
      }
    }
  }

  #settle(entry: Entry, answer: Answer, refusal: 'once more' | 'for good'): Promise<void> | undefined {
    if (answer.stored) return this.#store(entry);
    if (refusal === 'for good' || !answer.mayPass || !this.#isNewest(entry))
      return this.#refuse({ entry, answer });
    this.#positions.settle(entry.position, 'waiting');
    this.#waiting.set(entry.id, { entry, answer });
    return undefined;
  }

  /** As `#tell` does it, but without making anything: this is where most rows end. */
  #store({ id, row, position }: Entry): Promise<void> | undefined {
    this.#known?.add(id);
    try {
      const promise = this.#context.tally.noteStored(this.#resource, row, id);
      if (promise)
        return this.#tell(
          () => promise,
          () => this.#positions.settle(position, 'stored'),
        );
      this.#positions.settle(position, 'stored');
    } catch (error) {
      this.#tellFailed(error);
    }
    return undefined;
  }

  #refuse({ entry, answer }: Refusal): Promise<void> | undefined {
    const { options, halt, tally } = this.#context;
    const { id, row, position } = entry;
    const reason = answer.reason + this.#hint(entry, answer.field);
    const problem: RowProblem = {
      resource: this.#resource,
      row,
      id,
      outcome: 'refused',
      field: answer.field,
      reason,
    };
    return this.#tell(
      () => tally.noteProblem(problem, position),
      () => {
        // As for an invalid row: not settled, so that the next run begins with it.
        if (options.onInvalid === 'stop')
          halt.call(new Stop('row', new ArgumentError(wordsOf(problem)), this.#resource, row));
        else this.#positions.settle(position, 'refused');
      },
    );
  }

  /** For a reference that the API does not know: that this run has not brought it either. */
  #hint({ body }: Entry, field: string): string {
    const { known } = this.#context;
    const [set, kind, id] =
      field === 'customer_id'
        ? [known.customers, 'customers', body.customer_id]
        : [known.plans, 'plans', field === 'plan_id' ? body.plan_id : undefined];
    if (!set || set.overflowed || typeof id !== 'string' || set.has(id)) return '';
    return ` (nor was it among the ${kind} that this run has stored)`;
  }

  /**
   * Tells the caller of an outcome, and only then counts the row as done: a run that dies in between tells again.
   * What the caller's function throws ends the run.
   */
  #tell(tell: () => void | Promise<void>, done: () => void): Promise<void> | undefined {
    try {
      const promise = tell();
      if (promise) return promise.then(done, (error) => this.#tellFailed(error));
      done();
    } catch (error) {
      this.#tellFailed(error);
    }
    return undefined;
  }

  #tellFailed(error: unknown): void {
    this.#context.halt.call(new Stop('callback', error, this.#resource));
  }

  #end(error: unknown, row: number): void {
    this.#context.halt.call(new Stop('api', error, this.#resource, row));
  }

  /** Whether no later row with the same id has been read. */
  #isNewest({ id, position }: Entry): boolean {
    return (this.#inspector.lastPlaceOf(id)?.position ?? position) === position;
  }

  get #known(): KnownIds | undefined {
    return this.#resource === 'invoices' ? undefined : this.#context.known[this.#resource];
  }

  #laneKey({ id, body }: Checked): string {
    return this.#resource === 'invoices' ? (body.customer_id as string) : id;
  }

  #rowAt(position: number): number {
    return (this.#order?.[position] ?? position) + 1;
  }
}

function* inOrderOf(rows: readonly unknown[], order: Uint32Array): Generator<unknown> {
  for (const index of order) yield rows[index];
}

function idOf(raw: unknown): string {
  const id = (raw as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : '';
}

const wordsOf = ({ field, reason }: RowProblem) => (field ? `${field}: ${reason}` : reason);
