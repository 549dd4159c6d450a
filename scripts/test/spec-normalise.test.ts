// A published description in the wild becomes one form, whatever spelling and order it comes in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { files, readJson, readText, repository } from '../spec/files.ts';
import { isObject, type Json, type JsonObject, objectAt } from '../spec/json.ts';
import { normalise } from '../spec/normalise/index.ts';
import { noNames } from '../spec/normalise/names.ts';
import { operationsIn } from '../spec/normalise/operations.ts';
import { parseOverlay } from '../spec/overlay/document.ts';

const published = readJson(repository, files.published);
const { names } = parseOverlay(readText(repository, files.overlay));

/** The same value with keys in an order that the numbers decide. */
function shuffled(value: Json, next: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).map((key): [number, string] => [next(), key]);
  return Object.fromEntries(
    keys.sort(([a], [b]) => a - b).map(([, key]) => [key, shuffled(value[key]!, next)]),
  );
}
const order = fc.infiniteStream(fc.nat()).map((stream) => () => stream.next().value as number);

describe.each([
  ['with our names', names],
  ['with names by rule', noNames],
])('%s', (_, given) => {
  const normal = JSON.stringify(normalise(published, given).document);

  test('normalising what is normal changes nothing', () => {
    expect(JSON.stringify(normalise(JSON.parse(normal) as JsonObject, given).document) === normal).toBe(true);
  });

  test('the order of keys does not matter', () => {
    fc.assert(
      fc.property(order, (next) => {
        const other = shuffled(published, next) as JsonObject;
        expect(JSON.stringify(normalise(other, given).document) === normal).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

test('every place that the overlay names is there, with the shape of its name', () => {
  expect(normalise(published, names).unfulfilled).toEqual([]);
});

test('the body that 63 operations repeat becomes one component', () => {
  const { document } = normalise(published, names);
  const all = [...operationsIn(document)];
  expect(all).toHaveLength([...operationsIn(published)].length);
  for (const [, , operation] of all)
    expect(objectAt(operation, 'responses')['401']).toEqual({ $ref: '#/components/responses/Unauthorized' });
  const schemas = objectAt(objectAt(document.components, 'responses'), 'Unauthorized');
  expect(JSON.stringify(schemas)).toContain('#/components/schemas/ErrorBody');
});

const one = (operation: JsonObject, more: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  paths: { '/things/{id}': { get: operation } },
  ...more,
});
const answering = (schema: JsonObject): JsonObject => ({
  responses: { 200: { description: 'x', content: { 'application/json': { schema } } } },
});
const answer = (document: JsonObject) => {
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'));
  return objectAt(objectAt(Object.fromEntries(schemas), 'ThingsId'), 'properties');
};

test.each([
  ['nullable of 3.0', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['nullable: false', { type: 'string', nullable: false }, { type: 'string' }],
  ['types in another order', { type: ['null', 'string'] }, { type: ['string', 'null'] }],
  ['a list of one type', { type: ['string'] }, { type: 'string' }],
  [
    'a list of values',
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string', 'x-known-values': ['a', 'b'] },
  ],
  ['a list of one value', { type: 'boolean', enum: [true] }, { type: 'boolean', const: true }],
  ['an empty list of required fields', { type: 'object', required: [] }, { type: 'object' }],
])('%s', (_, given, expected) => {
  const { document } = normalise(one(answering({ type: 'object', properties: { field: given } })), noNames);
  expect(answer(document).field).toEqual(expected);
});

test('references, parameters of the path and a common credential get one form; operations get their names', () => {
  const { document } = normalise(
    {
      openapi: '3.1.0',
      paths: {
        '/things/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: {
            operationId: 'whatever',
            security: [{ key: [] }],
            ...answering({ $ref: '#/components/schemas/Anything' }),
          },
        },
      },
      components: { schemas: { Anything: { type: 'object', properties: { id: { type: 'string' } } } } },
    },
    noNames,
  );
  const [[, , operation]] = [...operationsIn(document)] as [[string, string, JsonObject]];
  expect(operation).toMatchObject({
    operationId: 'getThingsId',
    parameters: [{ $ref: '#/components/parameters/Id' }],
  });
  expect(operation).not.toHaveProperty('security');
  expect(document.security).toEqual([{ key: [] }]);
  expect(answer(document)).toEqual({ id: { type: 'string' } });
});

test('a field that is called like a word of OpenAPI is a field', () => {
  const { document } = normalise(
    one(
      answering({
        type: 'object',
        properties: {
          $ref: { type: 'string' },
          enum: { type: 'string' },
          nullable: { type: 'boolean' },
          description: { type: 'string' },
        },
      }),
    ),
    noNames,
  );
  expect(Object.keys(answer(document))).toEqual(['$ref', 'description', 'enum', 'nullable']);
});
