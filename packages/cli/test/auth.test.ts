// auth: keys are checked, kept for their owner's eyes only, chosen by profile, and forgotten.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { growpanel } from './growpanel.js';
import { type MockApi, startMockApi } from './mock-api.js';
import { hasPseudoTerminal, onTerminal } from './pseudo-terminal.js';

let api: MockApi;
const folder = mkdtempSync(join(tmpdir(), 'growpanel-auth-'));
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => {
  rmSync(folder, { recursive: true });
  return api.close();
});

const home = (content?: unknown) => {
  const HOME = mkdtempSync(join(folder, 'home-'));
  if (content !== undefined)
    writeFileSync(join(HOME, '.growpanelrc'), JSON.stringify(content), { mode: 0o600 });
  return { HOME, GROWPANEL_API_URL: api.url };
};
const rc = (env: { HOME: string }) => JSON.parse(readFileSync(join(env.HOME, '.growpanelrc'), 'utf8'));
const mode = (env: { HOME: string }) => statSync(join(env.HOME, '.growpanelrc')).mode & 0o777;
const keyUsed = () => api.seen.at(-1)?.headers.authorization;

test('login checks the key from standard input, keeps it with mode 0600, and it is used from then on', async () => {
  const env = home();
  const { code, stdout, stderr } = await growpanel(['auth', 'login'], { env, stdin: 'new.key\n' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(api.seen).toMatchObject([
    { path: '/integrations/verify', headers: { authorization: 'Bearer new.key' } },
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ access_level: expect.any(String), api_url: api.url });
  expect(stdout).not.toContain('new.key');
  expect(rc(env)).toEqual({ api_key: 'new.key', api_url: api.url });
  expect(mode(env)).toBe(0o600);
  await growpanel(['plans', 'list'], { env });
  expect(keyUsed()).toBe('Bearer new.key');
});

test('a key that the API refuses is not kept', async () => {
  api.answerWith({ 'GET /integrations/verify': { status: 401, body: { error: 'no' } } });
  const env = home({ api_key: 'old.key' });
  const { code } = await growpanel(['auth', 'login'], { env, stdin: 'bad.key' });
  expect(code).toBe(4);
  expect(rc(env)).toEqual({ api_key: 'old.key' });
});

test('where keys cannot be verified, the profile tells that it works', async () => {
  api.answerWith({ 'GET /integrations/verify': { status: 501, body: { error: 'not yet' } } });
  const { code, stdout } = await growpanel(['auth', 'login'], { env: home(), stdin: 'k.1' });
  expect({ code, has: 'email' in JSON.parse(stdout) }).toEqual({ code: 0, has: true });
});

test('profiles: kept beside the rest of the file, chosen by flag, then by variable', async () => {
  const env = home({ api_key: 'first.key', note: 'mine' });
  await growpanel(['auth', 'login', '--profile', 'work'], { env, stdin: 'work.key' });
  expect(rc(env)).toEqual({
    api_key: 'first.key',
    note: 'mine',
    profiles: { work: { api_key: 'work.key', api_url: api.url } },
  });
  const used = async (more: Record<string, string>, ...argv: string[]) => {
    await growpanel(['plans', 'list', ...argv], { env: { ...env, ...more } });
    return keyUsed();
  };
  expect(await used({})).toBe('Bearer first.key');
  expect(await used({}, '--profile', 'work')).toBe('Bearer work.key');
  expect(await used({ GROWPANEL_PROFILE: 'work' })).toBe('Bearer work.key');
  expect(await used({ GROWPANEL_API_KEY: 'env.key', GROWPANEL_PROFILE: 'work' })).toBe('Bearer env.key');
  expect(await used({ GROWPANEL_API_KEY: 'env.key' }, '--profile', 'work')).toBe('Bearer work.key');
  const { code, stderr } = await growpanel(['plans', 'list', '--profile', 'wrok'], { env });
  expect(code).toBe(3);
  expect(JSON.parse(stderr).error.hint).toBe('Did you mean work?');

  const status = await growpanel(['auth', 'status', '--profile', 'work'], { env });
  expect(JSON.parse(status.stdout)).toMatchObject({ api_key: '….key', profiles: ['work'] });
  expect(JSON.parse(status.stdout).key_from).toMatch(/profile work$/);

  expect((await growpanel(['auth', 'logout', '--profile', 'work'], { env })).code).toBe(0);
  expect(rc(env)).toEqual({ api_key: 'first.key', note: 'mine' });
  expect((await growpanel(['auth', 'logout'], { env })).code).toBe(0);
  expect(rc(env)).toEqual({ note: 'mine' });
  expect((await growpanel(['auth', 'logout'], { env })).code).toBe(3);
  expect((await growpanel(['auth', 'status'], { env })).code).toBe(3);
});

test('logging in closes a file that others could read', async () => {
  const env = home({ api_key: 'old.key' });
  chmodSync(join(env.HOME, '.growpanelrc'), 0o644);
  await growpanel(['auth', 'login'], { env, stdin: 'k.1' });
  expect(mode(env)).toBe(0o600);
});

test('without a key there is a usage error, and --api-key warns', async () => {
  expect((await growpanel(['auth', 'login'], { env: home() })).code).toBe(2);
  const { stderr } = await growpanel(['plans', 'list', '--api-key', 'k.1'], { env: home() });
  expect(stderr).toMatch(/can see --api-key/);
});

const at = (line: string, answers: Array<[RegExp, string]>, env: Record<string, string>) =>
  onTerminal(line, answers, { api, env });

test.runIf(hasPseudoTerminal)('on a terminal the key is asked for and never shown', async () => {
  const env = home();
  const { code, text } = await at('auth login', [[/API key: /, 'typed.kex\u007fy\r']], env);
  expect({ code, key: rc(env).api_key }).toEqual({ code: 0, key: 'typed.key' });
  expect(text).not.toContain('typed');
  const stopped = await at('auth login', [[/API key: /, '\u0003']], home());
  expect(stopped.code).toBe(130);
});

test.runIf(hasPseudoTerminal)('on a terminal what destroys asks; --yes answers', async () => {
  const env = home();
  const no = await at('data customers delete cus_1', [[/\[y\/N\] /, 'n\r']], env);
  expect({ code: no.code, requests: api.seen }).toEqual({ code: 130, requests: [] });
  expect(no.text).toContain('Delete a customer cus_1? This cannot be undone.');
  expect((await at('data customers delete cus_1', [[/\[y\/N\] /, 'y\r']], env)).code).toBe(0);
  expect((await at('data customers delete cus_1 --yes', [], env)).code).toBe(0);
  expect((await at('api DELETE /data/customers/cus_1', [[/\[y\/N\] /, '\r']], env)).code).toBe(130);
  expect(api.seen).toHaveLength(2);
  const all = await at('account delete', [[/Name of the account.*: /, 'Acme Inc\r']], env);
  expect(all.code).toBe(0);
  expect(api.seen.at(-1)).toMatchObject({
    method: 'DELETE',
    path: '/account',
    body: { confirm: 'Acme Inc' },
  });
});

test('without a terminal nobody is asked, but an account is never deleted without its name', async () => {
  expect((await growpanel(['data', 'data-sources', 'reset', 'ds_1'], { api })).code).toBe(0);
  const nameless = await growpanel(['account', 'delete'], { api });
  expect(nameless.code).toBe(2);
  expect(api.seen).toHaveLength(1);
  await growpanel(['account', 'delete', '--confirm', 'Acme Inc'], { api });
  expect(api.seen.at(-1)).toMatchObject({ path: '/account', body: { confirm: 'Acme Inc' } });
  await growpanel(['account', 'delete', '--body', '{"confirm":"Acme Inc"}'], { api });
  expect(api.seen.at(-1)).toMatchObject({ path: '/account', body: { confirm: 'Acme Inc' } });
});

test.each<[string[], unknown]>([
  [['data', 'customers', 'delete', 'a/b'], { method: 'DELETE', path: '/data/customers/a%2Fb' }],
  [
    ['data', 'customers', 'create', '--body', '{"name":"A"}'],
    { method: 'POST', path: '/data/customers', body: { name: 'A', data_source: 'SOURCE' } },
  ],
  [
    ['settings', 'slack', '--body', '{"channel":"#mrr"}'],
    { method: 'POST', path: '/settings/slack', body: { channel: '#mrr' } },
  ],
  [['account', 'delete', '--confirm', 'A'], { method: 'DELETE', path: '/account', body: { confirm: 'A' } }],
  [
    ['api', 'POST', '/x', 'a=1', '--body', '[1]'],
    { method: 'POST', path: '/x', query: { a: '1' }, body: [1] },
  ],
])('--dry-run of %j shows the request, without a key and without sending', async (argv, request) => {
  const { code, stdout } = await growpanel([...argv, '--dry-run']);
  expect({ code, request: JSON.parse(stdout) }).toEqual({ code: 0, request });
});
