// Strict mode: what the contract does not declare is refused, where it is otherwise left out.
import { contractFile, type Schema } from './contract-file.js';
import { ApiError, badField } from './errors.js';
import { otherFilters } from './other-spellings.js';
import type { Route } from './routes.js';
import { isObject } from './validation.js';

const notDeclared = 'is not declared by the contract (strict mode)';

/** All schemas that a value may be of, references followed. */
function branches(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema[] {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
    return target ? branches(target, schemas) : [];
  }
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => branches(part, schemas))];
}

/** Whether schemas say nothing about the fields of an object. */
const isOpen = (schemas: readonly Schema[]) =>
  !schemas.some(({ properties }) => properties) ||
  schemas.some(
    ({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false,
  );

/** The first field inside a value that no schema declares. */
function undeclaredIn(
  value: unknown,
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  at: string,
): string | undefined {
  const possible = branches(schema, schemas);
  const under = (name: string | number) => (at ? `${at}.${name}` : String(name));
  if (Array.isArray(value)) {
    const items = possible.flatMap(({ items: inside }) => inside ?? []);
    if (items.length === 0) return undefined;
    for (const [index, item] of value.entries()) {
      const found = undeclaredIn(item, { anyOf: items }, schemas, under(index));
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value) || isOpen(possible)) return undefined;
  for (const [name, inside] of Object.entries(value)) {
    const declared = possible.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? (properties[name] as Schema) : [],
    );
    if (declared.length === 0) return under(name);
    const found = undeclaredIn(inside, { anyOf: declared }, schemas, under(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Refuses query parameters that neither the contract nor the documentation gives the operation. */
export function refuseUndeclaredQuery(url: string, route: Route): void {
  for (const name of new URL(url).searchParams.keys()) {
    const declared = Object.hasOwn(route.query, name);
    const filters = route.customFilters && (name.startsWith('custom_') || otherFilters.includes(name));
    // Where several data sources have a record with the same id, `source` says which is meant.
    const tellsApart = name === 'source' && route.path.includes('{id}');
    if (!declared && !filters && !tellsApart) throw badField(name, notDeclared);
  }
}

/** Refuses fields that the operation's body, in the contract's words, does not have, at any depth. */
export function refuseUndeclaredFields(body: unknown, route: Route): void {
  const { paths, components } = contractFile();
  const operation = paths[route.path]?.[route.method.toLowerCase()];
  const schema = operation?.requestBody?.content['application/json']?.schema;
  const field = schema && undeclaredIn(body, schema, components.schemas, '');
  if (field !== undefined) throw badField(field, notDeclared);
}

/** Refuses a body where the operation has none, and one that does not say that it is JSON. */
export function refuseOddBody({ headers }: Request, route: Route): void {
  const length = headers.get('content-length') ?? (headers.has('transfer-encoding') ? '?' : '0');
  const type = headers.get('content-type');
  if (!route.body) {
    if (length !== '0') throw new ApiError(400, `${route.method} ${route.path} takes no body (strict mode).`);
    return;
  }
  if (type !== null && !/^application\/json\s*(?:;|$)/i.test(type))
    throw badField('content-type', `must be application/json, got '${type.slice(0, 60)}' (strict mode)`);
}
