// Faults hit requests over a socket and in the process alike, and the log says what came in.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Api, customer, freshAccount, openApi } from './api.js';

const opened = await openApi();
afterAll(() => opened.sandbox.close());

let api: Api;
beforeEach(async () => {
  api = await freshAccount(opened);
  await api.delete('/_sandbox/requests');
});

const headers = () => ({ authorization: `Bearer ${api.key}` });
const fault = (body: object) => api.post('/_sandbox/faults', body);
const statuses = async (count: number, path = '/plans') => {
  const seen: number[] = [];
  for (let call = 0; call < count; call++) seen.push((await api.get(path)).status);
  return seen;
};

describe('a fault', () => {
  test('answers with a status instead, and carries nothing out', async () => {
    const { status, body } = await fault({
      match: { method: 'post', path: '/data/customers' },
      times: 1,
      fault: { status: 503 },
    });
    expect([status, body]).toEqual([
      201,
      {
        ...{ id: expect.stringMatching(/^fault_\d+$/), match: { method: 'POST', path: '/data/customers' } },
        ...{ times: 1, fault: { status: 503 }, calls: 0, hits: 0 },
      },
    ]);
    const failed = await api.post('/data/customers', customer('a'));
    expect([failed.status, failed.body.error]).toEqual([503, expect.stringContaining(body.id)]);
    expect((await api.get('/customers')).body.result.count).toBe(0);
    expect((await api.post('/data/customers', customer('a'))).status).toBe(200);
    expect((await api.get('/_sandbox/faults')).body.result).toMatchObject([{ calls: 2, hits: 1 }]);
  });

  test('limits the rate, with or without Retry-After', async () => {
    await fault({ times: 1, fault: { retry_after: 7 } });
    await fault({ times: 1, fault: { status: 429 } });
    const [first, second] = [await api.get('/plans'), await api.get('/plans')];
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null]);
    expect((await api.get('/plans')).status).toBe(200);
  });

  test('answers with a body of its own', async () => {
    await fault({ match: { path: '/customers/{id}' }, fault: { status: 502, body: '<h1>Bad gateway</h1>' } });
    const answer = await opened.sandbox.fetch('/customers/x', { headers: headers() });
    expect([answer.status, await answer.text()]).toEqual([502, '<h1>Bad gateway</h1>']);
    expect((await api.get('/customers')).status).toBe(200);
  });

  test('waits for the nth call', async () => {
    await fault({ match: { path: '/plans' }, nth: 3, fault: { status: 500 } });
    expect(await statuses(5)).toEqual([200, 200, 500, 200, 200]);
  });

  test('hits by chance, and the same calls each time', async () => {
    const pattern = async () => {
      await api.delete('/_sandbox/faults');
      await fault({ probability: 0.5, seed: 7, fault: { status: 500 } });
      return statuses(20);
    };
    const first = await pattern();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await pattern()).toEqual(first);
  });

  test('takes its time', async () => {
    await fault({ times: 1, fault: { delay_ms: 120 } });
    const began = performance.now();
    expect((await api.get('/plans')).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(115);
  });

  for (const [how, fetch] of [
    ['over a socket', globalThis.fetch],
    ['in the process', opened.sandbox.fetch],
  ] as const) {
    const push = (id: string) =>
      fetch(`${opened.sandbox.url}/data/customers`, {
        method: 'POST',
        body: JSON.stringify(customer(id)),
        headers: headers(),
      });

    test(`drops the connection ${how}, before or after the work is done`, async () => {
      await fault({ nth: 1, fault: { drop: true } });
      await fault({ nth: 2, fault: { drop: 'after' } });
      await expect(push('a')).rejects.toThrow(TypeError);
      await expect(push('b')).rejects.toThrow(/fetch failed/);
      const { list } = (await api.get('/customers')).body.result;
      expect(list).toMatchObject([{ id: 'b' }]);
      const noted = await api.get('/_sandbox/requests?method=POST&path=/data/customers');
      for (const { id } of noted.body.result.slice(-2)) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    });

    test(`cuts the answer ${how}`, async () => {
      await fault({ times: 1, fault: { truncate: true } });
      const answer = await push('a');
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow(/terminated/);
      expect((await api.get('/customers')).body.result.count).toBe(1);
    });
  }

  test('has ninety-nine others beside it at most', async () => {
    for (let n = 0; n < 100; n++)
      expect((await fault({ nth: 1000, fault: { status: 500 } })).status).toBe(201);
    const { status, body } = await fault({ fault: { status: 500 } });
    expect([status, body.error]).toEqual([400, expect.stringMatching(/there are 100 already; delete some/)]);
  });

  test('leaves the control plane and other accounts alone, and goes when it is deleted', async () => {
    const { body } = await fault({ fault: { status: 500 } });
    const other = await freshAccount(opened);
    expect((await other.get('/plans')).status).toBe(200);
    expect((await api.get('/_sandbox/clock')).status).toBe(200);
    expect((await api.get('/plans')).status).toBe(500);
    expect((await api.delete(`/_sandbox/faults/${body.id}`)).body).toEqual({ success: true, id: body.id });
    expect((await api.get('/plans')).status).toBe(200);
    await fault({ fault: { status: 500 } });
    expect((await api.delete('/_sandbox/faults')).body).toEqual({ success: true, removed: 1 });
    expect((await api.get('/plans')).status).toBe(200);
  });
});

describe('the request log', () => {
  test('has what was sent and answered, newest first, and no key', async () => {
    await api.post('/v1/data-sources/ds_1/customers', [customer('a')]);
    await api.get('/customers/nobody?x=1');
    await api.post('/_sandbox/keys');
    const { body } = await api.get('/_sandbox/requests');
    expect(body.count).toBe(2);
    expect(body.result).toMatchObject([
      { method: 'GET', path: '/customers/nobody', status: 404, request_body: null, fault: null },
      {
        ...{ method: 'POST', path: '/data-sources/ds_1/customers', status: 200 },
        request_headers: { authorization: '********' },
        request_body: { text: '[{"id":"a","name":"Customer a"}]', size: 32 },
        response_body: {
          type: 'application/json',
          text: expect.stringContaining('"export_status":"success"'),
        },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(api.key);
    expect((await api.get('/_sandbox/requests?method=post&limit=1')).body.count).toBe(1);
  });

  test('can be taken along as a HAR', async () => {
    await api.post('/data/data-sources', { name: 'Mine', type: 'api' });
    const { body } = await api.get('/_sandbox/requests.har');
    expect(body.log).toMatchObject({
      version: '1.2',
      creator: { name: '@growpanel/sandbox' },
      entries: [
        {
          request: {
            method: 'POST',
            url: `${api.url}/data/data-sources`,
            postData: { text: expect.any(String) },
          },
          response: { status: 201, content: { mimeType: 'application/json' } },
          timings: { send: 0, receive: 0 },
        },
      ],
    });
    // The answer has the new source's key; the log has not.
    expect(body.log.entries[0].response.content.text).toContain('"access_token":"********"');
  });

  test('keeps the last thousand', async () => {
    for (let call = 0; call < 1210; call++)
      await (await opened.sandbox.fetch(`/nothing/${call}`, { headers: headers() })).arrayBuffer();
    const { body } = await api.get('/_sandbox/requests?limit=1000');
    expect([body.count, body.result.at(0).path, body.result.at(-1).path]).toEqual([
      ...[1000, '/nothing/1209', '/nothing/210'],
    ]);
  });

  test('cuts long bodies', async () => {
    await api.post('/data/customers', customer('a', { name: 'x'.repeat(20_000) }));
    const [{ request_body: sent }] = (await api.get('/_sandbox/requests')).body.result;
    expect([sent.text.length, sent.size > 20_000]).toEqual([8192, true]);
  });
});

describe('an expectation', () => {
  test('is met or says what came instead', async () => {
    await api.post('/data/customers', customer('a'));
    await api.post('/data/customers', customer('b'));
    const expected = (body: object) => api.post('/_sandbox/expect', body);
    expect((await expected({ method: 'POST', path: '/data/customers', count: 2 })).body).toEqual({
      ...{ ok: true, count: 2 },
    });
    expect((await expected({ path: '/data/*' })).status).toBe(200);
    expect((await expected({ path: '/data/*', count: 2, status: 200 })).status).toBe(200);
    expect((await expected({ path: '/plans', count: 0 })).status).toBe(200);
    const { status, body } = await expected({ method: 'POST', path: '/data/customers', count: 3 });
    expect([status, body]).toMatchObject([
      417,
      {
        error: 'Expected 3 of POST /data/customers, got 2.',
        expected: { method: 'POST', path: '/data/customers', count: 3 },
        actual: 2,
        requests: [{ path: '/data/customers', status: 200 }, {}],
      },
    ]);
    expect((await expected({ path: '/data/invoices' })).body).toMatchObject({
      error: 'Expected at least 1 of any method /data/invoices, got 0.',
      requests: [{ path: '/data/customers' }, {}],
    });
    await api.delete('/_sandbox/requests');
    expect((await expected({ path: '/data/customers' })).status).toBe(417);
  });
});

test.each([
  ['POST', '/_sandbox/faults', {}, 400, 'fault', /must be an object/],
  ['POST', '/_sandbox/faults', { fault: {} }, 400, 'fault', /does nothing/],
  ['POST', '/_sandbox/faults', { fault: { status: 99 } }, 400, 'fault.status', /from 200 to 599/],
  ['POST', '/_sandbox/faults', { fault: { delay_ms: 1e6 } }, 400, 'fault.delay_ms', /60000/],
  ['POST', '/_sandbox/faults', { fault: { drop: 'maybe' } }, 400, 'fault.drop', /true or 'after'/],
  ['POST', '/_sandbox/faults', { fault: { drop: true, status: 500 } }, 400, 'fault.drop', /no answer/],
  ['POST', '/_sandbox/faults', { fault: { truncate: 1 } }, 400, 'fault.truncate', /must be true/],
  ['POST', '/_sandbox/faults', { fault: { retry_after: 'a\nb' } }, 400, 'fault.retry_after', /whole number/],
  ['POST', '/_sandbox/faults', { fault: { latency: 5 } }, 400, 'fault.latency', /known: status/],
  ['POST', '/_sandbox/faults', { when: 1, fault: { status: 500 } }, 400, 'when', /not known/],
  ['POST', '/_sandbox/faults', { nth: 0, fault: { status: 500 } }, 400, 'nth', /from 1/],
  ['POST', '/_sandbox/faults', { probability: 2, fault: { status: 500 } }, 400, 'probability', /up to 1/],
  [
    'POST',
    '/_sandbox/faults',
    { match: { path: 'plans' }, fault: { status: 500 } },
    400,
    'match.path',
    /begin/,
  ],
  ['POST', '/_sandbox/faults', { match: { verb: 'x' }, fault: { status: 500 } }, 400, 'match.verb', /known/],
  ['DELETE', '/_sandbox/faults/fault_0', undefined, 404, 'id', /No fault/],
  ['GET', '/_sandbox/requests?limit=0', undefined, 400, 'limit', /from 1 to 1000/],
  ['POST', '/_sandbox/requests', {}, 405, undefined, /allowed: GET, DELETE/],
  ['POST', '/_sandbox/expect', { count: -1 }, 400, 'count', /from 0/],
  ['POST', '/_sandbox/expect', { path: 5 }, 400, 'path', /must begin/],
  ['POST', '/_sandbox/expect', { method: 'GET', url: '/' }, 400, 'url', /not known/],
])('%s %s %o is refused', async (method, path, body, status, field, message) => {
  const answer = await api.call(method, path, body);
  expect([answer.status, answer.body.field]).toEqual([status, field]);
  expect(answer.body.error).toMatch(message);
});
