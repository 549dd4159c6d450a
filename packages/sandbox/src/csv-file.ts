// A CSV answer, written page by page: no more than one page is ever in memory, however long the file.
import type { Scope } from './store/scope.js';

export type Cell = string | number | null;

/** Some rows, and where the next ones begin; undefined after the last. */
export interface Page<Place> {
  rows: Cell[][];
  next: Place | undefined;
}

/** As RFC 4180 has it: quoted where the text would end the cell otherwise. */
const cellText = (cell: Cell): string => {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineOf = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`;

// biome-ignore lint/suspicious/noExplicitAny: what a place is, only the pages themselves know.
export class CsvFile<Place = any> {
  readonly name: string;
  readonly #first: Page<Place>;
  readonly #header: readonly string[];
  readonly #page: (scope: Scope, place: Place) => Promise<Page<Place>>;

  private constructor(
    name: string,
    header: readonly string[],
    first: Page<Place>,
    page: (scope: Scope, place: Place) => Promise<Page<Place>>,
  ) {
    this.name = name;
    this.#header = header;
    this.#first = first;
    this.#page = page;
  }

  /** Reads the first page at once: what is wrong shows before the answer has begun. */
  static async open<Place>(
    scope: Scope,
    name: string,
    header: readonly string[],
    page: (scope: Scope, place: Place | undefined) => Promise<Page<Place>>,
  ): Promise<CsvFile<Place>> {
    return new CsvFile(name, header, await page(scope, undefined), page);
  }

  /** The file's bytes. Pages are read when the client takes them. */
  stream(scope: Scope): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    let page: Page<Place> | undefined;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const head = page ? '' : lineOf(this.#header);
          page = page?.next === undefined ? this.#first : await this.#page(scope, page.next);
          controller.enqueue(encoder.encode(head + page.rows.map(lineOf).join('')));
          if (page.next === undefined) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }
}
