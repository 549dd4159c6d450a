// How the engine fetches what a client names (its metadata document, its keys): over https, from public addresses,
// without following anyone. How the connection is made differs by runtime; the rules do not.
import { isSpecialHost } from './special-addresses.js';

/** Bytes of a document at most. The engine itself stops at 5 KB for metadata. */
export const maxDocumentBytes = 64 * 1024;

/** Milliseconds for the whole fetch. The engine's own limit is as long. */
export const documentTimeout = 10_000;

/** Opens one connection to a host that has passed the rules, and follows nothing. */
export type Connect = (url: URL, headers: Headers, signal: AbortSignal) => Promise<Response>;

/** A document will not be fetched. The message names no address: it may reach the client. */
export class RefusedDocumentError extends Error {
  override readonly name = 'RefusedDocumentError';
}

/** @param timeout milliseconds for the whole of it. */
export function documentFetch(
  connect: Connect,
  timeout = documentTimeout,
): (input: string, init?: RequestInit) => Promise<Response> {
  return async (input, init = {}) => {
    const url = new URL(input);
    if (url.protocol !== 'https:') throw new RefusedDocumentError('only https addresses are fetched');
    if (url.username || url.password)
      throw new RefusedDocumentError('addresses with a password are not fetched');
    if (isSpecialHost(url.hostname)) throw new RefusedDocumentError('the host is not a public name');
    const limits = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])];
    const response = await connect(url, new Headers(init.headers), AbortSignal.any(limits));
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new RefusedDocumentError('redirects are not followed');
    }
    return response;
  };
}
