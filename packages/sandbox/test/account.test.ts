// Settings, the account, integrations, API keys and the team.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Api,
  customer,
  freshAccount,
  goldenMovements,
  invoice,
  movementsOf,
  openApi,
  plan,
} from './api.js';
import { temporaryFolder } from './command.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi();
});
afterAll(() => opened.sandbox.close());
const account = () => freshAccount(opened);

/** A customer who paid for May and cancelled in the middle of it. */
async function canceled(): Promise<Api> {
  const api = await account();
  await api.post('/data/plans', plan('plan_m'));
  await api.post('/data/customers', customer('cus_1'));
  await api.post('/data/invoices', [
    invoice('i1', '2024-05-01', 900),
    { id: 'i2', customer_id: 'cus_1', type: 'cancellation', date: '2024-05-10', amount: 0 },
  ]);
  return api;
}

describe('settings', () => {
  test('are those of the engine', async () => {
    const api = await account();
    const defaults = {
      ...{ base_currency: 'usd', timezone: 'UTC', first_day_of_week: 1, churn_recognition: 'end_of_period' },
      ...{ auto_churn: true, grace_days: 15, grace_days_short: 3, refunds: 'proportional' },
    };
    expect((await api.get('/settings')).body).toEqual(defaults);
    const changed = { first_day_of_week: 0, grace_days: 30, base_currency: 'EUR' };
    expect((await api.post('/settings', changed)).body).toEqual({
      ...{ ...defaults, ...changed, base_currency: 'eur' },
    });
    expect((await api.post('/settings', { grace_days_short: 1 })).body).toMatchObject({
      ...{ grace_days: 30, grace_days_short: 1 },
    });
    expect((await api.get('/account')).body).toMatchObject({ base_currency: 'eur', first_day_of_week: 0 });
  });

  test('hold for the past too', async () => {
    const api = await canceled();
    const query = 'date=20240101-20240815';
    expect(await movementsOf(api, query)).toEqual({
      '2024-05-01': { new: 900 },
      '2024-06-01': { churn: -900 },
    });
    await api.post('/settings', { churn_recognition: 'immediate' });
    // Both movements fall into May now.
    expect(await movementsOf(api, query)).toEqual({ '2024-05-01': { new: 900, churn: -900 } });
  });

  test('keep the days of times right when the time zone changes', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1', { created_date: '2024-05-31T23:00:00Z' }));
    await api.post('/data/invoices', invoice('i1', '2024-05-31T23:00:00Z', 900));
    expect(Object.keys(await movementsOf(api))[0]).toBe('2024-05-01');
    await api.post('/settings', { timezone: 'Europe/Copenhagen' });
    expect(Object.keys(await movementsOf(api))[0]).toBe('2024-06-01');
  });

  test('the currency changes to any that there are rates for, and all numbers with it', async () => {
    const api = await canceled();
    const { status, body } = await api.post('/settings', { base_currency: 'kwd' });
    expect([status, body.field]).toEqual([400, 'base_currency']);
    expect(body.error).toContain("no exchange rate from 'usd' on 20");
    expect((await api.post('/account', { base_currency: 'kwd', name: 'X' })).status).toBe(400);
    expect((await api.get('/account')).body.name).toBe('Sandbox');
    expect((await api.post('/settings', { base_currency: 'eur' })).body.base_currency).toBe('eur');
    const asked = (await api.get('/reports/mrr?baseCurrency=eur')).body;
    expect((await api.get('/reports/mrr')).body).toEqual(asked);
    expect(asked.currency).toBe('eur');
  });

  test('of notifications know the documented email_reports', async () => {
    const api = await account();
    const { body } = await api.put('/settings/notifications', { email_reports: true, monthly_report: false });
    expect(body).toMatchObject({ daily_report: true, weekly_report: true, monthly_report: false });
    expect((await api.put('/settings/notifications', { email_reports: false })).body).toMatchObject({
      ...{ daily_report: false, weekly_report: false, monthly_report: false },
    });
  });

  test.each([
    ['stripe', { connected: true }, { connected: true, stripe_account: null, import_metered: false }],
    ['hubspot', { portal_id: '7' }, { connected: false, portal_id: '7', sync_customers: false }],
    ['webhook', { url: 'https://a.example/' }, { url: 'https://a.example/', types: [], threshold: null }],
    [
      'slack',
      { types: ['new', 'churn'], threshold: 500 },
      { connected: false, channel: null, types: ['new', 'churn'], threshold: 500 },
    ],
    ['teams', { threshold: 0 }, { webhook_url: null, types: [], threshold: 0 }],
    ['looker-studio', { enabled: true }, { enabled: true, last_used: null }],
  ])('of %s are kept', async (name, change, expected) => {
    const api = await account();
    expect((await api.post(`/settings/${name}`, { ...change, stray: 1 })).body).toEqual(expected);
    expect((await api.get(`/settings/${name}`)).body).toEqual(expected);
    expect((await (await account()).get(`/settings/${name}`)).body).not.toEqual(expected);
  });
});

describe('an account', () => {
  test('has a name that changes', async () => {
    const api = await account();
    expect(
      (await api.post('/account', { name: 'New Account Name', timezone: 'Asia/Tokyo' })).body,
    ).toMatchObject({
      ...{ name: 'New Account Name', timezone: 'Asia/Tokyo', data_sources: [{ id: 'ds_1' }] },
    });
    expect((await api.get('/integrations/verify')).body).toMatchObject({
      ...{ account_name: 'New Account Name', access_level: 'admin' },
    });
  });

  test('goes when its name is given, and leaves the others as they are', async () => {
    const [api, other] = [await canceled(), await canceled()];
    await api.post('/account', { name: 'Mine' });
    const { status, body } = await api.delete('/account', { confirm: 'mine' });
    expect([status, body.field]).toEqual([400, 'confirm']);
    expect((await api.delete('/account', { confirm: 'Mine' })).body.success).toBe(true);
    expect((await api.get('/account')).status).toBe(401);
    expect(Object.keys(await movementsOf(other))).toHaveLength(2);
  });

  test('that was deleted is made anew at the next start', async () => {
    const folder = temporaryFolder();
    const first = await openApi({ seed: 'golden', data: folder.path });
    await first.api.delete('/account', { confirm: 'Sandbox' });
    expect((await first.sandbox.fetch('/_sandbox')).status).toBe(200);
    await first.sandbox.close();
    const second = await openApi({ seed: 'golden', data: folder.path });
    expect(await movementsOf(second.api)).toEqual(goldenMovements);
    await second.sandbox.close();
    folder.remove();
  });
});

describe('API keys', () => {
  test('are shown once, are renamed, and stop working when they go', async () => {
    const api = await account();
    const { status, body } = await api.post('/account/api-keys', { name: 'CI Key', role: 'readonly' });
    expect([status, body]).toMatchObject([
      201,
      { name: 'CI Key', access_level: 'readonly', last_used: null },
    ]);
    const own = api.as(body.api_key);
    expect((await own.get('/integrations/verify')).body.access_level).toBe('readonly');
    const { body: renamed } = await api.put(`/account/api-keys/${body.id}`, { name: 'Renamed' });
    expect(renamed).toMatchObject({ name: 'Renamed', last_used: '2024-08-15T00:00:00.000Z' });
    const list = await api.get('/account/api-keys');
    expect(JSON.stringify(list.body)).not.toContain(body.api_key);
    expect(list.body.result.map(({ name }: { name: string }) => name)).toContain('Renamed');
    await api.delete(`/account/api-keys/${body.id}`);
    expect((await own.get('/plans')).status).toBe(401);
    expect((await api.delete(`/account/api-keys/${body.id}`)).status).toBe(404);
  });

  test('have a role under both its names', async () => {
    const api = await account();
    const { body } = await api.post('/account/api-keys', { name: 'A', access_level: 'admin' });
    expect(body.access_level).toBe('admin');
    expect((await api.as(body.api_key).post('/data/customers', [])).status).toBe(200);
  });

  test('do not delete themselves', async () => {
    const api = await account();
    const { body } = await api.post('/account/api-keys', { name: 'A', role: 'admin' });
    const { status } = await api.as(body.api_key).delete(`/account/api-keys/${body.id}`);
    expect([status, (await api.delete(`/account/api-keys/${body.id}`)).status]).toEqual([403, 200]);
  });

  test('belong to their account', async () => {
    const [api, other] = [await account(), await account()];
    const { body } = await api.post('/account/api-keys', { name: 'A', role: 'admin' });
    expect((await other.delete(`/account/api-keys/${body.id}`)).status).toBe(404);
  });

  test('that are read-only write nowhere here', async () => {
    const api = await account();
    const { body } = await api.post('/account/api-keys', { name: 'R', role: 'readonly' });
    const readonly = api.as(body.api_key);
    for (const [method, path] of [
      ['POST', '/settings'],
      ['POST', '/settings/slack'],
      ['POST', '/account'],
      ['DELETE', '/account'],
      ['POST', '/account/api-keys'],
      ['PUT', `/account/api-keys/${body.id}`],
      ['POST', '/account/team/invite'],
      ['POST', '/account/billing/subscribe'],
      ['POST', '/customers/cus_1/resync'],
      ['POST', '/data/plan-groups/merge'],
    ] as const)
      expect([path, (await readonly.call(method, path, {})).status]).toEqual([path, 403]);
  });
});

describe('the team', () => {
  test('begins with the owner and grows by invitation', async () => {
    const api = await account();
    await api.put('/profile', { first_name: 'Ada', last_name: 'Lovelace' });
    const owner = { id: 'usr_1', name: 'Ada Lovelace', role: 'owner', status: 'active' };
    expect((await api.get('/account/team')).body.result).toMatchObject([owner]);
    const invite = { email: 'User@Example.com', role: 'admin' };
    expect((await api.post('/account/team/invite', invite)).body).toMatchObject({
      ...{ id: 'user@example.com', role: 'admin', status: 'invited' },
    });
    // A second invitation to the same address replaces the first.
    await api.post('/account/team/invite', { ...invite, role: 'readonly' });
    expect((await api.get('/account/team')).body.result).toMatchObject([owner, { role: 'readonly' }]);
    expect((await api.post('/account/team/resend/user@example.com')).status).toBe(200);
    expect(
      (await api.put('/account/team/user%40example.com', { role: 'admin', name: 'U' })).body,
    ).toMatchObject({
      ...{ role: 'admin', name: 'U' },
    });
    await api.delete('/account/team/invites/user%40example.com');
    expect((await api.get('/account/team')).body.result).toHaveLength(1);
    expect((await api.post('/account/team/resend/user@example.com')).status).toBe(404);
    expect((await api.delete('/account/team/user_123')).status).toBe(404);
  });

  test('keeps its owner', async () => {
    const api = await account();
    expect((await api.delete('/account/team/usr_1')).body.field).toBe('user_id');
    expect((await api.put('/account/team/usr_1', { role: 'readonly' })).body.field).toBe('role');
    expect((await api.put('/account/team/usr_1', { name: 'Grace Brewster Hopper' })).body.name).toBe(
      'Grace Brewster Hopper',
    );
    expect((await api.get('/profile')).body).toMatchObject({
      first_name: 'Grace',
      last_name: 'Brewster Hopper',
    });
  });

  test('loses those who are removed', async () => {
    const api = await account();
    await api.post('/account/team/invite', { email: 'a@example.com', role: 'admin' });
    expect((await api.delete('/account/team/a@example.com')).body).toEqual({
      success: true,
      id: 'a@example.com',
    });
  });
});

describe('bad input', () => {
  test.each([
    ['POST', '/settings', { timezone: 'Mars/Olympus' }, 'timezone', /not a time zone/],
    ['POST', '/settings', { base_currency: 'xyz' }, 'base_currency', /ISO 4217/],
    ['POST', '/settings', { first_day_of_week: 2 }, 'first_day_of_week', /1 or less/],
    ['POST', '/settings', { churn_recognition: 'never' }, 'churn_recognition', /end_of_period, immediate/],
    ['POST', '/settings', { refunds: 'all' }, 'refunds', /proportional, ignore/],
    ['POST', '/settings', { grace_days: -1 }, 'grace_days', /0 to 3650/],
    ['POST', '/settings', { auto_churn: 'yes' }, 'auto_churn', /true or false/],
    ['PUT', '/settings/notifications', { email_reports: 'yes' }, 'email_reports', /true or false/],
    ['POST', '/settings/webhook', { url: 'file:///etc' }, 'url', /http or https/],
    ['POST', '/settings/teams', { webhook_url: 'x' }, 'webhook_url', /http or https/],
    ['POST', '/settings/slack', { types: ['gain'] }, 'types', /new, expansion/],
    ['POST', '/settings/slack', { threshold: -1 }, 'threshold', /0 or more/],
    ['POST', '/settings/stripe', { connected: 1 }, 'connected', /true or false/],
    ['POST', '/account', { name: ' ' }, 'name', /empty/],
    ['DELETE', '/account', {}, 'confirm', /missing/],
    ['POST', '/account/api-keys', { name: 'x' }, 'role', /missing/],
    ['POST', '/account/api-keys', { name: 'x', role: 'owner' }, 'role', /admin, readonly/],
    ['POST', '/account/api-keys', { name: '', role: 'admin' }, 'name', /empty/],
    [
      'POST',
      '/account/api-keys',
      { name: 'x', role: 'admin', access_level: 'readonly' },
      'access_level',
      /else/,
    ],
    ['POST', '/account/team/invite', { email: 'x', role: 'admin' }, 'email', /not an address/],
    ['POST', '/account/team/invite', { email: 'a@b.example', role: 'boss' }, 'role', /admin, readonly/],
    ['POST', '/account/team/invite', { email: 'sandbox@example.com', role: 'admin' }, 'email', /owner/],
    ['POST', '/integrations/webhooks', { url: 'https://a.example', events: [] }, 'events', /one event/],
    [
      'POST',
      '/integrations/webhooks',
      { url: 'https://a.example', events: ['plan.created', 'invoice.paid'] },
      'events',
      /one subscription per event/,
    ],
  ])('%s %s %j', async (method, path, body, field, message) => {
    const answer = await (await account()).call(method, path, body);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
    expect(answer.body.error).toMatch(message);
  });

  test('the documented list of one event is a subscription', async () => {
    const api = await account();
    const given = { url: 'https://example.com/hook', events: ['customer.created'] };
    const { body } = await api.post('/integrations/webhooks', given);
    expect(body).toMatchObject({ id: 'wh_1', event_type: 'customer.created' });
    // The secret is answered once, with the subscription that it belongs to.
    const { secret, ...kept } = body;
    expect(secret).toMatch(/^\S{20,}$/);
    expect((await api.get('/integrations/webhooks/wh_1')).body).toEqual(kept);
    expect((await api.get('/integrations/webhooks/wh_2')).status).toBe(404);
  });
});
