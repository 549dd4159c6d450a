// Whatever is not a description, or not one to work with: a clear sentence, and a working tree as it was.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { files, readJson, repository } from '../spec/files.ts';
import { Refusal } from '../spec/intake/refusal.ts';
import type { JsonObject } from '../spec/json.ts';
import { pull } from '../spec/pull/command.ts';
import type { Staging } from '../spec/staging/copy.ts';
import { committedCopy, touched } from './spec/copy.ts';

const published = readJson(repository, files.published);
const text = JSON.stringify(published);
const paths = published.paths as JsonObject;
const small = (more: JsonObject): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: { '/a': { get: { responses: {} } } },
    ...more,
  });

let copy: Staging;
let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  copy = committedCopy();
  folder = mkdtempSync(join(tmpdir(), 'growpanel-intake-'));
  server = createServer((request, response) => {
    if (request.url === '/page') return response.end('<!doctype html><title>Sign in</title>');
    if (request.url === '/down') return response.writeHead(503).end();
    if (request.url === '/large') return response.end(`{"x":"${'x'.repeat(20_000_000)}"}`);
    response.writeHead(200, { 'content-length': text.length });
    return response.write(text.slice(0, 1000), () => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'error').mockReturnValue();
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
  server.close();
  copy.remove();
  rmSync(folder, { recursive: true });
});

async function refused(source: string): Promise<string> {
  const error = await pull(copy.root, [source]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect(touched(copy.root)).toEqual([]);
  return (error as Refusal).message;
}

const circle = {
  components: {
    schemas: {
      A: { properties: { b: { $ref: '#/components/schemas/B' } } },
      B: { items: { $ref: '#/components/schemas/A' } },
    },
  },
  paths: {
    '/a': {
      get: {
        responses: {
          200: {
            description: 'x',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
          },
        },
      },
    },
  },
};

describe('a file', () => {
  test.each<[string, string, RegExp]>([
    ['that is cut off', text.slice(0, text.length / 2), /not valid JSON.*cut off/],
    ['with a typing error', `{"openapi": "3.1.0",, }`, /not valid JSON/],
    ['that is empty', ' \n', /is empty/],
    ['that is a web page', '<!DOCTYPE html><html><head><title>Log in</title>', /web page \("Log in"\)/],
    ['that is neither JSON nor YAML', 'openapi: [3.1\n  - : {', /neither JSON nor YAML/],
    ['that is some text', 'Not found', /not an API description/],
    ['that is something else in JSON', '{"name": "package"}', /field 'openapi' is missing/],
    ['of OpenAPI 3.0', small({ openapi: '3.0.3' }), /OpenAPI 3\.0\.3.*Upgrade it/],
    ['of Swagger 2.0', '{"swagger": "2.0", "paths": {}}', /Swagger 2\.0.*Convert it/],
    ['without operations', small({ paths: {} }), /describes no operations/],
    [
      'that goes in circles',
      JSON.stringify({ ...published, ...circle, paths: { ...paths, ...circle.paths } }),
      /circle: #\/components\/schemas\/A → #\/components\/schemas\/B → #\/components\/schemas\/A/,
    ],
    [
      'that refers to what is not there',
      JSON.stringify({
        ...published,
        paths: { ...paths, '/a': { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } },
      }),
      /which does not exist/,
    ],
    [
      'that refers to another file',
      JSON.stringify({
        ...published,
        paths: { ...paths, '/a': { get: { responses: { 200: { $ref: 'more.json' } } } } },
      }),
      /another file \(more\.json\)\. Bundle/,
    ],
    [
      'that gives an operationId twice',
      JSON.stringify({
        ...published,
        paths: { ...paths, '/a': { get: { operationId: 'same' } }, '/b': { get: { operationId: 'same' } } },
      }),
      /'same' is given twice: to GET \/a and to GET \/b/,
    ],
    [
      'with paths that differ in the name of a parameter',
      JSON.stringify({ ...published, paths: { ...paths, '/customers/{key}': { get: {} } } }),
      /\/customers\/\{(id|key)\} and \/customers\/\{(id|key)\} differ in the name/,
    ],
    [
      'with paths that our rule calls the same',
      JSON.stringify({ ...published, paths: { ...paths, '/a-b': { get: {} }, '/a/b': { get: {} } } }),
      /both be called 'getAB'/,
    ],
    [
      'with a path that is none',
      small({ paths: { a: { get: {} } } }),
      /the path 'a' does not begin with '\/'/,
    ],
    [
      'whose parameters are no list',
      small({ paths: { '/a': { get: { parameters: 'id' } } } }),
      /'parameters' of GET \/a is not a list/,
    ],
    [
      'whose answers are no object',
      small({ paths: { '/a': { get: { responses: [] } } } }),
      /'responses' of GET \/a is not an object/,
    ],
    ['that lost most operations', small({}), /shrank from 63 operations to 1\..*--allow-shrinking/],
    ['of 20 MB', `{"x": "${'x'.repeat(20_000_000)}"}`, /larger than 10\.0 MB \(19\.1 MB\)/],
  ])('%s', async (_, content, message) => {
    const file = join(folder, 'description');
    writeFileSync(file, content);
    expect(await refused(file)).toMatch(message);
  });

  test('that begins with the mark of some editors is read', async () => {
    const file = join(folder, 'description');
    writeFileSync(file, `\uFEFF${text}`);
    await pull(copy.root, [file]);
    expect(touched(copy.root)).toEqual([]);
  });

  test('that is a folder', async () => {
    expect(await refused(folder)).toMatch(/it is a folder/);
  });

  test.each(['ftp://api.growpanel.io/openapi.json', 'https://[bad'])('nor an address: %s', async (source) => {
    expect(await refused(source)).toMatch(/is no address of the form https:/);
  });

  test('that is not there', async () => {
    expect(await refused(join(folder, 'none.json'))).toMatch(/there is no such file/);
  });
});

describe('an address', () => {
  test.each([
    ['that answers a web page with status 200', '/page', /web page \("Sign in"\)/],
    ['that is down', '/down', /answered 503/],
    ['that sends 20 MB', '/large', /larger than 10\.0 MB/],
    ['that breaks off', '/broken', /broke off/],
  ])('%s', async (_, path, message) => {
    expect(await refused(address + path)).toMatch(message);
  });

  test('that nobody answers', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    const message = await refused(`http://127.0.0.1:${port}/openapi.json?token=secret`);
    expect(message).toMatch(
      /Cannot reach http:\/\/127\.0\.0\.1:\d+\/openapi\.json: ECONNREFUSED\. Check the network/,
    );
    expect(message).not.toContain('secret');
  });

  test('with a password in it', async () => {
    const message = await refused('http://user:secret@127.0.0.1:1/openapi.json');
    expect(message).toMatch(/holds a name or a password/);
    expect(message).not.toContain('secret');
  });
});

test('YAML is as good as JSON', async () => {
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, stringify(published, { aliasDuplicateObjects: false }));
  await pull(copy.root, [file]);
  expect(touched(copy.root)).toEqual([]);
});
