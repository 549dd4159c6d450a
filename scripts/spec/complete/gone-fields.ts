// Takes out of examples what a record does not have any more. Examples are ours, so nobody else would.
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';

/** The fields that each schema had and has no longer. */
type Gone = ReadonlyMap<string, ReadonlySet<string>>;

const nameIn = (ref: Json | undefined): string | undefined =>
  typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : undefined;

/** The schemas whose fields a record may have: itself, and what it is put together from. */
function* layers(
  contract: JsonObject,
  schema: Json | undefined,
): Generator<[string | undefined, JsonObject]> {
  if (!isObject(schema)) return;
  const name = nameIn(schema.$ref);
  const target = name === undefined ? schema : objectAt(objectAt(contract.components, 'schemas'), name);
  yield [name, target];
  for (const list of ['allOf', 'anyOf', 'oneOf'])
    for (const part of Array.isArray(target[list]) ? target[list] : []) yield* layers(contract, part);
}

const fieldsOf = (contract: JsonObject, schema: Json | undefined): Set<string> =>
  new Set([...layers(contract, schema)].flatMap(([, layer]) => Object.keys(objectAt(layer, 'properties'))));

function goneBetween(before: JsonObject, contract: JsonObject): Gone {
  const schemas = objectAt(contract.components, 'schemas');
  return new Map(
    Object.entries(objectAt(before.components, 'schemas')).flatMap(([name, old]) => {
      const now = fieldsOf(contract, schemas[name]);
      const gone = [...fieldsOf(before, old)].filter((field) => !now.has(field));
      return isObject(schemas[name]) && gone.length > 0 ? [[name, new Set(gone)]] : [];
    }),
  );
}

/** Changes the contract that it is given. Returns a sentence for each operation whose examples changed. */
export function dropGoneFields(contract: JsonObject, before: JsonObject): string[] {
  const gone = goneBetween(before, contract);
  if (gone.size === 0) return [];
  const notes: string[] = [];
  for (const [path, method, operation] of operationsIn(contract)) {
    const dropped = new Set<string>();
    const visit = (value: Json, schemas: readonly Json[]): void => {
      const known = schemas.flatMap((schema) => [...layers(contract, schema)]);
      const under = (key: string) => known.flatMap(([, layer]) => layer[key] ?? []);
      if (Array.isArray(value)) for (const item of value) visit(item, under('items'));
      if (!isObject(value)) return;
      for (const [name] of known)
        for (const field of (name !== undefined && gone.get(name)) || []) {
          if (!Object.hasOwn(value, field)) continue;
          delete value[field];
          dropped.add(`${name}.${field}`);
        }
      for (const [field, child] of Object.entries(value)) {
        const described = known.flatMap(([, layer]) => objectAt(layer, 'properties')[field] ?? []);
        visit(child, described.length > 0 ? described : under('additionalProperties'));
      }
    };
    for (const media of mediaOf(operation)) {
      visit(media.example ?? null, [media.schema ?? null]);
      for (const example of Object.values(objectAt(media, 'examples')))
        if (isObject(example)) visit(example.value ?? null, [media.schema ?? null]);
    }
    if (dropped.size > 0)
      notes.push(`The examples of ${method.toUpperCase()} ${path} lose ${[...dropped].join(', ')}.`);
  }
  return notes;
}

const mediaOf = (operation: JsonObject): JsonObject[] =>
  [operation.requestBody, ...Object.values(objectAt(operation, 'responses'))].flatMap((body) =>
    Object.values(objectAt(body, 'content')).filter(isObject),
  );
