// The sandbox as a library, for the tests of others.
import { expect, test } from 'vitest';
import { createSandbox } from '../src/index.js';

const authorization = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

test('fetch and the socket give the same answers', async () => {
  await using sandbox = await createSandbox({ seed: 'golden' });
  const url = `${sandbox.url}/reports/summary`;
  const [inside, outside] = await Promise.all([
    sandbox.fetch(url, authorization(sandbox.apiKey)),
    fetch(url, authorization(sandbox.apiKey)),
  ]);
  expect(await inside.json()).toEqual(await outside.json());
});

test('fetch takes what the global one takes', async () => {
  await using sandbox = await createSandbox();
  const init = authorization(sandbox.apiKey);
  for (const input of [
    '/plans',
    `${sandbox.url}/plans`,
    new URL('/plans', sandbox.url),
    new Request(`${sandbox.url}/plans`),
  ])
    expect((await sandbox.fetch(input, init)).status).toBe(200);
  await expect(sandbox.fetch('https://api.growpanel.io/plans', init)).rejects.toThrow(
    /reaches only http:\/\/127/,
  );
});

test('closing ends it, and twice is fine', async () => {
  const sandbox = await createSandbox();
  await Promise.all([sandbox.close(), sandbox.close()]);
  await expect(fetch(sandbox.url)).rejects.toThrow();
});

test('what is pushed at the same time arrives', async () => {
  await using sandbox = await createSandbox();
  const post = (path: string, body: object) =>
    sandbox.fetch(path, { method: 'POST', body: JSON.stringify(body), ...authorization(sandbox.apiKey) });
  await post('/data/data-sources', { name: 'x', type: 'api' });
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => post('/data/customers', { id: `c${index}`, name: 'C' })),
  );
  const answer = await sandbox.fetch('/customers', authorization(sandbox.apiKey));
  expect(((await answer.json()) as { result: { count: number } }).result.count).toBe(50);
});

test.each([
  [{ seed: 'oak' }, /seed must be one of/],
  [{ port: 1.5 }, /port must be a number/],
  [{ now: '2024-8-1' }, /now must be a day/],
  [{ weekStart: 3 }, /weekStart must be/],
  [{ refunds: 'never' }, /refunds must be/],
  [{ churnRecognition: 'later' }, /churnRecognition must be/],
])('the options %o are refused', async (options, message) => {
  await expect(createSandbox(options as never)).rejects.toThrow(message);
});
