// At the door of the hosted server: who is let in, and what the documented curl call answers.
import type { Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpEndpoint } from '../src/entries/http.js';
import { accepting } from './accepting.js';
import { newSandbox } from './accounts.js';
import { type Api, call, connect, endpointOver } from './connect.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await newSandbox();
});
afterAll(() => sandbox.close());

const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
const post = (headers: Record<string, string>, body: unknown = list, url = 'https://mcp.example.com/') =>
  new Request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('at the door of the hosted server', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['no key', {}, /No API key: send it as Authorization: Bearer/],
    ['another scheme', { authorization: 'Basic abc' }, /No API key/],
    ['an empty bearer', { authorization: 'Bearer ' }, /No API key/],
    ['a wrong key', { authorization: 'Bearer wrong.key' }, /not accepted: it is wrong, expired or revoked/],
  ])('%s is 401, with the challenge', async (_, headers, words) => {
    const response = await endpointOver(sandbox.fetch).handle(post(headers));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="growpanel"');
    const text = await response.text();
    expect(JSON.parse(text).error.message).toMatch(words);
    expect(text).not.toContain('wrong.key');
  });

  test('a key that is revoked while in use is told by the tool, at once', async () => {
    const { apiKey } = await sandbox.createAccount();
    const client = await connect(endpointOver(sandbox.fetch), { apiKey });
    expect((await call(client, 'manage_account', { action: 'get' })).error).toBeUndefined();
    const { data } = await call(client, 'manage_api_keys', {
      action: 'create',
      data: { name: 'second', access_level: 'admin' },
    });
    const { api_key, id } = data as { api_key: string; id: string };
    const second = await connect(endpointOver(sandbox.fetch), { apiKey: api_key });
    expect((await call(second, 'get_report', { report: 'summary' })).error).toBeUndefined();
    await call(client, 'manage_api_keys', { action: 'delete', id, confirm: id });
    const { error } = await call(second, 'get_report', { report: 'summary' });
    expect(error).toMatch(/answered 401.*\n.*wrong, expired or revoked/);
  });

  test('a key is asked about once a minute, not with every request', async () => {
    let asked = 0;
    const api: Api = async (path) => {
      if (path === '/integrations/verify') asked++;
      return Response.json({ ok: true });
    };
    const { handle } = endpointOver(api);
    for (let i = 0; i < 5; i++)
      expect((await handle(post({ authorization: 'Bearer some.key' }))).status).toBe(200);
    expect(asked).toBe(1);
  });

  test('an API that is down turns nobody away: the tool says so', async () => {
    const api: Api = async () => {
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    };
    const client = await connect(endpointOver(api, { timeout: 50 }));
    const { error } = await call(client, 'manage_team', {
      action: 'invite',
      data: { email: 'a@b.example', role: 'admin' },
    });
    expect(error).toMatch(/Could not reach http:\/\/api.test: connect ECONNREFUSED\n.*Try again later/);
  });

  test('a tool that does not exist is 400', async () => {
    const { apiKey } = sandbox;
    const response = await endpointOver(sandbox.fetch).handle(
      post({ authorization: `Bearer ${apiKey}`, 'x-growpanel-tools': 'get_reprot' }),
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Did you mean 'get_report'?");
  });

  test.each<[string, Request, number]>([
    ['GET', new Request('https://mcp.example.com/', { headers: { authorization: 'Bearer some.key' } }), 405],
    [
      'text',
      new Request('https://mcp.example.com/', {
        method: 'POST',
        body: 'hello',
        headers: { authorization: 'Bearer some.key', 'content-type': 'text/plain' },
      }),
      415,
    ],
    [
      'no JSON',
      new Request('https://mcp.example.com/', {
        method: 'POST',
        body: '{',
        headers: { authorization: 'Bearer some.key', 'content-type': 'application/json' },
      }),
      400,
    ],
  ])('%s is refused', async (_, request, status) => {
    const { handle } = endpointOver(accepting(async () => Response.json({})));
    expect((await handle(request)).status).toBe(status);
  });
});

describe('the documented curl call', () => {
  test('lists the tools as JSON, with the headers that it shows and no others', async () => {
    const response = await endpointOver(sandbox.fetch).handle(
      post({ authorization: `Bearer ${sandbox.apiKey}`, accept: '*/*' }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    const { result } = (await response.json()) as { result: { tools: unknown[] } };
    expect(result.tools).toHaveLength(14);
  });
});

describe('a server that could serve nobody does not begin', () => {
  test('with a tool that does not exist', () => {
    expect(() => createHttpEndpoint({ tools: ['get_reprot'] })).toThrow(/Did you mean 'get_report'/);
  });

  test('with an address that is none', () => {
    expect(() => createHttpEndpoint({ apiUrl: 'ftp://x' })).toThrow(
      /baseUrl \(GROWPANEL_API_URL\) must be an http/,
    );
  });
});
