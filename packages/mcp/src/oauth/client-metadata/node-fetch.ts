// Documents of clients on Node: the name is resolved first, every address is checked, and the connection goes to an
// address that was checked, so that a second answer of DNS changes nothing.
import { lookup } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { type Connect, documentFetch, maxDocumentBytes, RefusedDocumentError } from './fetch-document.js';
import { isSpecialAddress } from './special-addresses.js';

export interface NodeConnectSettings {
  /** How names become addresses; as `dns.lookup`. */
  lookup?: typeof lookup | undefined;
  /** Which addresses are refused. Tests serve documents from this machine. */
  isRefused?: ((address: string) => boolean) | undefined;
  /** Certificates to trust beside the usual ones. */
  ca?: string | undefined;
  /** Milliseconds for the whole fetch. @default 10000 */
  timeout?: number | undefined;
}

/** Refuses a name as soon as one of its addresses is special: which one is used must not be chance. */
function checkedLookup(resolve: typeof lookup, isRefused: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const refused = addresses.length === 0 || addresses.some(({ address }) => isRefused(address));
      if (refused) return callback(new RefusedDocumentError('the host has no public address'), '', 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return callback(null, first!.address, first!.family);
    });
  };
}

function connectOver(settings: NodeConnectSettings): Connect {
  const { isRefused = isSpecialAddress, ca } = settings;
  const resolve = checkedLookup(settings.lookup ?? lookup, isRefused);
  return (url, headers, signal) =>
    new Promise((fulfil, reject) => {
      const outgoing = request(
        url,
        {
          headers: Object.fromEntries(headers),
          lookup: resolve,
          signal,
          agent: false,
          ...(ca ? { ca } : {}),
        },
        (incoming) => {
          let length = 0;
          incoming.on('data', (chunk: Buffer) => {
            length += chunk.length;
            if (length > maxDocumentBytes)
              incoming.destroy(new RefusedDocumentError('the document is too long'));
          });
          incoming.pause();
          const { statusCode: status = 502 } = incoming;
          const hasBody = status !== 204 && status !== 304;
          const answered = new Headers();
          for (const [name, value] of Object.entries(incoming.headers))
            answered.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''));
          const body = hasBody ? (Readable.toWeb(incoming) as unknown as ReadableStream) : null;
          fulfil(new Response(body, { status, headers: answered }));
        },
      );
      outgoing.on('error', reject);
      outgoing.end();
    });
}

export const nodeDocumentFetch = (settings: NodeConnectSettings = {}) =>
  documentFetch(connectOver(settings), settings.timeout);
