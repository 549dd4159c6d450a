// What is wrong is told, in words that help to mend the call, and nothing is sent.
import { expect, test } from 'vitest';
import { call } from './connect.js';
import { over } from './recording.js';

test.each<[string, Record<string, unknown>, RegExp]>([
  [
    'manage_data',
    { resource: 'customers', action: 'destroy' },
    /action cannot be 'destroy'.*It is one of: .*delete/,
  ],
  [
    'manage_data',
    { resource: 'customers', action: 'merge' },
    /customers cannot 'merge'.*It can: list, create/,
  ],
  ['manage_data', { resource: 'custommers', action: 'list' }, /Did you mean 'customers'\?/],
  ['manage_data', { action: 'list' }, /resource is missing/],
  [
    'manage_data',
    { resource: 'plans', action: 'update', id: 'p', data: { nmae: 'x' } },
    /no field 'nmae'. Did you mean 'name'/,
  ],
  [
    'manage_data',
    { resource: 'plans', action: 'update', id: 'p', data: { name: 5 } },
    /data.name must be of type string, got number/,
  ],
  ['manage_data', { resource: 'plans', action: 'update', id: 'p' }, /update of plans needs data with/],
  ['manage_data', { resource: 'invoices', action: 'create', data: { id: 'i' } }, /lacks 'customer_id'/],
  [
    'manage_data',
    { resource: 'invoices', action: 'create', data: { id: 'i', amount: '99.00' } },
    /amount must be of type number, got string \(money is a whole number of minor units/,
  ],
  ['manage_data', { resource: 'invoices', action: 'list' }, /list of invoices needs 'source'.*data_sources/],
  ['manage_data', { resource: 'plans', action: 'get' }, /get of plans needs 'id'/],
  ['manage_data', { resource: 'plans', action: 'list', id: 'p' }, /list of plans takes no 'id'/],
  [
    'manage_team',
    { action: 'list', user: 'u' },
    /manage_team takes no argument 'user'. Did you mean 'user_id'/,
  ],
  ['list_customers', { limit: '10' }, /limit must be of type integer, got string/],
  ['list_customers', { limit: 0 }, /limit must be a whole number from 1/],
  ['list_customers', { limit: 1.5 }, /limit must be of type integer, got number/],
  ['list_customers', { fields: 'id,mmr' }, /no field 'mmr'. Did you mean 'mrr'/],
  ['list_customers', { staus: 'active' }, /takes no 'staus'. Did you mean 'status'/],
  ['get_report', {}, /report is missing/],
  ['get_report', { report: 'mrr', interval: 'fortnight' }, /interval cannot be 'fortnight'/],
  ['get_report', { report: 'summary', interval: 'month' }, /Report 'summary' takes no 'interval'/],
  ['get_report', { report: 'mrr-growth', plan: 'x' }, /Report 'mrr-growth' takes no 'plan'/],
  ['get_report', { report: 'custom-variables' }, /needs 'key'/],
  ['get_report', { report: 'mrr', custom: 'saas' }, /custom must be of type object/],
  ['export_csv', { export: 'invoices' }, /export cannot be 'invoices'/],
  ['api_request', { method: 'PATCH', path: '/x' }, /method cannot be 'PATCH'/],
  ['api_request', { method: 'GET', path: '/x', body: {} }, /GET takes no body/],
  ['api_request', { method: 'GET' }, /path is missing/],
  [
    'api_request',
    { method: 'GET', path: '/reports/summary', fields: 'mrr_curent' },
    /no field 'mrr_curent'. Did you mean 'mrr_current'/,
  ],
  ['get_customer', { id: 'cus_1', fields: 'recent_movemnts' }, /Did you mean 'recent_movements'/],
])('%s %j', async (tool, args, words) => {
  const { client, calls } = await over();
  const { error } = await call(client, tool, args);
  expect(error).toMatch(words);
  expect(calls).toEqual([]);
});

/** Long enough that whatever takes a step for each pair of its letters is still at it when the test gives up. */
const endless = 'x'.repeat(400_000);

test.each<[string, Record<string, unknown>, RegExp]>([
  ['get_report', { report: 'mrr', [endless]: 1 }, /Report 'mrr' takes no 'x{100}…'. It takes: date, /],
  ['get_report', { report: 'mrr', interval: endless }, /interval cannot be 'x{100}…'. It is one of: day/],
  ['list_customers', { fields: endless }, /no field 'x{100}…'. It has: .*\bmrr\b/],
  ['manage_data', { resource: endless, action: 'list' }, /cannot be 'x{100}…'. It is one of: customers/],
  ['manage_team', { action: 'list', [endless]: 1 }, /takes no argument 'x{100}…'. It takes: action/],
  [
    'manage_data',
    { resource: 'plans', action: 'update', id: 'p', data: { [endless]: 1 } },
    /no field 'x{100}…'. It has: .*\bname\b/,
  ],
  ['api_request', { method: endless, path: '/x' }, /method cannot be 'x{100}…'. It is one of: GET/],
  ['api_request', { method: 'GET', path: `/../${endless}` }, /path must be a path of the API/],
])('%s: what is endless is told in brief, at once, with what is possible', async (tool, args, words) => {
  const { client, calls } = await over();
  const { error } = await call(client, tool, args);
  expect(error).toMatch(words);
  expect(calls).toEqual([]);
});

test('a tool that does not exist is an error of the protocol', async () => {
  const { client } = await over();
  await expect(client.callTool({ name: 'get_reprot' })).rejects.toThrow(/Did you mean 'get_report'/);
});
