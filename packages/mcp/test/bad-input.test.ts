// What goes wrong on the way has a stated outcome: an API that is down, slow or someone else; calls that are cancelled.
import type { Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accepting } from './accepting.js';
import { accountIn, newSandbox } from './accounts.js';
import { call, connect, endpointOver, eras, expanded } from './connect.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await newSandbox();
});
afterAll(() => sandbox.close());

describe.each(eras)('over the %s protocol', (era) => {
  test('a report that does not exist names the nearest', async () => {
    const client = await connect(endpointOver(sandbox.fetch), { apiKey: sandbox.apiKey, era });
    const { error } = await call(client, 'get_report', { report: 'mrr-grwoth' });
    expect(error).toMatch(
      /There is no report 'mrr-grwoth'. Did you mean 'mrr-growth'\? Reports: summary, mrr/,
    );
  });

  test('a new report that only the API knows is passed on, with all its parameters', async () => {
    const seen: string[] = [];
    const api = accepting(async (path) => {
      seen.push(path);
      return Response.json({ result: [{ a: 1 }, { a: 2 }, { a: 3 }], currency: 'usd' });
    });
    const client = await connect(endpointOver(api), { era });
    const outcome = await call(client, 'get_report', {
      report: 'weather',
      date: '2026',
      wind: 'north',
      limit: 2,
    });
    expect(seen).toEqual(['/reports/weather?date=2026&wind=north']);
    expect(outcome).toMatchObject({ truncated: true, next_offset: 2, total: 3 });
    expect(expanded(outcome.data)).toEqual({ result: [{ a: 1 }, { a: 2 }], currency: 'usd' });
  });

  test('an API that is slow is given up, and nothing else waits', async () => {
    let ended = 0;
    const api = accepting(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal!.addEventListener('abort', () => {
            ended++;
            reject(signal!.reason);
          });
        }),
    );
    const client = await connect(endpointOver(api, { timeout: 20 }), { era });
    const { error } = await call(client, 'resync_customer', { id: 'cus_1' });
    expect(error).toMatch(/No answer within 20 ms\n.*too slow/);
    expect(ended).toBe(1);
  });

  test('an API that answers a page of its proxy', async () => {
    const page = '<!doctype html><html><title>Just a moment...</title></html>';
    const api = accepting(async () => new Response(page, { headers: { 'content-type': 'text/html' } }));
    const client = await connect(endpointOver(api), { era });
    const { error } = await call(client, 'get_report', { report: 'summary' });
    expect(error).toMatch(/answered 200: .*not JSON.*\n.*not the API, or it is down/);
  });

  test('too many calls: says how long to wait', async () => {
    const api = accepting(async () =>
      Response.json({ error: 'slow down' }, { status: 429, headers: { 'retry-after': '90' } }),
    );
    const client = await connect(endpointOver(api), { era });
    expect((await call(client, 'get_report', { report: 'summary' })).error).toMatch(
      /slow down\nToo many calls. Wait 90 s/,
    );
  });

  test('a passing failure of a read is tried again', async () => {
    let calls = 0;
    const api = accepting(async () =>
      ++calls < 2
        ? new Response('', { status: 503, headers: { 'retry-after': '0' } })
        : Response.json({ summary: {} }),
    );
    const client = await connect(endpointOver(api), { era });
    expect((await call(client, 'get_report', { report: 'summary' })).error).toBeUndefined();
    expect(calls).toBe(2);
  });

  test('a cancelled call ends the call of the API', async () => {
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
    const client = await connect(endpointOver(api), { era });
    const stop = new AbortController();
    const running = client.callTool(
      { name: 'get_report', arguments: { report: 'summary' } },
      { signal: stop.signal },
    );
    await vi.waitFor(() => expect(state.begun).toBe(true));
    stop.abort();
    await expect(running).rejects.toThrow();
    // Over the old protocol a cancellation is a request of its own, which a stateless server cannot connect.
    if (era === 'modern') await vi.waitFor(() => expect(state.ended).toBe(true));
  });

  test('two answers at once keep apart, also of two accounts', async () => {
    const endpoint = endpointOver(sandbox.fetch);
    const accounts = [await accountIn(sandbox, 'usd', 100), await accountIn(sandbox, 'jpy', 1)];
    const clients = await Promise.all(accounts.map(({ apiKey }) => connect(endpoint, { apiKey, era })));
    const calls = Array.from({ length: 10 }, (_, i) =>
      call(clients[i % 2]!, 'get_report', { report: 'summary' }),
    );
    const told = (await Promise.all(calls)).map(({ data }) => (data as { currency: string }).currency);
    expect(told).toEqual(['usd', 'jpy', 'usd', 'jpy', 'usd', 'jpy', 'usd', 'jpy', 'usd', 'jpy']);
  });
});
