// The command `growpanel-sandbox`: what it prints, where, and how it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldenMovements, movementsOf } from '../api.js';
import { greet, run, serve, temporaryFolder } from '../command.js';

const folder = temporaryFolder();
const file = join(folder.path, 'file');
beforeAll(() => writeFileSync(file, ''));
afterAll(() => folder.remove());

test('--ready-json prints exactly one line on stdout, when it serves, and nothing else', async () => {
  const sandbox = await serve('--seed', 'golden');
  expect(await movementsOf(sandbox.api)).toEqual(goldenMovements);
  await sandbox.api.post('/data/invoices', '{');
  const { code, stdout, stderr } = await sandbox.stop('SIGINT');
  expect(code).toBe(0);
  expect(stdout).toBe(`${JSON.stringify({ url: sandbox.api.url, api_key: sandbox.api.key })}\n`);
  expect(stderr).toBe('');
});

test('without it people are told on stderr where it serves and what to try', async () => {
  const { code, stdout, stderr } = await greet('--port', '0');
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/curl http:\/\/127\.0\.0\.1:\d+\/reports\/summary/);
});

test('a port that is in use is named', async () => {
  const first = await serve();
  const { port } = new URL(first.api.url);
  const second = await run('--port', port);
  expect(second).toEqual({
    code: 1,
    stdout: '',
    stderr: `growpanel-sandbox: cannot listen on 127.0.0.1 port ${port}: the port is in use\n`,
  });
  expect((await first.stop('SIGTERM')).code).toBe(0);
});

describe('a wrong command line', () => {
  test.each([
    [['--prot', '4010'], 2, /Unknown option '--prot'/],
    [['here'], 2, /Unexpected argument 'here'/],
    [['--port', 'x'], 2, /port must be a number from 0 to 65535, got 'x'/],
    [['--port', '70000'], 2, /port must be a number from 0 to 65535, got '70000'/],
    [['--port'], 2, /--port/],
    [['--now', '2024-02-30'], 2, /now must be a day that exists, written YYYY-MM-DD, got '2024-02-30'/],
    [['--now', 'today'], 2, /now must be a day that exists/],
    [['--seed', 'scale:0'], 2, /seed must be one of .*got 'scale:0'/],
    [
      ['--seed', 'oak'],
      2,
      /seed must be one of empty, golden, demo, demo:<number> .*scale:<customers> .*got 'oak'/,
    ],
    [['--currency', 'xxx1'], 2, /currency must be a currency of ISO 4217, got 'xxx1'/],
    [['--timezone', 'Mars/Base'], 2, /timezone must be a time zone such as/],
    [['--memory', '--data', 'x'], 2, /--memory and --data exclude each other/],
    [['--data', ''], 2, /--data needs a value/],
    [['--data', file], 1, /file is not a folder/],
    [['--data', join(file, 'inside')], 1, /file is not a folder/],
    [['--data', '/proc/nowhere'], 1, /cannot make the folder \/proc\/nowhere/],
    [['--host', '192.0.2.1', '--port', '0'], 1, /cannot listen on 192\.0\.2\.1/],
  ])('%j ends with %i and one clear line', async (args, code, message) => {
    const ended = await run(...args);
    const [line = '', hint, ...more] = ended.stderr.trimEnd().split('\n');
    expect([ended.code, ended.stdout, more]).toEqual([code, '', []]);
    expect(line).toMatch(message);
    expect(line).toMatch(/^growpanel-sandbox: /);
    if (hint !== undefined) expect(hint).toBe('growpanel-sandbox --help lists the options.');
  });
});

test('--help and --version print what was asked for', async () => {
  const help = await run('--help');
  expect([help.code, help.stderr]).toEqual([0, '']);
  for (const option of [
    '--port',
    '--host',
    '--data',
    '--memory',
    '--seed',
    '--now',
    '--currency',
    '--timezone',
    '--ready-json',
  ])
    expect(help.stdout).toContain(`${option} `);
  const version = await run('--version');
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
