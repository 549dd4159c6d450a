// Reads a request's JSON: with a limit, in UTF-8, not nested without end, and with errors that say where.
import { isUtf8 } from 'node:buffer';
import { ApiError } from './errors.js';
import { syntaxErrorAt } from './json-syntax.js';

/** What each request sent, for the log. */
export const bodies = new WeakMap<Request, Uint8Array>();

const maxDepth = 32;

/** Reads to the end also what is too long: a client that is cut off while it sends would not see the answer. */
async function bytesOf(request: Request, limit: number): Promise<Buffer> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) <= limit) return Buffer.from(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limit)
    throw new ApiError(
      413,
      `The body has ${length} bytes, more than the limit of ${limit}. Send it in several parts.`,
    );
  return Buffer.concat(chunks);
}

function deeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  if (Array.isArray(value)) return value.some((item) => deeperThan(item, depth - 1));
  for (const key in value) if (deeperThan((value as Record<string, unknown>)[key], depth - 1)) return true;
  return false;
}

/** The body's text, without a byte order mark. */
export async function readText(request: Request, limit: number): Promise<string> {
  const bytes = await bytesOf(request, limit);
  bodies.set(request, bytes);
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity')
    throw new ApiError(415, `The body is compressed ('${encoding}'), which is not read. Send it as it is.`);
  if (!isUtf8(bytes)) throw new ApiError(400, 'The body is not valid UTF-8.');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** The body's value; undefined when there is none. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const text = await readText(request, limit);
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, `The body is not valid JSON: ${syntaxErrorAt(text)}.`);
  }
  if (deeperThan(value, maxDepth))
    throw new ApiError(400, `The body is nested more than ${maxDepth} levels deep.`);
  return value;
}
