// What the types promise and the client does: requests by path, pages, options, hooks, limits.
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createRateLimiter } from '../src/core/rate-limit.js';
import {
  ArgumentError,
  ageInMonths,
  type Customer,
  type CustomerDetail,
  GrowPanel,
  type GrowPanelOptions,
  type MrrReport,
  not,
  type RequestEvent,
  type ResponseEvent,
  type Result,
  type RetryEvent,
  type WebAbortSignal,
} from '../src/index.js';

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> };

/** A client over answers that are given one by one; the last repeats. */
function observed(answers: Answer[] | ((url: URL) => Answer), options: GrowPanelOptions = {}) {
  const urls: URL[] = [];
  const inits: RequestInit[] = [];
  const gp = new GrowPanel({
    apiKey: 'secret.key',
    baseUrl: 'https://api.example/gp',
    ...options,
    fetch: async (address: string, init: RequestInit) => {
      const url = new URL(address);
      urls.push(url);
      inits.push(init);
      const answer =
        typeof answers === 'function' ? answers(url) : answers[Math.min(urls.length, answers.length) - 1]!;
      return new Response(JSON.stringify(answer.body ?? {}), {
        status: answer.status ?? 200,
        headers: answer.headers ?? {},
      });
    },
  });
  return { gp, urls, inits };
}

describe('request', () => {
  test('is typed for the routes of the contract and open for others', async () => {
    const { gp, urls } = observed([{}]);
    const known = gp.request('GET', '/reports/mrr', { query: { interval: 'month' } });
    expectTypeOf(known).resolves.toEqualTypeOf<Result<MrrReport>>();
    const one = gp.request('GET', '/customers/{id}', { path: { id: 'a/b' } });
    expectTypeOf(one).resolves.toEqualTypeOf<Result<CustomerDetail>>();
    const unknown = gp.request('GET', '/reports/brand-new', { query: { anything: 1 } });
    expectTypeOf(unknown).resolves.toEqualTypeOf<Result<unknown>>();
    await Promise.all([known, one, unknown]);
    expect(urls.map((u) => u.pathname + u.search)).toEqual([
      '/gp/reports/mrr?interval=month',
      '/gp/customers/a%2Fb',
      '/gp/reports/brand-new?anything=1',
    ]);
  });

  test.each([
    'reports/mrr',
    '//evil.example/x',
    '/\\evil.example',
    '/a/../b',
    '/a/%2e%2E/b',
    '/a?b=1',
    '/a#b',
    '',
  ])('refuses the path %j', async (path) => {
    const { gp, urls } = observed([{}]);
    await expect(gp.request('GET', path)).rejects.toThrow(ArgumentError);
    expect(urls).toEqual([]);
  });
});

describe('customers.iterate', () => {
  /** A list of `total` customers from a server that serves at most `most` a page. */
  const server =
    (total: number, most: number, count = total) =>
    (url: URL): Answer => {
      const offset = Number(url.searchParams.get('offset'));
      const size = Math.min(Number(url.searchParams.get('limit') ?? 50), most, Math.max(0, total - offset));
      const list = Array.from({ length: size }, (_, i) => ({ id: `cus_${offset + i}` }));
      return { body: { result: { count, list }, currency: 'usd' } };
    };
  const idsOf = async (customers: AsyncIterable<Customer>) => {
    const ids: string[] = [];
    for await (const customer of customers) ids.push(customer.id!);
    return ids;
  };
  const expected = (total: number) => Array.from({ length: total }, (_, i) => `cus_${i}`);

  test.each([
    ['no customers', 0, 50, 1],
    ['one page', 30, 50, 1],
    ['pages that end exactly', 100, 50, 2],
    ['a last page that is short', 120, 50, 3],
    ['a server that serves fewer than asked', 120, 20, 6],
  ])('%s', async (_, total, most, requests) => {
    const { gp, urls } = observed(server(total, most));
    expect(await idsOf(gp.customers.iterate({ query: { limit: 50 } }))).toEqual(expected(total));
    expect(urls).toHaveLength(requests);
  });

  test('ends on an empty page although the count promises more', async () => {
    const { gp, urls } = observed(server(100, 50, 1000));
    expect(await idsOf(gp.customers.iterate())).toEqual(expected(100));
    expect(urls).toHaveLength(3);
  });

  test('ends when the server ignores the offset', async () => {
    const { gp, urls } = observed([
      { body: { result: { count: 10, list: [{ id: 'a' }, { id: 'b' }] }, currency: 'usd' } },
    ]);
    expect(await idsOf(gp.customers.iterate())).toEqual(['a', 'b']);
    expect(urls).toHaveLength(2);
  });

  test('starts at the given offset and keeps the query', async () => {
    const { gp, urls } = observed(server(60, 50));
    expect(await idsOf(gp.customers.iterate({ query: { offset: 40, status: 'active' } }))).toEqual(
      expected(60).slice(40),
    );
    expect(urls.map((u) => u.search)).toEqual(['?offset=40&status=active']);
  });

  test('leaving the loop stops the requests', async () => {
    const { gp, urls } = observed(server(1000, 10));
    for await (const customer of gp.customers.iterate()) if (customer.id === 'cus_12') break;
    expect(urls).toHaveLength(2);
  });

  test('gives the pages with their count', async () => {
    const { gp } = observed(server(25, 10));
    const sizes: number[] = [];
    for await (const { data } of gp.customers.iterate().pages()) {
      expect(data.result.count).toBe(25);
      sizes.push(data.result.list.length);
    }
    expect(sizes).toEqual([10, 10, 5]);
  });
});

describe('the small languages of the API', () => {
  test.each([
    [{ date: { from: new Date('2024-01-01T00:00:00Z'), to: '2024-08-15' } }, 'date=20240101-20240815'],
    [{ date: new Date('2024-08-15T12:00:00Z') }, 'date=20240815'],
    [{ date: 'last-12-months' }, 'date=last-12-months'],
    [{ plan: ['pg_1', not('pg_2')] }, 'plan=pg_1%20~pg_2'],
    [{ custom_industry: ['saas', 'media'] }, 'custom_industry=saas~~media'],
    [{ age: ageInMonths(0, 6) }, 'age=0-6'],
    [{ age: ageInMonths(12) }, 'age=12-'],
    [{ fix_fx: true, trailing_months: 3 }, 'fix_fx=true&trailing_months=3'],
  ] as const)('%o becomes %s', async (query, text) => {
    const { gp, urls } = observed([{}]);
    await gp.reports.getRetention({ query });
    expect(urls[0]!.search).toBe(`?${text}`);
  });

  test('a range of days that are none is refused', async () => {
    const { gp } = observed([{}]);
    await expect(gp.reports.getMrr({ query: { date: { from: 'yesterday', to: 'today' } } })).rejects.toThrow(
      'query.date',
    );
  });
});

test('withOptions replaces some settings and leaves the first client as it was', async () => {
  const { gp, urls, inits } = observed([{}]);
  const other = gp.withOptions({ baseUrl: 'https://other.example' });
  await other.plans.list();
  await gp.plans.list();
  expect(urls.map((u) => u.host)).toEqual(['other.example', 'api.example']);
  expect(new Set(inits.map((i) => (i.headers as Record<string, string>).authorization))).toEqual(
    new Set(['Bearer secret.key']),
  );
});

test('hooks see every attempt and never the key; a header they add is sent', async () => {
  const events: (RequestEvent | ResponseEvent | RetryEvent)[] = [];
  const { gp, inits } = observed([{ status: 503, headers: { 'retry-after-ms': '1' } }, { body: {} }], {
    hooks: {
      beforeRequest: (event) => {
        event.headers['x-trace'] = `t${event.attempt}`;
        events.push(event);
      },
      afterResponse: (event) => void events.push(event),
      onRetry: (event) => void events.push(event),
    },
  });
  await gp.plans.list();
  expect(
    events.map((e) => ('status' in e ? `answer ${e.status}` : 'wait' in e ? `retry ${e.wait}` : 'request')),
  ).toEqual(['request', 'answer 503', 'retry 1', 'request', 'answer 200']);
  expect(JSON.stringify(events)).not.toContain('secret');
  expect((inits[1]!.headers as Record<string, string>)['x-trace']).toBe('t2');
});

test('what a hook throws ends the call, as it is', async () => {
  const trouble = new Error('the hook is broken');
  const beforeRequest = () => {
    throw trouble;
  };
  const { gp, urls } = observed([{}], { hooks: { beforeRequest } });
  await expect(gp.plans.list()).rejects.toBe(trouble);
  expect(urls).toEqual([]);
});

describe('stream', () => {
  test('hands the body over as it comes', async () => {
    const gp = new GrowPanel({
      apiKey: 'k.k',
      fetch: async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const text of ['a,b\n', '1,2\n']) controller.enqueue(new TextEncoder().encode(text));
              controller.close();
            },
          }),
        ),
    });
    const { data } = await gp.stream('GET', '/exports/customers.csv');
    const chunks: string[] = [];
    for await (const chunk of data) chunks.push(new TextDecoder().decode(chunk));
    expect(chunks).toEqual(['a,b\n', '1,2\n']);
  });

  test('a failure is an error, and a signal ends it', async () => {
    const failing = observed([{ status: 404, body: { error: 'no such file' } }]);
    await expect(failing.gp.stream('GET', '/exports/x.csv')).rejects.toThrow('no such file');
    await expect(failing.gp.stream('GET', '/../x')).rejects.toThrow(ArgumentError);
    const controller = new AbortController();
    let fired: WebAbortSignal | undefined | null;
    const gp = new GrowPanel({
      apiKey: 'k.k',
      fetch: async (_, init) => {
        fired = init.signal;
        return new Response('x');
      },
    });
    await gp.stream('GET', '/exports/customers.csv', { signal: controller.signal });
    controller.abort();
    expect(fired?.aborted).toBe(true);
  });
});

test('an export is text', async () => {
  const gp = new GrowPanel({ apiKey: 'k.k', fetch: async () => new Response('id,name\n1,Acme\n') });
  expect((await gp.exports.customers()).data).toBe('id,name\n1,Acme\n');
});

test('headers of a call are sent, and the raw answer is reachable', async () => {
  const { gp, inits } = observed([{ headers: { 'x-request-id': 'req_1' } }]);
  const result = await gp.plans.list({ headers: { 'X-Trace': 'abc' } });
  expect(inits[0]!.headers).toMatchObject({ 'x-trace': 'abc' });
  expect(result).toMatchObject({ status: 200, requestId: 'req_1' });
  expect(result.headers.get('x-request-id')).toBe('req_1');
});

describe('the rate limiter', () => {
  test('lets as many through as documented, then says how long to wait', () => {
    const limiter = createRateLimiter();
    for (let i = 0; i < 30; i++) expect(limiter.take('GET', '/reports/mrr', i * 100)).toBe(0);
    expect(limiter.take('GET', '/reports/summary', 5000)).toBe(55_000);
    expect(limiter.take('GET', '/customers', 5000)).toBe(0);
    expect(limiter.take('GET', '/reports/summary', 60_000)).toBe(0);
    expect(limiter.take('GET', '/reports/summary', 60_000)).toBe(100);
  });

  test.each([
    ['GET', '/reports/mrr', 30],
    ['GET', '/customers', 300],
    ['POST', '/data/invoices', 100],
    ['PUT', '/data/plans/a', 100],
    ['DELETE', '/data/plans/a', 50],
  ])('%s %s may be sent %i times a minute', (method, path, limit) => {
    const limiter = createRateLimiter();
    let sent = 0;
    while (sent < 1000 && limiter.take(method, path, 0) === 0) sent++;
    expect(sent).toBe(limit);
  });

  test('is off unless asked for, and its waits can be aborted', async () => {
    const off = observed([{}]);
    await Promise.all(Array.from({ length: 40 }, () => off.gp.reports.getSummary()));
    expect(off.urls).toHaveLength(40);
    const on = observed([{}], { rateLimit: true });
    const controller = new AbortController();
    await Promise.all(Array.from({ length: 30 }, () => on.gp.reports.getSummary()));
    const waiting = on.gp.reports.getSummary({ signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(on.urls).toHaveLength(30);
  });
});
