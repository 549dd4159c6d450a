// Customers, plans and the small records: lists, single records, changes and deletions.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi();
});
afterAll(() => opened.sandbox.close());
const account = () => freshAccount(opened);

const ids = (answer: { body: { result: { list: { id: string }[] } } }) =>
  answer.body.result.list.map(({ id }) => id);

describe('customers', () => {
  let api: Api;
  beforeAll(async () => {
    api = await account();
    await api.post('/data/customers', [
      customer('c1', { name: 'Ærø Brewery', email: 'beer@example.com', created_date: '2024-01-01' }),
      customer('c2', { name: '100% Juice_Bar', email: null, created_date: '2024-03-01' }),
      customer('c3', { name: 'Zeta', email: 'ZETA@Example.com', created_date: '2024-02-01' }),
      customer('c4', { name: 'Undated' }),
    ]);
  });

  test('come newest first, those without a date last', async () => {
    expect(ids(await api.get('/customers'))).toEqual(['c2', 'c3', 'c1', 'c4']);
    expect(ids(await api.get('/data/customers?source=ds_1'))).toEqual(['c2', 'c3', 'c1', 'c4']);
  });

  test('come in pages that together are the whole', async () => {
    const pages = await Promise.all(
      [0, 1, 2, 3].map((offset) => api.get(`/customers?limit=1&offset=${offset}`)),
    );
    expect(pages.flatMap(ids)).toEqual(['c2', 'c3', 'c1', 'c4']);
    expect(pages.every(({ body }) => body.result.count === 4)).toBe(true);
    expect(ids(await api.get('/customers?offset=4'))).toEqual([]);
  });

  test.each([
    ['ærø', ['c1']],
    ['ÆRØ', ['c1']],
    ['zeta@example', ['c3']],
    ['C2', ['c2']],
    ['%25', ['c2']],
    ['_', ['c2']],
    ['%5C', []],
    ["'; drop table customers;--", []],
  ])('are found by %s', async (search, expected) => {
    expect(ids(await api.get(`/customers?search=${search}`))).toEqual(expected);
  });

  test('change in the given fields only', async () => {
    const own = await account();
    await own.post(
      '/data/customers',
      customer('a', { email: 'a@example.com', country: 'dk', custom_variables: { size: 'S' } }),
    );
    expect((await own.put('/data/customers/a', { name: 'Renamed' })).body).toEqual({
      success: true,
      id: 'a',
    });
    expect((await own.get('/data/customers/a?source=ds_1')).body).toMatchObject({
      ...{ name: 'Renamed', email: 'a@example.com', country: 'dk', custom_variables: { size: 'S' } },
    });
  });

  test('leave with their invoices, and the metrics follow', async () => {
    const own = await account();
    await own.post('/data/plans', plan('plan_m'));
    await own.post('/data/customers', customer('cus_1'));
    await own.post('/data/invoices', invoice('i', '2024-08-01', 900));
    expect((await own.get('/reports/summary')).body.summary.mrr_current).toBe(900);
    await own.delete('/data/customers/cus_1');
    expect((await own.get('/reports/summary')).body.summary.mrr_current).toBe(0);
    expect((await own.get('/data/invoices?source=ds_1')).body.result.count).toBe(0);
    expect((await own.delete('/data/customers/cus_1')).status).toBe(404);
  });

  test('with the same id in two data sources are two, and a request must say which', async () => {
    const own = await account();
    await own.post('/data/data-sources', { name: 'Second', type: 'api' });
    for (const data_source of ['ds_1', 'ds_2']) {
      await own.post('/data/plans', plan('plan_m', { data_source }));
      await own.post('/data/customers', customer('cus_1', { data_source, name: data_source }));
      await own.post('/data/invoices', invoice('i', '2024-08-01', 900, { data_source }));
    }
    expect((await own.get('/reports/summary')).body.summary).toMatchObject({
      mrr_current: 1800,
      subscribers_current: 2,
    });
    for (const [method, path] of [
      ['GET', '/customers/cus_1'],
      ['DELETE', '/data/customers/cus_1'],
      ['DELETE', '/data/invoices/i'],
      ['DELETE', '/data/plans/plan_m'],
    ] as const) {
      const { status, body } = await own.call(method, path);
      expect([status, body.field]).toEqual([400, 'source']);
      expect(body.error).toMatch(/exists in ds_1, ds_2/);
    }
    expect((await own.get('/customers/cus_1?source=ds_2')).body.name).toBe('ds_2');
    expect((await own.put('/data/invoices/i', { amount: 500, data_source: 'ds_2' })).status).toBe(200);
    expect((await own.delete('/data/customers/cus_1?source=ds_1')).status).toBe(200);
    expect((await own.get('/reports/summary')).body.summary.mrr_current).toBe(500);
  });
});

describe('statuses', () => {
  test.each([
    ['lead', []],
    ['trialing', [invoice('i', '2024-08-10', 0, { period_start: '2024-08-10', period_end: '2024-08-24' })]],
    ['active', [invoice('i', '2024-08-01', 900)]],
    ['past_due', [invoice('i', '2024-07-10', 900)]],
    ['canceled', [invoice('i', '2024-05-01', 900)]],
  ])('%s', async (status, invoices) => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', invoices);
    expect((await api.get('/customers')).body.result.list[0].status).toBe(status);
  });

  test('a reason for leaving is kept as long as the customer stays away', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    const left = { type: 'cancellation', cancel_reason: 'too_expensive', plan_id: null };
    await api.post('/data/invoices', [invoice('i', '2024-05-01', 900), invoice('c', '2024-05-20', 0, left)]);
    const raw = async () => (await api.get('/data/customers/cus_1?source=ds_1')).body;
    expect(await raw()).toMatchObject({
      cancel_reason: 'too_expensive',
      cancel_date: '2024-06-01',
      current_mrr: { usd: 0 },
    });
    await api.post('/data/invoices', invoice('j', '2024-08-01', 900));
    expect(await raw()).toMatchObject({ cancel_reason: null, cancel_date: null, current_mrr: { usd: 900 } });
  });
});

describe('plans', () => {
  test('that change bring the metrics of their customers along', async () => {
    const api = await account();
    await api.post('/data/plans', [plan('plan_m'), plan('plan_lines')]);
    await api.post('/data/customers', [customer('cus_1'), customer('cus_2')]);
    await api.post('/data/invoices', [
      invoice('i', '2024-08-01', 1200),
      invoice('j', '2024-08-01', 2400, {
        customer_id: 'cus_2',
        lines: [{ amount: 2400, plan_id: 'plan_lines' }],
      }),
    ]);
    const mrr = async () => (await api.get('/reports/summary')).body.summary.mrr_current;
    expect(await mrr()).toBe(3600);
    const change = { id: 'plan_m', name: 'Yearly', billing_freq: 'year', currency: 'usd' };
    expect((await api.put('/data/plans/plan_m', change)).body).toEqual({
      result: 'success',
      updated: 'plan_m',
    });
    expect(await mrr()).toBe(2500);
    await api.post('/data/plans', plan('plan_lines', { billing_freq: 'year' }));
    expect(await mrr()).toBe(300);
    expect((await api.delete('/data/plans/plan_m', { id: 'plan_m', external_id: 'plan_m' })).body).toEqual({
      result: 'success',
      deleted: 'plan_m',
    });
    expect(await mrr()).toBe(1400);
  });

  test('name the groups that hold them', async () => {
    const api = await account();
    await api.post('/data/plans', [plan('a'), plan('b')]);
    const { body } = await api.post('/data/plan-groups', { name: 'Tier', plans: ['a'] });
    expect((await api.get('/plans')).body.result.list).toMatchObject([
      { id: 'b', groups: [] },
      { id: 'a', groups: [{ id: body.id, name: 'Tier' }] },
    ]);
    expect((await api.get('/data/plans?limit=1')).body.result).toMatchObject({
      count: 2,
      list: [{ id: 'b' }],
    });
  });
});

describe('invoices', () => {
  test('that move to another customer change both', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', [customer('cus_1'), customer('cus_2')]);
    await api.post('/data/invoices', invoice('i', '2024-08-01', 900));
    await api.put('/data/invoices/i', { customer_id: 'cus_2' });
    const { body } = await api.get('/customers');
    expect(body.result.list).toMatchObject([
      { id: 'cus_2', mrr: 900 },
      { id: 'cus_1', mrr: 0 },
    ]);
  });

  test('come back as they were pushed', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    const full = invoice('i', '2024-02-01T10:00:00+02:00', 12000, {
      ...{
        data_source: 'ds_1',
        currency: 'usd',
        subscription_id: 'sub',
        period_start: '2024-02-01',
        period_end: '2024-03-01',
      },
      ...{ status: 'paid', paid_date: '2024-02-03', tax: 2000, discount: 500, quantity: 3, attempt_count: 1 },
      ...{
        payment_method: 'visa',
        refunded_invoice_id: null,
        cancel_reason: null,
        description: 'Seats',
        lines: null,
      },
    });
    await api.post('/data/invoices', full);
    expect((await api.get('/v1/data-sources/ds_1/invoices')).body.result).toEqual({ count: 1, list: [full] });
  });
});

describe('small records', () => {
  test('plan groups', async () => {
    const api = await account();
    const { body } = await api.post('/data/plan-groups', { name: 'Tier', plans: ['a', 'b'] });
    expect(body).toEqual({ success: true, id: 'pg_1' });
    await api.put('/data/plan-groups/pg_1', { name: 'Other' });
    expect((await api.get('/data/plan-groups/pg_1')).body).toEqual({
      id: 'pg_1',
      name: 'Other',
      plans: ['a', 'b'],
    });
    await api.delete('/data/plan-groups/pg_1');
    expect((await api.get('/data/plan-groups')).body.result).toEqual({ count: 0, list: [] });
    expect((await api.post('/data/plan-groups', { name: 'Next', plans: [] })).body.id).toBe('pg_2');
  });

  test('a plan group with a selector has what matches, also what comes later', async () => {
    const api = await account();
    const { id } = (await api.post('/data/plan-groups', { name: 'Tier', plans: ['a'] })).body;
    const change = async (body: object) =>
      (await api.put(`/data/plan-groups/${id}`, { name: 'Pro', ...body })).body;
    const plans = async () => (await api.get(`/data/plan-groups/${id}`)).body.plans;
    await api.post('/data/plans', [
      plan('p1', { name: 'Pro (monthly)', product_name: 'Crm' }),
      plan('p2', { name: 'Basic', product_name: 'CRM' }),
    ]);
    expect(await change({ type: 'auto', selector_type: 'name', selector: 'pro (*' })).toEqual({
      ...{ success: true, id },
    });
    expect(await plans()).toEqual(['p1']);
    await api.post('/data/plans', plan('p3', { name: 'PRO (yearly)' }));
    expect(await plans()).toEqual(['p1', 'p3']);
    expect((await api.get('/data/plan-groups')).body.result.list).toEqual([
      { id, name: 'Pro', plans: ['p1', 'p3'] },
    ]);
    await change({ selector_type: 'product_name', selector: 'crm' });
    await change({});
    expect(await plans()).toEqual(['p1', 'p2']);
    await change({ selector_type: 'id', selector: 'p.' });
    expect(await plans()).toEqual([]);
    await change({ type: 'manual', plans: ['p2'] });
    expect(await plans()).toEqual(['p2']);
    for (const [body, field] of [
      [{ type: 'auto' }, 'selector'],
      [{ type: 'magic' }, 'type'],
      [{ selector: 'x', selector_type: 'mood' }, 'selector_type'],
      [{ selector: 'x', plans: ['p1'] }, 'plans'],
    ] as const)
      expect((await change(body)).field).toBe(field);
  });

  test('segments', async () => {
    const api = await account();
    await api.post('/data/segments', { name: 'EU', filters: { region: 'eu' } });
    await api.put('/data/segments/seg_1', { description: 'Europe' });
    const segment = {
      id: 'seg_1',
      name: 'EU',
      description: 'Europe',
      filters: { region: 'eu' },
      mode: 'filter',
    };
    expect((await api.get('/data/segments/seg_1')).body).toEqual(segment);
    expect((await api.get('/data/segments')).body.result).toEqual({ count: 1, list: [segment] });
    await api.delete('/data/segments/seg_1');
    expect((await api.get('/data/segments/seg_1')).status).toBe(404);
  });

  test('webhook subscriptions', async () => {
    const api = await account();
    const target = { url: 'https://example.com/hook', event_type: 'movement.churn' };
    expect((await api.post('/integrations/webhooks', target)).body).toMatchObject({ id: 'wh_1', ...target });
    const again = await api.post('/integrations/webhooks', target);
    expect([again.status, again.body.existing_id]).toEqual([409, 'wh_1']);
    expect((await api.get('/integrations/webhooks')).body.webhooks).toHaveLength(1);
    await api.delete('/integrations/webhooks/wh_1');
    expect((await api.get('/integrations/webhooks')).body.webhooks).toEqual([]);
  });

  test('profile and notifications', async () => {
    const api = await account();
    await api.put('/profile', { first_name: 'Ada', timezone: 'Europe/Copenhagen', id: 'usr_9' });
    expect((await api.get('/profile')).body).toMatchObject({
      id: 'usr_1',
      first_name: 'Ada',
      timezone: 'Europe/Copenhagen',
    });
    await api.put('/settings/notifications', { expansion_alert_threshold: 50000, stray: 1 });
    await api.put('/settings/notifications', { daily_report: true });
    expect((await api.get('/settings/notifications')).body).toMatchObject({
      daily_report: true,
      expansion_alert_threshold: 50000,
    });
  });

  test('data sources', async () => {
    const api = await account();
    await api.post('/data/customers', [customer('a'), customer('b')]);
    expect((await api.put('/data/data_sources/ds_1', { name: 'Renamed' })).body.name).toBe('Renamed');
    expect((await api.get('/data/data-sources/ds_1/progress')).body).toMatchObject({
      phase: 'idle',
      processedCount: 0,
    });
    await api.post('/data/data-sources/ds_1/full-import');
    expect((await api.get('/data/data-sources/ds_1/progress')).body).toMatchObject({
      phase: 'done',
      processedCount: 2,
    });
    expect((await api.post('/data/data-sources/ds_1/abort')).body).toEqual({ success: true, id: 'ds_1' });
    await api.post('/data/data-sources/ds_1/reset');
    expect((await api.get('/customers')).body.result.count).toBe(0);
    await api.post('/data/data-sources', { name: 'Sheet', type: 'google-sheets' });
    expect((await api.get('/data/data-sources?type=google-sheets')).body.result).toMatchObject([
      { type: 'google_sheets' },
    ]);
    await api.delete('/data/data-sources/ds_1');
    expect((await api.get('/data/data-sources')).body.result).toMatchObject([{ id: 'ds_2' }]);
    expect((await api.post('/data/data-sources', { name: 'New', type: 'api' })).body.id).toBe('ds_3');
  });
});
