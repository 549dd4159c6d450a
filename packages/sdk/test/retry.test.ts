// The timing of retries, without waiting for it.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backoff, retryAfter } from '../src/core/retry.js';
import { GrowPanel, type GrowPanelOptions } from '../src/index.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('backoff', () => {
  test.each([
    [0, 500],
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [4, 8000],
    [5, 8000],
    [40, 8000],
  ])('before retry %i it lies between half of and the whole %i ms', (retry, full) => {
    expect(backoff(retry, () => 0)).toBe(full);
    expect(backoff(retry, () => 0.5)).toBe(full * 0.75);
    expect(backoff(retry, () => 1)).toBe(full / 2);
  });
});

describe('the wait that the server asks for', () => {
  const now = Date.parse('2024-08-15T12:00:00Z');
  test.each([
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': '0.5' }, 0.5],
    [{ 'retry-after': 'Thu, 15 Aug 2024 12:00:30 GMT' }, 30],
    [{ 'retry-after': 'Thu, 15 Aug 2024 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 0.25],
    [{}, undefined],
  ])('%o is %s s', (headers, expected) => {
    expect(retryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected);
  });
});

/** Waits of a call that fails all the way. */
async function waits(headers: Record<string, string>, options: GrowPanelOptions = {}) {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const timer = vi.spyOn(globalThis, 'setTimeout');
  const gp = new GrowPanel({
    apiKey: 'k.k',
    timeout: 0,
    maxRetries: 3,
    fetch: async () => new Response('{}', { status: 503, headers }),
    ...options,
  });
  const failure = expect(gp.plans.list()).rejects.toThrow('503');
  await vi.runAllTimersAsync();
  await failure;
  return timer.mock.calls.map(([, milliseconds]) => milliseconds);
}

test('without a word from the server, waits double', async () => {
  expect(await waits({})).toEqual([375, 750, 1500]);
});

test('what the server asks for replaces the own wait', async () => {
  expect(await waits({ 'retry-after': '2' })).toEqual([2000, 2000, 2000]);
});

test('a wait at the cap is kept, one above it is not waited for', async () => {
  expect(await waits({ 'retry-after': '60' })).toEqual([60_000, 60_000, 60_000]);
  expect(await waits({ 'retry-after': '61' })).toEqual([]);
});

test('without a cap, a server that asks for years is waited for as long as timers can', async () => {
  const years = { 'retry-after': '1e9' };
  expect(await waits(years, { maxRetryAfter: Number.POSITIVE_INFINITY, maxRetries: 1 })).toEqual([
    2 ** 31 - 1,
  ]);
});

test('a timeout beyond what timers can wait is no timeout at once', async () => {
  const answer = () => new Promise<Response>((resolve) => setImmediate(resolve, new Response('{"a":1}')));
  const gp = new GrowPanel({ apiKey: 'k.k', timeout: Number.POSITIVE_INFINITY, fetch: answer });
  expect((await gp.plans.list()).data).toEqual({ a: 1 });
});
