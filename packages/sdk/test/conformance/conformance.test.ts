// The conformance table, run by the TypeScript SDK against the fault server.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import * as sdk from '../../src/index.js';
import { type FaultServer, startFaultServer } from './server.mjs';

interface Case {
  row: number;
  name: string;
  client?: {
    max_retries?: number;
    timeout_ms?: number;
    max_retry_after_ms?: number;
    api_key?: string;
    second_key?: string;
    from_env?: boolean;
    rate_limit?: boolean;
    hooks?: boolean;
  };
  call: {
    operation: keyof sdk.RawOperations;
    path?: Record<string, unknown>;
    query?: Record<string, string>;
    body?: unknown;
    iterate?: boolean;
    times?: number;
    options?: {
      max_retries?: number;
      timeout_ms?: number;
      retry_unsafe?: boolean;
      abort_after?: 'nothing' | 'first_request' | 'first_response';
    };
  };
  expect: {
    error?: Record<string, unknown> & { class: string | null };
    result?: Record<string, unknown>;
    requests: number;
    request?: { method: string; path: string; headers?: Record<string, string> };
    elsewhere?: number;
    within_ms?: number;
    second_requests?: number;
    second_authorization?: string;
    gaps_ms?: [number, number][];
    items?: string[];
    waiting?: number;
    events?: string[];
    key_hidden?: boolean;
  };
}

const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8')) as Case[];
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const key = 'test-account.test-key';
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

/** The same name in this language's spelling. */
const spelled: Record<string, string> = {
  request_id: 'requestId',
  status_text: 'statusText',
  retry_after: 'retryAfter',
};

test.each(cases.map((c, index) => [`row ${c.row}: ${c.name}`, c, index] as const))(
  '%s',
  async (_, c, index) => {
    const { client = {}, call } = c;
    const { options = {} } = call;
    const controller = new AbortController();
    let abortedAt = 0;
    const abort = () => {
      abortedAt = performance.now();
      controller.abort(new Error('enough'));
    };
    if (options.abort_after === 'nothing') abort();
    if (options.abort_after === 'first_request') server.arrival(index).then(abort);
    const address = `${server.url}/case/${index}/`;
    const events: object[] = [];
    const make = (apiKey: string | undefined) =>
      new sdk.GrowPanel({
        apiKey,
        baseUrl: client.from_env ? undefined : address,
        maxRetries: client.max_retries,
        timeout: client.timeout_ms,
        maxRetryAfter: client.max_retry_after_ms,
        rateLimit: client.rate_limit,
        hooks: client.hooks
          ? {
              beforeRequest: (e) => void events.push({ name: 'request', ...e }),
              afterResponse: (e) => void events.push({ name: `response ${e.status}`, ...e }),
              onRetry: (e) => void events.push({ name: 'retry', ...e }),
            }
          : undefined,
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          // The body is read after this, so the abort falls into the wait before the next attempt.
          if (options.abort_after === 'first_response') setTimeout(abort, 10);
          return response;
        },
      });
    vi.stubEnv('GROWPANEL_API_KEY', client.from_env ? key : undefined);
    vi.stubEnv('GROWPANEL_API_URL', client.from_env ? address : undefined);
    let gp: sdk.GrowPanel | undefined;
    const settings = {
      ...(options.max_retries === undefined ? {} : { maxRetries: options.max_retries }),
      ...(options.timeout_ms === undefined ? {} : { timeout: options.timeout_ms }),
      ...(options.retry_unsafe === undefined ? {} : { retryUnsafe: options.retry_unsafe }),
      ...(options.abort_after === undefined ? {} : { signal: controller.signal }),
    };
    const attempt = async (): Promise<{ result?: sdk.Result<unknown>; items?: unknown[] }> => {
      gp = make(client.api_key ?? (client.from_env ? undefined : key));
      const { path, query, body } = call;
      if (call.iterate) {
        const items: unknown[] = [];
        for await (const item of gp.customers.iterate({ ...settings, query: query ?? {} }))
          items.push(item.id);
        return { items };
      }
      const run = gp.raw[call.operation] as (options: unknown) => Promise<sdk.Result<unknown>>;
      const second =
        client.second_key && make(client.second_key).raw[call.operation as 'getReportsSummary']();
      if (call.times) {
        const waiting = new AbortController();
        const calls = Array.from({ length: call.times }, () =>
          run({ path, query, body, signal: waiting.signal }),
        );
        // Those that may go have gone when the last of them has come back; the others would wait for a minute.
        const free = call.times - c.expect.waiting!;
        await Promise.all(calls.slice(0, free));
        waiting.abort();
        for (const late of calls.slice(free)) await expect(late).rejects.toThrow(sdk.AbortError);
        return {};
      }
      const result = await run({ ...settings, path, query, body });
      await second;
      return { result };
    };
    const outcome = await attempt().then(
      (done) => ({ ...done, error: undefined }),
      (error: unknown) => ({ result: undefined, items: undefined, error }),
    );
    const elapsed = performance.now() - abortedAt;

    if (c.expect.error) {
      const error = outcome.error as sdk.GrowPanelError;
      expect(error, JSON.stringify(outcome.result)).toBeInstanceOf(sdk.GrowPanelError);
      expect(sdk.isGrowPanelError(error)).toBe(true);
      const { class: name, message_contains: part, ...fields } = c.expect.error;
      if (name) {
        expect(error.name).toBe(name);
        expect(error).toBeInstanceOf((sdk as unknown as Record<string, new () => object>)[name]!);
      }
      if (part) expect(error.message).toContain(part);
      for (const [field, value] of Object.entries(fields)) {
        const mine = error[(spelled[field] ?? field) as keyof typeof error];
        expect(mine ?? null, field).toEqual(value);
      }
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(key);
    } else {
      expect(outcome.error).toBeUndefined();
      for (const [field, value] of Object.entries(c.expect.result ?? {})) {
        const mine = outcome.result?.[(spelled[field] ?? field) as 'data'] ?? null;
        if (field !== 'headers') expect(mine, field).toEqual(value);
        else
          for (const [name, text] of Object.entries(value as object))
            expect((mine as Headers).get(name)).toBe(text);
      }
    }
    const { requests, elsewhere } = server.log(index);
    const [firsts, seconds] = [true, false].map((own) =>
      requests.filter(({ headers }) => (headers.authorization === `Bearer ${client.second_key}`) !== own),
    ) as [typeof requests, typeof requests];
    expect(firsts).toHaveLength(c.expect.requests);
    expect(seconds).toHaveLength(c.expect.second_requests ?? 0);
    if (c.expect.items) expect(outcome.items).toEqual(c.expect.items);
    if (c.expect.events) expect(events.map((e) => (e as { name: string }).name)).toEqual(c.expect.events);
    if (c.expect.key_hidden) {
      const printed = [gp, outcome.error, events].flatMap((v) => [
        inspect(v, { depth: 9 }),
        JSON.stringify(v),
      ]);
      expect(printed.join()).not.toContain(key);
    }
    c.expect.gaps_ms?.forEach(([least, most], i) => {
      const gap = requests[i + 1]!.at - requests[i]!.at;
      expect(gap).toBeGreaterThanOrEqual(least);
      expect(gap).toBeLessThan(most);
    });
    if (c.expect.elsewhere !== undefined) expect(elsewhere).toBe(c.expect.elsewhere);
    if (c.expect.within_ms) expect(elapsed).toBeLessThan(c.expect.within_ms);
    const { request } = c.expect;
    if (!request) return;
    const [arrived] = firsts;
    expect(arrived).toMatchObject({ method: request.method });
    // Parameters may come in any order.
    const sorted = (path: string) => path.split(/[?&]/).sort();
    expect(sorted(arrived!.path)).toEqual(sorted(request.path));
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      const filled = value.replace('{language}', 'js').replace('{version}', version).replace('{key}', key);
      expect(arrived!.headers[name]).toBe(filled);
    }
  },
);
