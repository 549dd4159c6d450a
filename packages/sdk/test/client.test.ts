// Clients stand alone, say what is wrong with their settings, and keep their keys to themselves.
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ArgumentError, GrowPanel, GrowPanelError, isGrowPanelError } from '../src/index.js';

const answer = () =>
  new Response('{"summary":{},"currency":"usd"}', { headers: { 'content-type': 'application/json' } });

/** A client whose requests are kept, and never leave. */
function observed(options: { apiKey?: string; baseUrl?: string } = {}) {
  const requests: { url: string; authorization: string }[] = [];
  const gp = new GrowPanel({
    ...options,
    fetch: async (url: string, init: RequestInit) => {
      requests.push({ url, authorization: (init.headers as Record<string, string>).authorization! });
      return answer();
    },
  });
  return { gp, requests };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('two clients with two keys, two addresses and two fetches never share anything', async () => {
  const one = observed({ apiKey: 'one.key', baseUrl: 'https://one.example' });
  const two = observed({ apiKey: 'two.key', baseUrl: 'https://two.example/gp' });
  await Promise.all([
    one.gp.reports.getSummary(),
    two.gp.reports.getSummary(),
    one.gp.raw.getPlans(),
    two.gp.plans.list(),
  ]);
  expect(one.requests).toEqual([
    { url: 'https://one.example/reports/summary', authorization: 'Bearer one.key' },
    { url: 'https://one.example/plans', authorization: 'Bearer one.key' },
  ]);
  expect(two.requests).toEqual([
    { url: 'https://two.example/gp/reports/summary', authorization: 'Bearer two.key' },
    { url: 'https://two.example/gp/plans', authorization: 'Bearer two.key' },
  ]);
});

describe('settings', () => {
  test('key and address come from the environment when they are not given', async () => {
    vi.stubEnv('GROWPANEL_API_KEY', 'env.key');
    vi.stubEnv('GROWPANEL_API_URL', 'https://env.example/');
    const { gp, requests } = observed();
    await gp.reports.getSummary();
    expect(requests).toEqual([
      { url: 'https://env.example/reports/summary', authorization: 'Bearer env.key' },
    ]);
  });

  test('what is given beats the environment, and production is the default address', async () => {
    vi.stubEnv('GROWPANEL_API_KEY', 'env.key');
    vi.stubEnv('GROWPANEL_API_URL', undefined);
    const { gp, requests } = observed({ apiKey: ' given.key\n' });
    await gp.reports.getSummary();
    expect(requests).toEqual([
      { url: 'https://api.growpanel.io/reports/summary', authorization: 'Bearer given.key' },
    ]);
  });

  test('space around an address, as files of settings leave it, does not matter', async () => {
    const { gp, requests } = observed({ apiKey: 'k.k', baseUrl: ' https://x.example/gp/ \n' });
    await gp.reports.getSummary();
    expect(requests[0]!.url).toBe('https://x.example/gp/reports/summary');
  });

  test.each([
    ['no key', {}, 'GROWPANEL_API_KEY'],
    ['an empty key', { apiKey: ' ' }, 'GROWPANEL_API_KEY'],
    ['a key with a line break', { apiKey: 'a\nb' }, 'apiKey'],
    ['a key with a typographic dash', { apiKey: 'a–b' }, 'apiKey'],
    ['an address without a scheme', { apiKey: 'k.k', baseUrl: 'api.growpanel.io' }, 'baseUrl'],
    ['an address of another kind', { apiKey: 'k.k', baseUrl: 'ftp://api.growpanel.io' }, 'baseUrl'],
    ['an address with a user', { apiKey: 'k.k', baseUrl: 'https://user:password@x.example' }, 'baseUrl'],
    ['an address with a fragment', { apiKey: 'k.k', baseUrl: 'https://x.example/#a' }, 'baseUrl'],
    ['an address with a query', { apiKey: 'k.k', baseUrl: 'https://x.example/?a=1' }, 'baseUrl'],
    ['a negative timeout', { apiKey: 'k.k', timeout: -1 }, 'timeout'],
    ['retries that are no number', { apiKey: 'k.k', maxRetries: Number.NaN }, 'maxRetries'],
  ])('%s is refused with the name of the setting', (_, options, name) => {
    vi.stubEnv('GROWPANEL_API_KEY', undefined);
    vi.stubEnv('GROWPANEL_API_URL', undefined);
    expect(() => new GrowPanel(options)).toThrow(ArgumentError);
    expect(() => new GrowPanel(options)).toThrow(name);
  });

  test('a refused key or password is not repeated in the message', () => {
    const message = (options: object) => {
      try {
        new GrowPanel(options);
      } catch (error) {
        return inspect(error, { showHidden: true });
      }
      throw new Error('was not refused');
    };
    expect(message({ apiKey: 'secret key' })).not.toMatch(/secret/);
    expect(message({ apiKey: 'k.k', baseUrl: 'https://user:secret@x.example' })).not.toMatch(/secret/);
  });
});

test('no way of printing a client or an error shows the key', async () => {
  const gp = new GrowPanel({
    apiKey: 'secret.key',
    baseUrl: 'https://proxy.example',
    maxRetries: 0,
    fetch: async () => {
      throw new Error('refused');
    },
  });
  const error = await gp.plans.list().catch((e: unknown) => e);
  expect(isGrowPanelError(error)).toBe(true);
  for (const printed of [gp, error].flatMap((v) => [
    inspect(v, { depth: 9, showHidden: true }),
    JSON.stringify(v),
    String(v),
  ])) {
    expect(printed).not.toMatch(/secret/);
  }
});

test('an error of another copy of the package is recognised', () => {
  const copy = Object.assign(new Error('same brand'), { [Symbol.for('growpanel.error')]: true });
  expect(isGrowPanelError(copy)).toBe(true);
  expect(isGrowPanelError(new Error('other'))).toBe(false);
  expect(isGrowPanelError(null)).toBe(false);
  expect(isGrowPanelError(new GrowPanelError('x'))).toBe(true);
});

test('a list of things that no query can hold is refused', async () => {
  const { gp, requests } = observed({ apiKey: 'k.k' });
  const query = { plan: [{}] } as unknown as { plan: string[] };
  await expect(gp.reports.getMrr({ query })).rejects.toThrow('query.plan');
  expect(requests).toEqual([]);
});

test('a date in a query is a UTC day', async () => {
  const { gp, requests } = observed({ apiKey: 'k.k' });
  const date = new Date('2024-08-15T23:59:59Z') as unknown as string;
  await gp.reports.getSummary({ query: { date } });
  expect(requests[0]!.url).toBe('https://api.growpanel.io/reports/summary?date=20240815');
});
