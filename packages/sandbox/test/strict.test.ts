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

// Where the documentation and the published description disagree, both are right.
test.each([
  ['POST', '/v1/data/customers', { customers: [customer('cus_2', { metadata: { channel: 'ads' } })] }],
  [
    'POST',
    '/v1/data-sources/ds_1/customers',
    { id: 'cus_3', name: 'C', created: '2024-01-01', country: 'US' },
  ],
  ['POST', '/data-sources/ds_1/invoices', { invoices: [invoice('i3', '2024-08-01', 1)] }],
  [
    ...(['POST', '/data/invoices'] as const),
    { id: 'i4', customer_id: 'cus_1', invoice_date: '2024-08-02', amount: 1, type: 'one-time' },
  ],
  ['POST', '/data/plans', { id: 'plan_y', name: 'Y', interval: 'year', interval_count: 1, currency: 'USD' }],
  [
    'POST',
    '/data/plans',
    { id: 'plan_x', external_id: 'plan_x', name: 'X', billing_freq: 'month', currency: 'eur' },
  ],
  ['DELETE', '/data/plans/plan_m', undefined],
  ['GET', '/data/data_sources', undefined],
  ['POST', '/data/data-sources', { name: 'Sheets', type: 'google_sheets' }],
  ['POST', '/integrations/webhooks', { url: 'https://example.com/hook', events: ['movement.churn'] }],
  ['PUT', '/settings/notifications', { email_reports: true }],
  ['PUT', '/settings/notifications', { expansion_alert_threshold: null }],
  ['POST', '/account/api-keys', { name: 'CI', access_level: 'readonly' }],
  ['GET', '/v2/account', undefined],
  ['GET', '/v1/reports/mrr?country=us', undefined],
  ['GET', '/reports/summary?industry=saas&size=small&channel=ads', undefined],
  ['GET', '/reports/summary?custom_channel=ads~~web', undefined],
  ['GET', '/reports/summary?region=us~~de', undefined],
  ['GET', '/reports/summary?data_source=ds_1', undefined],
  ['GET', '/reports/summary?data_source=api', undefined],
  ['GET', '/reports/summary?date=20240801', undefined],
  ['GET', '/reports/summary?date=last-12-months', undefined],
  ['GET', '/customers/cus_1?source=ds_1', undefined],
] as const)('%s %s %o is taken', async (method, path, body) => {
  const answer = await api.call(method, path, body, body === undefined ? {} : json);
  expect([answer.status < 300, answer.body]).toEqual([true, expect.anything()]);
  for (const row of method === 'POST' && Array.isArray(answer.body.result) ? answer.body.result : [])
    expect(row).toMatchObject({ export_status: 'success' });
});

test.each([
  ['POST', '/data/customers', { ...customer('a'), vat: 1 }, 'vat', /not declared by the contract/],
  ['POST', '/data/customers', [customer('a'), { ...customer('b'), vat: 1 }], '1.vat', /not declared/],
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
