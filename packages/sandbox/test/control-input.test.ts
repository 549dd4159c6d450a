// Whatever the control plane is sent, it says what is wrong with it, and never fails itself.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { start } from '../src/start.js';

let started: Awaited<ReturnType<typeof start>>;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  started = await start({ seed: 'golden' });
  app = createApp({ ...started, loopbackOnly: true });
});
afterAll(() => started.stop());

const text = fc.oneof(
  fc.constantFrom('golden', 'empty', 'x', '', '~', 'usd', 'eur', 'cust_123', 'mrr', 'cohort', 'expansion'),
  fc.constantFrom('2024-03-01', '2024-02-30', '9999-12-31', '0001-01-01', '20240101-20240815', 'month'),
  fc.constantFrom('/data/*', '*', 'POST', '__proto__', 'constructor', 'periods.3.nrr', 'plan', '1', '-1'),
  fc.string({ unit: 'binary' }),
);
const name = fc.constantFrom(
  ...['now', 'to', 'days', 'months', 'seed', 'match', 'method', 'path', 'nth', 'times', 'probability'],
  ...['fault', 'status', 'body', 'retry_after', 'delay_ms', 'drop', 'truncate', 'reference', 'rates', 'day'],
  ...['currency', 'rate', 'count', 'email', 'password', 'name', 'role', 'account_id', 'ticket', 'return_to'],
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  ),
}));
const body = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(name, value, { maxKeys: 5 }).map((one) => JSON.stringify(one)) },
  value.map((one) => JSON.stringify(one) ?? ''),
  text,
  fc.constantFrom(
    'date,customer_id,type,mrr_change\n2024-01-01,a,new,1',
    'day,currency,rate\n2024-01-01,usd,1',
  ),
  fc.constant('{"snapshot":{}}\n{"table":"invoices","row":{}}'),
);
const query = fc.dictionary(
  fc.constantFrom(
    'period',
    'field',
    'value',
    'day',
    'limit',
    'webhook',
    'method',
    'path',
    'date',
    'breakdown',
  ),
  text,
);

test('any body, query and path', async () => {
  const routes = app.routes.filter(
    ({ method, path }) => method !== 'ALL' && /^\/_sandbox\b[^*]*$/.test(path),
  );
  expect(routes.length).toBeGreaterThan(30);
  const places = fc.array(text, { minLength: 3, maxLength: 3 });
  const csv = fc.boolean();
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      places,
      query,
      body,
      csv,
      async (route, ids, asked, sent, isCsv) => {
        const { method } = route;
        // `.` and `..` are taken for steps in the path, before anything is sent.
        const part = (id: string) => encodeURIComponent(/^\.{0,2}$/.test(id) ? 'x' : id);
        const path = route.path.replaceAll(/:\w+(?:\{[^}]*\})?/g, () => part(ids.pop() ?? 'x'));
        const url = `http://127.0.0.1${path}?${new URLSearchParams(asked)}`;
        const response = await app.fetch(
          new Request(url, {
            method,
            headers: {
              authorization: `Bearer ${started.apiKey}`,
              'content-type': isCsv ? 'text/csv' : 'application/json',
            },
            ...(method === 'GET' ? {} : { body: sent }),
          }),
          { inProcess: { dropped: false } },
        );
        const answer = await response.text();
        const where = `${method} ${url} ${sent} → ${response.status} ${answer.slice(0, 300)}`;
        expect(response.status, where).toBeLessThan(500);
        if (response.status >= 400) expect(answer.length, where).toBeGreaterThan(10);
        seen.add(`${method} ${route.path} ${response.status < 400}`);
      },
    ),
    { numRuns: 600, seed: 3 },
  );
  // Both what is taken and what is refused was among it.
  expect([...seen].filter((one) => one.endsWith('true')).length).toBeGreaterThan(10);
  expect([...seen].filter((one) => one.endsWith('false')).length).toBeGreaterThan(10);
});
