// Reads any input row by row, waiting for the reader's consumer after each.
import { ArgumentError } from '../core/errors/argument-error.js';
import type { Halt } from './halt.js';
import { Stop } from './ingest-error.js';
import type { Resource, Rows } from './rows.js';

/** What an input threw, and how far it had come. */
export class SourceFailure {
  constructor(
    readonly cause: unknown,
    /** Rows that came before it. */
    readonly rows: number,
  ) {}
}

interface Reader {
  next(): IteratorResult<unknown> | Promise<IteratorResult<unknown>>;
  close(): unknown;
}

function readerOf(rows: Rows<unknown>): Reader {
  const input = rows as Partial<Iterable<unknown> & AsyncIterable<unknown>> & { getReader?: () => unknown };
  if (input[Symbol.asyncIterator] || input[Symbol.iterator]) {
    const iterator = input[Symbol.asyncIterator]?.() ?? input[Symbol.iterator]!();
    return { next: () => iterator.next(), close: () => iterator.return?.() };
  }
  // Not every browser can iterate its own streams.
  const reader = (rows as Exclude<typeof rows, Iterable<unknown> | AsyncIterable<unknown>>).getReader();
  return { next: () => reader.read() as Promise<IteratorResult<unknown>>, close: () => reader.cancel() };
}

/** @throws {@link ArgumentError} when rows cannot be read from it. */
export function assertReadable(resource: Resource, input: unknown): asserts input is Rows<unknown> {
  const value = input as Record<PropertyKey, unknown> | null;
  const readable =
    typeof value === 'object' &&
    value !== null &&
    [Symbol.iterator, Symbol.asyncIterator, 'getReader'].some((key) => typeof value[key] === 'function');
  if (readable) return;
  throw new ArgumentError(
    `${resource} must be an array, an iterable, an async iterable or a ReadableStream, got ${input === null ? 'null' : typeof input}`,
  );
}

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as Promise<T>).then === 'function';

/**
 * Calls `take` for every row until the input ends or the run does. When `take` returns a promise, the next row is
 * not asked for before it is fulfilled. Always closes the input.
 *
 * @throws {@link SourceFailure} when the input throws; {@link Stop} when `take` does.
 */
export async function eachRow(
  rows: Rows<unknown>,
  halt: Halt,
  take: (row: unknown) => Promise<void> | undefined,
): Promise<void> {
  let count = 0;
  let reader: Reader | undefined;
  let ended = false;
  try {
    reader = readerOf(rows);
    while (!halt.called) {
      const answer = reader.next();
      const next = isPromise(answer) ? await halt.race(answer) : answer;
      if (next.done) {
        ended = true;
        return;
      }
      count++;
      const wait = take(next.value);
      if (wait) await wait;
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (halt.called) return;
    ended = true;
    throw new SourceFailure(error, count);
  } finally {
    // Not waited for: a generator that hangs in its own await would hold the run up for ever.
    if (!ended) Promise.resolve(reader?.close()).catch(() => {});
  }
}
