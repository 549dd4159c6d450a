// Documents that clients name: what is fetched, and what never is.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentFetch, documentTimeout } from '../../src/oauth/client-metadata/fetch-document.js';
import { nodeDocumentFetch } from '../../src/oauth/client-metadata/node-fetch.js';
import { isSpecialAddress, isSpecialHost } from '../../src/oauth/client-metadata/special-addresses.js';
import { readDocumentsWith } from '../../src/oauth/engine-globals.node.js';
import { OAuthClient } from './client.js';
import { connect, type Hosted, startHosted } from './hosted-server.js';

describe('addresses', () => {
  test.each([
    [
      '127.0.0.1',
      '127.255.0.9',
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ['192.168.1.1', '192.0.0.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '255.255.255.255'],
    [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '64:ff9b::7f00:1',
    ],
    [
      '::ffff:127.0.0.1',
      '::ffff:169.254.169.254',
      '::ffff:a9fe:a9fe',
      '::127.0.0.1',
      '3fff::1',
      'nonsense',
      '',
    ],
  ])('%s and the like are special', (...addresses) => {
    for (const address of addresses) expect([address, isSpecialAddress(address)]).toEqual([address, true]);
  });

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
  ])('%s is public', (address) => expect(isSpecialAddress(address)).toBe(false));

  test.each([
    'localhost',
    'a.localhost',
    'printer.local',
    'db.internal',
    'intranet',
    '127.0.0.1',
    '2130706433',
    '[::1]',
    'x.test',
    'host.',
  ])('the host %s is near', (host) => expect(isSpecialHost(host)).toBe(true));
});

const document = (clientId: string, changes: object = {}) => ({
  client_id: clientId,
  client_name: 'Document client',
  redirect_uris: ['https://client.example.com/callback'],
  token_endpoint_auth_method: 'none',
  ...changes,
});

describe('the rules, whatever connects', () => {
  const reach = (respond: () => Response) => documentFetch(async () => respond());
  test.each([
    'http://client.example.org/x',
    'https://user:secret@client.example.org/x',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:169.254.169.254]/x',
    'https://0x7f000001/x',
    'https://localhost/x',
    'file:///etc/passwd',
  ])('%s is not fetched', async (address) => {
    let reached = false;
    const fetch = documentFetch(async () => {
      reached = true;
      return new Response();
    });
    await expect(fetch(address)).rejects.toThrow();
    expect(reached).toBe(false);
  });

  test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
    const fetch = reach(
      () => new Response(null, { status, headers: { location: 'https://169.254.169.254/' } }),
    );
    await expect(fetch('https://client.growpanel.io/x')).rejects.toThrow('redirects are not followed');
  });
});

describe('on Node', () => {
  // As `dns.lookup` answers: what a name that an attacker owns may resolve to.
  const resolvingTo = (...addresses: string[]) =>
    nodeDocumentFetch({
      lookup: ((_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        )) as never,
    });

  test.each([
    ['this machine', ['127.0.0.1']],
    ['the metadata service of a cloud', ['169.254.169.254']],
    ['a private network', ['10.0.0.8']],
    ['this machine over IPv6', ['::1']],
    ['a public address and a private one', ['1.1.1.1', '192.168.0.1']],
    ['nothing', []],
  ])('a name that resolves to %s is refused before anything is sent', async (_, addresses) => {
    await expect(resolvingTo(...addresses)('https://client.growpanel.io/x')).rejects.toThrow(
      'no public address',
    );
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!openssl)('over a real connection', () => {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-mcp-'));
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  let site: Server;
  let answer: RequestListener;
  const asked: IncomingMessage[] = [];
  beforeAll(async () => {
    const subject = ['-subj', '/CN=client.growpanel.io', '-addext', 'subjectAltName=DNS:client.growpanel.io'];
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '1',
    ];
    execFileSync('openssl', [...request, '-keyout', key, '-out', certificate, ...subject], {
      stdio: 'ignore',
    });
    site = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (incoming, outgoing) => {
      asked.push(incoming);
      answer(incoming, outgoing);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The name leads to this machine, as far as the rules allow it. */
  function read(settings: { isRefused: (address: string) => boolean; timeout?: number }) {
    let lookups = 0;
    const fetch = nodeDocumentFetch({
      ...settings,
      ca: readFileSync(certificate, 'utf8'),
      lookup: ((_name: string, _options: object, found: (error: null, addresses: object[]) => void) => {
        lookups++;
        found(null, [{ address: '127.0.0.1', family: 4 }]);
      }) as never,
    });
    const { port } = site.address() as AddressInfo;
    return { response: fetch(`https://client.growpanel.io:${port}/x`), lookups: () => lookups };
  }

  test('a document is read, after one look at where its name leads, and without a cookie or key', async () => {
    answer = (_, outgoing) => void outgoing.end('{"client_name":"x"}');
    const { response, lookups } = read({ isRefused: () => false });
    expect(await (await response).json()).toEqual({ client_name: 'x' });
    expect(lookups()).toBe(1);
    expect(Object.keys(asked.at(-1)!.headers).sort()).toEqual(['connection', 'host']);
  });

  test('nothing is sent where the address is refused', async () => {
    const before = asked.length;
    await expect(read({ isRefused: isSpecialAddress }).response).rejects.toThrow('no public address');
    expect(asked).toHaveLength(before);
  });

  test('a redirect ends it, and so does a document without end', async () => {
    answer = (_, outgoing) => void outgoing.writeHead(302, { location: 'https://127.0.0.1/' }).end();
    await expect(read({ isRefused: () => false }).response).rejects.toThrow('redirects are not followed');
    answer = (_, outgoing) => {
      const more = () => outgoing.write('x'.repeat(16_384), more);
      more();
    };
    const endless = await read({ isRefused: () => false }).response;
    await expect(endless.text()).rejects.toThrow();
  });

  test.each<[string, RequestListener]>([
    ['at all', () => {}],
    ['to an end', (_, outgoing) => void outgoing.write('{"client_name":')],
  ])('a document that does not come %s is given up', async (_, begin) => {
    answer = begin;
    const document = read({ isRefused: () => false, timeout: 100 }).response.then((found) => found.text());
    await expect(document).rejects.toThrow();
    expect(documentTimeout).toBeLessThanOrEqual(10_000);
  });
});

describe('a client that is named by its document', () => {
  let hosted: Hosted;
  let answer: () => Response | Promise<Response>;
  const clientId = 'https://client.growpanel.io/oauth/client.json';
  beforeAll(async () => {
    hosted = await startHosted();
    readDocumentsWith(documentFetch(async () => answer()));
  });
  afterAll(async () => {
    readDocumentsWith(nodeDocumentFetch());
    await hosted.close();
  });

  const client = () => Object.assign(new OAuthClient(hosted.origin, hosted.fetch), { clientId });

  test('connects without registering, and is shown with its domain', async () => {
    answer = () => Response.json(document(clientId));
    const tokens = await connect(hosted, client());
    expect((await client().summary(tokens.access_token)).status).toBe(200);
    expect((await client().refresh(tokens.refresh_token)).status).toBe(200);
  });

  test.each([
    ['is longer than 5 KB', () => Response.json(document(clientId, { client_name: 'x'.repeat(6000) }))],
    ['names another client', () => Response.json(document('https://evil.growpanel.io/x'))],
    ['is no JSON', () => new Response('<html>')],
    ['is not there', () => new Response('', { status: 404 })],
    ['redirects', () => new Response(null, { status: 302, headers: { location: 'https://127.0.0.1/' } })],
    ['holds a secret', () => Response.json(document(clientId, { client_secret: 'x' }))],
  ])('is refused when its document %s', async (_, respond) => {
    answer = respond;
    const page = await hosted.browser().visit(client().authorizeUrl());
    expect([page.status, page.url.origin]).toEqual([400, hosted.origin]);
    expect(page.text).toContain('could not be checked');
  });

  test.each(['https://169.254.169.254/x', 'https://localhost/x', 'https://127.0.0.1:8080/x'])(
    'is refused at %s',
    async (id) => {
      readDocumentsWith(nodeDocumentFetch());
      const near = Object.assign(client(), { clientId: id });
      expect((await hosted.browser().visit(near.authorizeUrl())).status).toBe(400);
    },
  );
});
