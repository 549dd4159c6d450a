// A few senders side by side. Rows of one lane are sent one batch after the other, in their order; so whoever puts
// all rows of a customer into one lane keeps the customer's order.
import type { Halt } from './halt.js';

interface Lane<Row> {
  waiting: Row[];
  sending: boolean;
}

export interface LanesOptions<Row> {
  count: number;
  halt: Halt;
  /** Rows of a full batch, at the moment. */
  batchSize(): number;
  /** Must not reject. */
  send(batch: Row[]): Promise<void>;
}

export class Lanes<Row> {
  readonly #options: LanesOptions<Row>;
  readonly #lanes: Lane<Row>[];
  #wake: (() => void)[] = [];

  constructor(options: LanesOptions<Row>) {
    this.#options = options;
    this.#lanes = Array.from({ length: options.count }, () => ({ waiting: [], sending: false }));
  }

  /** Adds a row. A promise says that the lane has enough for now; it is fulfilled when there is room again. */
  offer(index: number, row: Row): Promise<void> | undefined {
    const lane = this.#lanes[index]!;
    lane.waiting.push(row);
    if (!this.#isFull(lane)) return undefined;
    this.#start(lane);
    return this.#isFull(lane) ? this.#roomIn(lane) : undefined;
  }

  /** Sends what is there, in batches that are not full if need be, until the condition holds or the run ends. */
  async flushUntil(condition: () => boolean): Promise<void> {
    while (!condition() && !this.#options.halt.called) {
      for (const lane of this.#lanes) this.#start(lane);
      await this.#answer();
    }
  }

  /** Resolves when everything was sent and answered; after a halt, when the last request under way was answered. */
  async drain(): Promise<void> {
    await this.flushUntil(() =>
      this.#lanes.every(({ waiting, sending }) => !sending && waiting.length === 0),
    );
    while (this.#lanes.some(({ sending }) => sending)) await this.#answer();
  }

  async #roomIn(lane: Lane<Row>): Promise<void> {
    while (this.#isFull(lane) && !this.#options.halt.called) await this.#answer();
  }

  /** Resolves with the next batch that is answered, of any lane. */
  #answer(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #isFull(lane: Lane<Row>): boolean {
    return lane.waiting.length >= this.#options.batchSize();
  }

  #start(lane: Lane<Row>): void {
    const { halt, batchSize, send } = this.#options;
    if (lane.sending || lane.waiting.length === 0 || halt.called) return;
    lane.sending = true;
    const size = batchSize();
    const batch = lane.waiting.length <= size ? lane.waiting : lane.waiting.slice(0, size);
    lane.waiting = lane.waiting.length <= size ? [] : lane.waiting.slice(size);
    void send(batch).then(() => {
      lane.sending = false;
      if (this.#isFull(lane)) this.#start(lane);
      const wake = this.#wake;
      this.#wake = [];
      for (const resolve of wake) resolve();
    });
  }
}
