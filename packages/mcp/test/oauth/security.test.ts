// What an attacker tries: each has a stated outcome.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { jsonLog } from '../../src/oauth/log.js';
import { hiddenFields } from './browser.js';
import { OAuthClient, redirectUri } from './client.js';
import { connect, type Hosted, startHosted } from './hosted-server.js';
import { allow, person, signIn } from './person.js';
import { ask } from './sandbox.js';

let hosted: Hosted;
let client: OAuthClient;
beforeAll(async () => {
  hosted = await startHosted();
  client = await hosted.client();
});
afterAll(() => hosted.close());
afterEach(() => vi.useRealTimers());

describe('an authorization request', () => {
  // Where the client's address itself is in doubt, nobody is sent there.
  test.each([
    ['an address that was not registered', { redirect_uri: 'https://evil.example.com/callback' }],
    ['an address that only begins like it', { redirect_uri: `${redirectUri}.evil.example.com` }],
    ['another path', { redirect_uri: 'https://client.example.com/other' }],
    ['a script for an address', { redirect_uri: 'javascript:alert(1)' }],
    ['no address', { redirect_uri: undefined }],
    ['a client that nobody knows', { client_id: 'nobody' }],
    ['no client', { client_id: undefined }],
  ])('with %s is shown as an error, and leads nowhere', async (_, changes) => {
    const page = await hosted.browser().visit(client.authorizeUrl(changes));
    expect([page.status, page.url.origin]).toEqual([400, hosted.origin]);
  });

  test.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a response type that does not exist', { response_type: 'token' }, 'unsupported_response_type'],
    ['another resource', { resource: 'https://other.example.com' }, 'invalid_target'],
  ])('with %s goes back to the client as %s', async (_, changes, error) => {
    const { url } = await hosted.browser().visit(client.authorizeUrl(changes));
    expect(`${url.origin}${url.pathname}`).toBe(redirectUri);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      error,
      state: 'the-state',
      iss: hosted.origin,
    });
  });

  test('needs PKCE of a client with a secret too', async () => {
    const confidential = await hosted.client({ token_endpoint_auth_method: 'client_secret_basic' });
    const bare = confidential.authorizeUrl({ code_challenge: undefined, code_challenge_method: undefined });
    const { url } = await hosted.browser().visit(bare);
    expect(url.searchParams.get('error')).toBe('invalid_request');
  });
});

describe('a code', () => {
  const codeOf = async (owner = client) => {
    const browser = hosted.browser();
    return (await allow(browser, await signIn(browser, owner.authorizeUrl()))).searchParams.get('code')!;
  };

  test.each([
    ['without its verifier', { code_verifier: undefined }, 'invalid_request'],
    ['with a wrong verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['with another address', { redirect_uri: 'https://evil.example.com/' }, 'invalid_grant'],
    ['for another resource', { resource: 'https://other.example.com' }, 'invalid_target'],
  ])('is refused %s, and still good for its owner', async (_, changes, error) => {
    const code = await codeOf();
    const refused = await client.exchange(code, changes);
    expect([refused.status, refused.body.error]).toEqual([400, error]);
    expect((await client.exchange(code)).status).toBe(200);
  });

  test('is no use to another client', async () => {
    const other = await hosted.client();
    const refused = await client.exchange(await codeOf(), { client_id: other.clientId });
    expect([refused.status, refused.body.error]).toEqual([400, 'invalid_grant']);
  });

  test('lives ten minutes', async () => {
    const code = await codeOf();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
    expect((await client.exchange(code)).body.error).toBe('invalid_grant');
  });
});

describe('a token', () => {
  test('of another server, changed, or no token at all is refused with a way to a new one', async () => {
    const elsewhere = await startHosted();
    const foreign = await connect(elsewhere, await elsewhere.client());
    await elsewhere.close();
    const { access_token } = await connect(hosted, client);
    const tokens = [foreign.access_token, `${access_token.slice(0, -1)}_`, 'x', '../../grant', 'a:b:c'];
    for (const token of tokens) {
      const { status, headers } = await client.summary(token);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toContain('resource_metadata=');
    }
  });

  test('ends with its time', async () => {
    const { access_token } = await connect(hosted, client);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 86_400_000 + 1000 });
    expect((await client.summary(access_token)).status).toBe(401);
  });

  test('in the address is none', async () => {
    const { access_token } = await connect(hosted, client);
    const response = await hosted.fetch(
      new Request(`${hosted.origin}/?access_token=${access_token}`, { method: 'POST' }),
    );
    expect(response.status).toBe(401);
  });
});

describe('the consent page', () => {
  const consent = async (name = 'Test client') => {
    const browser = hosted.browser();
    const own = await hosted.client({ client_name: name });
    return { browser, page: await signIn(browser, own.authorizeUrl()) };
  };

  test('cannot be framed, scripted or cached', async () => {
    const { page } = await consent();
    const headers = Object.fromEntries(page.headers);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
    expect(page.text).not.toMatch(/<script|onclick|javascript:/i);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'/><svg onload=alert(1)>",
    '`onload=alert(1)`',
  ])('shows the client name %s as text', async (name) => {
    const { page } = await consent(name);
    expect(page.text).not.toMatch(/<script|<img|<svg on/i);
    expect(page.text).toContain('&#');
  });

  test('shows a name without what turns text around or fills the page', async () => {
    const { page } = await consent(`Cla\u202Eude\u0000 ${'long '.repeat(50)}`);
    for (const char of ['\u202E', '\u0000']) expect(page.text).not.toContain(char);
    expect(page.text).not.toContain('long '.repeat(20));
  });

  test('cannot be sent from another browser, twice, without its token, or with another account', async () => {
    const { browser, page } = await consent();
    const fields = { ...hiddenFields(page.text), account: 'x', access: 'full', decision: 'allow' };
    const stranger = hosted.browser();
    const send = (by: typeof browser, form: Record<string, string>) =>
      by.visit(`${hosted.origin}/authorize`, form);
    expect((await send(stranger, fields)).status).toBe(400);
    await signIn(stranger, `${hosted.origin}/connections`);
    expect((await send(stranger, fields)).status).toBe(400);
    const [, account = ''] = /name="account" value="([^"]+)"/.exec(page.text) ?? [];
    expect((await send(browser, { ...fields, account, form: 'x' })).status).toBe(400);
    expect((await send(browser, { ...fields, account: 'acc_of_someone_else' })).status).toBe(400);
    const first = await allow(browser, page);
    expect(first.searchParams.has('code')).toBe(true);
    expect((await allow(browser, page)).origin).toBe(hosted.origin);
  });
});

test('what one person was shown, another who signs in meanwhile cannot allow', async () => {
  const who = { email: 'colleague@example.com', password: 'a long password' };
  const { id } = await ask(hosted.sandbox, '/_sandbox/identity/users', who);
  const { account } = await ask(hosted.sandbox, '/_sandbox');
  await ask(hosted.sandbox, `/_sandbox/identity/users/${id}/accounts`, { account_id: account.id });
  const browser = hosted.browser();
  const page = await signIn(browser, client.authorizeUrl());
  await signIn(browser, `${hosted.origin}/sign-in`, who);
  const { status, text } = await browser.visit(`${hosted.origin}/authorize`, {
    ...hiddenFields(page.text),
    account: account.id,
    access: 'full',
    decision: 'allow',
  });
  expect([status, text.includes('another sign-in')]).toEqual([400, true]);
});

describe('signing in', () => {
  test.each([
    'https://evil.example.com/',
    '//evil.example.com',
    '/\\evil.example.com',
    'javascript:alert(1)',
    '/health',
  ])('never leads on to %s', async (next) => {
    const page = await signIn(hosted.browser(), `${hosted.origin}/sign-in?${new URLSearchParams({ next })}`);
    expect(`${page.url.origin}${page.url.pathname}`).toBe(`${hosted.origin}/connections`);
  });

  test('does not take a ticket that another browser, or nobody, asked for', async () => {
    const attacker = hosted.browser();
    const form = await attacker.visit(`${hosted.origin}/connections`);
    const redirects = await hosted.sandbox.fetch('/_sandbox/identity/sign-in', {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ ...hiddenFields(form.text), ...person }),
    });
    const callback = redirects.headers.get('location')!;
    expect(callback).toContain('ticket=');
    const victim = hosted.browser();
    expect((await victim.visit(callback)).status).toBe(400);
    expect((await victim.visit(`${hosted.origin}/signed-in?ticket=x&state=y`)).status).toBe(400);
    expect((await victim.visit(`${hosted.origin}/connections`)).url.pathname).toContain('sign-in');
  });

  test('ends with signing out', async () => {
    const browser = hosted.browser();
    await signIn(browser, `${hosted.origin}/connections`);
    expect((await browser.visit(`${hosted.origin}/sign-out`)).url.href).toBe(`${hosted.origin}/`);
    for (const address of [client.authorizeUrl(), `${hosted.origin}/connections`])
      expect((await browser.visit(address)).url.pathname).toContain('sign-in');
  });
});

test('ending a connection needs the token of the page', async () => {
  const browser = hosted.browser();
  const { access_token } = await connect(hosted, client, { browser });
  const connection = access_token.split(':')[1]!;
  const forged = await browser.visit(`${hosted.origin}/connections`, { form: 'forged', connection });
  expect(forged.status).toBe(403);
  expect((await client.summary(access_token)).status).toBe(200);
});

test.each([
  ['an address with a script', { redirect_uris: ['javascript:alert(1)'] }],
  ['plain http beyond this machine', { redirect_uris: ['http://client.example.com/callback'] }],
  ['no address', { redirect_uris: [] }],
  ['a grant that does not exist here', { grant_types: ['password'] }],
])('a client cannot register with %s', async (_, metadata) => {
  const { status } = await new OAuthClient(hosted.origin, hosted.fetch).register(metadata);
  expect(status).toBe(400);
});

test('the log says what happened and holds no secret', async () => {
  const { access_token, refresh_token, code } = await connect(hosted, client);
  await client.summary(access_token);
  await client.summary(hosted.sandbox.apiKey);
  const log = hosted.logged.join('\n');
  expect(log).toMatch(/"event":"connected"[\s\S]*"event":"request"/);
  for (const secret of [
    access_token,
    refresh_token,
    code,
    hosted.sandbox.apiKey,
    client.verifier,
    person.password,
  ])
    expect(log).not.toContain(secret);
  expect(log).not.toMatch(/[0-9a-f-]{36}\.[0-9a-f-]{36}|code=|state=|ticket=/);
});

test.each([
  [
    'an API key',
    `no answer to ${'0a1b2c3d-0000-4000-8000-0123456789ab.'.repeat(2).slice(0, -1)}`,
    /to \[key\]$/,
  ],
  ['a token', `usr_demo:${'a'.repeat(16)}:${'B'.repeat(32)} is over`, /: \[token\] is over$/],
  ['a password', 'postgres://mcp:hunter2@db.example/mcp', /postgres:\/\/mcp:\[password\]@db/],
  ['a code', 'https://a.example/cb?code=abc&state=def', /code=\[masked\]&state=\[masked\]$/],
])('an error that names %s is logged without it', (_, message, words) => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line)).error('failed', new Error(message));
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'error', error: expect.stringMatching(words) });
});

test.each([
  ['one key', { perKey: 3 }, 3],
  ['one address', { perAddress: 5 }, 5],
])('too many requests of %s wait', async (_, limits, most) => {
  const own = await startHosted(limits);
  const caller = new OAuthClient(own.origin, own.fetch);
  const answers = [];
  for (let count = 0; count <= most; count++)
    answers.push(await caller.mcp(own.sandbox.apiKey, 'tools/list'));
  expect(answers.map(({ status }) => status)).toEqual([...new Array(most).fill(200), 429]);
  expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0);
  await own.close();
});

test('a script cannot fill the store with clients', async () => {
  const own = await startHosted({ registrations: 2 });
  const statuses = [];
  for (let count = 0; count < 3; count++)
    statuses.push((await new OAuthClient(own.origin, own.fetch).register()).status);
  expect(statuses).toEqual([201, 201, 429]);
  await own.close();
});
