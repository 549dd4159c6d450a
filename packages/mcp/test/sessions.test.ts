// Sessions of 2025-era clients, where a server keeps them; and who may reach a server on this machine.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, test, vi } from 'vitest';
import { type Api, connect, endpointOver } from './connect.js';

const accepting =
  (answer: Api): Api =>
  async (path, init) =>
    path === '/integrations/verify' ? Response.json({ ok: true }) : answer(path, init);

/** A client whose transport is at hand. */
async function session(
  endpoint: ReturnType<typeof endpointOver>,
  capabilities: Record<string, unknown> = {},
) {
  const transport = new StreamableHTTPClientTransport(new URL('http://mcp.test/'), {
    fetch: (url, init) => endpoint.handle(new Request(url, init)),
    requestInit: { headers: { authorization: 'Bearer first.key' } },
  });
  const client = new Client({ name: 'test', version: '1' }, { capabilities });
  await client.connect(transport);
  return { client, transport };
}

const inSession = (id: string | undefined, apiKey: string, method = 'POST') =>
  new Request('http://mcp.test/', {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      'mcp-session-id': id ?? '',
    },
    ...(method === 'POST' && { body: JSON.stringify({ jsonrpc: '2.0', id: 9, method: 'tools/list' }) }),
  });

describe('with sessions', () => {
  test('a cancellation finds its call, and ends the call of the API', async () => {
    const state = { begun: false, ended: false };
    const api = accepting(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          state.begun = true;
          signal!.addEventListener('abort', () => {
            state.ended = true;
            reject(signal!.reason);
          });
        }),
    );
    const { client } = await session(endpointOver(api, { sessions: true }));
    const stop = new AbortController();
    const running = client.callTool({ name: 'list_plans', arguments: {} }, { signal: stop.signal });
    await vi.waitFor(() => expect(state.begun).toBe(true));
    stop.abort();
    await expect(running).rejects.toThrow();
    await vi.waitFor(() => expect(state.ended).toBe(true));
  });

  test('a person can be asked', async () => {
    const sent: string[] = [];
    const api = accepting(async (path, { method }) => {
      sent.push(`${method} ${path}`);
      return Response.json({ success: true });
    });
    const { client } = await session(endpointOver(api, { sessions: true }), { elicitation: {} });
    client.setRequestHandler('elicitation/create', () => ({
      action: 'accept',
      content: { confirm: 'seg_1' },
    }));
    const args = { resource: 'segments', action: 'delete', id: 'seg_1' };
    const result = await client.callTool({ name: 'manage_data', arguments: args });
    expect(result.isError).toBeUndefined();
    expect(sent).toEqual(['DELETE /data/segments/seg_1']);
  });

  test('nobody else goes on with one, and one that has ended is gone', async () => {
    const endpoint = endpointOver(
      accepting(async () => Response.json({})),
      { sessions: true },
    );
    const { transport } = await session(endpoint);
    const id = transport.sessionId;
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect((await endpoint.handle(inSession(id, 'first.key'))).status).toBe(200);
    expect((await endpoint.handle(inSession(id, 'second.key'))).status).toBe(404);
    expect((await endpoint.handle(inSession(id, 'second.key', 'DELETE'))).status).toBe(404);
    expect((await endpoint.handle(inSession(id, 'first.key', 'DELETE'))).status).toBe(200);
    expect((await endpoint.handle(inSession(id, 'first.key'))).status).toBe(404);
    await endpoint.close();
  });

  test('newer clients do without', async () => {
    const endpoint = endpointOver(
      accepting(async () => Response.json({ result: [] })),
      { sessions: true },
    );
    const client = await connect(endpoint);
    expect((await client.listTools()).tools).toHaveLength(14);
  });
});

test('without sessions there are none', async () => {
  const { transport } = await session(endpointOver(accepting(async () => Response.json({}))));
  expect(transport.sessionId).toBeUndefined();
});

test.each<[address: string, headers: Record<string, string>, status: number]>([
  ['http://127.0.0.1:8787/', { host: '127.0.0.1:8787' }, 200],
  ['http://localhost:8787/', { host: 'localhost:8787', origin: 'http://localhost:6274' }, 200],
  ['http://127.0.0.1:8787/', { host: 'evil.example' }, 403],
  ['http://127.0.0.1:8787/', { host: '127.0.0.1:8787', origin: 'https://evil.example' }, 403],
  ['https://mcp.example.com/', { origin: 'https://claude.ai' }, 200],
])('%s %j is answered with %i', async (address, headers, status) => {
  const { handle } = endpointOver(accepting(async () => Response.json({})));
  const request = new Request(address, {
    method: 'POST',
    headers: { authorization: 'Bearer some.key', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  });
  expect((await handle(request)).status).toBe(status);
});
