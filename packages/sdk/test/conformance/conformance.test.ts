// The conformance table, run by the TypeScript SDK against the fault server.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as sdk from '../../src/index.js';
import { type FaultServer, startFaultServer } from './server.mjs';

interface Case {
  row: number;
  name: string;
  client?: { max_retries?: number; timeout_ms?: number; max_retry_after_ms?: number };
  call: {
    operation: keyof sdk.RawOperations;
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
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
    const gp = new sdk.GrowPanel({
      apiKey: key,
      baseUrl: `${server.url}/case/${index}/`,
      maxRetries: client.max_retries,
      timeout: client.timeout_ms,
      maxRetryAfter: client.max_retry_after_ms,
      fetch: async (url: string, init: RequestInit) => {
        const response = await fetch(url, init);
        // The body is read after this, so the abort falls into the wait before the next attempt.
        if (options.abort_after === 'first_response') setTimeout(abort, 10);
        return response;
      },
    });
    const settings = {
      ...(options.max_retries === undefined ? {} : { maxRetries: options.max_retries }),
      ...(options.timeout_ms === undefined ? {} : { timeout: options.timeout_ms }),
      ...(options.retry_unsafe === undefined ? {} : { retryUnsafe: options.retry_unsafe }),
      ...(options.abort_after === undefined ? {} : { signal: controller.signal }),
    };
    const run = gp.raw[call.operation] as (options: unknown) => Promise<sdk.Result<unknown>>;
    const outcome = await run({ ...settings, path: call.path, query: call.query, body: call.body }).then(
      (result) => ({ result, error: undefined }),
      (error: unknown) => ({ result: undefined, error }),
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
        expect(outcome.result?.[(spelled[field] ?? field) as 'data'] ?? null, field).toEqual(value);
      }
    }
    const { requests, elsewhere } = server.log(index);
    expect(requests).toHaveLength(c.expect.requests);
    if (c.expect.elsewhere !== undefined) expect(elsewhere).toBe(c.expect.elsewhere);
    if (c.expect.within_ms) expect(elapsed).toBeLessThan(c.expect.within_ms);
    const { request } = c.expect;
    if (!request) return;
    expect(requests[0]).toMatchObject({ method: request.method });
    // Parameters may come in any order.
    const sorted = (path: string) => path.split(/[?&]/).sort();
    expect(sorted(requests[0]!.path)).toEqual(sorted(request.path));
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      const filled = value.replace('{language}', 'js').replace('{version}', version).replace('{key}', key);
      expect(requests[0]!.headers[name]).toBe(filled);
    }
  },
);
