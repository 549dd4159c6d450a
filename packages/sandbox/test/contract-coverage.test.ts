// Every operation of the contract and every status that it documents, provoked, and each answer held against it. What
// there is to provoke is read from the contract: a status that is new there fails here until something answers it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractFile } from '../src/contract-file.js';
import { rateLimits } from '../src/generated/contract.gen.js';
import { handlers } from '../src/operations/index.js';
import { type Api, freshAccount, holdAgainstContract, openApi } from './api.js';

interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
  example?: unknown;
}

interface Declared {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** The contract's own example of a body. */
  body: unknown;
  responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown> }>;
}

const contract = contractFile() as unknown as {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: Record<string, Record<string, unknown>>;
};

function look<Value>(value: Value | { $ref: string }): Value {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as Value;
  const [kind = '', name = ''] = value.$ref.split('/').slice(2);
  return contract.components[kind]?.[name] as Value;
}

const declared: Declared[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const body = operation.requestBody as { content: Record<string, { example?: unknown }> } | undefined;
    const responses = operation.responses as Record<string, Declared['responses'][string]>;
    return {
      ...{ id: operation.operationId as string, method: method.toUpperCase(), path },
      parameters: ((operation.parameters ?? []) as Parameter[]).map(look),
      body: body?.content['application/json']?.example,
      responses: Object.fromEntries(Object.entries(responses).map(([status, one]) => [status, look(one)])),
    };
  }),
);

/** What the sandbox answers 501, for it has no language model: there is nothing to see of their other answers. */
const needsLanguageModel = new Set(['postChatV2', 'postChatV2ActionsId', 'postDataPlanGroupsAiSuggest']);

/** Ids that exist in an account that `furnish` has filled. */
const existing: [string, (found: Furnished) => string][] = [
  ['/customers/{id}', () => 'cus_1'],
  ['/data/customers/{id}', () => 'cus_1'],
  ['/data/plans/{id}', () => 'plan_pro'],
  ['/data/invoices/{id}', () => 'inv_1'],
  ['/data/plan-groups/{id}', () => 'pg_1'],
  ['/data/segments/{id}', () => 'seg_1'],
  ['/data/data-sources/{id}', () => 'ds_1'],
  ['/integrations/webhooks/{id}', ({ webhook }) => webhook],
  ['/account/api-keys/{id}', ({ apiKey }) => apiKey],
  ['/account/team/{user_id}', () => 'user@example.com'],
];

interface Furnished {
  api: Api;
  name: string;
  webhook: string;
  apiKey: string;
}

const exampleOf = (id: string) => declared.find((one) => one.id === id)?.body;

/** An account with one of everything, made with the contract's own examples. */
async function furnish(): Promise<Furnished> {
  const api = await freshAccount(plain);
  const make = async (path: string, id: string) => {
    const { status, body } = await api.post(path, exampleOf(id));
    expect(status, `${path} ${JSON.stringify(body)}`).toBeLessThan(300);
    return body;
  };
  await make('/data/customers', 'postDataCustomers');
  await make('/data/plans', 'postDataPlans');
  await make('/data/invoices', 'postDataInvoices');
  await make('/data/plan-groups', 'postDataPlanGroups');
  await make('/data/plan-groups', 'postDataPlanGroups');
  await make('/data/segments', 'postDataSegments');
  await make('/account/team/invite', 'postAccountTeamInvite');
  await api.post('/account/billing/setup');
  const { id: webhook } = await make('/integrations/webhooks', 'postIntegrationsWebhooks');
  const { id: apiKey } = await make('/account/api-keys', 'postAccountApiKeys');
  const { name } = (await api.get('/account')).body;
  return { api, name, webhook, apiKey };
}

let plain: Awaited<ReturnType<typeof openApi>>;
let limited: Awaited<ReturnType<typeof openApi>>;
let furnished: Furnished;
let failing: Api;
beforeAll(async () => {
  [plain, limited] = await Promise.all([openApi(), openApi({ rateLimits: true })]);
  furnished = await furnish();
  failing = await freshAccount(plain);
  await failing.post('/_sandbox/faults', { match: { path: '/*' }, fault: { status: 500 } });
  // The reports have a limit of their own; the first limit that fits a request counts.
  for (const { method, path = '', requests } of rateLimits.limits) {
    const any = declared.filter((one) => one.method === method && one.path.startsWith(path)).at(-1);
    for (let i = 0; i < requests; i++) await send(limited.api, method, urlOf(any!, undefined, {}));
  }
});
afterAll(() => Promise.all([plain.sandbox.close(), limited.sandbox.close()]));

/** A path with its places filled, and its query. */
function urlOf(
  { path, parameters }: Declared,
  ids: Furnished | undefined,
  query: Record<string, string>,
): string {
  const id = existing.find(([prefix]) => path.startsWith(prefix))?.[1];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (ids === undefined) return 'nothing-has-this-id';
    return encodeURIComponent(id?.(ids) ?? String(parameters.find((one) => one.name === name)?.example));
  });
  const text = new URLSearchParams(query).toString();
  return text === '' ? filled : `${filled}?${text}`;
}

/** The examples of the parameters that an operation cannot do without. */
const requiredQuery = ({ parameters }: Declared) =>
  Object.fromEntries(
    parameters
      .filter((one) => one.in === 'query' && one.required)
      .map((one) => [one.name, String(one.example)]),
  );

/** A query that is wrong in the way that this operation can be asked wrongly. */
function wrongQuery(operation: Declared): Record<string, string> {
  const names = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name);
  if (Object.keys(requiredQuery(operation)).length > 0) return {};
  const wrong = { interval: 'fortnight', age: 'old', date: 'soon', limit: '-1', baseCurrency: 'zz' };
  const name = Object.keys(wrong).find((one) => names.includes(one)) as keyof typeof wrong | undefined;
  return name === undefined ? { anything: '\0' } : { [name]: wrong[name] };
}

/** Bodies of requests that succeed, where the example is about another account. */
const bodies: Record<string, (found: Furnished) => unknown> = {
  deleteAccount: ({ name }) => ({ confirm: name }),
  postIntegrationsWebhooks: () => ({ url: 'https://example.com/hook', event_type: 'invoice.paid' }),
};

/** Bodies that name something that does not exist as the path does, or where the path names nothing. */
const unknown: Record<string, unknown> = {
  putDataPlansId: { ...(exampleOf('putDataPlansId') as object), id: 'nothing-has-this-id' },
  deleteDataPlansId: { id: 'nothing-has-this-id', external_id: 'nothing-has-this-id' },
  postDataPlanGroupsDeleteMultiple: { ids: ['pg_99'] },
  postDataPlanGroupsMerge: { source: 'pg_99', target: 'pg_98' },
};

async function send(
  { url, key }: Pick<Api, 'url' | 'key'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { sandbox } = url === limited.sandbox.url ? limited : plain;
  return sandbox.fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** A data source that does not exist, for operations that ask for one. */
const unknownSource = ({ path, parameters }: Declared) =>
  !path.includes('{') && parameters.some(({ name }) => name === 'source') ? { source: 'ds_99' } : {};

/** The request that an operation answers with a status. */
async function provoke(operation: Declared, status: string): Promise<Response> {
  const { id, method, body } = operation;
  const known = urlOf(operation, furnished, requiredQuery(operation));
  switch (status) {
    case '200':
    case '201': {
      const own = method === 'GET' ? furnished : await furnish();
      const url = urlOf(operation, own, requiredQuery(operation));
      return send(own.api, method, url, bodies[id]?.(own) ?? body);
    }
    case '400':
      if (body !== undefined) return send(furnished.api, method, known, '{"cut');
      return send(furnished.api, method, urlOf(operation, furnished, wrongQuery(operation)));
    case '401':
      return send(furnished.api.as('no-such-key'), method, known, body);
    case '403':
      // Reading is forbidden to nobody who has a key, but to pages of other origins.
      return send(furnished.api, method, known, body, { origin: 'https://elsewhere.example' });
    case '404':
      return send(
        furnished.api,
        method,
        urlOf(operation, undefined, { ...requiredQuery(operation), ...unknownSource(operation) }),
        unknown[id] ?? body,
      );
    case '409':
      return send(furnished.api, method, known, body);
    case '429':
      return send(limited.api, method, known, body);
    case '500':
      return send(failing, method, known, body);
    default:
      throw new Error(`${id} documents ${status}, and nothing here provokes that`);
  }
}

/** An operation that has just come into the contract answers 501 until somebody builds it. */
const [built, unbuilt] = [true, false].map((has) => declared.filter(({ id }) => id in handlers === has)) as [
  Declared[],
  Declared[],
];

const documented = built.flatMap((operation) =>
  Object.keys(operation.responses)
    .filter((status) => !(needsLanguageModel.has(operation.id) && /^[24]0[04]/.test(status)))
    .map((status) => [operation.id, status, operation] as const),
);

test('the contract has as many operations as the table of routes', () => {
  expect(declared.length).toBeGreaterThanOrEqual(135);
  expect(new Set(declared.map(({ id }) => id)).size).toBe(declared.length);
});

test.each(documented)('%s answers %s as the contract says', async (_, status, operation) => {
  const response = await provoke(operation, status);
  const text = await response.text();
  expect([String(response.status), text.slice(0, 300)]).toEqual([status, expect.anything()]);
  const { content = {}, headers = {} } = operation.responses[status]!;
  const [type = ''] = Object.keys(content);
  expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type}`));
  for (const name of Object.keys(headers)) expect(response.headers.get(name), name).not.toBeNull();
  if (type !== 'application/json') return;
  const url = `${plain.sandbox.url}${urlOf(operation, furnished, {})}`;
  holdAgainstContract(operation.method, url, response.status, JSON.parse(text));
});

test('a key that only reads may not write, whatever the operation', async () => {
  const { body } = await furnished.api.post('/account/api-keys', { name: 'Reader', role: 'readonly' });
  const reader = furnished.api.as(body.api_key);
  for (const operation of declared.filter(({ method }) => method !== 'GET')) {
    const response = await send(reader, operation.method, urlOf(operation, furnished, {}), operation.body);
    expect(response.status, operation.id).toBe(403);
  }
});

test('what is not built yet says so', async () => {
  for (const operation of unbuilt) {
    const address = urlOf(operation, furnished, {});
    const response = await send(furnished.api, operation.method, address, operation.body);
    const { error } = (await response.json()) as { error: string };
    expect([response.status, error], operation.id).toEqual([501, expect.stringContaining(operation.id)]);
  }
});

test.each([...needsLanguageModel])('%s says that it needs a language model', async (id) => {
  const operation = declared.find((one) => one.id === id)!;
  const response = await send(
    furnished.api,
    operation.method,
    urlOf(operation, furnished, {}),
    operation.body,
  );
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
    501,
    expect.stringMatching(/language model/),
  ]);
});
