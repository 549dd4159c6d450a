// Examples for new operations, made of what their schemas say. The testing entry of the SDK and the documentation
// answer with them, so they have to fit the types; a person may replace them by better ones in the overlay.
import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';

const byFormat: Record<string, Json> = {
  date: '2024-05-01',
  'date-time': '2024-05-01T00:00:00Z',
  email: 'billing@acme.example',
  uri: 'https://acme.example',
  currency: 'usd',
  'date-range': '20240101-20240531',
};
const byName: [RegExp, Json][] = [
  [/currency/i, 'usd'],
  [/(^|_)(date|day)$|_date$/, '2024-05-01'],
  [/_at$/, '2024-05-01T00:00:00Z'],
  [/email/, 'billing@acme.example'],
  [/(^|_)id$/, 'id_1'],
  [/country/, 'us'],
];
const byUnit: Record<string, Json> = { money: 9900, percent: 25, count: 1, days: 14, ratio: 1 };

export function exampleOf(contract: JsonObject, value: Json | undefined, name = ''): Json {
  if (!isObject(value)) return 'example';
  if (typeof value.$ref === 'string') {
    const schema = objectAt(contract.components, 'schemas')[
      value.$ref.slice(value.$ref.lastIndexOf('/') + 1)
    ];
    return exampleOf(contract, schema, name);
  }
  const [first] = (value.examples ?? []) as Json[];
  if (first !== undefined) return first;
  if (value.const !== undefined) return value.const;
  if (value.default !== undefined) return value.default;
  const [known] = (value.enum ?? value['x-known-values'] ?? []) as Json[];
  if (known !== undefined) return known;
  if (Array.isArray(value.allOf))
    return Object.assign({}, ...value.allOf.map((part) => exampleOf(contract, part, name))) as Json;
  const [branch] = (value.anyOf ?? value.oneOf ?? []) as Json[];
  if (branch !== undefined) return exampleOf(contract, branch, name);
  return ofType(contract, value, name);
}

function ofType(contract: JsonObject, schema: JsonObject, name: string): Json {
  switch (([schema.type ?? []].flat() as string[]).find((type) => type !== 'null')) {
    case 'array':
      return [exampleOf(contract, schema.items, name)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return byUnit[String(schema['x-unit'])] ?? schema.minimum ?? 1;
    case 'string':
      return (
        byFormat[String(schema.format)] ?? byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'example'
      );
    default:
      return Object.fromEntries(
        Object.entries(objectAt(schema, 'properties')).map(([field, child]) => [
          field,
          exampleOf(contract, child, field),
        ]),
      );
  }
}

/** Gives bodies, answers and parameters their examples where they have none. Changes the contract that it is given. */
export function giveExamples(contract: JsonObject): void {
  const fill = (body: Json | undefined) => {
    for (const [type, media] of Object.entries(objectAt(body, 'content')))
      if (isObject(media) && media.example === undefined && media.examples === undefined)
        media.example = type === 'application/json' ? exampleOf(contract, media.schema) : 'example';
  };
  for (const [, , operation] of operationsIn(contract)) {
    fill(operation.requestBody);
    for (const [status, response] of Object.entries(objectAt(operation, 'responses')))
      if (status.startsWith('2')) fill(response);
  }
  for (const parameter of Object.values(objectAt(contract.components, 'parameters')))
    if (isObject(parameter) && parameter.example === undefined)
      parameter.example = String(
        exampleOf(contract, { ...objectAt(parameter, 'schema') }, String(parameter.name)),
      );
}
