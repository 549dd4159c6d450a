// Accounts whose customers pay in several currencies, and the exchange rates that take them to one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ currency: 'usd', now: '2024-03-31' });
  api = opened.api;
  await api.post('/data/data-sources', { name: 'Billing', type: 'api' });
  for (const currency of ['eur', 'jpy', 'kwd'])
    await api.post('/data/plans', { id: currency, name: currency, billing_freq: 'month', currency });
  for (const id of ['eur', 'jpy', 'kwd']) await api.post('/data/customers', { id, name: id });
});
afterAll(() => opened.sandbox.close());

/** One euro: 1.25 dollars, from March on 1.20; 150 yen; 0.4 dinars. */
const rates = [
  { day: '2024-01-01', currency: 'usd', rate: 1.25 },
  { day: '2024-03-01', currency: 'USD', rate: 1.2 },
  { day: '2024-01-01', currency: 'jpy', rate: 150 },
  { day: '2024-01-01', currency: 'kwd', rate: 0.4 },
];

const invoice = (currency: string, date: string, amount: number) => ({
  ...{ id: `${currency} ${date}`, customer_id: currency, plan_id: currency, type: 'subscription' },
  ...{ date, amount, currency },
});

const months = 'date=20240201-20240331';

describe("with rates of one's own", () => {
  beforeAll(async () => {
    const { status, body } = await api.put('/_sandbox/fx', { reference: 'eur', rates });
    expect([status, body]).toEqual([
      200,
      {
        ...{ source: 'loaded', reference: 'eur', from: '2024-01-01', to: '2024-03-01' },
        currencies: ['eur', 'jpy', 'kwd', 'usd'],
      },
    ]);
    // 80.00 euros, 15000 yen (no minor unit) and 40.000 dinars (three decimals), each month.
    for (const date of ['2024-02-01', '2024-03-01']) {
      const rows = [invoice('eur', date, 8000), invoice('jpy', date, 15000), invoice('kwd', date, 40000)];
      const { body: pushed } = await api.post('/data/invoices', rows);
      expect(pushed.result.map((row: { export_status: string }) => row.export_status)).toEqual(
        Array(3).fill('success'),
      );
    }
  });

  // February: 80 € · 1.25 = 100 $; 15000 ¥ = 100 € = 125 $; 40 KD = 100 € = 125 $: 350 $.
  // March, at 1.20: 96 $ + 120 $ + 120 $ = 336 $, so exchange rates took 14 $.
  test("movements count at the rate of their day, totals at that of the period's end", async () => {
    const { body } = await api.get(`/reports/mrr?${months}`);
    expect(body.currency).toBe('usd');
    expect(body.result).toMatchObject([
      { new: 35000, total_mrr: 35000, fx_adjustment: 0, mrr_diff: 35000 },
      { new: 0, total_mrr: 33600, fx_adjustment: -1400, mrr_diff: -1400, net_mrr_diff: 0 },
    ]);
  });

  // 80 € = 12000 ¥, and 100 € twice = 30000 ¥.
  test('another currency can be asked for', async () => {
    const { body } = await api.get(`/reports/mrr?${months}&baseCurrency=JPY`);
    expect(body.currency).toBe('jpy');
    expect(body.result.map((row: { total_mrr: number }) => row.total_mrr)).toEqual([42000, 42000]);
  });

  test("with fix_fx the last day's rates count for everything", async () => {
    const { body } = await api.get(`/reports/mrr?${months}&fix_fx=true`);
    expect(body.result).toMatchObject([
      { new: 33600, total_mrr: 33600, fx_adjustment: 0 },
      { total_mrr: 33600, fx_adjustment: 0 },
    ]);
  });

  test('a breakdown by currency adds up to the whole', async () => {
    const { body } = await api.get(`/reports/mrr?${months}&breakdown=currency`);
    const ofMarch = body.result.at(-1).breakdown as Record<string, { total_mrr: number }>;
    expect(Object.fromEntries(Object.entries(ofMarch).map(([key, row]) => [key, row.total_mrr]))).toEqual({
      eur: 9600,
      jpy: 12000,
      kwd: 12000,
    });
  });

  test('cash counts at the rate of the day it came in', async () => {
    const { body } = await api.get(`/reports/transactions?${months}`);
    expect(body.result.map((row: { net_amount: number }) => row.net_amount)).toEqual([35000, 33600]);
  });

  test("a customer has their own currency and the account's", async () => {
    const { body } = await api.get('/customers/jpy');
    expect(body).toMatchObject({
      ...{ currency: 'jpy', base_currency: 'usd' },
      ...{ current_mrr_customer_currency: 15000, current_mrr_base_currency: 12000 },
      // 125 $ in February, 120 $ in March.
      ...{ total_paid_customer_currency: 30000, total_paid_base_currency: 24500 },
    });
    const { body: list } = await api.get('/customers?baseCurrency=eur');
    expect(list.result.list.map((row: { mrr: number }) => row.mrr).sort()).toEqual([10000, 10000, 8000]);
  });

  test("the growth file is in the account's currency", async () => {
    const headers = { authorization: `Bearer ${api.key}` };
    const answer = await fetch(`${api.url}/exports/mrr-growth.csv?${months}`, { headers });
    expect(await answer.text()).toBe('date,cumulative_mrr,currency\r\n2024-02-01,35000,usd\r\n');
  });

  test('a row without a rate is refused, and says for which pair and day', async () => {
    const { body } = await api.post('/data/invoices', [
      { ...invoice('eur', '2023-12-31', 100), id: 'early' },
      { ...invoice('eur', '2024-03-02', 100), id: 'unknown', currency: 'sek' },
    ]);
    expect(body.result.map((row: { export_error: string }) => row.export_error)).toEqual([
      "currency: has no exchange rate from 'eur' to the account's 'usd' on 2023-12-31; load rates with PUT /_sandbox/fx",
      "currency: has no exchange rate from 'sek' to the account's 'usd' on 2024-03-02; load rates with PUT /_sandbox/fx",
    ]);
  });

  test('so is a report', async () => {
    const { status, body } = await api.get(`/reports/mrr?${months}&baseCurrency=sek`);
    expect(status).toBe(400);
    expect(body.error).toMatch(/^No exchange rate from '\w+' to 'sek' on 2024-02-\d\d\./);
  });

  test('one rate can be looked up', async () => {
    const { body } = await api.get('/_sandbox/fx/kwd/usd?day=2024-03-15');
    expect([body.currency, body.base, body.day]).toEqual(['kwd', 'usd', '2024-03-15']);
    expect(body.rate).toBeCloseTo(3, 10);
    expect((await api.get('/_sandbox/fx/kwd/sek')).status).toBe(404);
  });

  test('CSV loads too, and replaces what was there', async () => {
    const csv = rates.map(({ day, currency, rate }) => `${day},${currency},${rate * 2}`).join('\n');
    const before = (await api.get(`/reports/mrr?${months}`)).body.result[0].total_mrr;
    const { status } = await api.call('PUT', '/_sandbox/fx?reference=eur', `day,currency,rate\n${csv}\n`, {
      'content-type': 'text/csv',
    });
    expect(status).toBe(200);
    // Twice the rates of all but the euro: that customer's money is worth twice as many dollars.
    expect((await api.get(`/reports/mrr?${months}`)).body.result[0].total_mrr).toBe(before + 10000);
    await api.put('/_sandbox/fx', { reference: 'eur', rates });
  });
});

test.each([
  [{ rates }, 'reference'],
  [{ reference: 'eur', rates: [] }, 'rates'],
  [{ reference: 'eur', rates: [{ day: '2024-02-30', currency: 'usd', rate: 1 }] }, 'rates.0.day'],
  [{ reference: 'eur', rates: [{ day: '2024-02-01', currency: 'xx', rate: 1 }] }, 'rates.0.currency'],
  [{ reference: 'eur', rates: [{ day: '2024-02-01', currency: 'eur', rate: 1 }] }, 'rates.0.currency'],
  [{ reference: 'eur', rates: [{ day: '2024-02-01', currency: 'usd', rate: 0 }] }, 'rates.0.rate'],
  [{ reference: 'eur', rates: [{ day: '2024-02-01', currency: 'usd', rates: 1 }] }, 'rates.0.rates'],
])('%j is refused at %s', async (body, field) => {
  const { status, body: answer } = await api.put('/_sandbox/fx', body);
  expect([status, answer.field]).toEqual([400, field]);
});

describe('the reference rates', () => {
  beforeAll(() => api.delete('/_sandbox/fx'));

  test('say their source and their days', async () => {
    const { body } = await api.get('/_sandbox/fx');
    expect(body).toMatchObject({ reference: 'eur', from: '2015-01-02' });
    expect(body.source).toContain('European Central Bank');
    expect(body.currencies).toEqual(expect.arrayContaining(['eur', 'usd', 'jpy']));
  });

  // Published on Friday 2 February 2024: 1.0883 dollars for a euro.
  test('hold over a weekend', async () => {
    expect((await api.get('/_sandbox/fx/eur/usd?day=2024-02-04')).body.rate).toBe(1.0883);
  });

  test('have no dinars: rates are replaced only when nothing that is stored needs more', async () => {
    await api.put('/_sandbox/fx', { reference: 'eur', rates });
    const mixed = { ...invoice('kwd', '2024-03-02', 5000), id: 'second currency', currency: 'eur' };
    expect((await api.post('/data/invoices', { ...mixed, subscription_id: 'other' })).status).toBe(200);
    const { status, body } = await api.delete('/_sandbox/fx');
    expect([status, body.field]).toEqual([400, 'rates']);
    expect(body.error).toContain("from 'kwd' to 'usd'");
    expect((await api.get('/_sandbox/fx')).body.source).toBe('loaded');
  });
});
