// The timing of retries, without waiting for it.
import { describe, expect, test } from 'vitest';
import type { Clock } from '../src/core/clock.js';
import { backoff, retryAfter } from '../src/core/retry.js';
import { createSend, type TransportOptions } from '../src/core/transport.js';

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
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Thu, 15 Aug 2024 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Thu, 15 Aug 2024 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{}, undefined],
  ])('%o is %s ms', (headers, expected) => {
    expect(retryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected);
  });
});

/** Waits of a call that fails all the way. */
async function waits(headers: Record<string, string>, options: Partial<TransportOptions> = {}) {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
  };
  const send = createSend(
    {
      apiKey: 'k.k',
      baseUrl: 'https://api.example',
      timeout: 0,
      maxRetries: 3,
      maxRetryAfter: 60_000,
      hooks: {},
      fetch: async () => new Response('{}', { status: 503, headers }),
      ...options,
    },
    clock,
  );
  await expect(send('GET', { url: '/plans' })).rejects.toThrow('503');
  return slept;
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
