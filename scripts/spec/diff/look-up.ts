// Follows a reference to a parameter, a body or an answer.
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';

/** What a reference to a parameter, a body or a response points at. */
export function lookUp(contract: JsonObject, value: Json | undefined, kind: string): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== 'string') return value;
  return objectAt(objectAt(contract.components, kind), value.$ref.slice(value.$ref.lastIndexOf('/') + 1));
}
