// What reports read of an account is kept from one write to the next, customer by customer. It has to be what reading
// everything anew gives, whatever is written.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inAccount } from '../src/account-scope.js';
import { createApp } from '../src/app.js';
import { start } from '../src/start.js';
import { reportAccount } from '../src/store/report-account.js';
import { type Api, apiOf, customer, invoice, plan } from './api.js';

let started: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  started = await start({ seed: 'scale:30' });
  const app = createApp({ ...started, loopbackOnly: true });
  api = apiOf('http://127.0.0.1', started.apiKey, async (input, init) =>
    app.fetch(new Request(input, init), { inProcess: { dropped: false } }),
  );
});
afterAll(() => started.stop());

const read = () => inAccount(started.db, started.accountId, 'read', reportAccount);
/** A transaction that may write keeps nothing, and takes nothing that was kept. */
const readAnew = () => inAccount(started.db, started.accountId, 'write', reportAccount);

const ds = { data_source: 'ds_1' };
const someone = (index: number) => ({ customer_id: `cus_${index}`, ...ds, currency: 'usd' });

/** Writes of every kind that reports depend on; `n` makes them differ. */
const writes: Record<string, (n: number) => Promise<unknown>> = {
  'a new customer': (n) => api.post('/data/customers', customer(`new_${n}`, ds)),
  'other facts of customers': (n) =>
    api.post('/data/customers', [
      customer(`new_${n}`, { ...ds, country: n % 2 ? 'dk' : 'us', custom_variables: { n: `${n}` } }),
      customer('new_1', { ...ds, created_date: `2025-01-0${(n % 9) + 1}` }),
    ]),
  'an invoice': (n) =>
    api.post(
      '/data/invoices',
      invoice(`i_${n}`, '2026-05-01', 1000 * n, { ...someone(n), plan_id: 'plan_x' }),
    ),
  'an invoice that changes hands': (n) =>
    api.post('/data/invoices', invoice('i_1', '2026-05-01', 500, { ...someone(n + 1), plan_id: 'plan_x' })),
  'an invoice deleted': () => api.delete('/data/invoices/i_1'),
  'a customer deleted': (n) => api.delete(`/data/customers/new_${n}`),
  'a plan': (n) =>
    api.post('/data/plans', plan('plan_x', { ...ds, name: `Plan ${n}`, billing_freq: 'year' })),
  'another rhythm of a plan': (n) =>
    api.post('/data/plans', plan('plan_x', { ...ds, billing_freq: n % 2 ? 'month' : 'quarter' })),
  'a plan group': (n) => api.post('/data/plan-groups', { name: `Group ${n}`, plans: ['plan_x'] }),
  'a data source': (n) => api.put('/data/data-sources/ds_1', { name: `Source ${n}`, type: 'api' }),
  'a setting': (n) => api.post('/settings', { churn_recognition: n % 2 ? 'immediate' : 'end_of_period' }),
  rates: (n) =>
    api.put('/_sandbox/fx', {
      reference: 'usd',
      rates: [{ day: '2015-01-01', currency: 'eur', rate: 1 + n }],
    }),
  'time that passes': (n) => api.post('/_sandbox/clock/advance', { days: 9 * n }),
  'a snapshot': (n) => api.put(`/_sandbox/snapshots/s_${n % 2}`),
  'a snapshot brought back': (n) => api.post(`/_sandbox/snapshots/s_${n % 2}/restore`),
  'everything computed anew': () => api.post('/data/data-sources/ds_1/full-import'),
  'a reset': () => api.post('/_sandbox/reset'),
};

test('is what reading everything anew gives, after writes of any kind in any order', async () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(writes)), fc.integer({ min: 1, max: 4 }));
  const steps = fc.array(step, { minLength: 4, maxLength: 25, size: 'max' });
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      for (const [name, n] of list) {
        const answer = (await writes[name]?.(n)) as { status: number };
        // What is not there cannot be deleted or brought back.
        expect([200, 201, 404], `${name} ${n}`).toContain(answer.status);
        if (answer.status < 300) done.set(name, (done.get(name) ?? 0) + 1);
        const kept = { ...(await read()), prepared: undefined };
        expect(kept, `after ${name} ${n}`).toEqual({ ...(await readAnew()), prepared: undefined });
      }
    }),
    { numRuns: 12, seed: 7, endOnFailure: true },
  );
  expect([...Object.keys(writes)].filter((name) => !done.has(name))).toEqual([]);
});

test('is read again only of those who were touched', async () => {
  await api.post('/_sandbox/reset');
  const before = [...((await read()).customers ?? [])];
  const [first] = before as [{ id: string; externalId: string }];
  await api.post('/data/customers', customer(first.externalId, { ...ds, name: 'Another name' }));
  const after = [...((await read()).customers ?? [])];
  expect(after.filter((facts, index) => facts !== before[index])).toMatchObject([
    { id: first.id, name: 'Another name' },
  ]);
});
