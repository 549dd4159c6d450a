// A database that is distributed by customer: what the shards answer, each for its own customers, adds up to the
// answer of the whole. Each shard is an account of its own here. docs/scaling.md says which parts those are.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/control/csv.js';
import { routes } from '../../src/generated/contract.gen.js';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { type Api, apiOf } from '../api.js';
import { emptyPlace } from './databases.js';

const shardCount = 4;

type Schema = { $ref?: string; properties?: Record<string, Schema>; items?: Schema; 'x-unit'?: string } & {
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

const contract = JSON.parse(readFileSync(new URL('../../../../openapi.json', import.meta.url), 'utf8'));

/** A schema with all that it is made of. */
function partsOf(schema: Schema | boolean | undefined): Schema[] {
  if (schema === undefined || typeof schema === 'boolean') return [];
  if (schema.$ref !== undefined)
    return partsOf(
      schema.$ref
        .slice(2)
        .split('/')
        .reduce((at, name) => at[name], contract),
    );
  return [
    schema,
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((members) => (members ?? []).flatMap(partsOf)),
  ];
}

/** Money per customer, what a row is about, and what was asked for. */
const neverSums = /^(?:arpa(?:_.*)?|asp|ltv|date|months|trailing_months)$/;

/** Numbers by their place in an answer; a row of a list is known by what it says beside its numbers. */
type Numbers = Map<string, { unit: string | undefined; name: string; value: number }>;

const placeOf = (row: unknown, index: number): string => {
  if (typeof row !== 'object' || row === null) return String(index);
  const fields = Object.entries(row);
  const texts = fields.filter(([, value]) => typeof value === 'string').map(([, value]) => value);
  const steps = fields
    .filter(([name]) => ['date', 'months', 'days'].includes(name))
    .map(([, value]) => value);
  return texts.length > 0 && !steps.some(Number.isInteger)
    ? texts.join(' ')
    : [...steps, ...texts].join(' ') || `${index}`;
};

function collect(value: unknown, schemas: Schema[], place: string, name: string, into: Numbers): void {
  if (typeof value === 'number') {
    const unit = schemas.find((schema) => schema['x-unit'])?.['x-unit'];
    into.set(place, { unit, name, value: (into.get(place)?.value ?? 0) + value });
  } else if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items: of }) => partsOf(of));
    for (const [index, item] of value.entries())
      collect(item, items, `${place}[${placeOf(item, index)}]`, name, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const own = schemas.flatMap(({ properties, additionalProperties }) =>
        partsOf(properties?.[key] ?? additionalProperties),
      );
      collect(item, own, `${place}.${key}`, key, into);
    }
  }
}

/** The parts of an answer that may be added up. */
function sums(path: string, bodies: readonly unknown[]): Map<string, number> {
  const schema = contract.paths[path].get.responses['200'].content['application/json'].schema;
  const numbers: Numbers = new Map();
  for (const body of bodies) collect(body, partsOf(schema), '', '', numbers);
  const adding = [...numbers].filter(
    ([, { unit, name, value }]) =>
      ['money', 'count'].includes(unit ?? '') && !neverSums.test(name) && value !== 0,
  );
  return new Map(adding.map(([place, { value }]) => [place, value]));
}

const numeric = ['amount', 'tax', 'discount', 'quantity', 'attempt_count', 'interval_count'];

const readExport = (name: string): Record<string, unknown>[] =>
  readCsv(
    readFileSync(new URL(`../../../../examples/billing-export/${name}.csv`, import.meta.url), 'utf8'),
  ).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, numeric.includes(key) ? Number(value) : value]),
    ),
  );

const shardOf = (customer: unknown) =>
  (createHash('sha256').update(String(customer)).digest()[0] as number) % shardCount;

let sandbox: Sandbox;
let whole: Api;
let shards: Api[];

async function load(isMine: (customer: unknown) => boolean): Promise<Api> {
  const { apiKey } = await sandbox.createAccount();
  const api = apiOf(sandbox.url, apiKey, sandbox.fetch);
  await api.post('/data/data-sources', { name: 'Billing export', type: 'api' });
  // Plans are few and the same everywhere.
  await api.post('/data/plans', readExport('plans'));
  const customers = readExport('customers').map(({ industry, size: _, channel: __, ...customer }) => ({
    ...customer,
    ...(industry === undefined ? {} : { custom_variables: { industry } }),
  }));
  await api.post(
    '/data/customers',
    customers.filter((row) => isMine((row as { id?: unknown }).id)),
  );
  await api.post(
    '/data/invoices',
    readExport('invoices').filter(({ customer_id }) => isMine(customer_id)),
  );
  return api;
}

beforeAll(async () => {
  sandbox = await createSandbox({ now: '2026-06-30', currency: 'usd', databaseUrl: await emptyPlace() });
  whole = await load(() => true);
  shards = [];
  for (let shard = 0; shard < shardCount; shard++)
    shards.push(await load((customer) => shardOf(customer) === shard));
});
afterAll(() => sandbox.close());

/** Lists of what came last, of texts, and of places among all: they are merged, not added. */
const merged = /latest-activity|custom-variables|churn-reasons-summary|customer-concentration/;
/** Shares of all, and nothing else: they are computed anew from what was added. */
const shares = /leads-days|cashflow-failure-rate$/;

const reports = routes
  .filter(({ method, path }) => method === 'GET' && path.startsWith('/reports/') && !path.includes('{'))
  .filter(({ path }) => !merged.test(path));

describe('the answers of the shards add up to that of the whole', () => {
  test.each(reports)('$path', async ({ path, query }) => {
    const ways = ['date' in query ? 'date=20240101-20260630' : ''];
    if ('breakdown' in query && !('breakdown-value' in query))
      ways.push(`${ways[0]}&breakdown=country`, `${ways[0]}&breakdown=plan`);
    if ('country' in query || 'region' in query) ways.push(`${ways[0]}&region=eu`);
    for (const way of ways) {
      const asked = `${path}?${way}${'limit' in query ? '&limit=10000' : ''}`;
      const [all, ...parts] = await Promise.all([whole, ...shards].map((api) => api.get(asked)));
      expect(all?.status, JSON.stringify(all?.body)).toBe(200);
      const expected = sums(path, [all?.body]);
      expect(
        sums(
          path,
          parts.map(({ body }) => body),
        ),
        asked,
      ).toEqual(expected);
      if (!shares.test(path)) expect(expected.size, path).toBeGreaterThan(0);
    }
  });

  test('and each of them has some of the customers', async () => {
    for (const api of [whole, ...shards])
      expect((await api.get('/customers?limit=1')).body.result.count).toBeGreaterThan(40);
  });
});
