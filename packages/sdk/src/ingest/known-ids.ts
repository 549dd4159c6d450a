// Which customers and plans a run has stored, up to a number that fits into memory.
import { IdTable } from './id-table.js';

export class KnownIds {
  readonly #limit: number;
  readonly #ids = new IdTable();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether there were more ids than are kept, so that one which is not in here may still have been added. */
  get overflowed(): boolean {
    return this.#ids.size >= this.#limit;
  }

  has(id: string): boolean {
    return this.#ids.get(id) !== undefined;
  }

  add(id: string): void {
    if (!this.overflowed) this.#ids.set(id, 1);
  }
}
