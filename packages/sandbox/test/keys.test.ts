// Keys, roles and accounts; and who is not let in at all.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, customer, freshAccount, openApi } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
let api: Api;
beforeAll(async () => {
  opened = await openApi({ seed: 'golden' });
  api = opened.api;
});
afterAll(() => opened.sandbox.close());

describe('a key', () => {
  const unknown = '11111111-1111-4111-8111-111111111111.22222222-2222-4222-8222-222222222222';
  test.each([
    ['missing', '', /missing/],
    ['of another scheme', 'Basic abc', /cannot be read/],
    ['empty', 'Bearer ', /cannot be read/],
    ['malformed', 'Bearer secret', /malformed/],
    ['unknown', `Bearer ${unknown}`, /not valid/],
  ])('that is %s is answered with 401', async (_, authorization, message) => {
    const { status, body, headers } = await api
      .as('')
      .call('GET', '/customers', undefined, { authorization });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(body.error).toMatch(message);
  });

  test('is looked at before the body', async () => {
    expect((await api.as('').post('/data/invoices', '{')).status).toBe(401);
  });

  test('may be announced in any case', async () => {
    const { status } = await api.call('GET', '/plans', undefined, { authorization: `bearer ${api.key}` });
    expect(status).toBe(200);
  });

  test('that is read-only reads and does not write', async () => {
    const readonly = api.as(await opened.sandbox.createKey({ role: 'readonly' }));
    expect((await readonly.get('/reports/summary')).body.summary.mrr_current).toBe(9900);
    for (const [method, path] of [
      ['POST', '/data/customers'],
      ['PUT', '/data/customers/cust_123'],
      ['DELETE', '/data/customers/cust_123'],
      ['POST', '/_sandbox/keys'],
    ] as const) {
      const { status, body } = await readonly.call(
        method,
        path,
        method === 'DELETE' ? undefined : customer('x'),
      );
      expect([path, status, body.error]).toEqual([path, 403, expect.stringMatching(/read-only/)]);
    }
  });

  test('can be made over HTTP for the account of the caller', async () => {
    const fresh = await freshAccount(opened);
    const { status, body } = await fresh.post('/_sandbox/keys', { role: 'readonly' });
    expect([status, body.role]).toEqual([201, 'readonly']);
    expect((await fresh.as(body.api_key).get('/data/data-sources')).body.result).toHaveLength(1);
    expect((await fresh.as(body.api_key).post('/data/customers', [])).status).toBe(403);
    expect((await fresh.post('/_sandbox/keys', { role: 'owner' })).body.field).toBe('role');
  });

  test('comes with a new data source of type api, and only there', async () => {
    const fresh = await freshAccount(opened);
    const { status, body } = await fresh.post('/data/data-sources', { name: 'Mine', type: 'api' });
    expect([status, body.id]).toEqual([201, 'ds_2']);
    expect(
      (await fresh.as(body.access_token).post('/data/customers', { ...customer('a'), data_source: 'ds_2' }))
        .body.result[0].export_status,
    ).toBe('success');
    expect((await fresh.post('/data/data-sources', { name: 'S', type: 'stripe' })).body).not.toHaveProperty(
      'access_token',
    );
    expect(JSON.stringify((await fresh.get('/data/data-sources')).body)).not.toContain(body.access_token);
  });
});

describe('accounts', () => {
  test('never meet, not even with the same ids at the same time', async () => {
    const accounts = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { status, body } = await api.post('/_sandbox/accounts');
        expect(status).toBe(201);
        return {
          id: body.account_id as string,
          api: api.as(body.api_key),
          readonly: api.as(body.readonly_api_key),
        };
      }),
    );
    await Promise.all(
      accounts.map(async ({ api: own }, index) => {
        await own.post('/data/data-sources', { name: 'Billing', type: 'api' });
        await own.post('/data/plans', { id: 'p', name: 'P', billing_freq: 'month', currency: 'usd' });
        await own.post('/data/customers', customer('a', { name: `Account ${index}` }));
        await own.post('/data/invoices', {
          id: 'i',
          customer_id: 'a',
          plan_id: 'p',
          date: '2024-08-01',
          amount: 1000 * (index + 1),
        });
      }),
    );
    for (const [index, { id, readonly }] of accounts.entries()) {
      expect((await readonly.get('/reports/summary')).body.summary.mrr_current).toBe(1000 * (index + 1));
      expect((await readonly.get('/customers')).body.result).toMatchObject({
        count: 1,
        list: [{ name: `Account ${index}` }],
      });
      expect((await readonly.get('/profile')).body.accounts).toMatchObject([{ id }]);
    }
  });
});

describe('the sandbox itself', () => {
  test('says what it is, without a key', async () => {
    const { body } = await api.as('').get('/_sandbox');
    expect(body).toMatchObject({
      clock: { today: '2024-08-15', frozen: true },
      seed: 'golden',
      account: { currency: 'usd' },
    });
  });

  test('has a page for people, in the form they ask for', async () => {
    const plain = await opened.sandbox.fetch('/');
    expect(await plain.text()).toMatch(/Clock: 2024-08-15 \(frozen\)\nSeed: golden/);
    const html = await opened.sandbox.fetch('/', { headers: { accept: 'text/html,*/*' } });
    expect(html.headers.get('content-type')).toMatch(/text\/html/);
    expect(await html.text()).toMatch(/<!doctype html>[\s\S]*2024-08-15 \(frozen\)/);
  });

  test('answers HEAD without a body', async () => {
    const headers = { authorization: `Bearer ${api.key}` };
    const response = await opened.sandbox.fetch('/reports/summary', { method: 'HEAD', headers });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'not a url'])(
    'refuses pages from %s',
    async (origin) => {
      const { status, body } = await api.call('POST', '/_sandbox/accounts', undefined, { origin });
      expect([status, body.error]).toEqual([403, expect.stringMatching(/other origins/)]);
    },
  );

  test('lets in its own pages', async () => {
    expect((await api.call('GET', '/plans', undefined, { origin: opened.sandbox.url })).status).toBe(200);
  });

  test.each([
    ['evil.example', 403],
    ['localhost', 200],
    ['127.0.0.1', 200],
  ])('over the host name %s answers %i', async (host, expected) => {
    const { port } = new URL(opened.sandbox.url);
    const status = await new Promise((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: '/_sandbox', headers: { host: `${host}:${port}` } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(expected);
  });
});
