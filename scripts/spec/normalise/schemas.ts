// One spelling for what JSON Schema can say in several: type arrays for `nullable`, open lists of values, constants.
import { isObject, type Json, type JsonObject } from '../json.ts';

type Use = 'parameter' | 'body';

/** Schemas stand under these keys of a schema: alone, in a list, or in a map. */
const single = ['items', 'additionalProperties', 'not', 'propertyNames'];
const lists = ['anyOf', 'allOf', 'oneOf', 'prefixItems'];
const maps = ['properties', 'patternProperties'];

export function mapSchema(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const inside = (value: Json): Json => (isObject(value) ? mapSchema(value, change) : value);
  const copy: JsonObject = { ...schema };
  for (const key of single) if (isObject(copy[key])) copy[key] = inside(copy[key]);
  for (const key of lists) if (Array.isArray(copy[key])) copy[key] = copy[key].map(inside);
  for (const key of maps)
    if (isObject(copy[key]))
      copy[key] = Object.fromEntries(Object.entries(copy[key]).map(([name, value]) => [name, inside(value)]));
  return change(copy);
}

export function normaliseSchema(schema: JsonObject, use: Use): JsonObject {
  return mapSchema(schema, (node) => settleValues(settleTypes(node), use));
}

function settleTypes(node: JsonObject): JsonObject {
  const { nullable, ...rest } = node;
  const types = [rest.type ?? []].flat() as string[];
  if (nullable === true && types.length > 0 && !types.includes('null')) types.push('null');
  if (types.length > 0) {
    const order = [...new Set(types)].sort(
      (a, b) => Number(a === 'null') - Number(b === 'null') || (a < b ? -1 : 1),
    );
    rest.type = order.length === 1 ? order[0]! : order;
  }
  if (Array.isArray(rest.required)) {
    if (rest.required.length === 0) delete rest.required;
    else rest.required = [...rest.required].sort();
  }
  return rest;
}

/**
 * In bodies a list of values is what is known today, not all there will ever be: clients pass others through.
 * A list of one is a constant. Parameters keep their lists closed, since nobody sends a value that is refused.
 */
function settleValues(node: JsonObject, use: Use): JsonObject {
  if (!Array.isArray(node.enum)) return node;
  const { enum: values, ...rest } = node;
  if (values.length === 1 && use === 'body') return { ...rest, const: values[0]! };
  const text = values.filter((value) => value !== null);
  if (use === 'parameter' || !text.every((value) => typeof value === 'string')) return node;
  return { ...rest, 'x-known-values': text };
}
