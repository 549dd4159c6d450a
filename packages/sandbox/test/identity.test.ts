// People who sign in: what a server that relies on the sandbox for that asks of it.
import { afterAll, describe, expect, test } from 'vitest';
import { openApi } from './api.js';
import { run, temporaryFolder } from './command.js';

const opened = await openApi({ seed: 'demo', now: '2026-06-30' });
const { sandbox, api } = opened;
afterAll(() => sandbox.close());

const at = '/_sandbox/identity';
const demo = { email: 'demo@example.com', password: 'growpanel-demo' };
const returnTo = 'http://127.0.0.1:8787/signed-in';

const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  sandbox.fetch(`${at}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ return_to: returnTo, state: 'the-state', ...form }),
  });

const locationOf = (response: Response) => new URL(response.headers.get('location') ?? 'about:blank');

async function ticketOf(form: Record<string, string> = demo): Promise<string> {
  return locationOf(await send(form)).searchParams.get('ticket') ?? '';
}

test('the seed demo has a person, whom the front page names', async () => {
  expect(await (await sandbox.fetch('/')).text()).toContain('demo@example.com, password growpanel-demo');
  const page = await (await sandbox.fetch(`${at}/sign-in?return_to=${returnTo}`)).text();
  expect(page).toContain('growpanel-demo');
  const { sandbox: plain } = await openApi();
  expect(await (await plain.fetch('/')).text()).not.toContain('Sign in as');
  await plain.close();
});

describe('signing in', () => {
  test('leads back with the state and a ticket that says who it is, once and for that address', async () => {
    const back = locationOf(await send(demo));
    expect(`${back.origin}${back.pathname}`).toBe(returnTo);
    expect(back.searchParams.get('state')).toBe('the-state');
    const ticket = back.searchParams.get('ticket') ?? '';
    const { status, body } = await api.post(`${at}/tickets`, { ticket, return_to: returnTo });
    expect([status, body]).toEqual([
      200,
      { user: { id: 'usr_demo', email: 'demo@example.com', name: 'Dana Demo' } },
    ]);
    expect((await api.post(`${at}/tickets`, { ticket, return_to: returnTo })).status).toBe(400);
    const other = await ticketOf();
    expect((await api.post(`${at}/tickets`, { ticket: other, return_to: `${returnTo}/x` })).status).toBe(400);
  });

  test.each([
    ['a wrong password', { ...demo, password: 'x' }],
    ['somebody else', { ...demo, email: 'who@example.com' }],
    ['nothing', { email: '', password: '' }],
  ])('with %s shows the form again and says why', async (_, form) => {
    const response = await send(form);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('do not belong together');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('is remembered, until it is asked for again or ended', async () => {
    const cookie = (await send(demo)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const visit = (path: string) =>
      sandbox.fetch(`${at}/${path}`, { redirect: 'manual', headers: { cookie } });
    const where = `return_to=${encodeURIComponent(returnTo)}`;
    expect(locationOf(await visit(`sign-in?${where}`)).searchParams.get('ticket')).not.toBeNull();
    expect((await visit(`sign-in?${where}&prompt=login`)).status).toBe(200);
    expect(locationOf(await visit(`sign-out?${where}`)).href).toBe(returnTo);
    expect((await visit(`sign-in?${where}`)).status).toBe(200);
  });

  test.each([
    'https://evil.example.com/',
    'http://127.0.0.1.evil.example.com/',
    'http://user@127.0.0.1:80/',
    'javascript:alert(1)',
    '//evil.example.com',
    '',
  ])('never leads to %s', async (address) => {
    for (const response of [
      await sandbox.fetch(`${at}/sign-in?return_to=${encodeURIComponent(address)}`),
      await send({ ...demo, return_to: address }),
    ]) {
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
    }
  });

  test('leads to origins that were named at the start', async () => {
    const { sandbox: open } = await openApi({ signInOrigins: ['https://mcp.example.com'] });
    const page = await open.fetch(`${at}/sign-in?return_to=https://mcp.example.com/signed-in`);
    expect(page.status).toBe(200);
    await open.close();
    await expect(openApi({ signInOrigins: ['mcp.example.com'] })).rejects.toThrow(
      'signInOrigins must be origins',
    );
  });

  test('is refused to pages of other sites, and shows what it was given as text', async () => {
    expect((await send(demo, { origin: 'https://evil.example.com' })).status).toBe(403);
    const page = await (await send({ ...demo, email: '"><script>', password: 'x' })).text();
    expect(page).not.toContain('<script>');
  });
});

describe('people, accounts and keys', () => {
  test('belong together: a key is for an account that the person may use, and goes when it is deleted', async () => {
    const { body: user } = await api.post(`${at}/users`, {
      email: 'Ann@Example.com',
      password: 'a password',
    });
    expect(user).toMatchObject({ email: 'ann@example.com' });
    expect((await api.get(`${at}/users/${user.id}/accounts`)).body).toEqual({ accounts: [] });
    const { accountId, apiKey } = await sandbox.createAccount();
    const keys = `${at}/users/${user.id}/accounts/${accountId}/api-keys`;
    expect((await api.post(keys, { name: 'Claude (MCP)' })).status).toBe(403);
    const joined = await api.post(`${at}/users/${user.id}/accounts`, { account_id: accountId });
    expect(joined.body.accounts).toEqual([{ id: accountId, name: 'Sandbox', role: 'admin' }]);

    const { status, body: made } = await api.post(keys, { name: 'Claude (MCP)', role: 'readonly' });
    expect(status).toBe(201);
    const holder = api.as(made.api_key);
    expect((await holder.get('/integrations/verify')).body.account_id).toBe(accountId);
    expect((await holder.post('/data/data-sources', { name: 'x', type: 'api' })).status).toBe(403);
    expect(JSON.stringify((await api.as(apiKey).get('/account/api-keys')).body)).toContain('Claude (MCP)');

    await api.delete(`${at}/users/${user.id}/accounts/${accountId}`);
    expect((await api.delete(`${keys}/${made.id}`)).status).toBe(200);
    expect((await api.delete(`${keys}/${made.id}`)).status).toBe(404);
    expect((await holder.get('/account')).status).toBe(401);
  });

  test('who may only read gets no key that writes', async () => {
    const { accountId } = await sandbox.createAccount();
    const joined = { account_id: accountId, role: 'readonly' };
    await api.post(`${at}/users/usr_demo/accounts`, joined);
    const keys = `${at}/users/usr_demo/accounts/${accountId}/api-keys`;
    expect((await api.post(keys, { name: 'x' })).status).toBe(403);
    expect((await api.post(keys, { name: 'x', role: 'readonly' })).status).toBe(201);
  });

  test('are told only to the holder of the first key', async () => {
    const { apiKey } = await sandbox.createAccount();
    for (const key of [apiKey, await sandbox.createKey({ role: 'readonly' })]) {
      expect((await api.as(key).get(`${at}/users/usr_demo/accounts`)).status).toBe(
        key === apiKey ? 403 : 403,
      );
      expect((await api.as(key).post(`${at}/tickets`, { ticket: 'x' })).status).toBe(403);
    }
  });

  test.each([
    ['users', { email: 'demo@example.com', password: 'x' }, /belongs to a user already/],
    ['users', { email: 'nobody', password: 'x' }, /must be an e-mail address/],
    ['users', { email: 'a@example.com' }, /password: must be text/],
    ['users', { email: 'a@example.com', password: 'x', admin: true }, /admin: is not known/],
    ['users/usr_demo/accounts', { account_id: 'acc_x' }, /no account 'acc_x'/],
    ['tickets', { ticket: 'x', return_to: returnTo }, /ticket: is not valid/],
  ])('POST %s %j is refused with a reason', async (path, body, reason) => {
    const answer = await api.post(`${at}/${path}`, body);
    expect([answer.status, answer.body.error]).toEqual([400, expect.stringMatching(reason)]);
  });
});

test('people, and whether they are signed in, outlive a restart', async () => {
  const folder = temporaryFolder();
  const { sandbox: first } = await openApi({ data: folder.path, seed: 'demo' });
  const signedIn = await first.fetch(`${at}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ ...demo, return_to: returnTo }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  await first.close();
  const { sandbox: second } = await openApi({ data: folder.path });
  const again = await second.fetch(`${at}/sign-in?return_to=${returnTo}`, {
    redirect: 'manual',
    headers: { cookie },
  });
  expect(again.headers.get('location')).toContain('ticket=');
  await second.close();
  folder.remove();
});

test('an origin that is none is told at the command line', async () => {
  const { code, stderr } = await run('--sign-in-origin', 'mcp.example.com');
  expect([code, stderr]).toEqual([2, expect.stringContaining('signInOrigins must be origins')]);
});
