// Answers as they come over the wire: packed, in pieces, broken off, given up.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetch } from '../src/http/fetch.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serving(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('%s is unpacked, and asked for', async (packing, pack) => {
  const text = '{"name":"Ångström"}';
  const url = await serving((request, response) => {
    expect(request.headers['accept-encoding']).toContain(packing);
    response.writeHead(200, { 'content-encoding': packing }).end(pack(text));
  });
  expect(await (await fetch(url, {})).text()).toBe(text);
});

test('what is packed and breaks off is a failure', async () => {
  const whole = gzipSync('x'.repeat(100_000));
  const url = await serving((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.write(whole.subarray(0, 40), () => response.destroy());
  });
  await expect(fetch(url, {}).then((response) => response.text())).rejects.toThrow();
});

test('characters that are cut between two pieces are whole again, and a byte order mark is gone', async () => {
  const bytes = Buffer.from('\ufeffÅß株');
  const url = await serving((_, response) => {
    let at = 0;
    const next = () => (at < bytes.length ? response.write(bytes.subarray(at, ++at), next) : response.end());
    next();
  });
  expect(await (await fetch(url, {})).text()).toBe('Åß株');
});

test('a body is streamed: its beginning is there before its end', async () => {
  let finish = () => {};
  const url = await serving((_, response) => {
    response.write('first');
    finish = () => response.end('last');
  });
  const seen: string[] = [];
  for await (const chunk of (await fetch(url, {})).body as unknown as AsyncIterable<Uint8Array>) {
    seen.push(Buffer.from(chunk).toString());
    finish();
  }
  expect(seen).toEqual(['first', 'last']);
});

test('a request that is given up ends on both sides', async () => {
  let notice = () => {};
  const gone = new Promise<void>((resolve) => {
    notice = resolve;
  });
  const url = await serving((request) => void request.once('close', notice));
  const controller = new AbortController();
  server.once('request', () => controller.abort(new Error('enough')));
  await expect(fetch(url, { signal: controller.signal })).rejects.toThrow();
  await gone;
});

test('a DELETE keeps its body', async () => {
  const url = await serving((request, response) => request.pipe(response));
  expect(await (await fetch(url, { method: 'DELETE', body: '{"é":1}' })).text()).toBe('{"é":1}');
});
