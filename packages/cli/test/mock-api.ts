// A server that answers every operation of the contract with the contract's own example.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is text. */
  body?: unknown;
  /** Ends the connection in the middle of the body. */
  breaksOff?: boolean;
  /** The body, by what was asked for. */
  page?(query: Record<string, string>): unknown;
}

export interface Seen {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface MockApi {
  url: string;
  /** What came in since the last `answerWith`. */
  seen: Seen[];
  /** Answers of its own for requests like `GET /reports/mrr`; everything else gets its example. */
  answerWith(answers?: Record<string, Answer>): void;
  close(): Promise<void>;
}

interface Described {
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

const contract = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Described>>;
};

/** The example of the contract for a request. */
export function exampleOf(method: string, path: string): Answer {
  const steps = path.split('/');
  for (const [template, operations] of Object.entries(contract.paths)) {
    const parts = template.split('/');
    const fits =
      parts.length === steps.length && parts.every((part, at) => part.startsWith('{') || part === steps[at]);
    const operation = fits ? operations[method.toLowerCase()] : undefined;
    if (!operation) continue;
    const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))!;
    const [[type, content] = []] = Object.entries(response.content ?? {});
    return {
      status: Number(status),
      body: content?.example,
      ...(type && { headers: { 'content-type': type } }),
    };
  }
  return { status: 404, body: { error: `No such endpoint: ${method} ${path}` } };
}

export async function startMockApi(): Promise<MockApi> {
  const seen: Seen[] = [];
  let own: Record<string, Answer> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mock');
      const method = request.method ?? 'GET';
      const text = Buffer.concat(chunks).toString();
      seen.push({
        method,
        path: pathname,
        query: Object.fromEntries(searchParams),
        headers: request.headers,
        body: text ? JSON.parse(text) : undefined,
      });
      const answer = own[`${method} ${pathname}`] ?? exampleOf(method, pathname);
      const { status = 200, headers = {}, page } = answer;
      const body = page ? page(Object.fromEntries(searchParams)) : answer.body;
      if (answer.breaksOff) {
        response.writeHead(status, { ...headers, 'content-length': 1_000_000 });
        response.write(body, () => setTimeout(() => response.destroy(), 50));
        return;
      }
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answerWith(answers = {}) {
      own = answers;
      seen.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
