// One process with SQLite: what it keeps, how it ends, what it says, and what it refuses.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { allow, signIn } from '../person.js';
import { ask } from '../sandbox.js';
import { environmentOf, launch, serve, visitors } from './serve.js';

let sandbox: Sandbox;
const folder = mkdtempSync(join(tmpdir(), 'growpanel-mcp-'));
const database = join(folder, 'mcp.sqlite');
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

test('connections outlive a restart and a kill; a second process is told who has the file', async () => {
  const env = environmentOf(sandbox);
  let server = await serve(['--port', '0', '--database', database], env);
  const args = ['--port', String(server.port), '--database', database];
  const { browser, client } = visitors(server.url, fetch, sandbox);
  const [person, app] = [browser(), await client()];
  const code = (await allow(person, await signIn(person, app.authorizeUrl()))).searchParams.get('code')!;
  const { access_token, refresh_token } = (await app.exchange(code)).body;
  expect((await app.summary(access_token)).status).toBe(200);
  expect(statSync(database).mode & 0o077).toBe(0);

  const second = await launch(['--port', '0', '--database', database], env).ended;
  expect([second.code, second.stderr]).toEqual([
    2,
    expect.stringContaining(`in use by the process ${server.process.pid}`),
  ]);

  expect((await server.stop()).code).toBe(0);
  server = await serve(args, env);
  expect((await app.summary(access_token)).status).toBe(200);
  await server.stop('SIGKILL');
  server = await serve(args, env);
  expect((await app.refresh(refresh_token)).status).toBe(200);
  await server.stop();
});

test('it answers what is under way before it ends', async () => {
  const server = await serve(['--port', '0', '--database', ':memory:'], environmentOf(sandbox));
  const { client } = visitors(server.url, fetch, sandbox);
  const app = await client();
  expect((await app.mcp(sandbox.apiKey, 'tools/list')).status).toBe(200);
  await ask(sandbox, '/_sandbox/faults', { match: { path: '/reports/summary' }, fault: { delay_ms: 700 } });
  const call = app.summary(sandbox.apiKey);
  const hits = async () => (await ask(sandbox, '/_sandbox/faults')).result[0].hits as number;
  await vi.waitFor(async () => expect(await hits()).toBe(1));
  const ended = server.stop();
  expect((await call).status).toBe(200);
  expect((await ended).code).toBe(0);
  await ask(sandbox, '/_sandbox/faults', undefined, 'DELETE');
});

test('a client that only listens does not keep it from ending', async () => {
  const server = await serve(['--port', '0', '--sessions'], { GROWPANEL_API_URL: sandbox.url });
  const headers = {
    authorization: `Bearer ${sandbox.apiKey}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };
  const params = {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  const begun = await fetch(server.url, { method: 'POST', headers, body });
  const session = { 'mcp-session-id': begun.headers.get('mcp-session-id')! };
  const stream = await fetch(server.url, { headers: { ...headers, ...session } });
  expect(stream.status).toBe(200);
  const ended = server.stop();
  // The stream is ended in order, instead of being cut off when patience is over.
  expect(await stream.text()).toBe('');
  expect((await ended).code).toBe(0);
});

test('limits are by the address that a trusted proxy saw, and nobody can write their own', async () => {
  const args = ['--port', '0', '--database', ':memory:', '--requests-per-minute', '3', '--trust-proxy', '1'];
  const server = await serve(args, environmentOf(sandbox));
  const statusFor = async (forwarded: string) =>
    (await fetch(`${server.url}/page.css`, { headers: { 'x-forwarded-for': forwarded } })).status;
  const invented = ['9.9.9.1', '9.9.9.2', '9.9.9.3', '9.9.9.4'];
  const statuses = [];
  for (const first of invented) statuses.push(await statusFor(`${first}, 203.0.113.7`));
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect(await statusFor('203.0.113.8')).toBe(200);
  await server.stop();
});

test('without an identity service it serves API keys, and says that there is no sign-in', async () => {
  const server = await serve(['--port', '0'], { GROWPANEL_API_URL: sandbox.url });
  const { client } = visitors(server.url, fetch, sandbox);
  const app = await client();
  expect((await app.summary(sandbox.apiKey)).status).toBe(200);
  expect((await app.mcp(undefined, 'tools/list')).status).toBe(401);
  expect((await fetch(`${server.url}/.well-known/oauth-authorization-server`)).status).not.toBe(200);
  expect(server.log()[0]).toMatchObject({ event: 'serving', oauth: false });
  await server.stop();
});

test.each([
  [['--port', 'x'], {}, '--port must be a number from 0 to 65535'],
  [['--public-url', 'http://mcp.example.com'], {}, 'must begin with https://'],
  [['--public-url', 'https://mcp.example.com/path'], {}, 'must be an origin'],
  [['--database', 'postgres://a:b@c/d'], {}, 'GROWPANEL_MCP_DATABASE_URL'],
  [['--prot', '1'], {}, "Unknown option '--prot'"],
  [['--trust-proxy', '-1'], {}, '--trust-proxy'],
  [['--access-token-days', '0'], {}, '--access-token-days must be a number'],
  [['--refresh-token-days', '1'], {}, 'must not be more than --refresh-token-days'],
  [[], { GROWPANEL_IDENTITY_URL: 'http://127.0.0.1:1' }, 'GROWPANEL_IDENTITY_KEY'],
  [['--host', '192.0.2.1', '--port', '0'], {}, 'cannot listen on 192.0.2.1'],
])('a wrong command line or environment (%j %j) ends with one clear line', async (args, env, said) => {
  const { code, stderr } = await launch(args, env).ended;
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('--help says everything', async () => {
  const { ended, ready } = launch(['--help'], {});
  expect(await ready).toContain('--public-url');
  expect((await ended).code).toBe(0);
});
