// Which name of the contract stands at which place of the published description, in as few words as possible.
import { isObject, type Json, type JsonObject, objectAt, sorted } from '../json.ts';
import { nameComponents } from '../normalise/components.ts';
import { inlineReferences } from '../normalise/inline.ts';
import type { Claims, Names } from '../normalise/names.ts';
import { operationsIn, settleOperations } from '../normalise/operations.ts';
import { shapeOf, sitesIn } from '../normalise/sites.ts';

const nameIn = (value: Json | undefined, kind: string): string | undefined =>
  isObject(value) && typeof value.$ref === 'string' && value.$ref.startsWith(`#/components/${kind}/`)
    ? value.$ref.slice(value.$ref.lastIndexOf('/') + 1)
    : undefined;

/** What a document has at a place such as `getPlans 200.result.list[]`, with references along the way looked up. */
function schemaAt(
  document: JsonObject,
  operations: ReadonlyMap<string, JsonObject>,
  at: string,
): Json | undefined {
  const components = (kind: string) => objectAt(document.components, kind);
  const look = (value: Json | undefined, kind: string) => {
    const name = nameIn(value, kind);
    return name === undefined ? value : components(kind)[name];
  };
  const [, id, place, type, steps] = /^(\S+) (body|\w+)(?: ([^\s.[{|]+))?(.*)$/.exec(at)!;
  const operation = operations.get(id!);
  const holder =
    place === 'body' ? operation?.requestBody : look(objectAt(operation, 'responses')[place!], 'responses');
  let schema: Json | undefined = objectAt(objectAt(holder, 'content'), type ?? 'application/json').schema;
  for (const [step, property, branch] of steps!.matchAll(/\.([^.[{|]+)|\[\]|\{\}|\|(\d+)/g)) {
    const whole = flattened(look(schema, 'schemas'), (part) => look(part, 'schemas'));
    if (property !== undefined) schema = objectAt(whole, 'properties')[property];
    else if (step === '[]') schema = whole.items;
    else if (step === '{}') schema = whole.additionalProperties;
    else schema = ((whole.anyOf ?? whole.oneOf ?? []) as Json[])[Number(branch)];
  }
  return schema;
}

function flattened(schema: Json | undefined, look: (part: Json) => Json | undefined): JsonObject {
  if (!isObject(schema)) return {};
  if (!Array.isArray(schema.allOf)) return schema;
  const parts = [
    ...schema.allOf.map((part) => flattened(look(part), look)),
    { properties: objectAt(schema, 'properties') },
  ];
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as JsonObject,
  };
}

interface Wanted {
  at: string;
  shape: string;
  name: string;
}

/** For each name the first place with the shape that most of its places have; then what that alone gets wrong. */
function fewest(
  wanted: Wanted[],
  given: (claims: Claims) => ReadonlyMap<string, string | undefined>,
): Claims {
  const anchors: Record<string, string[]> = {};
  const fitting: Wanted[] = [];
  for (const name of new Set(wanted.map((w) => w.name))) {
    const own = wanted.filter((w) => w.name === name);
    // A place that lists its values says more than one that only says text.
    const count = (shape: string) =>
      own.filter((w) => w.shape === shape).length + (shape.includes('x-known-values') ? own.length : 0);
    const best = own.reduce((a, b) => (count(b.shape) > count(a.shape) ? b : a));
    anchors[name] = [best.at];
    fitting.push(...own.filter((w) => w.shape === best.shape));
  }
  const names = given(anchors);
  for (const { at, name } of fitting)
    if (names.get(at) !== name && !anchors[name]!.includes(at)) anchors[name]!.push(at);
  return Object.fromEntries(Object.entries(anchors).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function recordNames(published: JsonObject, contract: JsonObject): Names {
  const inline = sorted(settleOperations(inlineReferences(published))) as JsonObject;
  const ours = new Map([...operationsIn(contract)].map(([, , op]) => [String(op.operationId), op]));
  const sites = sitesIn(inline);
  const namesGiven = (kind: 'schemas' | 'parameters', names: Names, places: string[]) => {
    const { document } = nameComponents(inline, names);
    const operations = new Map([...operationsIn(document)].map(([, , op]) => [String(op.operationId), op]));
    const at = (place: string) =>
      kind === 'schemas' ? schemaAt(document, operations, place) : parameterAt(operations, place);
    return new Map(places.map((place) => [place, nameIn(at(place), kind)]));
  };
  const schemas = fewest(
    sites.flatMap(({ at, shape }) => {
      const name = nameIn(schemaAt(contract, ours, at), 'schemas');
      return name === undefined ? [] : [{ at, shape, name }];
    }),
    (claims) =>
      namesGiven(
        'schemas',
        { schemas: claims, parameters: {} },
        sites.map(({ at }) => at),
      ),
  );
  const parameters = [...operationsIn(inline)].flatMap(([, , op]) =>
    ((op.parameters ?? []) as JsonObject[]).flatMap((parameter) => {
      const at = `${op.operationId} ${parameter.in} ${parameter.name}`;
      const name = nameOfParameter(contract, ours.get(String(op.operationId)), parameter);
      return name === undefined ? [] : [{ at, shape: shapeOf(parameter), name }];
    }),
  );
  const parameterAt = (operations: ReadonlyMap<string, JsonObject>, place: string): Json | undefined => {
    const index = indexOfParameter.get(place)!;
    return ((operations.get(place.split(' ')[0]!)?.parameters ?? []) as Json[])[index];
  };
  const indexOfParameter = new Map(
    [...operationsIn(inline)].flatMap(([, , op]) =>
      ((op.parameters ?? []) as JsonObject[]).map((p, index): [string, number] => [
        `${op.operationId} ${p.in} ${p.name}`,
        index,
      ]),
    ),
  );
  return {
    schemas,
    parameters: fewest(parameters, (claims) =>
      namesGiven(
        'parameters',
        { schemas, parameters: claims },
        parameters.map(({ at }) => at),
      ),
    ),
  };
}

/** The contract's name for the parameter that an operation takes under this name and in this place. */
function nameOfParameter(contract: JsonObject, operation: JsonObject | undefined, parameter: JsonObject) {
  const table = objectAt(contract.components, 'parameters');
  return ((operation?.parameters ?? []) as Json[])
    .map((reference) => nameIn(reference, 'parameters'))
    .find((name) => {
      const ours = name === undefined ? undefined : table[name];
      return isObject(ours) && ours.name === parameter.name && ours.in === parameter.in;
    });
}
