// The published description and the overlay are the contract, and an overlay that no longer fits says where.
import { describe, expect, test } from 'vitest';
import { operationIdFor } from '../contract/read.ts';
import { contractText, inOrder } from '../spec/canonical-order.ts';
import { files, readJson, readText, repository } from '../spec/files.ts';
import { type JsonObject, objectAt } from '../spec/json.ts';
import { normalise } from '../spec/normalise/index.ts';
import { applyOverlay } from '../spec/overlay/apply.ts';
import { contractFrom, recordOverlay } from '../spec/overlay/contract.ts';
import { parseOverlay } from '../spec/overlay/document.ts';

const published = readJson(repository, files.published);
const contract = readJson(repository, files.contract);
const overlayText = readText(repository, files.overlay);

describe("the overlay ('pnpm spec:overlay' records it)", () => {
  test('makes openapi.json of the published description, byte for byte', () => {
    const made = contractText(inOrder(contractFrom(published, overlayText), contract));
    expect(made === readText(repository, files.contract)).toBe(true);
  });

  test('is what recording gives', () => {
    expect(recordOverlay(published, contract, overlayText) === overlayText).toBe(true);
  });

  test('keeps what somebody wrote about an action', () => {
    const [first] = parseOverlay(overlayText).actions;
    const described = overlayText.replace(
      `- target: ${first!.target}\n`,
      `$&    description: Why it is so.\n`,
    );
    expect(recordOverlay(published, contract, described)).toContain('description: Why it is so.');
  });
});

const base: JsonObject = {
  info: { title: 'API', version: '1' },
  paths: { '/plans': { get: { summary: 'Plans', tags: ['a'] }, put: { summary: 'Set' } } },
  components: {
    schemas: {
      Plan: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, price: { type: 'number' } },
      },
    },
  },
};
const overlay = (actions: string) =>
  parseOverlay(`overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions:\n${actions}`);

describe('applying', () => {
  test('merges objects, appends to lists, replaces values, removes, and takes every match', () => {
    const { document, stale } = applyOverlay(
      base,
      overlay(`
  - target: $.paths['/plans'].get
    update: { summary: All plans, tags: [b], x-sdk: { namespace: plans } }
  - target: $.components.schemas.Plan.required
    update: price
  - target: $.components.schemas.Plan.properties.id
    remove: true
  - target: $.paths['/plans'][*]
    update: { deprecated: true }
`),
    );
    expect(stale).toEqual([]);
    expect(document.paths).toEqual({
      '/plans': {
        get: { summary: 'All plans', tags: ['a', 'b'], 'x-sdk': { namespace: 'plans' }, deprecated: true },
        put: { summary: 'Set', deprecated: true },
      },
    });
    const plan = objectAt(objectAt(document.components, 'schemas'), 'Plan');
    expect(plan).toEqual({
      type: 'object',
      required: ['id', 'price'],
      properties: { price: { type: 'number' } },
    });
  });

  test('names the line of a target that finds nothing, and of one that is no path', () => {
    const { stale } = applyOverlay(
      base,
      overlay("  - target: $.paths['/gone']\n    remove: true\n  - target: $.paths[\n    update: {}\n"),
    );
    expect(stale.map(({ line, message }) => [line, message])).toEqual([
      [4, "$.paths['/gone'] finds nothing any more."],
      [6, expect.stringContaining('is not a JSONPath') as string],
    ]);
  });

  test('names the line inside an update whose field was published once and is gone', () => {
    const before = structuredClone(base);
    objectAt(objectAt(objectAt(before.components, 'schemas'), 'Plan'), 'properties').mrr = { type: 'number' };
    const update = overlay(`
  - target: $.components.schemas.Plan
    update:
      properties:
        price: { x-unit: money }
        mrr: { x-unit: money }
`);
    expect(applyOverlay(base, update, before).stale).toMatchObject([
      { line: 9, message: '$.components.schemas.Plan.properties.mrr does not exist any more.' },
    ]);
    expect(applyOverlay(before, update, before).stale).toEqual([]);
  });

  test('tells when the published description changed under it, unless both say the same now', () => {
    const after = structuredClone(base);
    const price = objectAt(
      objectAt(objectAt(objectAt(after.components, 'schemas'), 'Plan'), 'properties'),
      'price',
    );
    const update = overlay(
      '  - target: $.components.schemas.Plan.properties.price\n    update: { type: integer }\n',
    );
    price.type = 'string';
    expect(applyOverlay(after, update, base).hidden).toMatchObject([
      { line: 5, before: 'number', after: 'string' },
    ]);
    price.type = 'integer';
    expect(applyOverlay(after, update, base).hidden).toEqual([]);
  });
});

test('a type that was replaced and is published as ours now is no change to decide on', () => {
  const after = structuredClone(base);
  const price = objectAt(
    objectAt(objectAt(objectAt(after.components, 'schemas'), 'Plan'), 'properties'),
    'price',
  );
  const update = overlay(`
  - target: $.components.schemas.Plan.properties.price.type
    remove: true
  - target: $.components.schemas.Plan.properties.price
    update: { type: [number, 'null'] }
`);
  price.type = ['number', 'null'];
  expect(applyOverlay(after, update, base).hidden).toEqual([]);
  price.type = 'string';
  expect(applyOverlay(after, update, base).hidden).toMatchObject([{ before: 'number', after: 'string' }]);
});

test.each([
  ['overlay: 1.0.0\nactions: {}\n', "overlay.yaml:2: 'actions' must be a list."],
  ['overlay: 1.0.0\nactions:\n  - update: {}\n', "overlay.yaml:3: an action needs a 'target'."],
  [
    'overlay: 1.0.0\nactions:\n  - target: $\n',
    "overlay.yaml:3: an action needs either 'update' or 'remove: true'.",
  ],
  ['overlay: 1.0.0\nactions: [\n', 'overlay.yaml:3: '],
  ['openapi: 3.1.0\n', "overlay.yaml:1: 'overlay' must be 1.0.0."],
])('a broken overlay is refused with its line: %j', (text, message) => {
  expect(() => parseOverlay(text)).toThrow(message);
});

test('a target that is gone stops the contract from being made', () => {
  // Whatever the API has: a report whose answer has a name of ours.
  const { names } = parseOverlay(overlayText);
  const [path, name] = Object.keys(objectAt(published, 'paths')).flatMap((each) => {
    const at = `${operationIdFor('get', each)} 200`;
    const [named] = Object.entries(names.schemas).find(([, places]) => places.includes(at)) ?? [];
    return each.startsWith('/reports/') && named ? [[each, named]] : [];
  })[0] as [string, string];
  const without = structuredClone(published);
  delete (without.paths as JsonObject)[path];
  expect(() => contractFrom(without, overlayText)).toThrow(
    new RegExp(`overlay\\.yaml:\\d+: \\$\\.paths\\['${path}'\\]\\.get finds nothing`),
  );
  expect(normalise(without, names).unfulfilled).toContainEqual(expect.objectContaining({ name, gone: true }));
});
