// Proxies of the environment: which addresses go through one, and that requests really do.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { proxyFor } from '../src/http/proxy.js';
import { growpanel } from './growpanel.js';
import { type MockApi, startMockApi } from './mock-api.js';

const through = 'http://proxy.example:3128';

test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
  ['http://api.example/x', { http_proxy: through }, 'proxy.example:3128'],
  ['http://api.example/x', { HTTP_PROXY: 'proxy.example' }, 'proxy.example:80'],
  ['https://api.example/x', { http_proxy: through }, undefined],
  ['https://api.example/x', { https_proxy: through }, 'proxy.example:3128'],
  ['https://api.example/x', { ALL_PROXY: through }, 'proxy.example:3128'],
  ['https://api.example/x', { https_proxy: through, no_proxy: 'example' }, undefined],
  ['https://api.example/x', { https_proxy: through, no_proxy: 'other, .api.example' }, undefined],
  ['https://api.example/x', { https_proxy: through, NO_PROXY: '*' }, undefined],
  ['https://api.example/x', { https_proxy: through, no_proxy: 'api.example:8443' }, 'proxy.example:3128'],
  ['https://api.example:8443/x', { https_proxy: through, no_proxy: 'api.example:8443' }, undefined],
  ['https://notapi.example/x', { https_proxy: through, no_proxy: 'api.example' }, 'proxy.example:3128'],
  ['http://127.0.0.1:4010/x', { http_proxy: through }, undefined],
  ['http://localhost:4010/x', { http_proxy: through }, undefined],
  ['http://api.example/x', { http_proxy: '' }, undefined],
  ['http://api.example/x', { http_proxy: 'http://[::1]:3128' }, '::1:3128'],
])('%s with %j goes through %s', (url, environment, expected) => {
  const proxy = proxyFor(new URL(url), environment);
  expect(proxy && `${proxy.hostname}:${proxy.port}`).toBe(expected);
});

let api: MockApi;
let proxy: Server;
let asked: string[] = [];
let credentials: (string | undefined)[] = [];
/** Where the tunnel of the proxy really leads. */
let tlsPort = 0;
beforeAll(async () => {
  api = await startMockApi();
  proxy = createHttp((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    credentials.push(request.headers['proxy-authorization']);
    const { pathname } = new URL(request.url ?? '');
    void fetch(api.url + pathname, { headers: { authorization: request.headers.authorization ?? '' } })
      .then((answer) => answer.text())
      .then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    if (tlsPort === 0) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  api.answerWith();
  asked = [];
  credentials = [];
  tlsPort = 0;
});
afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
  return api.close();
});

const proxyUrl = (login = '') => `http://${login}127.0.0.1:${(proxy.address() as AddressInfo).port}`;
const plansAt = (url: string, env: Record<string, string>) =>
  growpanel(['plans', 'list'], { api: { url }, env });

test('http: the proxy is asked for the whole address, with the credentials that its own address holds', async () => {
  const { code } = await plansAt('http://api.example', { http_proxy: proxyUrl('me:p%40ss@') });
  expect({ code, asked, credentials }).toEqual({
    code: 0,
    asked: ['GET http://api.example/plans'],
    credentials: [`Basic ${Buffer.from('me:p@ss').toString('base64')}`],
  });
  expect(api.seen[0]!.headers.authorization).toBe('Bearer account.key');
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.runIf(hasOpenssl)('https: a tunnel, and the key stays inside of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=api.example', '-addext', 'subjectAltName=DNS:api.example'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'ignore' },
  );
  let authorization: string | undefined;
  const server = createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    ({ authorization } = request.headers);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":{"count":0,"list":[]}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  tlsPort = (server.address() as AddressInfo).port;
  try {
    const env = { https_proxy: proxyUrl(), NODE_EXTRA_CA_CERTS: cert };
    const { code, stdout } = await plansAt('https://api.example', env);
    expect({ code, stdout, asked }).toEqual({ code: 0, stdout: '[]\n', asked: ['CONNECT api.example:443'] });
    expect(authorization).toBe('Bearer account.key');
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test('a proxy that refuses is named, and one that is none is a configuration error', async () => {
  // Not repeatable, so that the test need not wait for the retries.
  const argv = ['api', 'POST', '/x'];
  const gone = await growpanel(argv, {
    api: { url: 'http://api.example' },
    env: { http_proxy: 'http://127.0.0.1:1' },
  });
  expect(gone.code).toBe(7);
  expect(JSON.parse(gone.stderr).error.message).toContain('the proxy 127.0.0.1:1 fails: ');
  const refused = await growpanel(argv, {
    api: { url: 'https://api.example' },
    env: { https_proxy: proxyUrl() },
  });
  expect(refused.code).toBe(7);
  expect(JSON.parse(refused.stderr).error.message).toMatch(/the proxy 127\.0\.0\.1:\d+ answers 403/);
  const broken = await growpanel(argv, {
    api: { url: 'https://api.example' },
    env: { https_proxy: 'socks5://h' },
  });
  expect(broken.code).toBe(3);
  expect(JSON.parse(broken.stderr).error.message).toBe('https_proxy is not the address of an HTTP proxy');
});
