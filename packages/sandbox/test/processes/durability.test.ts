// Data in a folder: over restarts, after kill -9, and with one process at a time.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/index.js';
import { allNumbers, apiOf, customer } from '../api.js';
import { run, runIn, serve, serveIn, temporaryFolder } from '../command.js';
import { cleanNumbers, history, pushBasics } from '../monthly-pushes.js';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const now = ['--now', '2024-08-15'];

test('a restart keeps the data, the key, the seed and the clocks', async () => {
  const first = await serve('--data', folder.path, '--seed', 'golden');
  const before = await allNumbers(first.api);
  const besides: string = (await first.api.post('/_sandbox/accounts')).body.api_key;
  await first.api.as(besides).post('/_sandbox/clock/advance', { days: 1 });
  expect((await first.stop()).code).toBe(0);
  const second = await serve('--data', folder.path);
  expect(second.api.key).toBe(first.api.key);
  expect(await allNumbers(second.api)).toEqual(before);
  expect((await second.api.get('/_sandbox')).body).toMatchObject({
    seed: 'golden',
    clock: { today: '2024-08-15' },
  });
  await second.stop();
  const third = await serve('--data', folder.path, '--seed', 'golden', '--now', '2024-03-15');
  expect((await third.api.get('/reports/summary')).body.summary.mrr_current).toBe(29900);
  // A day given later is for the first account and for new ones; the others stay where they are.
  const dayOf = async (key: string) => (await third.api.as(key).get('/_sandbox/clock')).body.today;
  expect(await dayOf(besides)).toBe('2024-08-16');
  expect(await dayOf((await third.api.post('/_sandbox/accounts')).body.api_key)).toBe('2024-03-15');
  await third.stop();
  const other = await run('--data', folder.path, '--seed', 'demo');
  expect([other.code, other.stderr]).toEqual([2, expect.stringMatching(/the folder already holds 'golden'/)]);
});

test('the key file is for its owner only, and the database has no key in it', async () => {
  const sandbox = await serve('--data', folder.path);
  await sandbox.stop();
  expect(statSync(join(folder.path, 'api-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder.path, 'sandbox.db')).includes(sandbox.api.key)).toBe(false);
});

test('the clock may go on and back, and the ledgers follow', async () => {
  const mrrOn = async (day: string) => {
    await using sandbox = await createSandbox({ data: folder.path, seed: 'golden', now: day });
    const api = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
    const { body } = await api.get('/customers');
    const { mrr, status } = body.result.list[0];
    expect((await api.get('/reports/summary')).body.summary.mrr_current).toBe(mrr);
    return [mrr, status];
  };
  expect(await mrrOn('2024-08-15')).toEqual([9900, 'active']);
  // The August invoice runs out on 1 September; 15 days of grace later it is a missed renewal.
  expect(await mrrOn('2024-09-10')).toEqual([9900, 'past_due']);
  expect(await mrrOn('2024-10-01')).toEqual([0, 'canceled']);
  expect(await mrrOn('2024-08-15')).toEqual([9900, 'active']);
  expect(await mrrOn('2024-01-20')).toEqual([0, 'lead']);
});

test('new settings hold for what is already there, except another currency', async () => {
  const started = (options: object) => createSandbox({ data: folder.path, seed: 'golden', ...options });
  await (await started({})).close();
  await expect(started({ currency: 'eur' })).rejects.toThrow(
    /currency 'eur' cannot be set: the folder holds amounts in 'usd'/,
  );
  await using sandbox = await started({ timezone: 'America/New_York', weekStart: 0 });
  const api = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
  // Midnight of 1 February in UTC is still 31 January in New York.
  const { body } = await api.get('/reports/mrr?date=20240101-20240131');
  expect(body.result[0].new).toBe(9900);
});

test('kill -9 during pushes loses nothing that was answered, and the same push again gives the clean numbers', async () => {
  const expected = await cleanNumbers();
  let running = await serve('--data', folder.path, ...now);
  await pushBasics(running.api);
  const answered = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const { api, process: child } = running;
    // Pushes side by side; the kill comes while some are under way, after a different number of answers each time.
    const pushes = history.map(async (month) => {
      await api.post('/data/invoices', month);
      for (const { id } of month) answered.add(id);
      if (answered.size >= 40 * (2 + 3 * round)) child.kill('SIGKILL');
    });
    await Promise.allSettled(pushes);
    child.kill('SIGKILL');
    await running.ended;
    running = await serve('--data', folder.path, ...now);
    const { body } = await running.api.get('/data/invoices?source=ds_1&limit=10000');
    const stored = new Set(body.result.list.map(({ id }: { id: string }) => id));
    expect([...answered].filter((id) => !stored.has(id))).toEqual([]);
    // A push is there as a whole or not at all.
    expect(stored.size % 40).toBe(0);
    const asStored = await allNumbers(running.api);
    await running.api.post('/data/data-sources/ds_1/full-import');
    expect(await allNumbers(running.api)).toEqual(asStored);
  }
  for (const month of history) await running.api.post('/data/invoices', month);
  expect(await allNumbers(running.api)).toEqual(expected);
  await running.stop();
});

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  test('refuses what has no room and says so, goes on reading, and has lost nothing when there is room', async () => {
    // Two megabytes, and half a megabyte more with every push.
    const full = await serveIn({ maxBlocks: 4096 }, '--data', folder.path, ...now);
    await pushBasics(full.api);
    const push = (n: number) =>
      full.api.post(
        '/data/customers',
        Array.from({ length: 200 }, (_, i) => customer(`c_${n}_${i}`, { name: 'x'.repeat(1000) })),
      );
    let stored = 40;
    let refused = await push(0);
    for (let n = 1; refused.status === 200; n++) {
      stored += 200;
      refused = await push(n);
    }
    expect([refused.status, refused.body.error]).toEqual([507, expect.stringMatching(/the disk is full/)]);
    expect(stored).toBeGreaterThan(40);
    expect((await full.api.get('/customers?limit=1')).body.result.count).toBe(stored);
    const again = await push(99);
    expect(again.status).toBe(507);
    const { stderr } = await full.stop('SIGKILL');
    expect(stderr).not.toMatch(/^\s+at /m);
    const roomy = await serve('--data', folder.path, ...now);
    expect((await roomy.api.get('/customers?limit=1')).body.result.count).toBe(stored);
    expect((await roomy.api.post('/data/customers', customer('c_after'))).status).toBe(200);
    await roomy.stop();
  });

  test('is told at the start', async () => {
    const { code, stderr } = await runIn({ maxBlocks: 20 }, '--data', folder.path, '--port', '0');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^growpanel-sandbox: cannot write into .*is the disk full.*\n$/),
    ]);
  });
});

test('a second process on the same folder is told who is there; after the first is gone it may start', async () => {
  const first = await serve('--data', folder.path);
  const second = await run('--data', folder.path, '--port', '0');
  expect([second.code, second.stdout]).toEqual([1, '']);
  expect(second.stderr).toMatch(
    new RegExp(`another sandbox uses this folder \\(pid ${first.process.pid}\\)`),
  );
  await first.stop('SIGKILL');
  const third = await serve('--data', folder.path);
  await third.stop();
});

test.each([
  ['a process that is gone', '999999999\n\n'],
  ['another process with the same pid', `${process.pid}\nstarted at another time\n`],
  ['nobody', ''],
])('a pid file of %s locks nobody out', async (_, content) => {
  writeFileSync(join(folder.path, 'sandbox.pid'), content);
  const sandbox = await createSandbox({ data: folder.path });
  await sandbox.close();
});

test('two sandboxes in one process do not share a folder', async () => {
  await using first = await createSandbox({ data: folder.path });
  await expect(createSandbox({ data: folder.path })).rejects.toThrow(/another sandbox uses this folder/);
  expect(first.url).toMatch(/^http/);
});
