// A server on this machine for the official tools: our HTTP stack, with the fixtures or with the shipped server on it.
import type { AddressInfo } from 'node:net';
import { createHttpEndpoint, type HttpSettings } from '../src/entries/http.js';
import { listener } from '../src/oauth/node/listener.js';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** `apiKey` is put in for tools that cannot send headers. */
export async function serveHttp(settings: HttpSettings, apiKey?: string): Promise<Served> {
  const endpoint = createHttpEndpoint(settings);
  let publicUrl = '';
  const server = listener({
    get publicUrl() {
      return publicUrl;
    },
    trustedProxies: 0,
    serve: (request) => endpoint.handle(request, apiKey === undefined ? {} : { apiKey }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${publicUrl}/`,
    async close() {
      await endpoint.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
