// JSON as a tree of values: what the contract, the overlay and the published description have in common.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key. Names may be `constructor`, which every object answers to. */
export const own = (value: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The object under a key; an empty one when there is none. */
export const objectAt = (value: Json | undefined, key: string): JsonObject => {
  const found = isObject(value) ? own(value, key) : undefined;
  return isObject(found) ? found : {};
};

/** The same value with every object's keys in alphabetical order. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key]!)]));
}

/** One text for all spellings of a value that differ in the order of keys only. */
export const canonicalText = (value: Json): string => JSON.stringify(sorted(value));

/** The same value, whatever the order of keys. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  );
}

export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

/** `$.paths['/reports/mrr'].get`: a path as a person writes it. */
export function jsonPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)
      ? `${text}.${key}`
      : `${text}['${key.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
  }, '$');
}
