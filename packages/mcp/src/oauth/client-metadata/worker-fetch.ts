// Documents of clients on Workers: the flag `global_fetch_strictly_public` keeps requests on the public internet.
import { documentFetch } from './fetch-document.js';

export const workerDocumentFetch = documentFetch((url, headers, signal) => {
  // Workers know `cache`; the types that both builds share do not.
  const init = { headers, signal, redirect: 'manual', cache: 'no-store' } as const;
  return globalThis.fetch(url, init);
});
