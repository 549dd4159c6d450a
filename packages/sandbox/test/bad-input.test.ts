// What is wrong with a request is said with the documented status and the field.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ maxBodyBytes: 200_000 });
  api = await freshAccount(opened);
  await api.post('/data/plans', [plan('plan_m'), plan('plan_q')]);
  await api.post('/data/customers', customer('cus_1'));
  await api.post('/data/invoices', invoice('inv_1', '2024-02-01', 9900));
});
afterAll(() => opened.sandbox.close());

const deep = '['.repeat(40) + ']'.repeat(40);
const endless = '['.repeat(100_000);

type Row = [string, string, unknown, number, string | undefined, RegExp];
const requests: Row[] = [
  // The body as a whole.
  [
    'POST',
    '/data/invoices',
    '{"id": "a",\n  "amount": }',
    400,
    undefined,
    /line 2, column 13: expected a value, got "}/,
  ],
  [
    'POST',
    '/data/invoices',
    '[{"id": "a"} {"id": "b"}]',
    400,
    undefined,
    /line 1, column 14: expected , or \], got/,
  ],
  [
    'POST',
    '/data/invoices',
    '{"id": "a"',
    400,
    undefined,
    /line 1, column 11: expected , or }, the text ends/,
  ],
  ['POST', '/data/invoices', "{'id': 1}", 400, undefined, /line 1, column 2: expected a field name or }/],
  ['POST', '/data/invoices', '{"a":1}}', 400, undefined, /line 1, column 8: expected the end/],
  ['POST', '/data/invoices', '{"a":tru}', 400, undefined, /line 1, column 6: expected a value, got "tru}"/],
  ['POST', '/data/invoices', '{"a":"x\ny"}', 400, undefined, /line 1, column 6: expected a value/],
  ['POST', '/data/invoices', '', 400, undefined, /empty/],
  ['POST', '/data/invoices', '  ', 400, undefined, /empty/],
  ['POST', '/data/invoices', '"text"', 400, undefined, /object, an array, or/],
  ['POST', '/data/invoices', 'null', 400, undefined, /object, an array, or/],
  ['POST', '/data/invoices', deep, 400, undefined, /nested more than 32/],
  ['POST', '/data/invoices', endless, 400, undefined, /not valid JSON/],
  ['POST', '/data/invoices', `{"a":${deep}}`, 400, undefined, /nested more than 32/],
  [
    'POST',
    '/data/invoices',
    `["${'x'.repeat(200_001)}"]`,
    413,
    undefined,
    /200005 bytes, more than the limit of 200000/,
  ],
  ['POST', '/data/data-sources', '[]', 400, undefined, /must be an object/],
  ['POST', '/data/data-sources', '{"name":"a\\u0000b","type":"api"}', 400, 'name', /NUL/],
  // Fields of a body.
  ['POST', '/data/data-sources', { name: 'x' }, 400, 'type', /type: is missing/],
  ['POST', '/data/data-sources', { name: 'x', type: 'fax' }, 400, 'type', /must be one of stripe/],
  ['POST', '/data/data-sources', { name: 5, type: 'api' }, 400, 'name', /name: must be text, got '5'/],
  ['PUT', '/data/data-sources/ds_1', { type: 'csv' }, 400, 'type', /cannot be changed/],
  ['POST', '/data/plan-groups', { name: 'x' }, 400, 'plans', /is missing/],
  ['POST', '/data/plan-groups', { name: 'x', plans: 'plan_m' }, 400, 'plans', /must be a list/],
  ['POST', '/data/plan-groups', { name: 'x', plans: [1] }, 400, 'plans.0', /must be text/],
  ['POST', '/data/segments', { name: 'x', filters: {}, mode: 'sideways' }, 400, 'mode', /filter, breakdown/],
  ['PUT', '/profile', { timezone: 'Europe/Atlantis' }, 400, 'timezone', /not a time zone/],
  ['PUT', '/settings/notifications', { daily_report: 'yes' }, 400, 'daily_report', /true or false or null/],
  [
    'POST',
    '/integrations/webhooks',
    { url: 'ftp://example.com', event_type: 'movement.new' },
    400,
    'url',
    /http or https/,
  ],
  [
    'POST',
    '/integrations/webhooks',
    { url: 'javascript:alert(1)', event_type: 'movement.new' },
    400,
    'url',
    /http or https/,
  ],
  [
    'POST',
    '/integrations/webhooks',
    { url: 'https://example.com', event_type: 'movement' },
    400,
    'event_type',
    /movement\.new/,
  ],
  ['PUT', '/data/customers/cus_1', { email: 7 }, 400, 'email', /must be text/],
  [
    'PUT',
    '/data/customers/cus_1',
    { created_date: '2023-02-29' },
    400,
    'created_date',
    /not a date that exists/,
  ],
  ['PUT', '/data/invoices/inv_1', { amount: '9900' }, 400, 'amount', /whole number, got '9900'/],
  ['PUT', '/data/invoices/inv_1', { customer_id: 'nobody' }, 400, 'customer_id', /no customer 'nobody'/],
  ['PUT', '/data/invoices/inv_1', { invoice_date: '2024-13-01' }, 400, 'date', /not a date that exists/],
  ['PUT', '/data/invoices/inv_1', { id: 'inv_2' }, 400, 'id', /the path says 'inv_1'/],
  ['PUT', '/data/invoices/inv_1', { data_source: 'ds_9' }, 400, 'data_source', /cannot change/],
  [
    'PUT',
    '/data/plans/plan_m',
    { name: 'M', billing_freq: 'month', currency: 'usd' },
    400,
    'id',
    /is missing/,
  ],
  [
    'PUT',
    '/data/plans/plan_m',
    { id: 'plan_q', name: 'M', billing_freq: 'month', currency: 'usd' },
    400,
    'id',
    /the path says/,
  ],
  ['DELETE', '/data/plans/plan_m', { id: 'plan_q' }, 400, 'id', /the path says/],
  // Records that do not exist.
  ['GET', '/customers/nobody', undefined, 404, 'id', /No customer 'nobody'/],
  ['GET', '/data/customers/nobody?source=ds_1', undefined, 404, 'id', /No customer/],
  ['PUT', '/data/customers/nobody', { name: 'x' }, 404, 'id', /No customer/],
  ['DELETE', '/data/customers/nobody', undefined, 404, 'id', /No customer/],
  ['PUT', '/data/invoices/nothing', { amount: 1 }, 404, 'id', /No invoice/],
  ['DELETE', '/data/invoices/nothing', undefined, 404, 'id', /No invoice/],
  [
    'PUT',
    '/data/plans/nothing',
    { id: 'nothing', name: 'x', billing_freq: 'month', currency: 'usd' },
    404,
    'id',
    /No plan/,
  ],
  ['DELETE', '/data/plans/nothing', undefined, 404, 'id', /No plan/],
  ['GET', '/data/plan-groups/pg_9', undefined, 404, 'id', /No plan group/],
  ['DELETE', '/data/segments/seg_9', undefined, 404, 'id', /No segment/],
  ['DELETE', '/integrations/webhooks/wh_9', undefined, 404, 'id', /No webhook/],
  ['DELETE', '/data/data-sources/ds_9', undefined, 404, 'id', /No data source/],
  ['GET', '/data/invoices?source=ds_9', undefined, 404, 'source', /source: no data source 'ds_9'/],
  ['POST', '/v1/data-sources/ds_9/invoices', [], 404, 'id', /No data source 'ds_9'/],
  ['GET', '/nothing/here', undefined, 404, undefined, /nothing at GET \/nothing\/here/],
  ['GET', '/customers/%E0%A4%A', undefined, 404, 'id', /No customer/],
  // Parameters.
  ['GET', '/data/customers', undefined, 400, 'source', /source: is missing/],
  ['GET', '/data/invoices', undefined, 400, 'source', /source: is missing/],
  ['GET', '/data/invoices?source=', undefined, 400, 'source', /source: is missing/],
  [
    'GET',
    '/customers?limit=-5',
    undefined,
    400,
    'limit',
    /limit: must be a whole number of 1 or more, got '-5'/,
  ],
  ['GET', '/customers?limit=0', undefined, 400, 'limit', /1 or more/],
  ['GET', '/customers?limit=abc', undefined, 400, 'limit', /whole number, got 'abc'/],
  ['GET', '/customers?limit=1.5', undefined, 400, 'limit', /whole number/],
  ['GET', '/customers?offset=-1', undefined, 400, 'offset', /0 or more/],
  ['GET', '/customers?offset=99999999999999999999', undefined, 400, 'offset', /too large/],
  ['GET', '/customers?limit=5&limit=6', undefined, 400, 'limit', /given twice/],
  ['GET', '/customers?search=a%00b', undefined, 400, 'search', /NUL/],
  ['GET', '/data/invoices?source=ds_1&limit=-1', undefined, 400, 'limit', /1 or more/],
  ['GET', '/data/plan-groups?limit=x', undefined, 400, 'limit', /whole number/],
  [
    'GET',
    '/reports/mrr?interval=decade',
    undefined,
    400,
    'interval',
    /one of day, week, month, quarter, year/,
  ],
  ['GET', '/reports/retention?trailing_months=0', undefined, 400, 'trailing_months', /1 or more/],
  ['GET', '/reports/mrr?compare=yesterday', undefined, 400, 'compare', /last-period, last-year/],
  ['GET', '/reports/summary?baseCurrency=bitcoin', undefined, 400, 'baseCurrency', /not a currency/],
  ['GET', '/reports/mrr?date=20240230', undefined, 400, 'date', /'20240230' is not a day that exists/],
  ['GET', '/reports/mrr?date=20240101-20241301', undefined, 400, 'date', /'20241301' is not a day/],
  ['GET', '/reports/mrr?date=20240801-20240101', undefined, 400, 'date', /ends before it begins/],
  ['GET', '/reports/mrr?date=2024-01-01', undefined, 400, 'date', /cannot be read/],
  ['GET', '/reports/mrr?date=last-0-months', undefined, 400, 'date', /cannot be read/],
  ['GET', '/reports/mrr?interval=day&date=00010101-20240815', undefined, 400, 'date', /more than 20000 days/],
  // Methods.
  ['PUT', '/data/plans/', { name: 'Pro' }, 404, undefined, /The id in PUT \/data\/plans\/\{id\} is empty/],
  ['DELETE', '/reports/mrr', undefined, 405, undefined, /DELETE is not allowed here; allowed: GET/],
  ['PATCH', '/data/invoices/inv_1', { amount: 1 }, 405, undefined, /allowed: PUT, DELETE/],
  ['PUT', '/_sandbox', undefined, 405, undefined, /allowed: GET/],
  ['POST', '/', undefined, 405, undefined, /allowed: GET/],
];

describe('a request', () => {
  test.each(requests)('%s %s %j → %i %s', async (method, path, body, status, field, message) => {
    const answer = await api.call(method, path, body);
    expect(answer.body.error).toMatch(message);
    expect(answer.body.field).toBe(field);
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/^[A-Z, ]+$/);
  });
});

test('a compressed body is refused for what it is', async () => {
  const response = await opened.sandbox.fetch('/data/invoices', {
    method: 'POST',
    headers: { authorization: `Bearer ${api.key}`, 'content-encoding': 'gzip' },
    body: gzipSync('[]'),
  });
  expect(response.status).toBe(415);
  expect(await response.json()).toMatchObject({ error: expect.stringMatching(/compressed \('gzip'\)/) });
});

const invoices: [string, object, RegExp][] = [
  ['no id', { id: null }, /^id: is missing$/],
  ['an empty id', { id: '' }, /^id: is empty$/],
  ['an id that is a number', { id: 5 }, /^id: must be text, got '5'$/],
  ['no date', { date: null }, /^date: is missing$/],
  ['a day that does not exist', { date: '2023-02-29' }, /^date: is not a date/],
  ['an hour that does not exist', { date: '2024-02-01T25:00:00Z' }, /^date: is not a date/],
  ['no amount', { amount: null }, /^amount: is missing$/],
  ['cents as a fraction', { amount: 99.5 }, /^amount: must be a whole number, got '99.5'$/],
  ['an amount beyond exact numbers', { amount: 1e16 }, /^amount: must be a whole number from/],
  ['a text for an amount', { amount: '9900' }, /^amount: must be a whole number, got '9900'$/],
  [
    'an unknown type',
    { type: 'gift' },
    /^type: must be one of subscription, one-time, refund, cancellation, got 'gift'$/,
  ],
  ['an unknown status', { status: 'perhaps' }, /^status: must be one of paid/],
  [
    'a currency that does not exist',
    { currency: 'xyz' },
    /^currency: is not a currency of ISO 4217, got 'xyz'/,
  ],
  [
    'a currency without exchange rates',
    { currency: 'AOA' },
    /^currency: has no exchange rate from 'aoa' to the account's 'usd' on 2024-\d\d-\d\d; load rates/,
  ],
  [
    'a period that ends before it begins',
    { period_start: '2024-03-01', period_end: '2024-02-01' },
    /^period_end: must be after/,
  ],
  [
    'a period of no days',
    { period_start: '2024-03-01', period_end: '2024-03-01' },
    /^period_end: must be after/,
  ],
  ['less than no seats', { quantity: -1 }, /^quantity: must be a whole number from 0/],
  ['an unknown data source', { data_source: 'ds_9' }, /^data_source: no data source 'ds_9'/],
  ['lines that are none', { lines: 'x' }, /^lines: must be a list/],
  ['a line without an amount', { lines: [{}] }, /^lines\.0\.amount: is missing$/],
  [
    'a line on no plan',
    { lines: [{ amount: 1, plan_id: 'plan_x' }] },
    /^lines\.0\.plan_id: no plan 'plan_x'/,
  ],
  [
    'a line with a wrong day',
    { lines: [{ amount: 1, period_start: '2024-02-31' }] },
    /^lines\.0\.period_start: is not a date/,
  ],
];

const plans: [string, object, RegExp][] = [
  ['no id', { id: null }, /^id: is missing$/],
  ['an empty id', { id: '' }, /^id: is empty$/],
  ['no name', { name: null }, /^name: is missing$/],
  ['no interval', { billing_freq: null }, /^billing_freq: is missing$/],
  [
    'an unknown interval',
    { billing_freq: 'fortnight' },
    /^billing_freq: must be one of day, week, month, quarter, year/,
  ],
  ['no currency', { currency: null }, /^currency: is missing$/],
  ['zero intervals', { billing_freq_count: 0 }, /^billing_freq_count: must be a whole number/],
  [
    'millions of intervals',
    { billing_freq_count: 2 ** 30 },
    /^billing_freq_count: must be a whole number from 1 to 1000/,
  ],
  ['two ids', { external_id: 'other' }, /^external_id: must be the same as id/],
];

const customers: [string, object, RegExp][] = [
  ['an empty id', { id: '' }, /^id: is empty$/],
  ['neither name nor e-mail', { name: null }, /^name: is missing; give name or email$/],
  [
    'a country by its name',
    { country: 'Denmark' },
    /^country: must be a code of ISO 3166 with two letters, got 'denmark'$/,
  ],
  ['a day that does not exist', { created_date: '2024-06-31' }, /^created_date: is not a date/],
  [
    'a variable that is a number',
    { custom_variables: { size: 5 } },
    /^custom_variables\.size: must be text, got '5'$/,
  ],
];

describe('a pushed row', () => {
  async function refused(path: string, row: object, reason: RegExp) {
    const { status, body } = await api.post(path, [row]);
    expect(status).toBe(200);
    expect(body.result).toHaveLength(1);
    expect(body.result[0].export_status).toBe('error');
    expect(body.result[0].export_error).toMatch(reason);
  }

  test.each(invoices)('with %s is refused', (_, more, reason) =>
    refused('/data/invoices', { ...invoice('inv_x', '2024-02-01', 9900), ...more }, reason),
  );
  test.each(plans)('of a plan with %s is refused', (_, more, reason) =>
    refused('/data/plans', { ...plan('plan_x'), ...more }, reason),
  );
  test.each(customers)('of a customer with %s is refused', (_, more, reason) =>
    refused('/data/customers', { ...customer('cus_x'), ...more }, reason),
  );

  test.each([5, null, 'text', true, [[]]])('that is %j is refused', async (row) => {
    await refused('/data/invoices', row as object, /^row: must be an object/);
  });

  test('that was refused has left nothing behind', async () => {
    expect((await api.get('/data/invoices?source=ds_1')).body.result.count).toBe(1);
    expect((await api.get('/customers')).body.result.count).toBe(1);
    expect((await api.get('/plans')).body.result.count).toBe(2);
  });
});

test('after all of this the sandbox is as it was', async () => {
  expect((await api.get('/reports/summary')).body.summary).toMatchObject({
    mrr_180: 9900,
    subscribers_180: 1,
  });
});
