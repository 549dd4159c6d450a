// Recognises what is written several times, and gives it one name in `components`.
import { isObject, type JsonObject, objectAt } from '../json.ts';
import type { Claims, Names } from './names.ts';
import { operationsIn } from './operations.ts';
import { pascal, type Site, shapeOf, sitesIn } from './sites.ts';

export interface Named {
  document: JsonObject;
  /** Claims that no place fulfils: the place is gone, or something else stands there now. */
  unfulfilled: { kind: 'schemas' | 'parameters'; name: string; at: string; gone: boolean }[];
}

interface Placed {
  at: string;
  shape: string;
}

/** The shape that most of a name's places have; of equally many, the one of the first place. */
function claimedShapes(claims: Claims, places: ReadonlyMap<string, Placed>): Map<string, string> {
  const shapes = new Map<string, string>();
  for (const [name, wanted] of Object.entries(claims)) {
    const counts = new Map<string, number>();
    for (const at of wanted) {
      const shape = places.get(at)?.shape;
      if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best) shapes.set(name, best[0]);
  }
  return shapes;
}

/** Place → name, for the places whose shape is that of the name; and shape → name, for all others. */
function resolveClaims(claims: Claims, all: readonly Placed[]) {
  const places = new Map(all.map((placed) => [placed.at, placed]));
  const shapes = claimedShapes(claims, places);
  const byPlace = new Map<string, string>();
  const unfulfilled: { name: string; at: string; gone: boolean }[] = [];
  for (const [name, wanted] of Object.entries(claims))
    for (const at of wanted) {
      const placed = places.get(at);
      if (placed && placed.shape === shapes.get(name)) byPlace.set(at, name);
      else unfulfilled.push({ name, at, gone: !placed });
    }
  const byShape = new Map<string, string[]>();
  for (const [name, shape] of [...shapes].sort()) byShape.set(shape, [...(byShape.get(shape) ?? []), name]);
  return { byPlace, byShape, unfulfilled };
}

const hasFields = (schema: JsonObject) => Object.keys(objectAt(schema, 'properties')).length > 0;
/** Objects with fields are worth a name wherever they stand; so are lists of values that are known elsewhere. */
const isRecognisable = (schema: JsonObject) => hasFields(schema) || Array.isArray(schema['x-known-values']);

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.has(name)) return name;
  }
}

export function nameComponents(source: JsonObject, names: Names): Named {
  const document = structuredClone(source);
  const schemas = nameSchemas(sitesIn(document), names.schemas);
  const parameters = nameParameters(document, names.parameters);
  const responses = nameResponses(document);
  document.components = {
    ...(document.components as JsonObject | undefined),
    parameters: parameters.components,
    responses,
    schemas: schemas.components,
  };
  return {
    document,
    unfulfilled: [
      ...schemas.unfulfilled.map((u) => ({ ...u, kind: 'schemas' as const })),
      ...parameters.unfulfilled.map((u) => ({ ...u, kind: 'parameters' as const })),
    ],
  };
}

function nameSchemas(sites: Site[], claims: Claims) {
  const { byPlace, byShape, unfulfilled } = resolveClaims(claims, sites);
  const taken = new Set(Object.keys(claims));
  const byRule = new Map<string, string>();
  const nameOf = (site: Site): string | undefined => {
    const claimed = byPlace.get(site.at);
    if (claimed) return claimed;
    if (!isRecognisable(site.schema)) return undefined;
    const known = byShape.get(site.shape)?.[0] ?? byRule.get(site.shape);
    if (known || !hasFields(site.schema)) return known;
    const name = freeName(site.ruleName, taken);
    taken.add(name);
    byRule.set(site.shape, name);
    return name;
  };
  const named = sites.map((site) => ({ site, name: nameOf(site) }));
  const components: JsonObject = {};
  // The outer stand before the inner: the inner ones are replaced inside the objects that the outer ones keep.
  for (const { site, name } of named) {
    if (name === undefined) continue;
    components[name] ??= site.schema;
    (site.holder as JsonObject)[site.key as string] = { $ref: `#/components/schemas/${name}` };
  }
  return { components, unfulfilled };
}

function nameParameters(document: JsonObject, claims: Claims) {
  const sites = [...operationsIn(document)]
    .sort(([p, m], [q, n]) => (`${p} ${m}` < `${q} ${n}` ? -1 : 1))
    .flatMap(([path, , operation]) => {
      const list = Array.isArray(operation.parameters) ? operation.parameters : [];
      return list.filter(isObject).map((parameter, index) => ({
        at: `${operation.operationId} ${parameter.in} ${parameter.name}`,
        shape: shapeOf(parameter),
        parameter,
        path,
        list,
        index,
      }));
    });
  const { byPlace, byShape, unfulfilled } = resolveClaims(claims, sites);
  const taken = new Set(Object.keys(claims));
  const components: JsonObject = {};
  for (const { at, shape, parameter, path, list, index } of sites) {
    const plain = pascal(String(parameter.name));
    const same = byShape.get(shape) ?? [];
    let name = byPlace.get(at) ?? (same.includes(plain) ? plain : same[0]);
    if (name === undefined) {
      name = freeName(taken.has(plain) ? pascal(path) + plain : plain, taken);
      taken.add(name);
      byShape.set(shape, [name]);
    }
    components[name] ??= parameter;
    list[index] = { $ref: `#/components/parameters/${name}` };
  }
  return { components, unfulfilled };
}

const statusNames: Record<string, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  422: 'Unprocessable',
  429: 'RateLimited',
  500: 'ServerError',
  503: 'Unavailable',
};

/** The answer to a failure that most operations give alike is named after its status. */
function nameResponses(document: JsonObject): JsonObject {
  const byStatus = new Map<string, { responses: JsonObject; shape: string; path: string }[]>();
  for (const [path, method, operation] of operationsIn(document)) {
    const responses = objectAt(operation, 'responses');
    for (const [status, response] of Object.entries(responses))
      if (status in statusNames && isObject(response))
        byStatus.set(status, [
          ...(byStatus.get(status) ?? []),
          { responses, shape: shapeOf(response), path: `${path} ${method}` },
        ]);
  }
  const components: JsonObject = {};
  for (const [status, all] of byStatus) {
    const groups = new Map<string, typeof all>();
    for (const one of all) groups.set(one.shape, [...(groups.get(one.shape) ?? []), one]);
    const [best] = [...groups.values()].sort(
      (a, b) => b.length - a.length || (a[0]!.shape < b[0]!.shape ? -1 : 1),
    );
    if (!best || best.length < 2) continue;
    const [first] = [...best].sort((a, b) => (a.path < b.path ? -1 : 1));
    const name = statusNames[status]!;
    components[name] = first!.responses[status]!;
    for (const { responses } of best) responses[status] = { $ref: `#/components/responses/${name}` };
  }
  return components;
}
