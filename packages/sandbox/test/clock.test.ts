// The clock: what time alone does to the numbers, and that it can be told to pass.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox } from '../src/index.js';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';

const opened = await openApi({ now: '2024-08-15' });
afterAll(() => opened.sandbox.close());

let api: Api;
beforeEach(async () => {
  api = await payingCustomer();
});

/** An account with one customer, paid through 2024-08-31. */
async function payingCustomer(): Promise<Api> {
  const fresh = await freshAccount(opened);
  await fresh.post('/data/plans', plan('plan_m'));
  await fresh.post('/data/customers', customer('cus_1'));
  await fresh.post('/data/invoices', [
    invoice('i1', '2024-06-01', 9900),
    invoice('i2', '2024-07-01', 9900),
    invoice('i3', '2024-08-01', 9900),
  ]);
  return fresh;
}

const report = async (range: string) => (await api.get(`/reports/mrr?date=${range}`)).body.result;
const dayOf = async (account: Api) => (await account.get('/_sandbox/clock')).body;
const mrrOf = async (account: Api) => (await account.get('/reports/summary')).body.summary.mrr_current;

describe('time that passes', () => {
  test('up to the end of grace does nothing', async () => {
    const { status, body } = await api.post('/_sandbox/clock/advance', { to: '2024-09-15' });
    expect([status, body]).toEqual([
      200,
      { today: '2024-09-15', frozen: true, movements: [], withdrawn: [] },
    ]);
  });

  test('beyond grace turns a missed renewal into churn, and closed periods stay as they are', async () => {
    const closed = await report('20240601-20240731');
    const { body } = await api.post('/_sandbox/clock/advance', { months: 2 });
    // 15 days of grace ended with 2024-09-15.
    expect(body).toEqual({
      today: '2024-10-15',
      frozen: true,
      movements: [
        {
          ...{ date: '2024-09-01', data_source: 'ds_1', customer_id: 'cus_1', type: 'churn' },
          ...{ subtype: 'missed_renewal', mrr_change: -9900, mrr: 0, currency: 'usd' },
        },
      ],
      withdrawn: [],
    });
    expect(await report('20240601-20240731')).toEqual(closed);
    expect(await mrrOf(api)).toBe(0);
    // An invoice on the last day of grace would have kept them; a later one brings them back.
    await api.post('/data/invoices', invoice('i4', '2024-10-01', 9900));
    expect((await report('20241001-20241015'))[0]).toMatchObject({ reactivation: 9900 });
  });

  test('adds up when several let it pass at once', async () => {
    const advance = () => api.post('/_sandbox/clock/advance', { days: 1 });
    const days = (await Promise.all(Array.from({ length: 5 }, advance))).map(({ body }) => body.today);
    expect(days.sort()).toEqual(['2024-08-16', '2024-08-17', '2024-08-18', '2024-08-19', '2024-08-20']);
  });

  test('is taken back by freezing an earlier day', async () => {
    await api.post('/_sandbox/clock/advance', { to: '2024-12-31' });
    const { body } = await api.put('/_sandbox/clock', { now: '2024-08-15' });
    expect(body).toMatchObject({ today: '2024-08-15', movements: [], withdrawn: [{ type: 'churn' }] });
    expect(await mrrOf(api)).toBe(9900);
  });

  test('is what records made meanwhile are dated by', async () => {
    const made = async () =>
      (await api.post('/data/data-sources', { name: 'More', type: 'api' })).body.created_at as string;
    expect(await made()).toBe('2024-08-15T00:00:00.000Z');
    await api.post('/_sandbox/clock/advance', { days: 3 });
    expect(await made()).toBe('2024-08-18T00:00:00.000Z');
    await api.put('/_sandbox/clock', { now: null });
    expect(Math.abs(Date.parse(await made()) - Date.now())).toBeLessThan(60_000);
  });

  test('is the real time again after null', async () => {
    const { body } = await api.put('/_sandbox/clock', { now: null });
    expect(body).toMatchObject({ today: new Date().toISOString().slice(0, 10), frozen: false });
    expect((await dayOf(api)).frozen).toBe(false);
  });
});

describe('each account has a clock of its own', () => {
  test('and whatever moves it, also at the same time, leaves the others where they stand', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, payingCustomer));
    const [advanced, frozen, seeded, restored] = others as [Api, Api, Api, Api];
    await restored.put('/_sandbox/snapshots/later');
    await restored.post('/_sandbox/clock/advance', { days: 200 });
    const still = { today: '2024-08-15', frozen: true };
    const [before, { body }] = await Promise.all([
      Promise.all(Array.from({ length: 5 }, () => Promise.all([dayOf(api), mrrOf(api)]))),
      advanced.post('/_sandbox/clock/advance', { days: 60 }),
      frozen.put('/_sandbox/clock', { now: '2025-01-01' }),
      seeded.post('/_sandbox/seed', { seed: 'demo' }),
      restored.post('/_sandbox/snapshots/later/restore'),
    ]);
    for (const [day, mrr] of before) expect([day, mrr]).toEqual([still, 9900]);
    expect(body.movements).toMatchObject([{ type: 'churn', mrr_change: -9900 }]);
    expect([await dayOf(api), await mrrOf(api)]).toEqual([still, 9900]);
    expect([await dayOf(advanced), await mrrOf(advanced)]).toEqual([
      { today: '2024-10-14', frozen: true },
      0,
    ]);
    expect([await dayOf(frozen), await mrrOf(frozen)]).toEqual([{ today: '2025-01-01', frozen: true }, 0]);
    expect(await dayOf(seeded)).toEqual({ today: '2026-06-30', frozen: true });
    expect([await dayOf(restored), await mrrOf(restored)]).toEqual([still, 9900]);
    await seeded.post('/_sandbox/reset');
    expect(await dayOf(frozen)).toEqual({ today: '2025-01-01', frozen: true });
    // What the page shows, and new accounts begin with, follows none of them.
    expect((await api.get('/_sandbox')).body.clock).toEqual(still);
    expect(await dayOf(await freshAccount(opened))).toEqual(still);
  });

  test('one runs while another stands', async () => {
    await opened.sandbox.clock.freeze(null);
    const today = new Date().toISOString().slice(0, 10);
    expect((await api.get('/_sandbox')).body.clock).toEqual({ today, frozen: false });
    expect(await dayOf(api)).toEqual({ today: '2024-08-15', frozen: true });
    await opened.sandbox.clock.freeze('2024-08-15');
  });
});

test('in the process the clock moves the first account', async () => {
  await using sandbox = await createSandbox({ seed: 'golden' });
  const { movements } = await sandbox.clock.advance({ to: '2024-09-30' });
  expect(movements).toMatchObject([{ date: '2024-09-01', customer_id: 'cust_123', mrr_change: -9900 }]);
  await expect(sandbox.clock.advance({ to: '2024-09-29' })).rejects.toThrow(/restore a snapshot/);
  expect(await sandbox.clock.freeze('2024-08-15')).toMatchObject({ today: '2024-08-15' });
});

test.each([
  ['PUT', '/_sandbox/clock', {}, 400, 'now', /is missing/],
  ['PUT', '/_sandbox/clock', { now: '2024-02-30' }, 400, 'now', /day that exists/],
  ['PUT', '/_sandbox/clock', { now: 5 }, 400, 'now', /day that exists/],
  ['PUT', '/_sandbox/clock', { time: '2024-02-01' }, 400, 'time', /not known; known: now/],
  ['PUT', '/_sandbox/clock', [], 400, undefined, /must be an object/],
  ['POST', '/_sandbox/clock', {}, 405, undefined, /allowed: GET, PUT/],
  ['POST', '/_sandbox/clock/advance', {}, 400, 'days', /exactly one of/],
  ['POST', '/_sandbox/clock/advance', { days: 1, months: 1 }, 400, 'days', /exactly one of/],
  ['POST', '/_sandbox/clock/advance', { days: -1 }, 400, 'days', /restore a snapshot/],
  ['POST', '/_sandbox/clock/advance', { days: 1.5 }, 400, 'days', /whole number/],
  ['POST', '/_sandbox/clock/advance', { days: '1' }, 400, 'days', /whole number/],
  ['POST', '/_sandbox/clock/advance', { days: 1e9 }, 400, 'days', /whole number from 1 to 40000/],
  ['POST', '/_sandbox/clock/advance', { to: '2024-08-14' }, 400, 'to', /restore a snapshot/],
])('%s %s %o is refused', async (method, path, body, status, field, message) => {
  const answer = await api.call(method, path, body);
  expect([answer.status, answer.body.field]).toEqual([status, field]);
  expect(answer.body.error).toMatch(message);
});

test('a read-only key reads the clock and does not move it', async () => {
  const readonly = opened.api.as(await opened.sandbox.createKey({ role: 'readonly' }));
  expect((await readonly.get('/_sandbox/clock')).status).toBe(200);
  expect((await readonly.put('/_sandbox/clock', { now: null })).status).toBe(403);
  expect((await api.as('').get('/_sandbox/clock')).status).toBe(401);
});
