// Requests to https addresses, through a proxy's tunnel where there is one.
import { type ClientRequest, request as overHttp, type RequestOptions } from 'node:http';
import { Agent, request } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { failed, type ProxyAddress } from './proxy.js';

const agent = new Agent({ keepAlive: true });

export async function overTls(
  url: URL,
  proxy: ProxyAddress | undefined,
  options: RequestOptions,
): Promise<ClientRequest> {
  if (!proxy) return request(url, { ...options, agent });
  const { signal } = options;
  const socket = await tunnel(url, proxy, signal);
  const servername = url.hostname;
  // Without an agent, which would connect by itself.
  return request(url, { ...options, createConnection: () => connect({ socket, servername }) });
}

function tunnel(url: URL, proxy: ProxyAddress, signal: AbortSignal | undefined): Promise<Socket> {
  const { hostname: host, port, headers } = proxy;
  const path = `${url.hostname}:${url.port || 443}`;
  return new Promise((resolve, reject) => {
    const asked = overHttp({
      ...{ host, port, path, method: 'CONNECT', headers: { host: path, ...headers } },
      ...(signal && { signal }),
    });
    asked.on('error', (error) => reject(failed(proxy, error)));
    asked.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`the proxy ${host}:${port} answers ${statusCode}`));
    });
    asked.end();
  });
}
