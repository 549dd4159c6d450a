// A small API of the test's own, for runtimes that only need something to talk to. Open to any origin, as the page
// in the browser comes from another one.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const customers = ['a', 'b', 'c'].map((id) => ({ id }));

function answer(path: string, query: URLSearchParams): [status: number, body: object] {
  if (path === '/reports/summary') return [200, { summary: { mrr_current: 9900 }, currency: 'usd' }];
  if (path !== '/customers') return [404, { error: 'No such customer', message: 'No such customer' }];
  const offset = Number(query.get('offset'));
  const list = customers.slice(offset, offset + Number(query.get('limit')));
  return [200, { result: { count: customers.length, list }, currency: 'usd' }];
}

export async function startApi(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization, content-type, user-agent');
    if (request.method === 'OPTIONS') return void response.end();
    const { pathname, searchParams } = new URL(request.url!, 'http://local');
    const known = request.headers.authorization === 'Bearer test.key';
    const [status, body] = known ? answer(pathname, searchParams) : [401, { error: 'no key' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
