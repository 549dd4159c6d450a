// The order in which the contract is written. The published description may come in any order, so the order is
// ours: keys that the contract has keep their place; new ones go where a reader looks for them.
import { isObject, type Json, type JsonObject } from './json.ts';

/** OpenAPI's own words in the order in which a person reads them. */
const words = [
  'openapi info servers security tags x-rate-limits paths webhooks components',
  'operationId name in required tags summary title version type format description x-sdk x-custom-filters deprecated',
  'x-unit x-currency x-known-values x-key x-columns x-filter x-value x-alias-of',
  'parameters requestBody responses properties items additionalProperties allOf anyOf oneOf',
  'content schema example examples x-bulk parameters responses schemas securitySchemes',
  'get post put patch delete',
]
  .join(' ')
  .split(' ');
const rank = (key: string) => {
  const found = words.indexOf(key);
  return found < 0 ? words.length : found;
};
const byWord = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

const isSorted = (keys: string[]) => keys.every((key, index) => index === 0 || keys[index - 1]! < key);
const area = (path: string) => path.split('/', 2).join('/');

/** Keys of `value`, those of `like` first and in its order. */
function keysInOrder(value: JsonObject, like: JsonObject): string[] {
  const known = Object.keys(like).filter((key) => key in value);
  const added = Object.keys(value).filter((key) => !(key in like));
  if (known.length > 1 && isSorted(Object.keys(like))) return Object.keys(value).sort();
  const keys = [...known];
  for (const key of added.sort(byWord)) {
    // A new path goes behind the last one of its area.
    const last = key.startsWith('/') ? keys.findLastIndex((other) => area(other) === area(key)) : -1;
    const before = rank(key) < words.length ? keys.findIndex((other) => byWord(key, other) < 0) : -1;
    if (last >= 0) keys.splice(last + 1, 0, key);
    else if (before >= 0) keys.splice(before, 0, key);
    else keys.push(key);
  }
  return keys;
}

/** Lists whose order says nothing. */
const sets = new Set(['required', 'parameters', 'tags', 'x-known-values', 'type']);

function listInOrder(value: Json[], like: Json | undefined): Json[] {
  const text = (item: Json) => JSON.stringify(item);
  const unique = [...new Map(value.map((item) => [text(item), item])).values()];
  const order = new Map((Array.isArray(like) ? like : []).map((item, index) => [text(item), index]));
  return unique.sort((a, b) => (order.get(text(a)) ?? order.size) - (order.get(text(b)) ?? order.size));
}

export function inOrder(value: Json, like: Json | undefined, key = '', isNames = false): Json {
  if (Array.isArray(value)) {
    const list = !isNames && sets.has(key) && value.every((item) => !isObject(item) || '$ref' in item);
    return list
      ? listInOrder(value, like)
      : value.map((item, index) => inOrder(item, Array.isArray(like) ? like[index] : undefined));
  }
  if (!isObject(value)) return value;
  const model = isObject(like) ? like : {};
  const names = key === 'properties' && !isNames;
  return Object.fromEntries(
    keysInOrder(value, model).map((name) => [name, inOrder(value[name]!, model[name], name, names)]),
  );
}

/** The contract as it stands in its file. */
export const contractText = (contract: Json): string => `${JSON.stringify(contract, null, 2)}\n`;
