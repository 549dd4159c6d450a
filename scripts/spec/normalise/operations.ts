// Names operations by our rule, and refuses two that would get the same name.
import { operationIdFor } from '../../contract/read.ts';
import { Refusal } from '../intake/refusal.ts';
import { canonicalText, isObject, type Json, type JsonObject } from '../json.ts';
import { normaliseSchema } from './schemas.ts';

export const methodNames = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function* operationsIn(
  document: JsonObject,
): Generator<[path: string, method: string, operation: JsonObject]> {
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {}))
    for (const method of methodNames)
      if (isObject(item) && isObject(item[method])) yield [path, method, item[method] as JsonObject];
}

/** Refuses what makes two operations one: an id given twice, or paths that differ in a parameter's name only. */
export function checkOperations(document: JsonObject): void {
  const ids = new Map<string, string>();
  const templates = new Map<string, string>();
  const named = new Map<string, string>();
  for (const [path, method, { operationId }] of operationsIn(document)) {
    const place = `${method.toUpperCase()} ${path}`;
    if (typeof operationId === 'string') {
      const other = ids.get(operationId);
      if (other)
        throw new Refusal(`The operationId '${operationId}' is given twice: to ${other} and to ${place}.`);
      ids.set(operationId, place);
    }
    const template = path.replaceAll(/\{[^}]*\}/g, '{}');
    const twin = templates.get(template);
    if (twin !== undefined && twin !== path)
      throw new Refusal(
        `${twin} and ${path} differ in the name of a parameter only, so no request can tell them apart. The description must keep one.`,
      );
    templates.set(template, path);
    const id = operationIdFor(method, path);
    const same = named.get(id);
    if (same) throw new Refusal(`${same} and ${place} would both be called '${id}' by our rule.`);
    named.set(id, place);
  }
}

/** Every operation with its id, its parameters in one list, and schemas spelled one way. */
export function settleOperations(document: JsonObject): JsonObject {
  const paths: JsonObject = {};
  for (const [path, method, operation] of operationsIn(document)) {
    const shared = ((document.paths as JsonObject)[path] as JsonObject).parameters;
    paths[path] = {
      ...(paths[path] as JsonObject | undefined),
      [method]: settle(path, method, operation, shared),
    };
  }
  return hoistSecurity({ ...document, paths });
}

function settle(path: string, method: string, operation: JsonObject, shared: Json | undefined): JsonObject {
  const result: JsonObject = { ...operation, operationId: operationIdFor(method, path) };
  const parameters = settleParameters(shared, operation.parameters);
  if (parameters.length > 0) result.parameters = parameters;
  else delete result.parameters;
  if (isObject(result.requestBody)) result.requestBody = settleContent(result.requestBody);
  if (isObject(result.responses))
    result.responses = Object.fromEntries(
      Object.entries(result.responses).map(([status, r]) => [status, isObject(r) ? settleContent(r) : r]),
    );
  return result;
}

/** Those of the operation stand in for those of the path; both in the order in which they were declared. */
function settleParameters(shared: Json | undefined, own: Json | undefined): JsonObject[] {
  const all = new Map<string, JsonObject>();
  for (const parameter of [shared ?? [], own ?? []].flat()) {
    if (!isObject(parameter)) continue;
    const { required, ...rest } = parameter;
    const schema = isObject(rest.schema) ? { schema: normaliseSchema(rest.schema, 'parameter') } : {};
    all.set(`${rest.in} ${rest.name}`, { ...rest, ...(required === true ? { required } : {}), ...schema });
  }
  return [...all.values()];
}

function settleContent(body: JsonObject): JsonObject {
  const { required, ...rest } = body;
  const kept = required === true ? { required } : {};
  if (!isObject(rest.content)) return { ...rest, ...kept };
  const content = Object.entries(rest.content).map(([type, media]): [string, Json] => [
    type,
    isObject(media) && isObject(media.schema)
      ? { ...media, schema: normaliseSchema(media.schema, 'body') }
      : media,
  ]);
  return { ...rest, ...kept, content: Object.fromEntries(content) };
}

/** What most operations ask for is said once, at the top; the others say what they ask for, be it nothing. */
function hoistSecurity(document: JsonObject): JsonObject {
  const asked = (operation: JsonObject): Json => operation.security ?? document.security ?? [];
  const counts = new Map<string, number>();
  for (const [, , operation] of operationsIn(document)) {
    const text = canonicalText(asked(operation));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!most || most[0] === '[]') return document;
  const result = structuredClone(document);
  for (const [, , operation] of operationsIn(result)) {
    if (canonicalText(asked(operation)) === most[0]) delete operation.security;
    else operation.security = asked(operation);
  }
  return { ...result, security: JSON.parse(most[0]) as Json };
}
