// The ids read last, to notice that one comes twice. Bounded: two generations, of which the older is forgotten.
import { IdTable } from './id-table.js';

/** Where a row with some id was. */
export interface Place {
  position: number;
  /** 0 to 7. */
  lane: number;
}

export class RecentIds {
  readonly #capacity: number;
  #young = new IdTable();
  #old = new IdTable();

  /** @param capacity how many ids are remembered at least. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  find(id: string): Place | undefined {
    const packed = this.#young.get(id) ?? this.#old.get(id);
    return packed === undefined ? undefined : { position: Math.floor(packed / 8), lane: packed % 8 };
  }

  add(id: string, { position, lane }: Place): void {
    this.#young.set(id, position * 8 + lane);
    if (this.#young.size < this.#capacity) return;
    [this.#young, this.#old] = [this.#old, this.#young];
    this.#young.clear();
  }
}
