// Rules that the contract keeps beyond what a linter knows.
import { describe, expect, test } from 'vitest';
import {
  operationIdFor,
  operationsOf,
  readContract,
  refName,
  type Schema,
  successOf,
} from '../contract/read.ts';

const contract = readContract();
const operations = operationsOf(contract);

interface Found {
  at: string;
  schema: Schema;
  siblings: string[];
}

/** Every schema below a named one, with the names that stand beside it. */
function* walk(schema: Schema, at: string, siblings: string[] = []): Generator<Found> {
  yield { at, schema, siblings };
  const names = Object.keys(schema.properties ?? {});
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    yield* walk(child, `${at}.${name}`, names);
  if (schema.items) yield* walk(schema.items, `${at}[]`, siblings);
  if (typeof schema.additionalProperties === 'object')
    yield* walk(schema.additionalProperties, `${at}{}`, siblings);
  for (const part of schema.allOf ?? []) yield* walk(part, at, siblings);
}

const everything = Object.entries(contract.components.schemas).flatMap(([name, schema]) => [
  ...walk(schema, name),
]);
const isNumber = (schema: Schema) =>
  [schema.type ?? []].flat().some((t) => t === 'number' || t === 'integer');

describe('numbers', () => {
  test.each(everything.filter((f) => isNumber(f.schema)))('$at says its format and unit', ({ schema }) => {
    expect(schema.format).toMatch(/^(int32|int64|double)$/);
    expect(schema['x-unit']).toMatch(/^(money|percent|count|days|ratio)$/);
    expect(schema['x-currency'] !== undefined).toBe(schema['x-unit'] === 'money');
  });

  test.each(everything.filter((f) => f.schema['x-currency']))(
    '$at names a currency that exists',
    ({ at, schema, siblings }) => {
      const where = schema['x-currency']!;
      const [, scope, name] = /^([$@^])\.(\w+)$/.exec(where) ?? [];
      if (!scope) expect(['key', 'account']).toContain(where);
      else if (scope === '@') expect(siblings).toContain(name);
      else {
        const root = at.split('.')[0]!;
        const holders = Object.values(contract.components.schemas).filter((s) => s.properties?.[name!]);
        expect(holders.length, `${root}: nothing has a field ${name}`).toBeGreaterThan(0);
      }
    },
  );
});

test('no schema is described in two places', () => {
  // An update is its record with nothing required, and what is stored may be null where what is pushed may be
  // left out. JSON Schema has no reference for that which every generator reads, so these pairs may look alike.
  const family = (name: string) => name.split('.')[0]!.replace(/^Raw|Update$|Input$/g, '');
  const shapeOf = (properties: Record<string, Schema>) =>
    Object.entries(properties)
      .map(([name, { $ref, items }]) => `${name} ${$ref ?? items?.$ref ?? ''}`)
      .join();
  const shapes = new Map<string, string>();
  for (const { at, schema } of everything) {
    if (Object.keys(schema.properties ?? {}).length < 3) continue;
    const shape = shapeOf(schema.properties!);
    const twin = shapes.get(shape);
    if (twin && family(twin) !== family(at)) expect.fail(`${at} repeats ${twin}`);
    shapes.set(shape, at);
  }
});

describe.each(operations)('$id', (op) => {
  test('has the name that our rule gives', () => expect(op.id).toBe(operationIdFor(op.method, op.path)));

  test('has a summary, a description and examples', () => {
    expect(op.operation.summary.length).toBeGreaterThan(5);
    expect(op.operation.description.length).toBeGreaterThan(15);
    const { type, schema, example } = successOf(op);
    if (type === 'application/json') expect(schema?.$ref, 'the answer is a named schema').toBeDefined();
    expect(example).toBeDefined();
    const body = op.operation.requestBody?.content['application/json'];
    if (body) expect(body.example).toBeDefined();
    for (const p of op.parameters) expect(p.example, p.name).toBeDefined();
  });

  test('answers every failure with the same body', () => {
    for (const [status, response] of Object.entries(op.responses)) {
      if (status.startsWith('2')) continue;
      const name = refName(response.content!['application/json']!.schema.$ref!);
      expect(name).toBe(status === '409' ? 'WebhookConflict' : 'ErrorBody');
    }
  });
});
