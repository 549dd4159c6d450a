// The documented limits, when they are asked for.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Api, freshAccount, openApi } from './api.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi({ rateLimits: true });
});
afterAll(() => opened.sandbox.close());
afterEach(() => {
  vi.useRealTimers();
});

/** How many of the requests get through. */
async function passed(api: Api, method: string, path: string, count: number): Promise<number> {
  let good = 0;
  for (let index = 0; index < count; index++)
    if ((await api.call(method, path, method === 'GET' ? undefined : {})).status !== 429) good++;
  return good;
}

test.each([
  ['GET', '/reports/summary', 30],
  ['GET', '/v1/reports/summary', 30],
  ['GET', '/profile', 300],
  ['POST', '/settings', 100],
  ['PUT', '/profile', 100],
  ['DELETE', '/data/segments/x', 50],
])('%s %s: %i in a minute', async (method, path, limit) => {
  const { apiKey } = await opened.sandbox.createAccount();
  expect(await passed(opened.api.as(apiKey), method, path, limit + 2)).toBe(limit);
});

test('say when to come again, and then let in', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  const api = await freshAccount(opened);
  await passed(api, 'GET', '/reports/summary', 20);
  vi.setSystemTime(1_010_500);
  await passed(api, 'GET', '/reports/summary', 10);
  const { status, body, headers } = await api.get('/reports/summary');
  // The oldest request leaves the window 60 s after it came: 49.5 s from now, and a header has whole seconds.
  expect([status, headers.get('retry-after')]).toEqual([429, '50']);
  expect(body).toEqual({ error: 'Rate limit exceeded', message: 'Rate limit exceeded' });
  expect((await api.get('/profile')).status).toBe(200);
  vi.setSystemTime(1_060_500);
  expect(await passed(api, 'GET', '/reports/summary', 30)).toBe(20);
});

test('are each account’s own, and hold for all its keys', async () => {
  const { apiKey, readonlyApiKey } = await opened.sandbox.createAccount();
  await passed(opened.api.as(apiKey), 'GET', '/reports/summary', 30);
  expect((await opened.api.as(readonlyApiKey).get('/reports/summary')).status).toBe(429);
  expect((await (await freshAccount(opened)).get('/reports/summary')).status).toBe(200);
});

test('are off otherwise', async () => {
  const { sandbox, api } = await openApi();
  expect(await passed(api, 'GET', '/reports/summary', 35)).toBe(35);
  await sandbox.close();
});
