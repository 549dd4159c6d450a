// The command as clients start it: over standard input and output, in a process of its own.
import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from '../src/command-line.js';
import { keyFromEnvironment } from '../src/entries/stdio.js';
import { newSandbox } from './accounts.js';
import { binary, initialize, type StdioClient, stdioClient } from './stdio.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await newSandbox();
});
afterAll(() => sandbox.close());

const environment = (key = 'GROWPANEL_API_KEY') => ({
  [key]: sandbox.apiKey,
  GROWPANEL_API_URL: sandbox.url,
});

const toolNames = async (client: StdioClient) =>
  ((await client.request('tools/list')).result!.tools as { name: string }[]).map(({ name }) => name);

describe('a client', () => {
  test.each(['GROWPANEL_API_KEY', 'GROWPANEL_API_TOKEN'])('with %s calls a tool', async (name) => {
    const client = stdioClient({ env: environment(name) });
    const { result } = await initialize(client);
    expect(result).toMatchObject({ protocolVersion: '2025-11-25', serverInfo: { name: 'growpanel' } });
    expect(await toolNames(client)).toHaveLength(14);
    const answer = await client.request('tools/call', {
      name: 'get_report',
      arguments: { report: 'summary' },
    });
    expect(answer.result).toMatchObject({ structuredContent: { data: { summary: { mrr_current: 0 } } } });
    client.end();
    const { code, stdout, stderr } = await client.ended();
    expect(code).toBe(0);
    expect(stderr).toBe('');
    // Every line was a message of the protocol, and there was nothing else.
    expect(stdout.endsWith('\n')).toBe(true);
    for (const line of client.lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
  });

  test.each(['2025-06-18', '2024-11-05'])('of the older protocol %s is served', async (version) => {
    const client = stdioClient({ env: environment() });
    expect((await initialize(client, version)).result).toMatchObject({ protocolVersion: version });
    expect(await toolNames(client)).toContain('get_report');
    client.end();
    await client.ended();
  });

  test('of the newest protocol needs no handshake', async () => {
    const client = stdioClient({ env: environment() });
    const _meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    expect((await client.request('server/discover', { _meta })).result).toMatchObject({
      supportedVersions: expect.arrayContaining(['2026-07-28']),
    });
    const { result } = await client.request('tools/list', { _meta });
    expect(result).toMatchObject({ resultType: 'complete', cacheScope: 'public', ttlMs: 3_600_000 });
    client.end();
    await client.ended();
  });

  test('that sends what is no message gets no crash, and nothing but protocol', async () => {
    const client = stdioClient({ env: environment() });
    await initialize(client);
    client.process.stdin!.write('this is not JSON\n{"also":"not a message"}\n[{"jsonrpc":"2.0"}]\n');
    expect(await toolNames(client)).toHaveLength(14);
    client.end();
    const { code, stderr } = await client.ended();
    expect(code).toBe(0);
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(/^growpanel-mcp: /);
  });

  test('gets both of two answers that come at once', async () => {
    const client = stdioClient({ env: environment() });
    await initialize(client);
    const reports = ['summary', 'mrr', 'retention', 'cohort'];
    const answers = await Promise.all(
      reports.map((report) => client.request('tools/call', { name: 'get_report', arguments: { report } })),
    );
    for (const { result } of answers) expect(result!.isError).toBeUndefined();
    client.end();
    await client.ended();
  });
});

test('it offers what the command line says', async () => {
  const client = stdioClient({
    argv: ['--read-only', '--exclude-tools=api_request,manage_billing'],
    env: environment(),
  });
  await initialize(client);
  const names = await toolNames(client);
  expect(names).toHaveLength(11);
  for (const name of ['api_request', 'manage_billing', 'resync_customer']) expect(names).not.toContain(name);
  client.end();
  await client.ended();
});

describe('what it cannot start with is one line on stderr, and nothing on stdout', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['no key', [], {}, /^growpanel-mcp: No API key. Set GROWPANEL_API_KEY under 'env'/],
    [
      'an address that is none',
      [],
      { GROWPANEL_API_KEY: 'some.key', GROWPANEL_API_URL: 'ftp://x' },
      /baseUrl \(GROWPANEL_API_URL\) must be an http/,
    ],
    [
      'an unknown tool',
      ['--tools', 'get_reprot'],
      { GROWPANEL_API_KEY: 'some.key' },
      /no tool 'get_reprot'. Did you mean 'get_report'/,
    ],
  ])('%s', async (_, argv, env, words) => {
    const { code, stdout, stderr } = await stdioClient({ argv, env }).ended();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a Node that is too old', () => {
    const old = ['-e', `process.getBuiltinModule = undefined; require(${JSON.stringify(binary)})`];
    const { status, stdout, stderr } = spawnSync(process.execPath, old, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^growpanel-mcp: needs Node.js 20.19 or newer; this is v[\d.]+\n$/);
  });

  test.each<[string[], RegExp]>([
    [['--readonly'], /Unknown option '--readonly'/],
    [['--profile', 'all'], /no profile 'all'. Profiles: default, split/],
    [['surplus'], /Unexpected argument 'surplus'/],
  ])('%j', (argv, words) => {
    expect(() => parse(argv)).toThrow(words);
  });

  test.each([{}, { GROWPANEL_API_KEY: ' ' }, { GROWPANEL_API_TOKEN: '' }])('a key in %j', (env) => {
    expect(() => keyFromEnvironment(env)).toThrow(/No API key/);
  });

  test('--version and --help say what they say, and end', async () => {
    expect((await stdioClient({ argv: ['--version'], env: {} }).ended()).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await stdioClient({ argv: ['--help'], env: {} }).ended()).stdout).toContain('--read-only');
  });
});

describe('a cancelled call', () => {
  let slow: Server;
  let [arrived, gone] = [0, 0];
  beforeAll(async () => {
    slow = createServer((request) => {
      arrived++;
      request.socket.on('close', () => gone++);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    slow.closeAllConnections();
    slow.close();
  });

  test('ends the call of the API', async () => {
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const client = stdioClient({ env: { GROWPANEL_API_KEY: 'some.key', GROWPANEL_API_URL: url } });
    await initialize(client);
    const requestId = client.nextId;
    void client.request('tools/call', { name: 'get_report', arguments: { report: 'summary' } });
    await vi.waitFor(() => expect(arrived).toBe(1));
    client.notify('notifications/cancelled', { requestId, reason: 'no longer wanted' });
    await vi.waitFor(() => expect(gone).toBe(1));
    expect(await toolNames(client)).toHaveLength(14);
    client.end();
    await client.ended();
  });
});
