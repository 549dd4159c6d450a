// Where key and address come from, and what is said when they cannot be had.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { growpanel } from './growpanel.js';
import { type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
const folder = mkdtempSync(join(tmpdir(), 'growpanel-homes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  return api.close();
});

/** A home folder with this config file. */
function home(text: string, mode = 0o600): { HOME: string } {
  const HOME = mkdtempSync(join(folder, 'home-'));
  const path = join(HOME, '.growpanelrc');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return { HOME };
}

const keyUsed = () => api.seen.at(-1)?.headers.authorization;
const file = () => home(JSON.stringify({ api_key: 'file.key', api_url: api.url }));

test('the flag beats the environment, which beats the file', async () => {
  const env = file();
  await growpanel(['plans', 'list'], { env });
  expect(keyUsed()).toBe('Bearer file.key');
  await growpanel(['plans', 'list'], { env: { ...env, GROWPANEL_API_KEY: 'env.key' } });
  expect(keyUsed()).toBe('Bearer env.key');
  await growpanel(['plans', 'list', '--api-key', 'flag.key'], {
    env: { ...env, GROWPANEL_API_KEY: 'env.key' },
  });
  expect(keyUsed()).toBe('Bearer flag.key');
  await growpanel(['--api-key', 'flag.key', 'plans', 'list'], { env: { ...env, GROWPANEL_API_URL: '' } });
  expect(keyUsed()).toBe('Bearer flag.key');
});

test('an address follows the same order', async () => {
  const env = { ...file(), GROWPANEL_API_URL: 'http://127.0.0.1:1' };
  const { code } = await growpanel(['plans', 'list', '--api-url', api.url], { env });
  expect(code).toBe(0);
  expect(api.seen).toHaveLength(1);
});

test('a file that others can read is used, and said to be open', async () => {
  const env = home(JSON.stringify({ api_key: 'file.key', api_url: api.url }), 0o644);
  const { code, stderr } = await growpanel(['plans', 'list'], { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/others can read the API key in .*\.growpanelrc; chmod 600 it/);
});

test.each<[string, () => Record<string, string>, RegExp]>([
  ['no key at all', () => ({}), /there is no API key/],
  ['an empty key', () => ({ GROWPANEL_API_KEY: '' }), /there is no API key/],
  [
    'a broken file',
    () => home('{\n  "api_key": "a",\n}'),
    /growpanelrc is broken: unexpected "}" at line 3, column 1/,
  ],
  ['a file of something else', () => home('[]'), /must hold a JSON object/],
  ['a key that is no text', () => home('{"api_key": 5}'), /api_key in .* must be text/],
  ['a key with a line break', () => ({ GROWPANEL_API_KEY: 'a b' }), /ASCII without spaces/],
  [
    'an address that is none',
    () => ({ GROWPANEL_API_KEY: 'k', GROWPANEL_API_URL: 'nowhere' }),
    /http\(s\) address/,
  ],
])('%s: 3', async (_, env, words) => {
  const { code, stdout, stderr } = await growpanel(['plans', 'list'], { env: env() });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  const { error } = JSON.parse(stderr);
  expect(error.code).toBe('configuration');
  expect(error.message).toMatch(words);
});

test('help and version need no configuration', async () => {
  const env = home('broken');
  const runs = await Promise.all([
    growpanel(['--version'], { env }),
    growpanel(['reports', 'mrr', '--help'], { env }),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
});
