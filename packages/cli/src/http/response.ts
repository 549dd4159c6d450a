// An answer of node:http with the members of a `Response` that the SDK uses.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

export class Answer {
  readonly type = 'basic';
  readonly status: number;
  readonly statusText: string;
  readonly headers: AnswerHeaders;
  readonly body: Body | null;

  private constructor(message: IncomingMessage, body: Readable) {
    this.status = message.statusCode ?? 0;
    this.statusText = message.statusMessage ?? '';
    this.headers = new AnswerHeaders(message.headers);
    this.body = this.status === 204 || this.status === 304 ? null : new Body(body);
    // Otherwise a connection without a body would never be free again.
    if (!this.body) body.resume();
  }

  static async of(message: IncomingMessage): Promise<Answer> {
    return new Answer(message, await unpacked(message));
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** UTF-8 without its byte order mark. @throws when the connection breaks off before the end. */
  async text(): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.body ?? []) chunks.push(chunk);
    return Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  }
}

async function unpacked(message: IncomingMessage): Promise<Readable> {
  const packing = message.headers['content-encoding']?.toLowerCase();
  if (packing !== 'gzip' && packing !== 'x-gzip' && packing !== 'br') return message;
  const { createBrotliDecompress, createGunzip } = await import('node:zlib');
  const { pipeline } = await import('node:stream');
  // What is wrong comes out of the last stream, to whoever reads it.
  return pipeline(message, packing === 'br' ? createBrotliDecompress() : createGunzip(), () => {});
}

class Body {
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#stream[Symbol.asyncIterator]();
  }

  async cancel(): Promise<void> {
    this.#stream.destroy();
  }
}

class AnswerHeaders {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    return value === undefined ? null : [value].flat().join(', ');
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  forEach(callback: (value: string, name: string) => void): void {
    for (const name of Object.keys(this.#headers)) callback(this.get(name)!, name);
  }
}
