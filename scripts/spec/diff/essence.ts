// What an operation is apart from its path: for telling a renamed path from an operation that came and one that went.
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { lookUp } from './look-up.ts';
import type { OperationAt } from './operations.ts';
import { resolved } from './schemas.ts';

export const essence = (contract: JsonObject, { operation }: OperationAt): Json => ({
  answers: Object.keys(objectAt(operation, 'responses')).sort(),
  parameters: ((operation.parameters ?? []) as Json[])
    .map((p) => lookUp(contract, p, 'parameters').name ?? '')
    .sort(),
  fields: Object.entries(objectAt(operation, 'responses'))
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => {
      const media = Object.values(objectAt(lookUp(contract, response, 'responses'), 'content'))[0];
      const { schema } = resolved(contract, isObject(media) ? media.schema : undefined);
      return Object.entries(objectAt(schema, 'properties')).map(([name, field]) => [
        name,
        ...Object.keys(objectAt(resolved(contract, rowOf(contract, field)).schema, 'properties')).sort(),
      ]);
    }),
});

const rowOf = (contract: JsonObject, field: Json): Json => {
  const { schema } = resolved(contract, field);
  return schema.items ?? field;
};
