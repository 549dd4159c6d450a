// What a prompt, a file or a hostile server could try: nothing leaves for elsewhere, nothing is sent by mistake.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { call, connect, endpointOver } from './connect.js';
import { key, over } from './recording.js';
import { stdioClient } from './stdio.js';

describe('1: api_request stays with the API', () => {
  test.each([
    'http://evil.example/x',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '@evil.example',
    'evil.example',
    '/%2fevil.example',
    '/%2Fevil.example',
    '/%5cevil.example',
    '/..',
    '/../account',
    '/reports/../../account',
    '/%2e%2e/account',
    '/reports/%2E%2e/x',
    '/./account',
    '',
    '/',
    '/reports//mrr',
    '/a b',
    '/reports#x',
    '/%',
    '/a%00b',
    'javascript:alert(1)',
  ])('%j is refused, and nothing is sent', async (path) => {
    const { client, calls } = await over();
    const { error } = await call(client, 'api_request', { method: 'GET', path });
    expect(error).toMatch(/^path (must be a path|is missing)/);
    expect(calls).toEqual([]);
  });

  test('a path keeps the path of the base URL, and an address within it is only a value', async () => {
    const { client, calls } = await over();
    await call(client, 'api_request', {
      method: 'GET',
      path: '/reports/x@evil.example',
      params: { url: '//evil.example' },
    });
    expect(calls).toMatchObject([
      { path: '/reports/x@evil.example?url=%2F%2Fevil.example', authorization: `Bearer ${key}` },
    ]);
  });
});

test('2: a .env file in the working directory changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-mcp-'));
  writeFileSync(join(folder, '.env'), 'GROWPANEL_API_KEY=from-file\nGROWPANEL_API_URL=http://127.0.0.1:9\n');
  const { code, stderr } = await stdioClient({ env: {}, cwd: folder }).ended();
  expect(code).toBe(2);
  expect(stderr).toContain('No API key');
});

describe('3: an id is an id', () => {
  const bad = ['..', '.', ''];
  const encoded: [string, string][] = [
    ['../../account', '..%2F..%2Faccount'],
    ['a/b', 'a%2Fb'],
    ['a?x=1', 'a%3Fx%3D1'],
    ['a#b', 'a%23b'],
    ['%2e%2e', '%252e%252e'],
  ];
  const tools: [string, (id?: string) => Record<string, unknown>, string][] = [
    ['resync_customer', (id) => ({ id }), '/customers/*/resync'],
    ['manage_data', (id) => ({ resource: 'plans', action: 'get', id }), '/data/plans/*'],
    [
      'manage_data',
      (id) => ({ resource: 'segments', action: 'delete', id, confirm: id }),
      '/data/segments/*',
    ],
    ['manage_team', (id) => ({ action: 'remove', user_id: id, confirm: id }), '/account/team/*'],
    ['manage_webhooks', (id) => ({ action: 'get', id }), '/integrations/webhooks/*'],
    [
      'manage_billing',
      (id) => ({ action: 'delete_card', card_id: id, confirm: id }),
      '/account/billing/cards/*',
    ],
  ];
  test.each(tools)('%s %#: refused or encoded', async (tool, args, path) => {
    const { client, calls } = await over();
    for (const id of bad) expect((await call(client, tool, args(id))).error, id).toMatch(/id/);
    expect((await call(client, tool, args(undefined))).error).toMatch(/needs|missing/);
    expect(calls).toEqual([]);
    for (const [id, text] of encoded) {
      calls.length = 0;
      expect((await call(client, tool, args(id))).error).toBeUndefined();
      expect(calls.map((sent) => sent.path)).toEqual([path.replace('*', text)]);
    }
  });

  test('get_customer, which asks twice', async () => {
    const { client, calls } = await over(() => Response.json({ result: [] }));
    for (const id of bad) expect((await call(client, 'get_customer', { id })).error, id).toMatch(/id/);
    expect(calls.filter(({ path }) => path.startsWith('/customers'))).toEqual([]);
    await call(client, 'get_customer', { id: 'a/b' });
    expect(calls.map(({ path }) => path)).toContain('/customers/a%2Fb');
  });
});

describe('4: redirects', () => {
  const reached: string[] = [];
  const evil = createServer((request, response) => {
    reached.push(request.headers.authorization ?? '');
    response.end('{}');
  }).listen(0, '127.0.0.1');
  const site = createServer((request, response) => {
    if (request.url === '/integrations/verify') response.end('{}');
    else
      response
        .writeHead(307, { location: `http://127.0.0.1:${(evil.address() as AddressInfo).port}/` })
        .end();
  }).listen(0, '127.0.0.1');
  afterAll(() => {
    evil.close();
    site.close();
  });

  test('to another host are not followed', async () => {
    const endpoint = endpointOver((path, init) =>
      fetch(`http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`, init),
    );
    const client = await connect(endpoint, { apiKey: key });
    const { error } = await call(client, 'get_report', { report: 'summary' });
    expect(error).toContain('with a redirect to');
    expect(error).not.toContain(key);
    expect(reached).toEqual([]);
  });
});

describe('5: what a server says is cut and cleaned', () => {
  test.each<[string, () => Response, RegExp]>([
    [
      'a page of 200 KB',
      () =>
        new Response(`<!doctype html><title>Bad Gateway</title>${'x'.repeat(200_000)}`, {
          status: 502,
          headers: { 'content-type': 'text/html' },
        }),
      /Bad Gateway/,
    ],
    ['a text of 200 KB', () => new Response('y'.repeat(200_000), { status: 400 }), /answered 400: yyy/],
    [
      'the key in JSON',
      () => Response.json({ error: `bad key ${key}, Authorization: Bearer ${key}` }, { status: 400 }),
      /bad key \*\*\*/,
    ],
    [
      'other secrets',
      () => Response.json({ error: 'api_key=abc123secret and whsec_0123456789abcdef' }, { status: 400 }),
      /api_key=\*\*\* and \*\*\*/,
    ],
    [
      'a password in an address',
      () => Response.json({ error: 'no answer from postgres://me:secret@db.example/x' }, { status: 400 }),
      /postgres:\/\/db\.example\/x/,
    ],
    [
      'a page with status 200',
      () =>
        new Response('<html><title>Login</title></html>', {
          status: 200,
          headers: { 'content-type': 'text/html' },
        }),
      /not JSON/,
    ],
  ])('%s', async (_, answer, words) => {
    const { client } = await over(answer);
    const { error } = await call(client, 'manage_account', { action: 'update', data: { name: 'x' } });
    expect(error).toMatch(words);
    expect(error).not.toContain(key);
    expect(error).not.toMatch(/secret|0123456789abcdef/);
    expect(new TextEncoder().encode(error).length).toBeLessThan(1024 + 200);
  });
});
