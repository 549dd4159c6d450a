// What the engine takes for globals, on Workers.
export { workerDocumentFetch as fetch } from './client-metadata/worker-fetch.js';

/** It writes warnings that name addresses; what happened reaches our log through its `onError`. */
export const console = { warn() {}, error() {} };
