// Strict mode refuses what the contract does not declare, and names it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';

const opened = await openApi({ strict: true });
afterAll(() => opened.sandbox.close());

const json = { 'content-type': 'application/json' };
let api: Api;
beforeAll(async () => {
  api = opened.api.as((await opened.sandbox.createAccount()).apiKey);
  await api.call('POST', '/data/data-sources', { name: 'Billing', type: 'api' }, json);
  await api.call('POST', '/data/plans', [plan('plan_m')], json);
});

test('what is declared goes through, other spellings of the contract and custom variables too', async () => {
  const rows = [customer('cus_1', { created: '2024-01-01', custom_variables: { anything: 'goes' } })];
  expect((await api.call('POST', '/data/customers', rows, json)).body.result[0].export_status).toBe(
    'success',
  );
  const lines = [{ amount: 9900, plan_id: 'plan_m' }];
  const sent = await api.call('POST', '/data/invoices', invoice('i1', '2024-08-01', 9900, { lines }), json);
  expect(sent.body.result[0].export_status).toBe('success');
  expect((await api.get('/reports/summary?date=20240815')).status).toBe(200);
});

test.each([
  ['POST', '/data/customers', { ...customer('a'), vat: 1 }, 'vat', /not declared by the contract/],
  ['POST', '/data/customers', [customer('a'), { ...customer('b'), vat: 1 }], '1.vat', /not declared/],
  ['POST', '/data/customers', { customers: [customer('a')] }, 'customers', /not declared/],
  [
    ...(['POST', '/data/invoices'] as const),
    invoice('i2', '2024-08-01', 1, { lines: [{ amount: 1, colour: 'red' }] }),
    ...(['lines.0.colour', /not declared/] as const),
  ],
  ['PUT', '/profile', { nickname: 'Ada' }, 'nickname', /not declared/],
  ['POST', '/data/customers', '{"id":"a","name":"A","__proto__":{}}', '__proto__', /not declared/],
  ['GET', '/plans?colour=red', undefined, 'colour', /not declared/],
  ['GET', '/reports/mrr?Date=20240101', undefined, 'Date', /not declared/],
] as const)('%s %s %o is refused', async (method, path, body, field, message) => {
  const answer = await api.call(method, path, body, body === undefined ? {} : json);
  expect([answer.status, answer.body.field]).toEqual([400, field]);
  expect(answer.body.error).toMatch(message);
});

test('a body must say that it is JSON', async () => {
  const { status, body } = await api.post('/data/customers', customer('a'));
  expect([status, body.field]).toEqual([400, 'content-type']);
});

test('without it the same goes through', async () => {
  const relaxed = await openApi();
  const fresh = await freshAccount(relaxed);
  expect((await fresh.post('/data/customers', { ...customer('a'), vat: 1 })).body.result[0]).toMatchObject({
    export_status: 'success',
  });
  await relaxed.sandbox.close();
});
