// Bodies from an option, a file and standard input, and everything that can be wrong with them.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { binary, environment, growpanel } from './growpanel.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => {
  rmSync(folder, { recursive: true });
  return api.close();
});

const folder = mkdtempSync(join(tmpdir(), 'growpanel-bodies-'));
const file = join(folder, 'customer.json');
const body = { name: 'Acme', data_source: 'ds_1' };
const text = JSON.stringify(body);
writeFileSync(file, `\ufeff${text}`);

const create = ['data', 'customers', 'create'];
const run = (argv: string[], stdin?: string | null) =>
  growpanel(argv, { api, ...(stdin !== undefined && { stdin }) });

test.each([
  ['inline', [...create, '--body', text], undefined],
  ['from a file, with a byte order mark', [...create, '--body', `@${file}`], undefined],
  ['from standard input', create, text],
  ['from standard input by name', [...create, '--body', '-'], text],
  ['inline beside a pipe that stays open', [...create, '--body', text], null],
  ['through api', ['api', 'POST', '/data/customers', '--body', text], undefined],
  ['through api, by name from standard input', ['api', 'POST', '/data/customers', '--body', '-'], text],
])('a body %s', async (_, argv, stdin) => {
  const { code, stderr } = await run(argv, stdin);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(api.seen).toMatchObject([{ method: 'POST', path: '/data/customers', body }]);
});

describe('what is wrong is said, and nothing is sent', () => {
  test.each<[string, string[], string | undefined, number, RegExp]>([
    ['none', create, undefined, 2, /needs a body/],
    ['an empty standard input', create, ' \n', 2, /standard input is empty/],
    ['two', [...create, '--body', text], text, 2, /two bodies/],
    ['a missing file', [...create, '--body', '@/nowhere.json'], undefined, 2, /no file '\/nowhere.json'/],
    ['a directory', [...create, '--body', `@${folder}`], undefined, 2, /is a directory/],
    [
      'broken JSON',
      [...create, '--body', '{"a": 1,\n "b": x}'],
      undefined,
      8,
      /unexpected \\?"x\\?" at line 2, column 7/,
    ],
    ['JSON cut off', create, '{"a": [1, 2', 8, /standard input .* ends too early at line 1, column 12/],
  ])('%s', async (_, argv, stdin, exit, words) => {
    const { code, stdout, stderr } = await run(argv, stdin);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(JSON.parse(stderr).error.message).toMatch(words);
    expect(api.seen).toEqual([]);
  });
});

test('settings are read without a body, even beside a pipe that stays open, and written with one', async () => {
  await run(['settings', 'notifications'], null);
  await run(['settings', 'notifications'], '{"daily_report":false}');
  expect(api.seen.map(({ method }) => method)).toEqual(['GET', 'PUT']);
});

test('the id of the command line goes into bodies that repeat it', async () => {
  await run(['data', 'plans', 'delete', 'plan_1']);
  await run(['data', 'plans', 'update', 'plan_1', '--body', '{"name":"Pro"}']);
  expect(api.seen.map((request) => request.body)).toEqual([
    { id: 'plan_1', external_id: 'plan_1' },
    { id: 'plan_1', name: 'Pro' },
  ]);
});

test('a push with refused rows prints all results, then fails with what was refused', async () => {
  const result = [
    { id: 'a', export_status: 'success' },
    { id: 'b', export_status: 'error', export_error: 'country is missing' },
  ];
  api.answerWith({ 'POST /data/customers': { body: { result } } });
  const { code, stdout, stderr } = await run([...create, '--source', 'ds_1'], '[{"id":"a"},{"id":"b"}]');
  expect(code).toBe(8);
  expect(JSON.parse(stdout)).toEqual(result);
  expect(JSON.parse(stderr).error).toMatchObject({
    code: 'refused',
    message: '1 of 2 rows were refused, first b: country is missing',
  });
  expect(api.seen[0]!.body).toEqual([
    { id: 'a', data_source: 'ds_1' },
    { id: 'b', data_source: 'ds_1' },
  ]);
});

test('a gigabyte on standard input is refused long before it fills the memory', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=64', binary, ...create], {
    env: environment({ api }),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // It stops reading in between.
  child.stdin.on('error', () => {});
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const source = Readable.from(
    (function* () {
      for (let megabytes = 0; megabytes < 1024; megabytes++) yield chunk;
    })(),
  );
  source.pipe(child.stdin);
  const code = await new Promise((resolve) => child.once('close', resolve));
  source.destroy();
  expect(code).toBe(2);
  expect(JSON.parse(stderr).error.message).toBe('standard input is larger than 100 MB; send it in parts');
  expect(api.seen).toEqual([]);
});

describe('the data source of a list', () => {
  const sources = (...ids: string[]) => ({
    'GET /data/data-sources': { body: { result: ids.map((id) => ({ id, name: `Billing ${id}` })) } },
  });

  test('is the only one there is', async () => {
    api.answerWith(sources('ds_7'));
    await run(['data', 'invoices', 'list']);
    expect(api.seen.at(-1)).toMatchObject({ path: '/data/invoices', query: { source: 'ds_7' } });
  });

  test('is the one that --source names, without a look', async () => {
    await run(['data', 'invoices', 'list', '--source', 'ds_9']);
    expect(api.seen).toMatchObject([{ path: '/data/invoices', query: { source: 'ds_9' } }]);
  });

  test('must be named when there are several', async () => {
    api.answerWith(sources('ds_1', 'ds_2'));
    const { code, stderr } = await run(['data', 'invoices', 'list']);
    expect(code).toBe(2);
    expect(JSON.parse(stderr).error.hint).toBe('There are ds_1 (Billing ds_1), ds_2 (Billing ds_2).');
  });
});
