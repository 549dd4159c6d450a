// The Worker as it is deployed, on workerd: KV, a Durable Object for each connection, the same behaviour as on Node.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/oauth/store/store.js';
import { Browser, type Fetch, hiddenFields } from '../browser.js';
import { OAuthClient } from '../client.js';
import { allow, signIn } from '../person.js';
import { addAccountTo, ask, keysOfConnections } from '../sandbox.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const origin = 'https://mcp.example.com';
const documentId = 'https://client.growpanel.io/client.json';

/** The configuration is that of the deployment; a comment is a line of its own in it. */
const config = JSON.parse(
  readFileSync(join(root, 'wrangler.jsonc'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''),
) as {
  main: string;
  compatibility_date: string;
  compatibility_flags: string[];
  vars: Record<string, string>;
  ratelimits: { name: string; namespace_id: string; simple: { limit: number; period: 60 } }[];
};

/** The types of the runtime's own package are not loaded here; see `workers.d.ts`. */
interface Scheduled {
  scheduled(event: { cron: string }): Promise<{ outcome: string }>;
}

let sandbox: Sandbox;
let worker: Miniflare;
const lines: string[] = [];
/** What the worker was asked to fetch, beside the sandbox. */
const fetched: string[] = [];

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo', signInOrigins: [origin] });
  worker = new Miniflare({
    modules: true,
    scriptPath: join(root, config.main),
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    kvNamespaces: ['OAUTH_KV'],
    durableObjects: { CONNECTIONS: { className: 'Connection', useSQLite: true } },
    ratelimits: Object.fromEntries(config.ratelimits.map(({ name, ...limit }) => [name, limit])),
    bindings: {
      ...config.vars,
      PUBLIC_URL: origin,
      GROWPANEL_API_URL: sandbox.url,
      GROWPANEL_IDENTITY_URL: `${sandbox.url}/_sandbox/identity`,
      GROWPANEL_IDENTITY_KEY: sandbox.apiKey,
    },
    async outboundService(request: {
      url: string;
      method: string;
      headers: Headers;
      text(): Promise<string>;
    }) {
      const { Response: Answer } = await import('miniflare');
      if (!request.url.startsWith(sandbox.url)) {
        fetched.push(request.url);
        if (request.url !== documentId)
          return new Answer(null, { status: 302, headers: { location: 'https://127.0.0.1/' } });
        const redirect_uris = ['https://client.example.com/callback'];
        return Answer.json({
          client_id: documentId,
          client_name: 'By document',
          redirect_uris,
          token_endpoint_auth_method: 'none',
        });
      }
      const { method } = request;
      const body = method === 'GET' ? undefined : await request.text();
      const answer = await fetch(request.url, {
        method,
        headers: [...request.headers],
        redirect: 'manual',
        ...(body && { body }),
      });
      return new Answer(await answer.text(), { status: answer.status, headers: [...answer.headers] });
    },
    handleRuntimeStdio(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream) {
      for (const stream of [stdout, stderr]) stream.on('data', (text: Buffer) => lines.push(text.toString()));
    },
  } as ConstructorParameters<typeof Miniflare>[0]);
  await worker.ready;
});
afterAll(async () => {
  await worker?.dispose();
  await sandbox?.close();
});

const reach: Fetch = async (request) => {
  const body = request.method === 'GET' ? undefined : await request.text();
  const answer = await worker.dispatchFetch(request.url, {
    method: request.method,
    headers: [...request.headers],
    redirect: 'manual',
    ...(body && { body }),
  });
  return new Response(answer.status === 204 ? null : await answer.text(), {
    status: answer.status,
    headers: [...answer.headers] as [string, string][],
  });
};

const newBrowser = () =>
  new Browser(
    new Map<string, Fetch>([
      [origin, reach],
      [sandbox.url, (request) => sandbox.fetch(request)],
    ]),
  );

async function newClient(): Promise<OAuthClient> {
  const client = new OAuthClient(origin, reach);
  await client.register();
  return client;
}

async function connect(client: OAuthClient, browser = newBrowser(), account?: string) {
  const page = await signIn(browser, client.authorizeUrl());
  const code = (await allow(browser, page, account === undefined ? {} : { account })).searchParams.get(
    'code',
  )!;
  return { code, ...(await client.exchange(code)).body };
}

const times = <Value>(count: number, make: () => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, () => make()));

test('the flow: connect, call a tool, a second account, disconnect', async () => {
  const client = await newClient();
  const browser = newBrowser();
  const { id } = await addAccountTo(sandbox, 'Second Ltd');
  const [first, second] = [await connect(client, browser), await connect(client, browser, id)];
  const { summary } = await ask(sandbox, '/reports/summary');
  const read = await client.summary(first.access_token);
  expect(JSON.stringify(read.body.result.structuredContent)).toContain(String(summary.mrr_current));
  expect((await client.summary(second.access_token)).status).toBe(200);
  const page = await browser.visit(`${origin}/connections`);
  const [, connection] =
    /value="([^"]+)">\n<button class="end" aria-label="Disconnect Test client from Sandbox"/.exec(page.text)!;
  const after = await browser.visit(page.url, {
    form: hiddenFields(page.text).form!,
    connection: connection!,
  });
  expect(after.text).toContain('Disconnected');
  expect((await client.summary(first.access_token)).status).toBe(401);
  expect((await client.summary(second.access_token)).status).toBe(200);
  expect(await keysOfConnections(sandbox)).toEqual([]);
});

describe('the same thing twice', () => {
  test('a code, four times at once: one set of tokens', async () => {
    const client = await newClient();
    const browser = newBrowser();
    const page = await signIn(browser, client.authorizeUrl());
    const code = (await allow(browser, page)).searchParams.get('code')!;
    const answers = await times(4, () => client.exchange(code));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  test('a refresh token, five times at once: all tokens work', async () => {
    const client = await newClient();
    const { refresh_token } = await connect(client);
    const answers = await times(5, () => client.refresh(refresh_token));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { body } of answers) expect((await client.summary(body.access_token)).status).toBe(200);
  });

  test('a code with another verifier, later: the connection and its key end', async () => {
    const before = await keysOfConnections(sandbox);
    const client = await newClient();
    const { code, access_token } = await connect(client);
    expect((await client.exchange(code, { code_verifier: 'x'.repeat(43) })).status).toBe(400);
    expect((await client.summary(access_token)).status).toBe(401);
    expect(await keysOfConnections(sandbox)).toEqual(before);
  });
});

test('a client is known by its document; redirects of others are not followed', async () => {
  const client = Object.assign(new OAuthClient(origin, reach), { clientId: documentId });
  const { access_token } = await connect(client);
  expect((await client.summary(access_token)).status).toBe(200);
  const other = Object.assign(new OAuthClient(origin, reach), { clientId: 'https://other.growpanel.io/x' });
  expect((await newBrowser().visit(other.authorizeUrl())).status).toBe(400);
  const near = Object.assign(new OAuthClient(origin, reach), { clientId: 'https://169.254.169.254/x' });
  expect((await newBrowser().visit(near.authorizeUrl())).status).toBe(400);
  expect(fetched).toContain('https://other.growpanel.io/x');
  expect(fetched.filter((url) => url.includes('127.0.0.1') || url.includes('169.254'))).toEqual([]);
});

test('API keys, health, rate limits and the log are as on Node', async () => {
  const client = new OAuthClient(origin, reach);
  expect((await client.summary(sandbox.apiKey)).status).toBe(200);
  expect((await client.mcp(undefined, 'tools/list')).headers.get('www-authenticate')).toContain(
    `resource_metadata="${origin}/.well-known/oauth-protected-resource"`,
  );
  expect(await (await reach(new Request(`${origin}/health`))).json()).toMatchObject({ status: 'ok' });
  const limit = config.ratelimits[0]!.simple.limit;
  let status = 200;
  for (let calls = 0; calls <= limit && status === 200; calls++)
    ({ status } = await client.mcp(sandbox.apiKey, 'ping'));
  expect(status).toBe(429);
  expect(lines.join('')).toContain('"event":"request"');
  expect(lines.join('')).not.toContain(sandbox.apiKey);
});

test('the schedule deletes the key of a connection that ended by itself', async () => {
  const keys = `/_sandbox/identity/users/usr_demo/accounts/${(await ask(sandbox, '/_sandbox')).account.id}/api-keys`;
  const { id } = await ask(sandbox, keys, { name: 'Orphan (MCP)' });
  const { account } = await ask(sandbox, '/_sandbox');
  const issued = { keyId: id, userId: 'usr_demo', accountId: account.id, at: 0 };
  const kv = (await worker.getKVNamespace('OAUTH_KV')) as unknown as Store;
  await kv.put(`issued-key:${id}`, JSON.stringify(issued));
  expect(await keysOfConnections(sandbox)).toContain('Orphan (MCP)');
  const deployed = (await worker.getWorker()) as unknown as Scheduled;
  const { outcome } = await deployed.scheduled({ cron: '*/10 * * * *' });
  expect(outcome).toBe('ok');
  expect(await keysOfConnections(sandbox)).not.toContain('Orphan (MCP)');
});

test('wrangler deploys it, as far as that can be said without deploying', () => {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-worker-'));
  try {
    // The command itself refuses Node 20; what it runs does not.
    const wrangler = dirname(createRequire(import.meta.url).resolve('wrangler/package.json'));
    const said = execFileSync(
      process.execPath,
      [join(wrangler, 'wrangler-dist/cli.js'), 'deploy', '--dry-run', '--outdir', folder],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, XDG_CONFIG_HOME: folder, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
      },
    );
    expect(said).toMatch(/env\.CONNECTIONS \(Connection\)[\s\S]*env\.OAUTH_KV[\s\S]*dry-run: exiting now/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
