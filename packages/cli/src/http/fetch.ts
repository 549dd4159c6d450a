// `fetch` over node:http, as far as the SDK uses it. Node's own costs a process 50 ms the first time, which is longer
// than everything else that a command does.
import { Agent, type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import type { GrowPanelOptions } from '@growpanel/sdk';
import { failed, type ProxyAddress, proxyFor } from './proxy.js';
import { Answer } from './response.js';

export type Fetch = NonNullable<GrowPanelOptions['fetch']>;

interface Init {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** Several requests to one server share its connections. */
const agent = new Agent({ keepAlive: true });

/** Resolves when the headers are there. Redirects are answers like any other: the SDK follows them itself. */
export const fetch: Fetch = async (address, init) => {
  const url = new URL(address);
  const proxy = proxyFor(url);
  const request = await opened(url, proxy, init as Init);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', (error) => {
      const reason = single(error);
      // Over TLS it is the tunnel that says it.
      reject(proxy && url.protocol === 'http:' ? failed(proxy, reason) : reason);
    });
    request.end((init as Init).body);
  });
  // The SDK uses no more of a `Response` than this one has.
  return (await Answer.of(message)) as unknown as Response;
};

async function opened(url: URL, proxy: ProxyAddress | undefined, init: Init): Promise<ClientRequest> {
  const { method = 'GET', signal, body } = init;
  const headers = {
    'accept-encoding': 'gzip, br',
    // Left to itself, node:http says it of some methods only, and a DELETE arrives without its body.
    ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    ...init.headers,
  };
  const options = { method, headers, ...(signal && { signal }) };
  if (url.protocol === 'https:') {
    const { overTls } = await import('./tls.js');
    return overTls(url, proxy, options);
  }
  if (!proxy) return overHttp(url, { ...options, agent });
  const { hostname: host, port, headers: own } = proxy;
  return overHttp({
    ...options,
    ...{ host, port, path: url.href },
    headers: { host: url.host, ...headers, ...own },
  });
}

/** Of several addresses that were tried, the first failure: an `AggregateError` has no words. */
const single = (error: Error): Error =>
  error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
