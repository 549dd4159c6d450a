// Changes of what an operation answers, and of what its numbers and types mean.
import { isObject, type Json, type JsonObject, objectAt } from '../../../spec/json.ts';
import { answerSchema, behind, type OneOperation, operationIn, requestSchema } from '../one-operation.ts';
import { always, mutation, on } from './mutation.ts';

const required = (schema: JsonObject) => (schema.required ?? []) as string[];
const field = (fits: (field: JsonObject) => boolean) => (one: OneOperation) => {
  const found = Object.values(objectAt(answerSchema(one), 'properties')).find((f) => isObject(f) && fits(f));
  return found as JsonObject | undefined;
};
const isNumber = (f: JsonObject) => ['integer', 'number'].includes(String([f.type].flat()[0]));
const written = (f: JsonObject) => f.$ref === undefined;

const responses = (one: OneOperation) => objectAt(operationIn(one), 'responses');
const success = (one: OneOperation) => Object.keys(responses(one)).find((status) => status.startsWith('2'))!;
const content = (one: OneOperation) =>
  objectAt(behind(one.contract, responses(one)[success(one)]), 'content');

/** Gives a schema another name, with everything that refers to it. */
function renamed(value: Json, from: string, to: string): Json {
  return JSON.parse(
    JSON.stringify(value).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`),
  ) as Json;
}

export const answerMutations = [
  mutation(
    'a field of the answer goes',
    'breaking',
    'addition',
    on(
      // What is taken as well as answered would be a required field of a body on the way back.
      (one) => (answerSchema(one) === requestSchema(one) ? undefined : answerSchema(one)),
      (schema) => {
        const [name] = Object.keys(objectAt(schema, 'properties')) as [string];
        delete objectAt(schema, 'properties')[name];
        schema.required = required(schema).filter((each) => each !== name);
      },
    ),
  ),
  mutation(
    'a field of the answer comes that is called as every object answers to',
    'addition',
    'breaking',
    on(
      (one) => (answerSchema(one) === requestSchema(one) ? undefined : answerSchema(one)),
      (schema) => {
        schema.properties = { ...objectAt(schema, 'properties'), constructor: { type: 'string' } };
      },
    ),
  ),
  mutation(
    'a field of the answer may be missing',
    'breaking',
    'breaking',
    on(
      (one) => (required(answerSchema(one) ?? {}).length > 0 ? answerSchema(one) : undefined),
      (schema) => {
        schema.required = required(schema).slice(1);
      },
    ),
  ),
  mutation(
    'a field of the answer may be null',
    'breaking',
    'breaking',
    on(
      field((f) => typeof f.type === 'string'),
      (f) => {
        f.type = [f.type as string, 'null'];
      },
    ),
  ),
  mutation(
    'a field of the answer has another type',
    'breaking',
    'breaking',
    on(
      field((f) => f.type === 'string'),
      (f) => {
        f.type = 'boolean';
      },
    ),
  ),
  mutation(
    'a number of the answer has fractions',
    'breaking',
    'breaking',
    on(
      field((f) => f.type === 'integer'),
      (f) => {
        Object.assign(f, { type: 'number', format: 'double' });
      },
    ),
  ),
  mutation(
    'a number means something else',
    'breaking',
    'breaking',
    on(field(isNumber), (f) => {
      f['x-unit'] = f['x-unit'] === 'days' ? 'count' : 'days';
    }),
  ),
  mutation(
    'money is in another currency',
    'breaking',
    'breaking',
    on(
      field((f) => f['x-currency'] !== undefined),
      (f) => {
        f['x-currency'] = '@.elsewhere';
      },
    ),
  ),
  mutation(
    'a field of the answer is reworded',
    'documentation',
    'documentation',
    on(field(written), (f) => {
      f.description = 'In other words.';
    }),
  ),
  mutation(
    'a field of the answer is deprecated',
    'addition',
    'documentation',
    on(field(written), (f) => {
      f.deprecated = true;
    }),
  ),
  mutation(
    'a known value goes',
    'breaking',
    'addition',
    on(
      (one) =>
        Object.values(objectAt(one.contract.components, 'schemas')).find(
          (schema) => isObject(schema) && Array.isArray(schema['x-known-values']),
        ) as JsonObject | undefined,
      (schema) => {
        (schema['x-known-values'] as Json[]).pop();
      },
    ),
  ),
  mutation(
    'a type is renamed',
    'breaking',
    'breaking',
    on(
      (one) => Object.keys(objectAt(one.contract.components, 'schemas'))[0],
      (name, one) => {
        one.contract = renamed(one.contract, name, `${name}Renamed`) as JsonObject;
        const schemas = objectAt(one.contract.components, 'schemas');
        schemas[`${name}Renamed`] = schemas[name]!;
        delete schemas[name];
      },
    ),
  ),
  mutation(
    'success has another status',
    'breaking',
    'breaking',
    always((one) => {
      const status = success(one);
      responses(one)['202'] = responses(one)[status]!;
      delete responses(one)[status];
    }),
  ),
  mutation(
    'another failure is declared',
    'addition',
    'documentation',
    always((one) => {
      responses(one)['418'] = { description: 'Short and stout.' };
    }),
  ),
  mutation(
    'the answer has another content type',
    'breaking',
    'breaking',
    on(
      (one) => Object.keys(content(one))[0],
      (type, one) => {
        content(one)['text/other'] = content(one)[type]!;
        delete content(one)[type];
      },
    ),
  ),
  mutation(
    'an example changes',
    'documentation',
    'documentation',
    on(
      (one) => Object.values(content(one)).find(isObject),
      (media) => {
        media.example = { other: true };
      },
    ),
  ),
];
