// Connecting in a real browser: the pages, their policies and cookies, and what a person sees.
import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumSwitches, findChromium } from '../../../../../scripts/setup/chromium.mjs';
import { OAuthClient } from '../client.js';
import { person } from '../person.js';
import { addAccountTo, ask, keysOfConnections } from '../sandbox.js';
import { environmentOf, type Running, serve } from './serve.js';

const executablePath = findChromium();
if (executablePath === undefined && process.env.CI) throw new Error('There is no Chromium on this machine.');

const claude = 'https://claude.ai/api/mcp/auth_callback';
const picture = (name: string) => fileURLToPath(new URL(`../../../../../docs/${name}.png`, import.meta.url));

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let server: Running;
  let second: { id: string; apiKey: string };
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    await ask(sandbox, '/account', { name: 'Northwind Analytics' });
    second = await addAccountTo(sandbox, 'Northwind Europe');
    server = await serve(['--port', '0', '--database', ':memory:'], environmentOf(sandbox));
    browser = await chromium.launch({ executablePath: executablePath!, args: chromiumSwitches });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await sandbox?.close();
  });

  /** A person's browser; problems on any of its pages are collected. */
  async function open(options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ viewport: { width: 900, height: 860 }, ...options });
    const problems: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await context.route('https://claude.ai/**', (route) =>
      route.fulfill({ body: 'Connected. You can close this page.' }),
    );
    return { context, page: await context.newPage(), problems };
  }

  async function newClient(name: string, redirect = claude): Promise<OAuthClient> {
    const client = new OAuthClient(server.url, fetch);
    await client.register({ client_name: name, redirect_uris: [redirect] });
    return client;
  }

  async function signIn(page: Page) {
    await page.getByLabel('E-mail').fill(person.email);
    await page.getByLabel('Password').fill(person.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Chooses an account, allows, and exchanges what comes back. */
  async function allow(page: Page, client: OAuthClient, account: string, redirect = claude) {
    await page.getByRole('radio', { name: account }).check();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL((url) => url.href.startsWith(redirect));
    const query = new URL(page.url()).searchParams;
    expect(query.get('state')).toBe('the-state');
    const { status, body } = await client.exchange(query.get('code')!, { redirect_uri: redirect });
    expect(status).toBe(200);
    return body as { access_token: string; refresh_token: string };
  }

  const screenshots = process.env.GROWPANEL_SCREENSHOTS === '1';
  const shoot = async (page: Page, name: string) => {
    if (screenshots) await page.screenshot({ path: picture(name), fullPage: true });
  };

  test('connect, sign in, choose, allow, call a tool; a second account; disconnect', async () => {
    const { page, problems } = await open();
    const client = await newClient('Claude');
    await page.goto(client.authorizeUrl({ redirect_uri: claude }));
    await signIn(page);
    await page.getByRole('heading', { name: 'Connect Claude to GrowPanel?' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(
      /claude\.ai[\s\S]*Northwind Analytics[\s\S]*Northwind Europe[\s\S]*demo@example\.com/,
    );
    await page.getByRole('radio', { name: 'Northwind Analytics' }).check();
    await shoot(page, 'mcp-consent');
    const first = await allow(page, client, 'Northwind Analytics');
    const { summary } = await ask(sandbox, '/reports/summary');
    const read = await client.summary(first.access_token);
    expect(JSON.stringify(read.body.result.structuredContent)).toContain(String(summary.mrr_current));

    await page.goto(client.authorizeUrl({ redirect_uri: claude }));
    // With two accounts nobody is given one by accident.
    await page.getByRole('button', { name: 'Allow' }).click();
    expect(new URL(page.url()).pathname).toBe('/authorize');
    const other = await allow(page, client, 'Northwind Europe');
    expect((await client.summary(other.access_token)).body.result.structuredContent).not.toEqual(
      read.body.result.structuredContent,
    );
    const cursor = await newClient('Cursor', 'http://127.0.0.1:4444/callback');
    await page.goto(cursor.authorizeUrl({ redirect_uri: 'http://127.0.0.1:4444/callback' }));
    expect(await page.locator('.warn').textContent()).toContain('an app on your computer');
    await page.getByRole('radio', { name: 'Northwind Analytics' }).check();
    await page.getByRole('radio', { name: 'Read only' }).check();
    await page.route('http://127.0.0.1:4444/**', (route) => route.fulfill({ body: 'ok' }));
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL(/4444\/callback/);
    await cursor.exchange(new URL(page.url()).searchParams.get('code')!, {
      redirect_uri: 'http://127.0.0.1:4444/callback',
    });

    await page.goto(`${server.url}/connections`);
    expect(await page.locator('.connection').count()).toBe(3);
    await shoot(page, 'mcp-connections');
    expect(await keysOfConnections(sandbox)).toEqual(
      expect.arrayContaining(['Claude (MCP)', 'Cursor (MCP)']),
    );
    await page.getByRole('button', { name: 'Disconnect Claude from Northwind Analytics' }).click();
    await page.getByRole('status').waitFor();
    expect(await page.locator('.connection').count()).toBe(2);

    const refused = await client.summary(first.access_token);
    expect(refused.status).toBe(401);
    expect(await keysOfConnections(sandbox)).toEqual(['Cursor (MCP)']);
    expect((await client.summary(other.access_token)).status).toBe(200);
    expect(await keysOfConnections(sandbox, second.apiKey)).toEqual(['Claude (MCP)']);
    expect(problems).toEqual([]);
  });

  test('Cancel goes back without a choice; another user can be used instead', async () => {
    const { page } = await open();
    const client = await newClient('Claude');
    await page.goto(client.authorizeUrl({ redirect_uri: claude }));
    await signIn(page);
    await page.getByRole('link', { name: 'Use another user' }).click();
    // The identity service asks for the password, although it knows who is there.
    await signIn(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForURL(/claude\.ai.*error=access_denied/);
  });

  test.each([
    ['a phone', { viewport: { width: 360, height: 740 } }],
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
    ['a desk in the dark', { colorScheme: 'dark' as const }],
  ])('the pages fit %s', async (name, options) => {
    const { page } = await open(options);
    const far = 'https://averylongnameofahostthatsomebodychose.example.com/callback';
    const client = await newClient('A client with quite a long name that somebody chose', far);
    await page.goto(client.authorizeUrl({ redirect_uri: far }));
    await signIn(page);
    await page.getByRole('button', { name: 'Allow' }).waitFor();
    const fits = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    expect(await fits()).toBe(true);
    await page.goto(`${server.url}/connections`);
    expect(await fits()).toBe(true);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(name.includes('dark') ? 'rgb(18, 18, 22)' : 'rgb(244, 244, 247)');
  });

  describe('a page of someone else', () => {
    let site: Server;
    let elsewhere: string;
    let body = '';
    beforeAll(async () => {
      site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(body);
      });
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      // Another host for the browser, so that cookies are those of another site.
      elsewhere = `http://localhost:${(site.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise<void>((resolve) => void site.close(() => resolve())));

    const signedIn = async (context: BrowserContext, page: Page) => {
      await page.goto(`${server.url}/connections`);
      await signIn(page);
      await page.getByRole('heading', { name: 'Connections' }).waitFor();
      return context;
    };

    test('cannot show the pages in a frame', async () => {
      const { context, page } = await open();
      await signedIn(context, page);
      body = `<iframe src="${server.url}/connections"></iframe>`;
      await page.goto(elsewhere);
      const frame = page.frames()[1]!;
      await frame.waitForLoadState();
      expect(await frame.content()).not.toContain('Connections');
    });

    test('cannot end a connection, or allow one', async () => {
      const { context, page } = await open();
      const client = await newClient('Claude');
      await page.goto(client.authorizeUrl({ redirect_uri: claude }));
      await signIn(page);
      const tokens = await allow(page, client, 'Northwind Analytics');
      body = `<form method="post" action="${server.url}/connections"><input name="form" value="x"><input name="connection" value="${tokens.access_token.split(':')[1]}"><button>Win a prize</button></form>`;
      await page.goto(elsewhere);
      await page.getByRole('button').click();
      await page.getByRole('heading', { name: 'Nothing was changed' }).waitFor();
      body = body
        .replace('/connections', '/authorize')
        .replace('<button>', '<input name="decision" value="allow"><button>');
      await page.goto(elsewhere);
      await page.getByRole('button').click();
      await page.getByRole('heading', { name: 'Start again' }).waitFor();
      expect((await client.summary(tokens.access_token)).status).toBe(200);
      await context.close();
    });
  });

  test('the pictures in docs/ are small', () => {
    for (const name of ['mcp-consent', 'mcp-connections'])
      expect(statSync(picture(name)).size).toBeLessThan(200_000);
  });
});
