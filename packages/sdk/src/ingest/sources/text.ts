// Text from whatever holds it: a string, bytes, or a stream of either, in UTF-8.
import { type Readable, type ReadableStreamLike, read } from './read.js';
import { SourceError } from './source-error.js';

type Chunk = string | Uint8Array;

/** A text that is there: all of it, or in pieces. */
export type OpenText = Chunk | Readable<string> | Readable<Uint8Array> | Readable<Chunk>;

/**
 * The text of a file: a string, bytes, a stream or (async) iterable of either (`createReadStream(path)`,
 * `file.stream()`, `response.body`), or a function that opens one. UTF-8, with or without a byte order mark.
 *
 * @example
 * ```ts
 * const input: TextInput = () => fetch(url).then((response) => response.body!);
 * ```
 */
export type TextInput = OpenText | (() => OpenText | Promise<OpenText>);

/** Chunks of text, without the byte order mark. @throws {SourceError} when the bytes are not UTF-8. */
export async function* readText(input: TextInput): AsyncGenerator<string, void, undefined> {
  const opened = typeof input === 'function' ? await input() : input;
  // Both are iterable by themselves: by characters, and by numbers.
  const chunks: Readable<Chunk> =
    typeof opened === 'string' || opened instanceof Uint8Array
      ? [opened]
      : (opened as Iterable<Chunk> | AsyncIterable<Chunk> | ReadableStreamLike<Chunk>);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw new SourceError(
        'the file is not UTF-8; convert it, or decode it before with new TextDecoderStream(…)',
        {
          cause,
        },
      );
    }
  };
  let first = true;
  for await (const chunk of read(chunks)) {
    const text = typeof chunk === 'string' ? chunk : decode(chunk);
    if (text === '') continue;
    yield first && text.startsWith('\uFEFF') ? text.slice(1) : text;
    first = false;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}
