// Two processes that share PostgreSQL behave as one: what one begins the other goes on with, and races stay right.
import { createSandbox, type Sandbox } from '@growpanel/sandbox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findPostgres, type PostgresServer, startPostgres } from '../../../../../scripts/setup/postgres.mjs';
import { openPostgres } from '../../../src/oauth/store/postgres.js';
import { hiddenFields } from '../browser.js';
import { OAuthClient } from '../client.js';
import { allow, signIn } from '../person.js';
import { keysOfConnections } from '../sandbox.js';
import { storeCases } from '../store-cases.js';
import { balance, environmentOf, launch, type Running, serve, visitors } from './serve.js';

const bin = findPostgres();
if (bin === undefined && process.env.CI) throw new Error('There is no PostgreSQL on this machine.');

describe.skipIf(bin === undefined)('PostgreSQL', () => {
  storeCases('as a store', async () => {
    const server = await startPostgres(bin!);
    const opened = await openPostgres(server.url, () => {});
    return {
      ...opened,
      async close() {
        await opened.close();
        await server.stop();
      },
    };
  });
});

test.skipIf(bin === undefined)(
  'a database that goes away under a lock is an error, and not the end',
  async () => {
    const server = await startPostgres(bin!);
    const errors: Error[] = [];
    const opened = await openPostgres(server.url, (error) => errors.push(error));
    // Were nobody to listen, the error of the lock's connection would end the process.
    await opened.locks.hold('x', async () => {
      await server.stop();
      await vi.waitFor(() => expect(errors).not.toEqual([]));
    });
    await expect(opened.locks.hold('x', async () => {})).rejects.toThrow();
    await opened.close();
  },
);

const origin = 'http://127.0.0.1:1';

describe.skipIf(bin === undefined)('two processes', () => {
  let postgres: PostgresServer;
  let sandbox: Sandbox;
  let servers: Running[];
  let env: NodeJS.ProcessEnv;
  const reach = balance(() => servers.map(({ port }) => port));

  beforeAll(async () => {
    [postgres, sandbox] = await Promise.all([startPostgres(bin!), createSandbox({ seed: 'demo' })]);
    env = { ...environmentOf(sandbox), GROWPANEL_MCP_DATABASE_URL: postgres.url };
    // At once: one of them makes the table.
    servers = await Promise.all([1, 2].map(() => serve(['--port', '0', '--public-url', origin], env)));
  });
  afterAll(async () => {
    await Promise.all(servers?.map((server) => server.stop()) ?? []);
    await Promise.all([sandbox?.close(), postgres?.stop()]);
  });

  const newConnection = async () => {
    const { browser, client } = visitors(origin, reach, sandbox);
    const [person, app] = [browser(), await client()];
    const code = (await allow(person, await signIn(person, app.authorizeUrl()))).searchParams.get('code')!;
    return { person, app, code };
  };
  const times = <Value>(count: number, make: () => Promise<Value>) =>
    Promise.all(Array.from({ length: count }, () => make()));

  test('one code, four times at once: one set of tokens, which works at both', async () => {
    const { app, code } = await newConnection();
    const answers = await times(4, () => app.exchange(code));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
    const { access_token } = answers.find(({ status }) => status === 200)!.body;
    const calls = await times(4, () => app.summary(access_token));
    expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test('one refresh token, ten times at once: all ten work', async () => {
    const { app, code } = await newConnection();
    const { refresh_token } = (await app.exchange(code)).body;
    const answers = await times(10, () => app.refresh(refresh_token));
    expect(answers.map(({ status }) => status)).toEqual(new Array(10).fill(200));
    for (const { body } of answers) expect((await app.summary(body.access_token)).status).toBe(200);
    expect((await app.refresh(answers[7]!.body.refresh_token)).status).toBe(200);
  });

  test('many connections at once wait for nobody else', async () => {
    const connections = await times(6, newConnection);
    const tokens = await Promise.all(connections.map(({ app, code }) => app.exchange(code)));
    const refreshed = await Promise.all(
      connections.flatMap(({ app }, at) =>
        [1, 2, 3, 4].map(() => app.refresh(tokens[at]!.body.refresh_token)),
      ),
    );
    expect(refreshed.map(({ status }) => status)).toEqual(new Array(24).fill(200));
  });

  test('disconnected at one is disconnected at the other', async () => {
    const { person, app, code } = await newConnection();
    const { access_token } = (await app.exchange(code)).body;
    const keys = (await keysOfConnections(sandbox)).length;
    const page = await person.visit(`${origin}/connections`);
    const form = hiddenFields(page.text).form!;
    await person.visit(page.url, { form, connection: access_token.split(':')[1] });
    const calls = await times(4, () => app.summary(access_token));
    expect(calls.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect((await keysOfConnections(sandbox)).length).toBe(keys - 1);
  });

  test('one is killed, the other goes on; one that starts again joins', async () => {
    const { app, code } = await newConnection();
    const { refresh_token } = (await app.exchange(code)).body;
    const racing = times(6, () => app.refresh(refresh_token).catch(() => undefined));
    const [killed] = servers.splice(0, 1);
    await killed!.stop('SIGKILL');
    await racing;
    const { status, body } = await app.refresh(refresh_token);
    expect(status).toBe(200);
    servers.push(await serve(['--port', '0', '--public-url', origin], env));
    const calls = await times(4, () => app.summary(body.access_token));
    expect(calls.map((call) => call.status)).toEqual([200, 200, 200, 200]);
  });

  test('a database that goes away is told by the health check and the log, without its password', async () => {
    const own = await startPostgres(bin!);
    const server = await serve(['--port', '0'], { ...env, GROWPANEL_MCP_DATABASE_URL: own.url });
    const health = async () => {
      const response = await fetch(`${server.url}/health`);
      return [response.status, ((await response.json()) as { status: string }).status];
    };
    expect(await health()).toEqual([200, 'ok']);
    await own.stop();
    expect(await health()).toEqual([503, 'failing']);
    const refused = await new OAuthClient(server.url, fetch).register();
    expect([refused.status, refused.body.error]).toEqual([500, 'server_error']);
    const { stderr, code } = await server.stop();
    expect([code, stderr.includes('"event":"health_failed"')]).toEqual([0, true]);
    expect(stderr).not.toContain(new URL(own.url).password);
  });

  test('an address without a database is said in one line, without its password', async () => {
    const { ended } = launch(['--port', '0'], {
      ...env,
      GROWPANEL_MCP_DATABASE_URL: 'postgres://sandbox:the-password@127.0.0.1:1/postgres',
    });
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^growpanel-mcp: PostgreSQL cannot be used: /m);
    expect(stderr).not.toContain('the-password');
  });
});
