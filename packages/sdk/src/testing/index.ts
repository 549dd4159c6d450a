// What `import … from '@growpanel/sdk/testing'` gives: msw handlers for an application's unit tests.
import { type HttpHandler, HttpResponse, http } from 'msw';
import { type Answers, examples } from '../generated/examples.gen.js';

export type { Answers };

/** What arrived, for an override that depends on it. */
export interface IncomingCall {
  /** The request itself. */
  request: Request;
  /** Values of the path's `{names}`, decoded. */
  path: Readonly<Record<string, string>>;
  /** The query's parameters. */
  query: URLSearchParams;
}

/** A failure to answer with instead: `failure(404, 'No such customer')`. */
export interface Failure {
  /** HTTP status. */
  readonly status: number;
  /** The API's words, as `error` in the body. */
  readonly error: string;
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

const failures = new WeakSet<object>();

/**
 * An answer that fails, with the body that the API sends.
 *
 * @example
 * ```ts
 * server.use(...growPanelHandlers({ getCustomersId: failure(404, "No customer 'cus_9'.") }));
 * server.use(...growPanelHandlers({ getReportsMrr: failure(429, 'Rate limit exceeded', { 'retry-after': '1' }) }));
 * ```
 */
export function failure(status: number, error: string, headers: Record<string, string> = {}): Failure {
  const result = { status, error, headers };
  failures.add(result);
  return result;
}

/** Per operation: an answer, a failure, or a function of the call that gives either. */
export type Overrides = {
  [Id in keyof Answers]?:
    | Answers[Id]
    | Failure
    | ((call: IncomingCall) => Answers[Id] | Failure | Promise<Answers[Id] | Failure>);
};

/**
 * msw handlers for every operation of the API. Each answers with the contract's example, or with what `overrides`
 * says, which is checked against the operation's type.
 *
 * Take these in unit tests that need *an* answer: they keep no state and compute nothing. Where a test pushes data
 * and looks at the numbers that come out, take `@growpanel/sandbox`.
 *
 * @param overrides per operation: an answer, a failure, or a function of the call.
 * @param options `baseUrl`: the address that the client under test uses, https://api.growpanel.io by default.
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { growPanelHandlers } from '@growpanel/sdk/testing';
 *
 * const server = setupServer(
 *   ...growPanelHandlers({
 *     getReportsSummary: { summary: { mrr_current: 125_000 }, currency: 'usd' },
 *     getCustomersId: ({ path }) => ({ ...customer, id: path.id! }),
 *   }),
 * );
 * ```
 */
export function growPanelHandlers(
  overrides: Overrides = {},
  options: { baseUrl?: string } = {},
): HttpHandler[] {
  const { baseUrl = 'https://api.growpanel.io' } = options;
  const base = baseUrl.replace(/\/+$/, '');
  return Object.entries(examples).map(([id, { method, path, status, type, example }]) => {
    const pattern = base + path.replaceAll(/\{(\w+)\}/g, ':$1');
    return http[method as 'get'](pattern, async ({ request, params }) => {
      const override: unknown = overrides[id as keyof Answers];
      const answer: unknown =
        typeof override === 'function'
          ? await override({ request, path: params, query: new URL(request.url).searchParams })
          : (override ?? example);
      if (typeof answer === 'object' && answer !== null && failures.has(answer)) {
        const { status: failed, error, headers = {} } = answer as Failure;
        return HttpResponse.json({ error, message: error }, { status: failed, headers });
      }
      const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
      return new HttpResponse(body, { status, headers: { 'content-type': type } });
    });
  });
}
