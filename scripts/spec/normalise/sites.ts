// Every place of a description where a schema stands, with a short name for the place: `getPlans 200.result.list[]`.
import { canonicalText, isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { operationsIn } from './operations.ts';

export interface Site {
  at: string;
  schema: JsonObject;
  /** What the schema is without its prose: equal for the same body written twice. */
  shape: string;
  /** The object that holds the schema, to put a reference in its place. */
  holder: JsonObject | Json[];
  key: string | number;
  /** Name by rule, unless something better is known. */
  ruleName: string;
  /** Whether it is the whole of a request or an answer. */
  whole: boolean;
}

const prose = new Set(['description', 'title', 'examples', 'example', 'externalDocs', 'summary']);

/** A schema or parameter without what only people read. */
export function withoutProse(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNames || !prose.has(key))
      .map(([key, child]) => [key, withoutProse(child, key === 'properties' && !isNames)]),
  );
}

export const shapeOf = (value: Json): string => canonicalText(withoutProse(value));

export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

/** All schemas of all operations, the outer before the inner, in an order that does not depend on the file's. */
export function sitesIn(document: JsonObject): Site[] {
  const found: Site[] = [];
  const visit = (
    holder: JsonObject | Json[],
    key: string | number,
    at: string,
    ruleName: string,
    whole: boolean,
  ) => {
    const schema = (holder as JsonObject)[key as string];
    if (!isObject(schema)) return;
    found.push({ at, schema, shape: shapeOf(schema), holder, key, ruleName, whole });
    for (const name of Object.keys(objectAt(schema, 'properties')).sort())
      visit(schema.properties as JsonObject, name, `${at}.${name}`, ruleName + pascal(name), false);
    const row = /Result$|List$/.test(ruleName)
      ? ruleName.replace(/(Result|List)+$/, 'Row')
      : `${ruleName}Item`;
    visit(schema, 'items', `${at}[]`, row, false);
    visit(schema, 'additionalProperties', `${at}{}`, `${ruleName}Entry`, false);
    for (const list of ['anyOf', 'oneOf', 'allOf'])
      for (const index of Array.isArray(schema[list]) ? schema[list].keys() : [])
        visit(
          schema[list] as Json[],
          index,
          `${at}|${index}`,
          index === 0 ? ruleName : `${ruleName}Or${index}`,
          false,
        );
  };
  const places = [...operationsIn(document)].sort(([p, m], [q, n]) => (`${p} ${m}` < `${q} ${n}` ? -1 : 1));
  for (const [path, method, operation] of places) {
    const id = operation.operationId as string;
    const words = pascal(path);
    const upper = pascal(id);
    const content = (body: Json | undefined, at: string, ruleName: string) => {
      for (const [type, media] of Object.entries(objectAt(body, 'content')).sort(([a], [b]) =>
        a < b ? -1 : 1,
      ))
        if (isObject(media))
          visit(media, 'schema', type === 'application/json' ? at : `${at} ${type}`, ruleName, true);
    };
    content(operation.requestBody, `${id} body`, `${upper}Input`);
    for (const [status, response] of Object.entries(objectAt(operation, 'responses')).sort()) {
      const good = method === 'get' ? words : `${upper}Answer`;
      content(response, `${id} ${status}`, status.startsWith('2') ? good : `${upper}${status}`);
    }
  }
  return found;
}
