// The msw handlers of the testing entry, used as an application's tests would.
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../src/contract.js';
import { GrowPanel, NotFoundError, RateLimitError } from '../src/index.js';
import { failure, growPanelHandlers } from '../src/testing/index.js';

const server = setupServer(...growPanelHandlers());
const gp = new GrowPanel({ apiKey: 'test.key', baseUrl: 'https://api.growpanel.io', maxRetries: 0 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe.each(Object.entries(operations))('%s', (id, operation) => {
  test('answers with an example', async () => {
    const path = Object.fromEntries(
      operation.parameters.filter((p) => p.in === 'path').map((p) => [p.name, 'x']),
    );
    const call = gp.raw[id as 'getReportsMrr'] as (
      options: object,
    ) => Promise<{ data: unknown; status: number }>;
    const { data, status } = await call({ path, query: {}, body: operation.body ? {} : undefined });
    expect(typeof data).toBe(operation.response ? 'object' : 'string');
    expect(status).toBeLessThan(300);
  });
});

test('an override replaces the example', async () => {
  server.use(
    ...growPanelHandlers({ getReportsSummary: { summary: { mrr_current: 125_000 }, currency: 'dkk' } }),
  );
  const { data } = await gp.reports.getSummary();
  expect(data).toEqual({ summary: { mrr_current: 125_000 }, currency: 'dkk' });
});

test('an override may depend on the call', async () => {
  server.use(
    ...growPanelHandlers({
      getReportsMrr: ({ query }) => ({ result: [{ date: query.get('date')! }], currency: 'usd' }),
      deleteDataCustomersId: async ({ path }) => ({ success: true, id: path.id! }),
    }),
  );
  expect((await gp.reports.getMrr({ query: { date: '20240101-20240131' } })).data.result[0]?.date).toBe(
    '20240101-20240131',
  );
  expect((await gp.data.customers.delete({ path: { id: 'a/b' } })).data.id).toBe('a/b');
});

test('a failure becomes the error that the API would cause', async () => {
  server.use(
    ...growPanelHandlers({
      getCustomersId: failure(404, "No customer 'x'."),
      getPlans: () => failure(429, 'Rate limit exceeded', { 'retry-after': '7' }),
    }),
  );
  await expect(gp.customers.detail({ path: { id: 'x' } })).rejects.toThrow(NotFoundError);
  await expect(gp.plans.list()).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 7 });
  await expect(gp.plans.list()).rejects.toThrow(RateLimitError);
});

test('another base URL is answered too', async () => {
  server.use(...growPanelHandlers({}, { baseUrl: 'https://proxy.example/gp/' }));
  const other = gp.withOptions({ baseUrl: 'https://proxy.example/gp' });
  expect((await other.plans.list()).status).toBe(200);
});
