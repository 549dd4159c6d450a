// What a user is told when the database cannot be had, at the start and later: one line, and no secret in it.
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { findPostgres, startPostgres } from '../../../../scripts/setup/postgres.mjs';
import { createSandbox } from '../../src/index.js';
import { allNumbers, apiOf } from '../api.js';
import { greet, runIn, serve, serveIn, temporaryFolder } from '../command.js';
import { emptyPlace, execute, serverUrl } from './databases.js';

const secret = 'not-the-Passw0rd';

/** The server's address with something else in it. */
function changed(
  changes: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname' | 'hostname'>>,
): string {
  return String(Object.assign(serverUrl(), changes));
}

/** Ends with 1, says one line on stderr that matches, and nothing secret. */
async function expectTold(url: string, message: RegExp, args: string[] = []): Promise<void> {
  const ended = await runIn({ env: { SANDBOX_DATABASE_URL: url } }, '--port', '0', ...args);
  expect(ended.stderr).toMatch(message);
  expect([ended.code, ended.stdout, ended.stderr.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(ended.stderr).toMatch(/^growpanel-sandbox: /);
  for (const word of [secret, serverUrl().password]) expect(ended.stderr).not.toContain(word);
}

describe('at the start, one line says what is wrong and what to do', () => {
  test('a wrong password', () =>
    expectTold(changed({ password: secret }), /does not let user 'sandbox' in: .*; check user and password/));

  test('an unknown user', () =>
    expectTold(changed({ username: 'nobody', password: secret }), /does not let user 'nobody' in/));

  test('a database that does not exist', () =>
    expectTold(changed({ pathname: '/elsewhere' }), /has no database 'elsewhere'; make it with createdb/));

  test('nobody listening', async () => {
    const closed = createServer();
    const port = await new Promise<number>((resolve) =>
      closed.listen(0, '127.0.0.1', () => resolve((closed.address() as { port: number }).port)),
    );
    await new Promise((resolve) => closed.close(resolve));
    await expectTold(
      changed({ port: String(port), password: secret }),
      new RegExp(`cannot reach PostgreSQL at 127.0.0.1:${port}: the connection was refused; is it running`),
    );
  });

  test('a host that nobody knows', () =>
    expectTold(
      changed({ hostname: 'nowhere.invalid', password: secret }),
      /cannot reach PostgreSQL at nowhere/,
    ));

  test('a server that hangs up', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await expectTold(
      changed({ port: String(port) }),
      /cannot reach PostgreSQL at .*: the connection was cut/,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([
    [`mysql://root:${secret}@localhost/x`, /the database URL must begin with postgres:\/\//],
    [`${secret}`, /the database URL must begin with postgres:\/\//],
    [`postgres://user:${secret}@local host:99999/x`, /the database URL cannot be read/],
    [`postgres://user:${secret}#x@localhost/x`, /the database URL cannot be read .*written as %40/],
    [`postgres://user:${secret}%x@localhost/x`, /the database URL cannot be read .*written as %40/],
  ])('the address %s', (url, message) => expectTold(url, message));

  test('a user who may not make tables', async () => {
    await execute(`create role guest login password '${secret}'; revoke create on schema public from public`);
    await expectTold(
      changed({ username: 'guest', password: secret }),
      /user 'guest' may not do this in 'postgres'/,
    );
  });

  test('tables of a newer sandbox', async () => {
    const url = await emptyPlace();
    await (await createSandbox({ databaseUrl: url })).close();
    await execute('update schema_version set version = 1000', url);
    const { code, stderr } = await runIn({ env: { SANDBOX_DATABASE_URL: url } }, '--port', '0');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/written by a newer sandbox/)]);
  });

  test('pg not installed', async () => {
    // A copy of the built files, with everything that it is installed with and nothing else.
    const home = fileURLToPath(new URL('../..', import.meta.url));
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(home, part), join(folder.path, part), { recursive: true });
    mkdirSync(join(folder.path, 'node_modules/@growpanel'), { recursive: true });
    for (const name of ['node-sqlite3-wasm', '@growpanel/metrics'])
      symlinkSync(join(home, 'node_modules', name), join(folder.path, 'node_modules', name));
    const program = join(folder.path, 'bin/growpanel-sandbox.js');
    const ended = await runIn({ env: { SANDBOX_DATABASE_URL: String(serverUrl()) }, program }, '--port', '0');
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^growpanel-sandbox: PostgreSQL needs the package pg, .*: npm install pg\n$/,
      ),
    });
  });
});

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('the command line', () => {
  test.each([
    [['--database-url', 'postgres://x', '--data', 'y'], /--database-url and --data exclude each other/],
    [['--database-url', 'postgres://x', '--memory'], /--database-url and --memory exclude each other/],
    [['--database-url', ''], /--database-url needs a value/],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await runIn({}, ...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test('says where the data is, without the password', async () => {
    const { stderr } = await greet('--port', '0', '--database-url', await emptyPlace());
    const { host, password } = serverUrl();
    expect(stderr).toContain(`Data     PostgreSQL at ${host}, database postgres\n`);
    expect(stderr).not.toContain(password);
  });

  test('takes the key from the environment, and keeps it out of the database', async () => {
    const key = '00000000-0000-4000-8000-000000000001.00000000-0000-4000-8000-000000000002';
    const env = { SANDBOX_DATABASE_URL: await emptyPlace(), SANDBOX_API_KEY: key };
    const started = await Promise.all([serveIn({ env }), serveIn({ env })]);
    for (const { api } of started) {
      expect(api.key).toBe(key);
      expect((await api.get('/customers')).status).toBe(200);
    }
    await Promise.all(started.map(({ stop }) => stop()));
    const wrong = await runIn({ env: { SANDBOX_API_KEY: secret } }, '--port', '0');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      'growpanel-sandbox: apiKey must be two UUIDs with a dot between them\n',
    ]);
  });

  test('goes on where it was, with the clock and the seed', async () => {
    const url = await emptyPlace();
    const first = await serve('--database-url', url, '--seed', 'golden');
    const before = await allNumbers(first.api);
    expect((await first.stop()).code).toBe(0);
    const second = await serve('--database-url', url);
    expect(await allNumbers(second.api)).toEqual(before);
    // The key that the first was handed over with still is one.
    expect((await second.api.as(first.api.key).get('/customers')).status).toBe(200);
    await second.stop();
    const other = await runIn({ env: { SANDBOX_DATABASE_URL: url } }, '--port', '0', '--seed', 'demo');
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringMatching(/the database already holds 'golden'/),
    ]);
  });

  test('reaches a server through its socket', async () => {
    const url = new URL(await emptyPlace());
    url.searchParams.set('host', inject('postgresSocket'));
    const { username, password, port, pathname, search } = url;
    const address = `postgres://${username}:${password}@:${port}${pathname}${search}`;
    await using sandbox = await createSandbox({
      seed: 'golden',
      databaseUrl: address.replace('@:', '@localhost:'),
    });
    const { status } = await apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch).get('/reports/summary');
    expect(status).toBe(200);
  });
});

test('a server that goes away is answered with 503 and one line, and used again when it is back', async () => {
  const bin = findPostgres() as string;
  const server = await startPostgres(bin);
  const { api, stop } = await serve('--database-url', server.url, '--seed', 'golden');
  const before = await allNumbers(api);
  await server.halt();
  for (const [method, path] of [
    ['GET', '/customers'],
    ['POST', '/data/invoices'],
  ] as const) {
    const { status, body } = await api.call(method, path, method === 'POST' ? [] : undefined);
    expect([status, body.error]).toEqual([503, expect.stringMatching(/database .* is not available/)]);
  }
  await server.resume();
  await vi.waitFor(async () => expect((await api.get('/customers')).status).toBe(200), { timeout: 10_000 });
  expect(await allNumbers(api)).toEqual(before);
  const { code, stderr } = await stop();
  await server.stop();
  expect(code).toBe(0);
  expect(stderr).toMatch(/^the database is not available: /m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain(new URL(server.url).password);
});
