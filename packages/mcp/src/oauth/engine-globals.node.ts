// What the engine takes for globals, on Node. The build puts these in the place of the globals of its one file.
import { nodeDocumentFetch } from './client-metadata/node-fetch.js';

/** Reads documents of clients under our rules instead of everything under none. */
export const fetch: (input: string, init?: RequestInit) => Promise<Response> = (input, init) =>
  reader(input, init);

let reader = nodeDocumentFetch();

/** Tests have documents on this machine and certificates of their own. */
export function readDocumentsWith(other: typeof reader): void {
  reader = other;
}

/** The engine offers metadata documents only where requests cannot reach private networks; ours cannot. */
export const Cloudflare = { compatibilityFlags: { global_fetch_strictly_public: true } };

/** It writes warnings that name addresses; what happened reaches our log through its `onError`. */
export const console = { warn() {}, error() {} };
