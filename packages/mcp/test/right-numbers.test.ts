// Every tool that reads answers what the API answers, to the last minor unit, in every kind of currency.
import type { Sandbox } from '@growpanel/sandbox';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operation, reportNamed } from '../src/contract/tables.js';
import { actions, reportNames } from '../src/generated/parameters.gen.js';
import { type Account, accountIn, currencies, newSandbox } from './accounts.js';
import { call, connect, endpointOver, expanded } from './connect.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await newSandbox();
});
afterAll(() => sandbox.close());

/** What a report cannot do without. */
const needed: Record<string, Record<string, string>> = { 'custom-variables': { key: 'industry' } };

/** Whatever a tool both gets and updates: the tool, what chooses it, and where the API has it. */
const rewritable = Object.entries(actions).flatMap(([tool, resources]) =>
  Object.entries(resources).flatMap(([resource, { get, update }]) => {
    if (!get || !update) return [];
    const chosen = tool === 'manage_settings' ? { section: resource } : resource ? { resource } : {};
    const { path, parameters } = operation(get.operation);
    const needsSource = parameters.some(({ name, required }) => name === 'source' && required);
    return [[tool, chosen as { resource?: string }, { path, needsSource }] as const];
  }),
);

describe.each(currencies)('in $currency', ({ currency, told, scale }) => {
  let account: Account;
  let client: Client;
  beforeAll(async () => {
    account = await accountIn(sandbox, currency, scale);
    client = await connect(endpointOver(sandbox.fetch), { apiKey: account.apiKey });
  });

  test.each(reportNames)('get_report %s', async (report) => {
    const takesDate = reportNamed(report)!.parameters.some(({ name }) => name === 'date');
    const query = { ...(takesDate && { date: '20260101-20260515' }), ...needed[report] };
    const search = new URLSearchParams(query).toString();
    const api = await account.get(`/reports/${report}?${search}`);
    const { data, units, truncated, error } = await call(client, 'get_report', { report, ...query });
    expect(error).toBeUndefined();
    expect(truncated).toBeUndefined();
    expect(expanded(data)).toEqual(expanded(api));
    const money = Object.keys(units ?? {}).find((label) => label.includes('minor units'));
    if (money) expect(money).toBe(told);
  });

  const reads: [tool: string, args: Record<string, unknown>, path: string][] = [
    ['list_customers', {}, '/customers'],
    ['list_customers', { search: 'beta' }, '/customers?search=beta'],
    [
      'list_customers',
      { status: 'active', limit: 1, offset: 1 },
      '/customers?status=active&limit=1&offset=1',
    ],
    ['list_plans', {}, '/plans'],
    ['manage_data', { resource: 'plans', action: 'list' }, '/data/plans'],
    ['manage_data', { resource: 'invoices', action: 'get', id: 'inv_2' }, '/data/invoices/inv_2'],
    ['manage_data', { resource: 'plan_groups', action: 'list' }, '/data/plan-groups'],
    ['manage_data', { resource: 'segments', action: 'list' }, '/data/segments'],
    ['manage_data', { resource: 'data_sources', action: 'list' }, '/data/data-sources'],
    ['manage_settings', { section: 'account', action: 'get' }, '/settings'],
    ['manage_settings', { section: 'notifications', action: 'get' }, '/settings/notifications'],
    ['manage_settings', { section: 'slack', action: 'get' }, '/settings/slack'],
    ['manage_settings', { section: 'profile', action: 'get' }, '/profile'],
    ['manage_webhooks', { action: 'list' }, '/integrations/webhooks'],
    ['manage_account', { action: 'get' }, '/account'],
    ['manage_billing', { action: 'details' }, '/account/billing'],
    ['manage_billing', { action: 'invoices' }, '/account/billing/invoices'],
    ['manage_team', { action: 'list' }, '/account/team'],
    ['manage_api_keys', { action: 'list' }, '/account/api-keys'],
    [
      'api_request',
      { method: 'GET', path: '/reports/mrr?interval=quarter' },
      '/reports/mrr?interval=quarter',
    ],
  ];
  test.each(reads)('%s %j', async (tool, args, path) => {
    const { data, error } = await call(client, tool, args);
    expect(error).toBeUndefined();
    expect(expanded(data)).toEqual(expanded(await account.get(path)));
  });

  test('get_customer says what the API says, and the movements of the MRR report', async () => {
    const { data, units } = await call(client, 'get_customer', { id: 'cus_a' });
    const { recent_movements, ...rest } = expanded(data) as Record<string, unknown>;
    expect(rest).toEqual(expanded(await account.get('/customers/cus_a')));
    expect(recent_movements).toEqual([
      { date: '2026-01-02', type: 'new', mrr_change: 99 * scale },
      { date: '2026-03-02', type: 'expansion', mrr_change: 100 * scale },
    ]);
    expect(
      Object.entries(units!).find(([, fields]) => fields.includes('current_mrr_base_currency'))?.[0],
    ).toBe(told);
  });

  test.each(['~cus_a', 'cus_a cus_b', '*'])(
    'get_customer tells no movements of others for the id %j, which means others as a filter',
    async (id) => {
      const sources = (await account.get('/data/data-sources')) as { result: { id: string }[] };
      const data_source = sources.result[0]!.id;
      const record = { id, name: 'Odd', created_date: '2026-01-01', country: 'dk', data_source };
      await call(client, 'manage_data', { resource: 'customers', action: 'create', data: record });
      const { data } = await call(client, 'get_customer', { id });
      expect(data).toMatchObject({ id });
      expect(data).not.toHaveProperty('recent_movements');
    },
  );

  test('get_customer explains a movement', async () => {
    const { data } = await call(client, 'get_customer', { id: 'cus_a', explain: '2026-03-02', fields: 'id' });
    const { explanation } = expanded(data) as {
      explanation: { events: { movements: { mrr_change: number }[] }[] };
    };
    expect(explanation.events.flatMap(({ movements }) => movements)).toMatchObject([
      { mrr_change: 100 * scale },
    ]);
  });

  test('export_csv is the file of the API', async () => {
    const { data } = await call(client, 'export_csv', { export: 'customers' });
    const response = await sandbox.fetch('/exports/customers.csv', {
      headers: { authorization: `Bearer ${account.apiKey}` },
    });
    expect((data as { csv: string }).csv.split('\n')).toEqual(
      (await response.text()).replaceAll('\r', '').split('\n'),
    );
  });

  test('an amount in the billing of the account is told in its currency', async () => {
    const { units } = await call(client, 'manage_billing', { action: 'details' });
    expect(Object.keys(units!)).toContain(told);
  });

  describe('what was read can be written back unchanged', () => {
    test('one record', async () => {
      const path = '/data/invoices/inv_2';
      const before = await account.get(path);
      const summary = await account.get('/reports/summary');
      const read = await call(client, 'manage_data', { resource: 'invoices', action: 'get', id: 'inv_2' });
      const written = { resource: 'invoices', action: 'update', id: 'inv_2', data: read.data };
      expect((await call(client, 'manage_data', written)).error).toBeUndefined();
      expect(await account.get(path)).toEqual(before);
      expect(await account.get('/reports/summary')).toEqual(summary);
    });

    test('a whole list, as the table that it was read as', async () => {
      const source = ((await account.get('/data/data-sources')) as { result: { id: string }[] }).result[0]!
        .id;
      const path = `/data/invoices?source=${source}`;
      const before = await account.get(path);
      const { data } = await call(client, 'manage_data', { resource: 'invoices', action: 'list', source });
      const { list } = (data as { result: { list: unknown } }).result;
      const { error } = await call(client, 'manage_data', {
        resource: 'invoices',
        action: 'create',
        data: list,
      });
      expect(error).toBeUndefined();
      expect(await account.get(path)).toEqual(before);
    });

    test.each(rewritable)('%s %j', async (tool, chosen, { path, needsSource }) => {
      const id = await idOf(chosen.resource);
      const source = needsSource ? await idOf('data_sources') : undefined;
      const at = path.replace('{id}', id) + (source ? `?source=${source}` : '');
      const args = { ...chosen, ...(path.includes('{id}') && { id }) };
      const before = await account.get(at);
      const { data } = await call(client, tool, { ...args, action: 'get', source });
      const { error } = await call(client, tool, { ...args, action: 'update', data });
      expect(error).toBeUndefined();
      expect(await account.get(at)).toEqual(before);
    });

    /** A record of each kind; of the kinds that no billing data brings, a new one. */
    async function idOf(resource: string | undefined): Promise<string> {
      const create = async (data: object) => {
        const outcome = await call(client, 'manage_data', { resource, action: 'create', data });
        return ((await listed(outcome.data)) as { id: string }).id;
      };
      const listed = async (made: unknown) => (made as { result?: unknown }).result ?? made;
      switch (resource) {
        case 'customers':
          return 'cus_a';
        case 'plans':
          return 'plan_pro';
        case 'invoices':
          return 'inv_2';
        case 'plan_groups':
          return create({ name: 'Both', plans: ['plan_pro', 'plan_year'] });
        case 'segments':
          return create({ name: 'Japan', filters: { region: 'jp' }, description: 'Customers in Japan' });
        case 'data_sources':
          return ((await account.get('/data/data-sources')) as { result: { id: string }[] }).result[0]!.id;
        default:
          return '';
      }
    }
  });
});
