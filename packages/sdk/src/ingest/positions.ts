// How far an input is done without a gap, although batches are answered out of order.

/** What became of a row. `waiting`: its customer or plan is unknown, and it is sent once more at the end. */
export type RowState = 'stored' | 'refused' | 'invalid' | 'waiting';

const codes: readonly (RowState | undefined)[] = [undefined, 'stored', 'refused', 'invalid', 'waiting'];

/** What is settled without a gap from the first row on. */
export interface Settled {
  /** Rows, from the first one. */
  position: number;
  /** Id of the last of them; empty when there is none. */
  lastId: string;
  /** Rows that the API has stored. */
  stored: number;
  /** Rows that it has refused. */
  refused: number;
  /** Rows that were not sent. */
  invalid: number;
  /** Places of those rows among them that wait. */
  waiting: number[];
}

export const nothingSettled = (): Settled => ({
  position: 0,
  lastId: '',
  stored: 0,
  refused: 0,
  invalid: 0,
  waiting: [],
});

/** Rows that are being worked on: from the first that is not settled to the last that was read. A ring. */
export class Positions {
  readonly settled: Settled;
  #read: number;
  readonly #states: Uint8Array;
  readonly #ids: string[];

  constructor(start: Settled, capacity: number) {
    this.settled = { ...start, waiting: [...start.waiting] };
    this.#read = start.position;
    this.#states = new Uint8Array(capacity);
    this.#ids = new Array<string>(capacity).fill('');
  }

  /** Whether no more rows fit, until the first one is settled. */
  get full(): boolean {
    return this.#read - this.settled.position >= this.#states.length;
  }

  /** Whether everything that was read is settled. */
  get complete(): boolean {
    return this.#read === this.settled.position;
  }

  get read(): number {
    return this.#read;
  }

  /** The place of the next row. */
  take(id: string): number {
    const slot = this.#read % this.#states.length;
    this.#states[slot] = 0;
    this.#ids[slot] = id;
    return this.#read++;
  }

  settle(position: number, state: RowState): void {
    const { settled } = this;
    if (position < settled.position) {
      // A row that waited: it has been passed already.
      settled.waiting = settled.waiting.filter((place) => place !== position);
      this.#count(position, state);
      return;
    }
    this.#states[position % this.#states.length] = codes.indexOf(state);
    while (settled.position < this.#read) {
      const slot = settled.position % this.#states.length;
      const passed = codes[this.#states[slot]!];
      if (passed === undefined) return;
      settled.lastId = this.#ids[slot]!;
      this.#count(settled.position, passed);
      settled.position++;
    }
  }

  #count(position: number, state: RowState): void {
    if (state === 'waiting') this.settled.waiting.push(position);
    else this.settled[state]++;
  }
}
