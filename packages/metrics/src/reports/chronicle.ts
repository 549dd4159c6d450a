// Documents by day, for lists that are read newest first.
import type { Day } from '../calendar/day.js';
import type { Document } from './documents.js';

const byId = ({ invoice: { id: a } }: Document, { invoice: { id: b } }: Document) =>
  a < b ? -1 : a > b ? 1 : 0;

/** Gathers and sorts when it is first asked, and each day by itself: most lists are about a few of all days. */
export class Chronicle {
  readonly #documents: () => readonly Document[];
  readonly #dayOf: (document: Document) => Day | null;
  #byDay: Map<Day, Document[]> | undefined;
  #days: Day[] = [];
  readonly #sorted = new Set<Day>();
  readonly #rows = new WeakMap<object, Map<string, Map<Day, unknown[]>>>();

  /** @param dayOf null for documents that are on no day. */
  constructor(documents: () => readonly Document[], dayOf: (document: Document) => Day | null) {
    this.#documents = documents;
    this.#dayOf = dayOf;
  }

  #gather(): Map<Day, Document[]> {
    const found = new Map<Day, Document[]>();
    for (const document of this.#documents()) {
      const day = this.#dayOf(document);
      if (day === null) continue;
      const own = found.get(day);
      if (own === undefined) found.set(day, [document]);
      else own.push(document);
    }
    this.#days = [...found.keys()].sort((a, b) => b - a);
    return found;
  }

  /** The days from `from` to `last`, the newest first, each with its documents by id. */
  *days(from: Day, last: Day): Generator<[Day, readonly Document[]], void> {
    this.#byDay ??= this.#gather();
    for (const day of this.#days) {
      if (day < from || day > last) continue;
      const own = this.#byDay.get(day)!;
      if (!this.#sorted.has(day)) {
        own.sort(byId);
        this.#sorted.add(day);
      }
      yield [day, own];
    }
  }

  /**
   * Rows that were made of all documents of a day, to be filled by whoever makes them.
   *
   * @param rates what they were converted with.
   * @param name all else that they depend on.
   */
  rows<Row>(rates: object, name: string): Map<Day, Row[]> {
    let named = this.#rows.get(rates);
    if (named === undefined) {
      named = new Map();
      this.#rows.set(rates, named);
    }
    let rows = named.get(name);
    if (rows === undefined) {
      // One currency is what is mostly asked for; all that anyone ever asked for would fill the memory.
      if (named.size >= 4) named.clear();
      rows = new Map();
      named.set(name, rows);
    }
    return rows as Map<Day, Row[]>;
  }
}
