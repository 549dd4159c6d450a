// Calls the sandbox as a client does, and holds every single answer against the contract.
import { expect } from 'vitest';
import { routes } from '../src/generated/contract.gen.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.js';
import { pathOf } from '../src/path.js';
import { answerValidator } from './answer-validators.js';

// biome-ignore lint/suspicious/noExplicitAny: the body of an answer, which each test knows and the contract checks.
type Json = any;

export interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

const operations = routes.map(({ id, method, path }) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

function operationAt(method: string, url: string): string | undefined {
  const path = pathOf(url).replace(/^\/data-sources\/[^/]+\/(customers|plans|invoices)$/, '/data/$1');
  return operations.find((operation) => operation.method === method && operation.pattern.test(path))?.id;
}

/** Fails when an answer is not what the contract declares for its operation and status. */
export function holdAgainstContract(method: string, url: string, status: number, body: unknown): void {
  const id = operationAt(method, url);
  const validate = answerValidator(id, status);
  const where = `${method} ${url} → ${status} ${JSON.stringify(body)?.slice(0, 500)}`;
  if (id && status < 400) expect(validate, `${where}: status not declared`).toBeDefined();
  if (validate) expect(validate(body), `${where}: ${JSON.stringify(validate.errors)}`).toBe(true);
  if (status >= 400) {
    const error = body as { error?: unknown; message?: unknown };
    expect(typeof error.error, where).toBe('string');
    expect(error.message, where).toBe(error.error);
    expect(JSON.stringify(body), where).not.toMatch(/\bat .*\.[jt]s:\d+/);
  }
}

export interface Api {
  url: string;
  key: string;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body?: unknown): Promise<Answer>;
  delete(path: string, body?: unknown): Promise<Answer>;
  /** The same sandbox with another key. */
  as(key: string): Api;
}

export function apiOf(url: string, key: string, fetch: typeof globalThis.fetch = globalThis.fetch): Api {
  const call: Api['call'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = JSON.parse(text) as Json;
    holdAgainstContract(method, `${url}${path}`, response.status, parsed);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    return { status: response.status, body: parsed, headers: response.headers };
  };
  return {
    url,
    key,
    call,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    delete: (path, body) => call('DELETE', path, body),
    as: (other) => apiOf(url, other, fetch),
  };
}

/** A sandbox in memory for one test file; accounts keep its tests apart. */
export async function openApi(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; api: Api }> {
  const sandbox = await createSandbox({ now: '2024-08-15', ...options });
  return { sandbox, api: apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch) };
}

/** An empty account with a data source `ds_1`. */
export async function freshAccount({ sandbox, api }: { sandbox: Sandbox; api: Api }): Promise<Api> {
  const fresh = api.as((await sandbox.createAccount()).apiKey);
  await fresh.post('/data/data-sources', { name: 'Billing', type: 'api' });
  return fresh;
}

export const plan = (id: string, more: object = {}) => ({
  id,
  name: id,
  billing_freq: 'month',
  currency: 'usd',
  ...more,
});
export const customer = (id: string, more: object = {}) => ({ id, name: `Customer ${id}`, ...more });
export const invoice = (id: string, date: string, amount: number, more: object = {}) => ({
  ...{ id, customer_id: 'cus_1', plan_id: 'plan_m', type: 'subscription', date, amount },
  ...more,
});

/** The five movements of the documentation's worked example, by month. */
export const goldenMovements = {
  '2024-02-01': { new: 9900 },
  '2024-03-01': { expansion: 20000 },
  '2024-04-01': { contraction: -25000 },
  '2024-05-01': { churn: -4900 },
  '2024-08-01': { reactivation: 9900 },
};

const kinds = ['new', 'expansion', 'contraction', 'churn', 'reactivation'] as const;

/** What moved, by first day of the row: only what is not zero. */
export async function movementsOf(api: Api, query = 'date=20240101-20240815'): Promise<Json> {
  const { body } = await api.get(`/reports/mrr?${query}`);
  return Object.fromEntries(
    (body.result as Json[]).flatMap((row) => {
      const moved = kinds.filter((kind) => row[kind] !== 0).map((kind) => [kind, row[kind]]);
      return moved.length > 0 ? [[row.date, Object.fromEntries(moved)]] : [];
    }),
  );
}

/** Everything that the numbers of an account show. */
export async function allNumbers(api: Api): Promise<Json> {
  const paths = [
    'summary',
    'mrr?date=20230101-20260630',
    'retention?date=20230101-20260630',
    'cohort?date=20230101-20260630',
  ];
  const reports = await Promise.all(paths.map((path) => api.get(`/reports/${path}`)));
  const { body: page } = await api.get('/customers?limit=500');
  const customers = (page.result.list as Json[]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { reports: reports.map(({ body }) => body), count: page.result.count, customers };
}
