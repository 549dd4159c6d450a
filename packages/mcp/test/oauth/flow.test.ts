// Connecting as a client and a person do it, from the first 401 to the end of the connection.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hiddenFields } from './browser.js';
import { OAuthClient, redirectUri } from './client.js';
import { connect, type Hosted, startHosted } from './hosted-server.js';
import { allow, signIn } from './person.js';
import { addAccountTo, ask } from './sandbox.js';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await startHosted();
});
afterAll(() => hosted.close());

const getJson = async (path: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: metadata, whose fields are what is tested.
  (await (await hosted.fetch(new Request(`${hosted.origin}${path}`))).json()) as any;

test('a client finds everything that it needs from the first 401', async () => {
  const client = new OAuthClient(hosted.origin, hosted.fetch);
  const refused = await client.mcp(undefined, 'tools/list');
  expect(refused.status).toBe(401);
  const metadata = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate') ?? '')?.[1];
  expect(metadata).toBe(`${hosted.origin}/.well-known/oauth-protected-resource`);
  const resource = await getJson('/.well-known/oauth-protected-resource');
  expect(resource).toMatchObject({ resource: hosted.origin, authorization_servers: [hosted.origin] });
  const server = await getJson('/.well-known/oauth-authorization-server');
  expect(server).toMatchObject({
    issuer: hosted.origin,
    authorization_endpoint: `${hosted.origin}/authorize`,
    token_endpoint: `${hosted.origin}/oauth/token`,
    registration_endpoint: `${hosted.origin}/oauth/register`,
    revocation_endpoint: `${hosted.origin}/oauth/token`,
    code_challenge_methods_supported: ['S256'],
    response_types_supported: ['code'],
    client_id_metadata_document_supported: true,
    authorization_response_iss_parameter_supported: true,
  });
});

test('whoever comes without a token is told in words, too', async () => {
  const { body } = await new OAuthClient(hosted.origin, hosted.fetch).mcp(undefined, 'tools/list');
  expect(body.error_description).toMatch(/Connect with OAuth, or send an API key as Authorization: Bearer/);
});

describe.each(['/readonly', '/mcp', '/mcp/readonly'])('the address %s', (path) => {
  const resource = () => `${hosted.origin}${path}`;
  const called = (token?: string) =>
    hosted.fetch(
      new Request(resource(), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      }),
    );

  test.each([undefined, 'x'])('leads to metadata that names it, with the token %s', async (token) => {
    const refused = await called(token);
    expect(refused.status).toBe(401);
    const metadata = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate')!)![1]!;
    expect(metadata).toBe(`${hosted.origin}/.well-known/oauth-protected-resource${path}`);
    expect(await getJson(new URL(metadata).pathname)).toMatchObject({
      resource: resource(),
      authorization_servers: [hosted.origin],
    });
  });

  test('is a resource that a client may name; what only reads is given no more', async () => {
    const client = await hosted.client({ client_name: `At ${path}` });
    const browser = hosted.browser();
    const page = await signIn(browser, client.authorizeUrl({ resource: resource(), scope: 'read write' }));
    const back = await allow(browser, page, { access: 'full' });
    const { body } = await client.exchange(back.searchParams.get('code')!, { resource: resource() });
    const readOnly = path.endsWith('readonly');
    expect(body.scope).toBe(readOnly ? 'read' : 'read write');
    const keys = await ask(hosted.sandbox, '/account/api-keys');
    const made = { name: `At ${path} (MCP)`, access_level: readOnly ? 'readonly' : 'admin' };
    expect(keys.result).toContainEqual(expect.objectContaining(made));
    const { result } = (await (await called(body.access_token)).json()) as { result: { tools: unknown[] } };
    expect(result.tools).toHaveLength(readOnly ? 13 : 14);
    const again = await client.refresh(body.refresh_token, { resource: resource() });
    expect([again.status, again.body.scope]).toEqual([200, body.scope]);
  });
});

test('sign-in keeps what was asked for; the code comes with state and issuer; the token reads the account', async () => {
  const client = await hosted.client({ client_name: 'Claude' });
  const browser = hosted.browser();
  const page = await signIn(browser, client.authorizeUrl());
  expect(page.url.pathname).toBe('/authorize');
  expect(page.text).toMatch(/Connect Claude to GrowPanel\?[\s\S]*client\.example\.com[\s\S]*Dana Demo/);
  const back = await allow(browser, page);
  expect(back.href.startsWith(redirectUri)).toBe(true);
  expect(back.searchParams.get('state')).toBe('the-state');
  expect(back.searchParams.get('iss')).toBe(hosted.origin);
  const { status, body, headers } = await client.exchange(back.searchParams.get('code')!);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 30 * 86_400, scope: 'read write' });

  const summary = await client.summary(body.access_token);
  const { summary: truth } = await ask(hosted.sandbox, '/reports/summary');
  expect(JSON.stringify(summary.body.result.structuredContent)).toContain(String(truth.mrr_current));
  expect(await hosted.keysOf()).toContain('Claude (MCP)');
});

test('the API never sees the MCP token, and the store never holds a key in the open', async () => {
  const client = await hosted.client();
  const { access_token, refresh_token } = await connect(hosted, client);
  await ask(hosted.sandbox, '/_sandbox/requests', undefined, 'DELETE');
  await client.summary(access_token);
  const traffic = JSON.stringify(await ask(hosted.sandbox, '/_sandbox/requests'));
  expect(traffic).toContain('/reports/summary');
  for (const token of [access_token, refresh_token]) expect(traffic).not.toContain(token);
  const { keys } = await hosted.store.list({ prefix: '' });
  const stored = await Promise.all(keys.map(async ({ name }) => `${name} ${await hosted.store.get(name)}`));
  for (const secret of [access_token, refresh_token])
    expect(stored.join()).not.toContain(secret.split(':')[2]);
  expect(stored.join()).not.toMatch(/[0-9a-f-]{36}\.[0-9a-f-]{36}/);
});

test('reading only: the key is read-only, and no tool can write', async () => {
  const client = await hosted.client();
  const { access_token } = await connect(hosted, client, { access: 'read' });
  const { tools } = (await client.mcp(access_token, 'tools/list')).body.result;
  expect(
    tools.every((tool: { annotations: { readOnlyHint: boolean } }) => tool.annotations.readOnlyHint),
  ).toBe(true);
  const { result } = await ask(hosted.sandbox, '/account/api-keys');
  const made = { name: 'Test client (MCP)', access_level: 'readonly' };
  expect(result).toContainEqual(expect.objectContaining(made));
});

test('a path or a query narrows a connection further, and the token is good there', async () => {
  const { access_token } = await connect(hosted, await hosted.client());
  for (const path of ['/readonly', '/mcp?read_only=true']) {
    const narrowed = new OAuthClient(hosted.origin, (request) =>
      hosted.fetch(new Request(`${hosted.origin}${path}`, request)),
    );
    const { tools } = (await narrowed.mcp(access_token, 'tools/list')).body.result;
    expect(tools.map(({ name }: { name: string }) => name)).not.toContain('resync_customer');
  }
});

test('a client that asks for reading alone is not offered more', async () => {
  const client = await hosted.client();
  const browser = hosted.browser();
  const page = await signIn(browser, client.authorizeUrl({ scope: 'read' }));
  expect(page.text).not.toContain('value="full"');
  const code = (await allow(browser, page, { access: 'full' })).searchParams.get('code')!;
  expect((await client.exchange(code)).body.scope).toBe('read');
});

test('Cancel tells the client, with its state', async () => {
  const client = await hosted.client();
  const browser = hosted.browser();
  const back = await allow(browser, await signIn(browser, client.authorizeUrl()), { decision: 'deny' });
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 'the-state' });
});

describe('connections', () => {
  test('are listed with client, account and times, and end with their token and key', async () => {
    const own = await startHosted();
    const client = await own.client({ client_name: 'Cursor' });
    const browser = own.browser();
    const { access_token, refresh_token } = await connect(own, client, { browser });
    const unused = await browser.visit(`${own.origin}/connections`);
    expect(unused.text).toMatch(
      /Cursor[\s\S]*Sandbox[\s\S]*Last used<\/dt><dd>never[\s\S]*client\.example\.com/,
    );
    await client.summary(access_token);
    await vi.waitFor(async () =>
      expect((await browser.visit(`${own.origin}/connections`)).text).toMatch(/Last used<\/dt><dd><time/),
    );
    const page = await browser.visit(`${own.origin}/connections`);
    const [, formToken] = /name="form" value="([^"]+)"/.exec(page.text)!;
    const [, connection] = /name="connection" value="([^"]+)"/.exec(page.text)!;
    const after = await browser.visit(`${own.origin}/connections`, {
      form: formToken!,
      connection: connection!,
    });
    expect(after.text).toMatch(/Disconnected[\s\S]*Nothing is connected yet/);
    expect((await client.summary(access_token)).status).toBe(401);
    expect((await client.refresh(refresh_token)).status).toBe(400);
    expect(await own.keysOf()).toEqual([]);
    await own.close();
  });

  test.each(['access_token', 'refresh_token'] as const)(
    'end when the client gives its %s back',
    async (kind) => {
      const before = await hosted.keysOf();
      const client = await hosted.client();
      const tokens = await connect(hosted, client);
      const other = await hosted.client();
      expect((await other.token({ token: tokens[kind] })).status).toBe(200);
      expect((await client.summary(tokens.access_token)).status).toBe(200);
      expect((await client.token({ token: tokens[kind], token_type_hint: kind })).status).toBe(200);
      expect((await client.summary(tokens.access_token)).status).toBe(401);
      expect((await client.refresh(tokens.refresh_token)).status).toBe(400);
      expect(await hosted.keysOf()).toEqual(before);
    },
  );
});

describe('people', () => {
  const newPerson = async (name: string) => {
    const who = { email: `${name}@example.com`, password: 'a long password' };
    const { id } = await ask(hosted.sandbox, '/_sandbox/identity/users', who);
    return { ...who, id: id as string };
  };

  test('without an account are told so, and can try again when they have one', async () => {
    const who = await newPerson('nobody');
    const client = await hosted.client();
    const browser = hosted.browser();
    const page = await signIn(browser, client.authorizeUrl(), who);
    expect([page.status, page.text.includes('No GrowPanel account access')]).toEqual([403, true]);
    await addAccountTo(hosted.sandbox, 'Fresh', who.id);
    expect((await browser.visit(client.authorizeUrl())).text).toContain('Fresh');
  });

  test('who may only read an account cannot give more away', async () => {
    const who = await newPerson('reader');
    const { id } = await addAccountTo(hosted.sandbox, 'Read', who.id);
    await ask(hosted.sandbox, `/_sandbox/identity/users/${who.id}/accounts`, {
      account_id: id,
      role: 'readonly',
    });
    const client = await hosted.client();
    const browser = hosted.browser();
    const page = await signIn(browser, client.authorizeUrl(), who);
    const code = (await allow(browser, page, { access: 'full' })).searchParams.get('code')!;
    expect((await client.exchange(code)).body.scope).toBe('read');
  });

  test('see only their own connections, and cannot end those of others', async () => {
    const client = await hosted.client();
    const { access_token } = await connect(hosted, client);
    const connection = access_token.split(':')[1]!;
    const who = await newPerson('other');
    await addAccountTo(hosted.sandbox, 'Theirs', who.id);
    const browser = hosted.browser();
    await allow(browser, await signIn(browser, client.authorizeUrl(), who));
    const waiting = await browser.visit(`${hosted.origin}/connections`);
    expect(waiting.text).toContain('Nothing is connected yet');
    const code = (await allow(browser, await browser.visit(client.authorizeUrl()))).searchParams.get('code')!;
    await client.exchange(code);
    const page = await browser.visit(`${hosted.origin}/connections`);
    expect(page.text).toContain('Theirs');
    expect(page.text).not.toContain(connection);
    await browser.visit(page.url, { form: hiddenFields(page.text).form!, connection });
    expect((await client.summary(access_token)).status).toBe(200);
  });
});

test('an API key is a bearer as well; a wrong one is not', async () => {
  const client = new OAuthClient(hosted.origin, hosted.fetch);
  expect((await client.summary(hosted.sandbox.apiKey)).status).toBe(200);
  const wrong = await client.summary(hosted.sandbox.apiKey.replace(/.$/, (end) => (end === '0' ? '1' : '0')));
  expect(wrong.status).toBe(401);
  expect(wrong.headers.get('www-authenticate')).toContain('Bearer');
});
