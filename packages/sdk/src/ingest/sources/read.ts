// One way to read whatever a user passes: arrays, iterables, async iterables, web streams.

/** As much of a `ReadableStream` as is needed; spelled out, so that types need no DOM library. */
export interface ReadableStreamLike<Item> {
  /** Locks the stream to one reader. */
  getReader(): {
    read(): Promise<{ done: boolean; value?: Item | undefined }>;
    cancel(reason?: unknown): Promise<unknown>;
  };
}

/**
 * Anything that can be read item by item: an array, an iterable, an async iterable (a generator, a paging
 * iterator, a database cursor) or a web stream.
 *
 * @example
 * ```ts
 * const customers: Readable<StripeCustomer> = stripe.customers.list({ limit: 100 });
 * ```
 */
export type Readable<Item> = Iterable<Item> | AsyncIterable<Item> | ReadableStreamLike<Item>;

/** Reads one item at a time; whoever stops early closes the input. */
export async function* read<Item>(input: Readable<Item>): AsyncGenerator<Item, void, undefined> {
  // Some browsers' streams cannot be iterated, so the reader comes last and iteration first.
  if (Symbol.asyncIterator in input || Symbol.iterator in input) {
    yield* input as AsyncIterable<Item>;
    return;
  }
  const reader = input.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value as Item;
    }
    finished = true;
  } finally {
    if (!finished) await reader.cancel();
  }
}

/** Reads items and gives what `convert` makes of each; undefined for an input that was not given. */
export function readAs<Item, Row>(
  input: Readable<Item> | undefined,
  convert: (item: Item) => Iterable<Row>,
): AsyncIterable<Row> | undefined {
  if (input === undefined) return undefined;
  return (async function* () {
    for await (const item of read(input)) yield* convert(item);
  })();
}
