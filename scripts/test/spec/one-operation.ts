// The contract cut down to one operation and what it refers to, so that thousands of comparisons take seconds.
import type { JsonObject } from '../../spec/json.ts';
import { isObject, type Json, objectAt } from '../../spec/json.ts';
import { operationsIn } from '../../spec/normalise/operations.ts';
import { orphans } from '../../spec/pull/orphans.ts';

export interface OneOperation {
  contract: JsonObject;
  path: string;
  method: string;
}

export function oneByOne(contract: JsonObject): OneOperation[] {
  return [...operationsIn(contract)].map(([path, method, operation]) => {
    const cut = {
      ...contract,
      webhooks: {},
      paths: { [path]: { [method]: operation } },
      components: Object.fromEntries(
        Object.entries(contract.components as JsonObject).map(([kind, table]) => [
          kind,
          { ...(table as JsonObject) },
        ]),
      ),
    } as JsonObject;
    for (const name of orphans(cut)) {
      const [kind, key] = name.split('/') as [string, string];
      delete objectAt(cut.components, kind)[key];
    }
    return { contract: structuredClone(cut), path, method };
  });
}

export const operationIn = ({ contract, path, method }: OneOperation): JsonObject =>
  objectAt(objectAt(contract.paths, path), method);

/** The object behind a reference, in the contract itself, so that changing it changes the contract. */
export function behind(contract: JsonObject, value: Json | undefined): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== 'string') return value;
  const [kind, name] = value.$ref.split('/').slice(-2) as [string, string];
  return objectAt(objectAt(contract.components, kind), name);
}

/** An object schema with fields of its own: the given one, or the first below it. */
export function objectWithFields(contract: JsonObject, value: Json | undefined): JsonObject | undefined {
  const schema = behind(contract, value);
  if (Object.keys(objectAt(schema, 'properties')).length > 0) return schema;
  for (const key of ['anyOf', 'allOf'])
    for (const branch of (schema[key] ?? []) as Json[]) {
      const found = objectWithFields(contract, branch);
      if (found) return found;
    }
  return isObject(schema.items) ? objectWithFields(contract, schema.items) : undefined;
}

export function answerSchema(one: OneOperation): JsonObject | undefined {
  const responses = objectAt(operationIn(one), 'responses');
  const status = Object.keys(responses).find((s) => s.startsWith('2'))!;
  const json = objectAt(objectAt(behind(one.contract, responses[status]), 'content'), 'application/json');
  return objectWithFields(one.contract, json.schema);
}

export function requestSchema(one: OneOperation): JsonObject | undefined {
  const json = objectAt(objectAt(objectAt(operationIn(one), 'requestBody'), 'content'), 'application/json');
  return objectWithFields(one.contract, json.schema);
}
