// Walks through pages of a list, as far as they go and no further.
import type { CallSettings, Result } from './operation.js';

/** What a list with `limit` and `offset` answers. */
interface Page<Item> {
  result: { count: number; list: Item[] };
}

type ListCall<Item, Query, Answer extends Page<Item>> = (
  options: CallSettings & { query: Query },
) => Promise<Result<Answer>>;

/** The items of all pages, and on request the pages themselves. Each loop over it starts anew. */
export interface Pages<Item, Answer> extends AsyncIterable<Item> {
  /** The answers one by one: items, total count, status and headers. */
  pages(): AsyncIterable<Answer>;
}

/**
 * Advances by the rows that came, since a server may serve fewer than asked for. Ends on an empty page, when
 * `count` is reached, or when a page begins like the one before it (a server that ignores `offset`). A short page
 * alone ends nothing.
 */
export function paginate<Item extends { id?: string }, Query extends object, Answer extends Page<Item>>(
  list: ListCall<Item, Query, Answer>,
  options: CallSettings & { query?: Query & { offset?: unknown } },
): Pages<Item, Result<Answer>> {
  async function* pages() {
    let offset = Number(options.query?.offset ?? 0);
    let lastFirst: string | undefined;
    for (;;) {
      const answer = await list({
        ...options,
        query: { ...options.query, offset } as Query & { offset: number },
      });
      const { count, list: rows } = answer.data.result;
      const first = rows[0]?.id;
      if (rows.length === 0 || (first !== undefined && first === lastFirst)) return;
      yield answer;
      offset += rows.length;
      lastFirst = first;
      if (offset >= count) return;
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const answer of pages()) yield* answer.data.result.list;
    },
  };
}
