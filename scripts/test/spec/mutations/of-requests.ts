// Changes of what an operation takes.
import { isObject, type Json, type JsonObject, objectAt } from '../../../spec/json.ts';
import { behind, type OneOperation, operationIn, requestSchema } from '../one-operation.ts';
import { always, mutation, on } from './mutation.ts';

const references = (one: OneOperation): Json[] => {
  const operation = operationIn(one);
  operation.parameters ??= [];
  return operation.parameters as Json[];
};
const parameter = (fits: (p: JsonObject) => boolean) => (one: OneOperation) =>
  references(one)
    .map((reference) => behind(one.contract, reference))
    .find(fits);
const schemaOf = (p: JsonObject) => objectAt(p, 'schema');
const standsFor = (p: JsonObject) => objectAt(schemaOf(p), 'x-value');
const hasClosedList = (p: JsonObject) => Array.isArray(schemaOf(p).enum);

const required = (schema: JsonObject) => (schema.required ?? []) as string[];
const field =
  (fits: (field: JsonObject, name: string, schema: JsonObject) => boolean) => (one: OneOperation) => {
    const schema = requestSchema(one);
    const found = Object.entries(objectAt(schema, 'properties')).find(
      ([name, f]) => isObject(f) && fits(f, name, schema!),
    );
    return found && { schema: schema!, name: found[0], field: found[1] as JsonObject };
  };
const optionalField = field((_, name, schema) => !required(schema).includes(name));

export const requestMutations = [
  mutation(
    'an optional parameter comes',
    'addition',
    'breaking',
    always((one) => {
      references(one).push({ name: 'extra', in: 'query', description: 'x', schema: { type: 'string' } });
    }),
  ),
  mutation(
    'a required parameter comes',
    'breaking',
    'breaking',
    always((one) => {
      references(one).push({
        name: 'needed',
        in: 'query',
        required: true,
        description: 'x',
        schema: { type: 'string' },
      });
    }),
  ),
  mutation(
    'a parameter becomes required',
    'breaking',
    'addition',
    on(
      parameter((p) => p.in === 'query' && p.required !== true),
      (p) => {
        p.required = true;
      },
    ),
  ),
  mutation(
    'a parameter of the path is renamed',
    'breaking',
    'breaking',
    on(
      parameter((p) => p.in === 'path'),
      (p, one) => {
        one.contract.paths = {
          [one.path.replace(`{${p.name}}`, '{renamed}')]: objectAt(one.contract.paths, one.path),
        };
        p.name = 'renamed';
      },
    ),
  ),
  mutation(
    'a parameter is described in other words',
    'documentation',
    'documentation',
    on(
      parameter(() => true),
      (p) => {
        p.description = 'In other words.';
      },
    ),
  ),
  mutation(
    'a closed list of a parameter loses a value',
    'breaking',
    'addition',
    on(parameter(hasClosedList), (p) => {
      (schemaOf(p).enum as Json[]).pop();
    }),
  ),
  mutation(
    'a closed list of a parameter opens',
    'addition',
    'breaking',
    on(parameter(hasClosedList), (p) => {
      schemaOf(p)['x-known-values'] = schemaOf(p).enum!;
      delete schemaOf(p).enum;
    }),
  ),
  mutation(
    'a default changes',
    'breaking',
    'breaking',
    on(
      parameter((p) => standsFor(p).default !== undefined),
      (p) => {
        standsFor(p).default = 'another';
      },
    ),
  ),
  mutation(
    'a parameter takes less',
    'breaking',
    'addition',
    on(
      parameter((p) => standsFor(p).minimum !== undefined),
      (p) => {
        standsFor(p).minimum = 2;
      },
    ),
  ),
  mutation(
    'a filter takes one value only',
    'breaking',
    'addition',
    on(
      parameter((p) => schemaOf(p)['x-filter'] === true),
      (p) => {
        delete schemaOf(p)['x-filter'];
      },
    ),
  ),
  mutation(
    'the body becomes optional',
    'addition',
    'breaking',
    on(
      (one) =>
        objectAt(operationIn(one), 'requestBody').required === true
          ? objectAt(operationIn(one), 'requestBody')
          : undefined,
      (body) => {
        delete body.required;
      },
    ),
  ),
  mutation(
    'a list of rows is refused',
    'breaking',
    'addition',
    on(
      (one) =>
        objectAt(operationIn(one), 'requestBody')['x-bulk'] === undefined
          ? undefined
          : objectAt(operationIn(one), 'requestBody'),
      (body) => {
        delete body['x-bulk'];
      },
    ),
  ),
  mutation(
    'a field of the body goes',
    'breaking',
    'addition',
    on(optionalField, ({ schema, name }) => {
      delete objectAt(schema, 'properties')[name];
    }),
  ),
  mutation(
    'a field of the body becomes required',
    'breaking',
    'breaking',
    on(optionalField, ({ schema, name }) => {
      schema.required = [...required(schema), name];
    }),
  ),
  mutation(
    'a required field of the body comes',
    'breaking',
    'breaking',
    on(requestSchema, (schema) => {
      objectAt(schema, 'properties').extra = { type: 'string' };
      schema.required = [...required(schema), 'extra'];
    }),
  ),
  mutation(
    'a field of the body has another type',
    'breaking',
    'breaking',
    on(
      field((f) => f.type === 'string'),
      (found) => {
        found.field.type = 'boolean';
      },
    ),
  ),
  mutation(
    'an alias goes',
    'breaking',
    'addition',
    on(
      field((f) => f['x-alias-of'] !== undefined),
      (found) => {
        delete found.field['x-alias-of'];
      },
    ),
  ),
];
