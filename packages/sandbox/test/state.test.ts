// Seeds, reset and snapshots: an account goes back to what it was, to the last number.
import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Api,
  allNumbers,
  customer,
  freshAccount,
  goldenMovements,
  invoice,
  movementsOf,
  openApi,
} from './api.js';

const opened = await openApi({ now: '2024-08-15' });
afterAll(() => opened.sandbox.close());

let api: Api;
beforeEach(async () => {
  api = await freshAccount(opened);
});

/** Something of everything that a reset has to take away. */
async function disturb(on: Api) {
  await on.post('/data/data-sources', { name: 'More', type: 'api' });
  await on.post('/data/customers', { ...customer('late'), data_source: 'ds_1' });
  await on.post('/data/segments', { name: 'S', filters: {}, mode: 'filter' });
  await on.put('/profile', { first_name: 'Ada' });
  await on.post('/integrations/webhooks', { url: 'http://127.0.0.1:9/x', event_type: 'movement.new' });
}

describe('a seed', () => {
  test('replaces what an account holds, and only there', async () => {
    const other = await freshAccount(opened);
    await other.post('/data/customers', customer('mine'));
    await disturb(api);
    const { status, body } = await api.post('/_sandbox/seed', { seed: 'golden' });
    expect([status, body]).toEqual([200, { seed: 'golden', today: '2024-08-15', frozen: true }]);
    expect(await movementsOf(api)).toEqual(goldenMovements);
    expect((await api.get('/customers')).body.result.count).toBe(1);
    expect((await api.get('/data/segments')).body.result.count).toBe(0);
    expect((await other.get('/customers')).body.result.list).toMatchObject([{ id: 'mine' }]);
  });

  test('of a size has so many customers, thirteen invoices each, and the same numbers each time', async () => {
    await api.post('/_sandbox/seed', { seed: 'scale:200' });
    const numbers = await allNumbers(api);
    const { count } = (await api.get('/data/invoices?source=ds_1')).body.result;
    expect(numbers.count).toBe(200);
    expect(count / 200).toBeGreaterThan(12);
    expect(count / 200).toBeLessThan(15);
    const again = await freshAccount(opened);
    expect((await again.post('/_sandbox/seed', { seed: 'scale:200' })).body.today).toBe('2026-06-30');
    expect(await allNumbers(again)).toEqual(numbers);
  });

  test('of another company is the same for the same number, and another one for another', async () => {
    const numbersOf = async (seed: string) => {
      const account = await freshAccount(opened);
      const { status, body } = await account.post('/_sandbox/seed', { seed });
      expect([status, body]).toEqual([200, { seed, today: '2026-06-30', frozen: true }]);
      return allNumbers(account);
    };
    // The sample export is the company with the number thirty.
    const [sample, thirty, seven, again] = [
      await numbersOf('demo'),
      await numbersOf('demo:30'),
      await numbersOf('demo:7'),
      await numbersOf('demo:7'),
    ];
    expect(thirty).toEqual(sample);
    expect(again).toEqual(seven);
    expect(seven.customers.map(({ id }: { id: string }) => id)).not.toEqual(
      sample.customers.map(({ id }: { id: string }) => id),
    );
    expect(seven.count).toBeGreaterThan(250);
    expect(seven.reports[0].summary.mrr_current).toBeGreaterThan(1_000_000);
  });

  test('can be empty', async () => {
    await api.post('/_sandbox/seed', { seed: 'empty' });
    expect((await api.get('/data/data-sources')).body.result).toEqual([]);
  });
});

describe('reset', () => {
  test.each(['golden', 'scale:20'])('puts an account back to its seed %s', async (seed) => {
    await api.post('/_sandbox/seed', { seed });
    const before = await allNumbers(api);
    // The second time what was kept of the first is used.
    for (const _ of [1, 2, 3]) {
      await disturb(api);
      await api.post('/_sandbox/clock/advance', { months: 3 });
      expect(await allNumbers(api)).not.toEqual(before);
      const { body } = await api.post('/_sandbox/reset');
      expect(body.seed).toBe(seed);
      expect(await allNumbers(api)).toEqual(before);
      expect((await api.get('/data/segments')).body.result.count).toBe(0);
      expect((await api.get('/profile')).body.first_name).toBeNull();
    }
    // Numbers for new records begin where they began, too.
    expect((await api.post('/data/data-sources', { name: 'x', type: 'api' })).body.id).toBe('ds_2');
  });

  test('empties an account that never had one, keeps its key, and goes back to its first day', async () => {
    await disturb(api);
    await api.put('/_sandbox/clock', { now: null });
    expect((await api.post('/_sandbox/reset')).body).toEqual({
      ...{ seed: 'empty', today: '2024-08-15', frozen: true },
    });
    expect((await api.get('/customers')).body.result.count).toBe(0);
  });

  test('of an account emptied by hand goes back to the day on which that was', async () => {
    await api.put('/_sandbox/clock', { now: '2024-09-01' });
    expect((await api.post('/_sandbox/seed', { seed: 'empty' })).body.today).toBe('2024-09-01');
    await api.post('/_sandbox/clock/advance', { days: 3 });
    expect((await api.post('/_sandbox/reset')).body.today).toBe('2024-09-01');
  });

  test('of a small account takes less than 5 ms', async () => {
    await api.post('/_sandbox/seed', { seed: 'golden' });
    const times: number[] = [];
    for (let turn = 0; turn < 30; turn++) {
      await api.post('/data/customers', { ...customer('late'), data_source: 'ds_1' });
      const began = performance.now();
      await api.post('/_sandbox/reset');
      times.push(performance.now() - began);
    }
    const best = times.sort((a, b) => a - b)[5] as number;
    // The goal is 5 ms; twice that leaves room for a machine that does other things, too.
    expect(best).toBeLessThan(10);
  });
});

describe('a snapshot', () => {
  test('brings back the account and the clock', async () => {
    await api.post('/_sandbox/seed', { seed: 'golden' });
    const before = await allNumbers(api);
    const { status, body } = await api.put('/_sandbox/snapshots/before-import');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'before-import',
      clock: '2024-08-15',
      records: { customers: 1, plans: 3, invoices: 5, movements: 5, ledgers: 1, data_sources: 1 },
    });
    await disturb(api);
    await api.post('/_sandbox/clock/advance', { to: '2024-12-31' });
    await api.put('/_sandbox/snapshots/later');
    const later = await allNumbers(api);
    expect((await api.post('/_sandbox/snapshots/before-import/restore')).body).toEqual({
      ...{ seed: 'golden', today: '2024-08-15', frozen: true },
    });
    expect(await allNumbers(api)).toEqual(before);
    await api.post('/_sandbox/snapshots/later/restore');
    expect(await allNumbers(api)).toEqual(later);
    expect((await api.get('/_sandbox/snapshots')).body.result).toMatchObject([
      { name: 'before-import' },
      { name: 'later' },
    ]);
  });

  test('is replaced by one of the same name, and gone when it is deleted', async () => {
    await api.put('/_sandbox/snapshots/a');
    await api.post('/data/customers', customer('x'));
    await api.put('/_sandbox/snapshots/a');
    await api.post('/_sandbox/reset');
    await api.post('/_sandbox/snapshots/a/restore');
    expect((await api.get('/customers')).body.result.count).toBe(1);
    expect((await api.delete('/_sandbox/snapshots/a')).body).toEqual({ success: true, name: 'a' });
    expect((await api.get('/_sandbox/snapshots')).body.result).toEqual([]);
    expect((await api.post('/_sandbox/snapshots/a/restore')).status).toBe(404);
  });

  test('can be downloaded, a line for each record', async () => {
    await api.post('/_sandbox/seed', { seed: 'golden' });
    await api.put('/_sandbox/snapshots/a');
    const answer = await opened.sandbox.fetch('/_sandbox/snapshots/a', {
      headers: { authorization: `Bearer ${api.key}` },
    });
    expect(answer.headers.get('content-type')).toMatch('application/x-ndjson');
    const [head, ...rows] = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({
      snapshot: { name: 'a', clock: '2024-08-15' },
      account: { currency: 'usd' },
    });
    expect(rows.filter(({ table }) => table === 'invoices')).toHaveLength(5);
    expect(rows.find(({ table }) => table === 'customers').row).toMatchObject({ id: 'cust_123' });
    expect(JSON.stringify(rows)).not.toContain('key_hash');
  });

  describe('that was downloaded', () => {
    const download = async (from: Api, name: string) => {
      const headers = { authorization: `Bearer ${from.key}` };
      return (await opened.sandbox.fetch(`/_sandbox/snapshots/${name}`, { headers })).text();
    };

    test('is restored by an upload, in another sandbox too, to the last number', async () => {
      await api.post('/_sandbox/seed', { seed: 'demo' });
      await api.post('/settings', { churn_recognition: 'immediate' });
      await api.post('/integrations/webhooks', { url: 'http://127.0.0.1:9/x', event_type: 'movement.churn' });
      await api.put('/_sandbox/snapshots/tuesday');
      const before = await allNumbers(api);
      const file = await download(api, 'tuesday');
      expect(file).not.toMatch(/whsec_|key_hash/);

      const other = await openApi({ now: '2020-01-01' });
      const restored = await other.api.post('/_sandbox/snapshots', file);
      expect([restored.status, restored.body]).toEqual([
        200,
        { seed: 'empty', today: '2026-06-30', frozen: true },
      ]);
      expect(await allNumbers(other.api)).toEqual(before);
      expect((await other.api.get('/settings')).body.churn_recognition).toBe('immediate');
      expect((await other.api.get('/integrations/webhooks')).body.webhooks).toHaveLength(1);
      // What comes later goes on from there.
      await other.api.post('/data/customers', customer('next'));
      expect((await other.api.get('/customers')).body.result.count).toBe(before.count + 1);
      expect(await download(api, 'tuesday')).toBe(file);
      await other.sandbox.close();
    });

    test('is only kept where it is put under a name', async () => {
      await api.post('/_sandbox/seed', { seed: 'golden' });
      await api.put('/_sandbox/snapshots/a');
      const file = await download(api, 'a');
      await api.post('/_sandbox/seed', { seed: 'empty' });
      const kept = await api.put('/_sandbox/snapshots/b', file);
      expect(kept.body).toMatchObject({ name: 'b', clock: '2024-08-15', records: { invoices: 5 } });
      expect((await api.get('/customers')).body.result.count).toBe(0);
      await api.post('/_sandbox/snapshots/b/restore');
      expect((await api.get('/reports/summary')).body.summary.mrr_current).toBe(9900);
    });

    test('is refused when it is not whole, and nothing has changed', async () => {
      await api.post('/_sandbox/seed', { seed: 'golden' });
      await api.put('/_sandbox/snapshots/a');
      const file = await download(api, 'a');
      const lines = file.trim().split('\n');
      const foreign = [lines[0], ...lines.slice(1)].join('\n').replaceAll('"search_text"', '"find_text"');
      for (const [body, says] of [
        [lines.slice(0, -1).join('\n'), /cut or edited/],
        [file.replace('"amount":9900', '"amount":9901'), /cut or edited/],
        [foreign, /cut or edited/],
        [`${lines[1]}\n`, /first line does not say/],
        ['[]', /line 1 is not a JSON object/],
        ['{"snapshot":{},"account":{}', /line 1 is not a JSON object/],
        ['', /line 1 is not a JSON object/],
      ] as const) {
        const { status, body: answer } = await api.post('/_sandbox/snapshots', body);
        expect([status, answer.error]).toEqual([400, expect.stringMatching(says)]);
      }
      expect((await api.get('/_sandbox/snapshots')).body.result).toHaveLength(1);
    });

    const withSum = (clock: string | null, ...lines: string[]) => {
      const head = { snapshot: { name: 'x', created_at: '', clock, records: {} }, account: {} };
      const sha256 = createHash('sha256')
        .update([JSON.stringify(head), ...lines].join('\n'))
        .digest('hex');
      return [JSON.stringify({ ...head, sha256 }), ...lines].join('\n');
    };

    test('of a day that there is not is refused', async () => {
      for (const clock of ['2024-02-30', 'yesterday', '']) {
        const { status, body } = await api.post('/_sandbox/snapshots', withSum(clock));
        expect([status, body.error]).toEqual([400, expect.stringMatching(/no day that exists/)]);
      }
    });

    test('of a table that there is not, or with other columns, is of another version', async () => {
      for (const line of [
        { table: 'api_keys', row: { key_hash: 'x' } },
        { table: 'customers', row: { id: 'x' } },
        { table: 'customers' },
        { table: '__proto__', row: {} },
      ]) {
        const { status, body } = await api.post('/_sandbox/snapshots', withSum(null, JSON.stringify(line)));
        expect([status, body.error]).toEqual([400, expect.stringMatching(/line 2 is of another version/)]);
      }
    });
  });

  test('belongs to its account', async () => {
    await api.put('/_sandbox/snapshots/mine');
    const other = await freshAccount(opened);
    expect((await other.get('/_sandbox/snapshots')).body.result).toEqual([]);
    expect((await other.post('/_sandbox/snapshots/mine/restore')).status).toBe(404);
  });
});

test.each([
  ['POST', '/_sandbox/seed', {}, 400, 'seed', /one of empty, golden, demo, demo:<number>/],
  ['POST', '/_sandbox/seed', { seed: 'scale:0' }, 400, 'seed', /got 'scale:0'/],
  ['POST', '/_sandbox/seed', { seed: 'scale:100001' }, 400, 'seed', /up to 100000/],
  ['POST', '/_sandbox/seed', { seed: 'scale:1e3' }, 400, 'seed', /got 'scale:1e3'/],
  ['POST', '/_sandbox/seed', { seed: ['golden'] }, 400, 'seed', /got a list/],
  ['GET', '/_sandbox/reset', undefined, 405, undefined, /allowed: POST/],
  ['PUT', '/_sandbox/snapshots/a%2Fb', undefined, 400, 'name', /letters, digits/],
  ['PUT', "/_sandbox/snapshots/'; drop table accounts", undefined, 400, 'name', /letters, digits/],
  ['PUT', `/_sandbox/snapshots/${'x'.repeat(65)}`, undefined, 400, 'name', /up to 64/],
  ['GET', '/_sandbox/snapshots/none', undefined, 404, 'name', /No snapshot 'none'/],
  ['DELETE', '/_sandbox/snapshots/none', undefined, 404, 'name', /No snapshot 'none'/],
])('%s %s %o is refused', async (method, path, body, status, field, message) => {
  const answer = await api.call(method, path, body);
  expect([answer.status, answer.body.field]).toEqual([status, field]);
  expect(answer.body.error).toMatch(message);
});

test('a deleted account leaves nothing behind', async () => {
  await api.post('/_sandbox/seed', { seed: 'golden' });
  await api.post('/_sandbox/reset');
  await api.put('/_sandbox/snapshots/a');
  await api.post('/data/invoices', {
    ...invoice('i', '2024-08-01', 1),
    customer_id: 'cust_123',
    plan_id: 'plan_pro',
  });
  expect((await api.delete('/account', { confirm: 'Sandbox' })).status).toBe(200);
  expect((await api.get('/_sandbox/snapshots')).status).toBe(401);
});
