// What the account pays: plans, limits, invoices, address, card and VAT numbers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courseOf } from '../src/billing/course.js';
import { customer, freshAccount, invoice, openApi, plan } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi();
});
afterAll(() => opened.sandbox.close());
const account = () => freshAccount(opened);

const rows = (answer: { body: { result: { date: string; amount: number }[] } }) =>
  answer.body.result.map(({ date, amount }) => [date, amount]);

describe('billing', () => {
  test('begins on starter, with the real usage beside the limits', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', invoice('i1', '2024-08-01', 9900));
    expect((await api.get('/account/billing')).body).toEqual({
      ...{ plan: 'starter', status: 'active', billing_cycle: 'month', cancel_at_period_end: false },
      ...{ current_period_start: '2024-08-15', current_period_end: '2024-09-14' },
      ...{ mrr_limit: 1_000_000, current_mrr: 9900, customer_limit: 1000, current_customers: 1 },
    });
    expect(rows(await api.get('/account/billing/invoices'))).toEqual([['2024-08-15', 4900]]);
  });

  test('a dearer plan costs the difference at once, a cheaper one nothing', async () => {
    const api = await account();
    // 29900 − 4900 = 25000
    const preview = await api.post('/account/billing/preview-change', { plan: 'enterprise' });
    expect(preview.body).toEqual({
      ...{ plan: 'enterprise', amount_due: 25000, next_amount: 29900, currency: 'usd' },
    });
    expect((await api.get('/account/billing')).body.plan).toBe('starter');
    expect((await api.post('/account/billing/subscribe', { plan: 'enterprise' })).body.plan).toBe(
      'enterprise',
    );
    expect((await api.post('/account/billing/change-plan', { plan: 'pro' })).body.mrr_limit).toBe(5_000_000);
    expect(rows(await api.get('/account/billing/invoices'))).toEqual([
      ['2024-08-15', 25000],
      ['2024-08-15', 4900],
    ]);
    const again = await api.post('/account/billing/change-plan', { plan: 'pro' });
    expect([again.status, again.body.error]).toEqual([
      400,
      expect.stringMatching(/'pro' by the month already/),
    ]);
  });

  test('follows the clock: an invoice for each month that has begun', async () => {
    const api = await account();
    await api.post('/_sandbox/clock/advance', { to: '2024-10-20' });
    expect((await api.get('/account/billing')).body).toMatchObject({
      ...{ current_period_start: '2024-10-15', current_period_end: '2024-11-14' },
    });
    expect(rows(await api.get('/account/billing/invoices'))).toEqual([
      ['2024-10-15', 4900],
      ['2024-09-15', 4900],
      ['2024-08-15', 4900],
    ]);
    // Before its first day there is one on that day, as if it had begun then.
    await api.put('/_sandbox/clock', { now: '2024-08-01' });
    expect(rows(await api.get('/account/billing/invoices'))).toEqual([['2024-08-01', 4900]]);
  });

  test('another cycle begins a new period', async () => {
    const api = await account();
    const { body } = await api.post('/account/billing/change-plan', { plan: 'pro', billing_cycle: 'year' });
    expect(body).toMatchObject({ billing_cycle: 'year', current_period_end: '2025-08-14' });
    expect(rows(await api.get('/account/billing/invoices'))[0]).toEqual(['2024-08-15', 99000]);
  });

  test('a plan that the account does not fit into is refused', async () => {
    const api = await account();
    await api.post('/data/plans', plan('plan_m'));
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', invoice('i1', '2024-08-01', 30_000_000));
    const { status, body } = await api.post('/account/billing/subscribe', { plan: 'pro' });
    expect([status, body.error]).toEqual([
      400,
      expect.stringMatching(/up to 5000000, the account has 30000000/),
    ]);
    expect((await api.post('/account/billing/undo-cancellation')).body.plan).toBe('starter');
  });

  test('invoices by the month find back to the 31st', () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const { charges, start, next } = courseOf(
      { day: day('2024-01-31'), plan: 'starter', cycle: 'month' },
      [{ day: day('2024-03-15'), plan: 'pro', cycle: 'month' }],
      day('2024-04-15'),
    );
    expect(charges).toEqual([
      { day: day('2024-01-31'), amount: 4900 },
      { day: day('2024-02-29'), amount: 4900 },
      { day: day('2024-03-15'), amount: 5000 },
      { day: day('2024-03-31'), amount: 9900 },
    ]);
    expect([start, next]).toEqual([day('2024-03-31'), day('2024-04-30')]);
  });

  test('address, card and portal', async () => {
    const api = await account();
    const address = { name: 'Example Inc', country: 'DK', city: 'Aarhus', vat_number: 'DK12345678' };
    expect((await api.post('/account/billing/address', { ...address, stray: 1 })).body).toEqual({
      ...{ ...address, country: 'dk' },
    });
    expect((await api.delete('/account/billing/cards/card_1')).status).toBe(404);
    expect((await api.post('/account/billing/setup')).body.client_secret).toMatch(/^seti_sandbox_/);
    expect((await api.delete('/account/billing/cards/card_1')).body).toEqual({ success: true, id: 'card_1' });
    expect((await api.delete('/account/billing/cards/card_1')).status).toBe(404);
    expect((await api.get('/account/billing/portal')).body.url).toMatch(/^https:\/\/billing\.example\//);
  });

  test.each([
    ['DK12345678', true, 'dk'],
    ['dk 12 34 56 78', true, 'dk'],
    ['DK1234567', false, 'dk'],
    ['DE123456789', true, 'de'],
    ['NL123456789B01', true, 'nl'],
    ['ATU12345678', true, 'at'],
    ['EL123456789', true, 'gr'],
    ['GR123456789', true, 'gr'],
    ['US123', false, null],
    ['constructor', false, null],
  ])('the VAT number %s', async (vat_number, valid, country) => {
    const { body } = await opened.api.get(
      `/account/billing/check-vat?vat_number=${encodeURIComponent(vat_number)}`,
    );
    expect(body).toEqual({ vat_number, valid, country });
  });

  test.each([
    ['GET', '/account/billing/check-vat', undefined, 'vat_number', /missing/],
    ['POST', '/account/billing/subscribe', {}, 'plan', /missing/],
    ['POST', '/account/billing/subscribe', { plan: 'free' }, 'plan', /starter, pro, enterprise/],
    [
      'POST',
      '/account/billing/change-plan',
      { plan: 'pro', billing_cycle: 'day' },
      'billing_cycle',
      /month, year/,
    ],
    ['POST', '/account/billing/preview-change', { plan: 1 }, 'plan', /must be text/],
    ['POST', '/account/billing/address', { name: 'x', country: 'dnk' }, 'country', /two letters/],
    ['POST', '/account/billing/address', { name: '', country: 'dk' }, 'name', /empty/],
    [
      'POST',
      '/account/billing/address',
      { name: 'x', country: 'dk', vat_number: 'DK1' },
      'vat_number',
      /form/,
    ],
  ])('%s %s %j is refused', async (method, path, body, field, message) => {
    const answer = await opened.api.call(method, path, body);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
    expect(answer.body.error).toMatch(message);
  });
});
