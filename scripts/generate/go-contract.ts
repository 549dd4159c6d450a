// The contract in the form that oapi-codegen turns into the documented Go: names, by-value bodies, open enums.
import {
  type Contract,
  type Operation,
  operationsOf,
  type Parameter,
  refName,
  type Schema,
  type Unit,
} from '../contract/read.ts';
import { pascal } from './go-names.ts';

/** Where Go types that the generator cannot make itself come from. */
const nullPackage = 'github.com/growpanel/growpanel-sdk-go/null';

/** Body schemas that take one record or a list of them: the operation's id and the record's schema. */
export interface OneOrManyBody {
  operation: string;
  record: string;
}

export interface GoContract {
  /** What the generator reads. */
  document: unknown;
  /** JSON bodies: the documented `<Operation>JSONBody` and the schema that it is. */
  bodies: { operation: string; schema: string }[];
  oneOrMany: OneOrManyBody[];
}

/** A JSON type and format as a Go type. */
export const goTypeOf: Record<string, string> = {
  string: 'string',
  boolean: 'bool',
  'integer/int32': 'int32',
  'integer/int64': 'int64',
  'number/double': 'float64',
};

/** The JSON type of a schema, and whether it may be null. */
function typeOf(schema: Schema): { type: string | undefined; nullable: boolean } {
  const types = [schema.type ?? []].flat();
  return { type: types.find((type) => type !== 'null'), nullable: types.includes('null') };
}

const unitWords: Partial<Record<Unit, string>> = {
  money: 'In the smallest unit of its currency.',
  percent: 'In percent, 0 to 100.',
  days: 'In days.',
};

/** The description with what the type alone does not tell: the unit, and what nil stands for. */
function described(schema: Schema): string {
  const unit = schema['x-unit'] && unitWords[schema['x-unit']];
  const nil =
    typeOf(schema).nullable && !/null/i.test(schema.description ?? '') ? 'Nil when it is null.' : undefined;
  return [schema.description, unit, nil].filter(Boolean).join(' ');
}

/** A number without a format would become a 32-bit float. */
function checkNumber(schema: Schema, where: string): void {
  const { type } = typeOf(schema);
  if ((type === 'integer' || type === 'number') && !schema.format)
    throw new Error(`${where} is a ${type} without a format; give it int32, int64 or double in openapi.json`);
}

/**
 * The fields that every period of a report has: those that are never null. As values rather than pointers they print
 * and add up as documented, and a figure that is missing is zero.
 */
function figuresOf({ 'x-columns': columns, properties = {} }: Schema): string[] {
  if (columns?.[0] !== 'date' || properties.date?.type !== 'string') return [];
  const plain = ['string', 'integer', 'number', 'boolean'];
  return Object.keys(properties).filter((name) => plain.includes(String(properties[name]!.type)));
}

/** What a schema means to Go; a request can say null where that differs from saying nothing. */
function goSchema(schema: Schema, where: string, inRequest: boolean): Record<string, unknown> {
  checkNumber(schema, where);
  if (schema.$ref) return { $ref: schema.$ref };
  const { type, nullable } = typeOf(schema);
  const inner = (name: string, part: Schema) => goSchema(part, `${where}.${name}`, inRequest);
  const out: Record<string, unknown> = {};
  if (schema.description) out.description = described(schema);
  if (inRequest && nullable) {
    const goType = goTypeOf[[type, schema.format].filter(Boolean).join('/')];
    if (!goType) throw new Error(`${where}: no Go type for a nullable ${type} in a request`);
    return {
      ...out,
      type,
      'x-go-type': `null.Value[${goType}]`,
      'x-go-type-import': { path: nullPackage },
      'x-go-type-skip-optional-pointer': true,
    };
  }
  // `null` beside a schema: a pointer says the same.
  const anyOf = schema.anyOf?.filter((part) => typeOf(part).type !== undefined || part.$ref);
  if (anyOf?.length === 1) return { ...out, ...inner('anyOf', anyOf[0]!) };
  if (schema.oneOf) {
    return { ...out, oneOf: schema.oneOf.map((part) => ({ $ref: part.$ref })) };
  }
  if (schema.allOf) {
    out.allOf = schema.allOf.map((part, i) => inner(`allOf${i}`, part));
    return out;
  }
  out.type = nullable ? [type, 'null'] : type;
  if (schema.format) out.format = schema.format;
  const required = [...(schema.required ?? []), ...figuresOf(schema)];
  if (required.length) out.required = [...new Set(required)];
  if (schema.properties) {
    out.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, inner(name, part)]),
    );
  }
  if (schema.items) out.items = inner('items', schema.items);
  if (typeof schema.additionalProperties === 'object')
    out.additionalProperties = inner('{}', schema.additionalProperties);
  // Where the contract says that more may come, the rest is kept.
  else if (schema.additionalProperties) out.additionalProperties = true;
  return out;
}

/** Query parameters are text on the wire, and text in the flat methods, as documented. */
const goParameter = ({ name, in: place, required, description }: Parameter) => ({
  name,
  in: place,
  required: required ?? false,
  description,
  schema: { type: 'string' },
});

/** The record behind `record or list of records`. */
function recordOf(schema: Schema): string | undefined {
  const [one, many] = schema.anyOf ?? [];
  return one?.$ref && many?.items?.$ref === one.$ref ? refName(one.$ref) : undefined;
}

function requestSchemas(operations: ReturnType<typeof operationsOf>): Set<string> {
  const names = operations.flatMap(({ operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    const name = schema && (recordOf(schema) ?? (schema.$ref && refName(schema.$ref)));
    return name ? [name] : [];
  });
  return new Set(names);
}

/** Which of several event schemas a value of `event_type` means: each of them lists its own. */
function eventMapping(contract: Contract, options: Schema[]): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(({ $ref }) => {
      const parts = contract.components.schemas[refName($ref!)]?.allOf ?? [];
      const values = parts.flatMap((part) => part.properties?.event_type?.enum ?? []);
      return values.map((value) => [String(value), $ref!]);
    }),
  );
}

export function goContract(contract: Contract): GoContract {
  const operations = operationsOf(contract);
  const requests = requestSchemas(operations);
  const bodies: GoContract['bodies'] = [];
  const oneOrMany: OneOrManyBody[] = [];
  const schemas: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(contract.components.schemas))
    schemas[name] = {
      ...goSchema(schema, name, requests.has(name)),
      ...(schema.oneOf
        ? { discriminator: { propertyName: 'event_type', mapping: eventMapping(contract, schema.oneOf) } }
        : {}),
    };

  const bodyOf = (id: string, body: NonNullable<Operation['requestBody']>) => {
    const schema = body.content['application/json']?.schema;
    if (!schema) throw new Error(`${id}: a body that is not JSON needs its own treatment in Go`);
    const record = recordOf(schema);
    if (!record && !schema.$ref) throw new Error(`${id}: give its body a named schema in openapi.json`);
    bodies.push({ operation: id, schema: record ?? refName(schema.$ref!) });
    if (!record)
      return { required: true, content: { 'application/json': { schema: { $ref: schema.$ref } } } };
    oneOrMany.push({ operation: id, record });
    schemas[`${record}Body`] = {
      description: `One ${record}, or several as ${record}s.`,
      'x-go-type': oneOrManyType(record),
    };
    return {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${record}Body` } } },
    };
  };

  const paths: Record<string, Record<string, unknown>> = {};
  for (const { id, method, path, operation, parameters, responses } of operations) {
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      operationId: id,
      summary: operation.summary,
      description: operation.description,
      parameters: parameters.map(goParameter),
      ...(operation.requestBody ? { requestBody: bodyOf(id, operation.requestBody) } : {}),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, { description, content }]) => [
          status,
          {
            description,
            content: Object.fromEntries(
              Object.entries(content ?? {}).map(([type, { schema }]) => [
                type,
                { schema: goSchema(schema, `${id} ${status}`, false) },
              ]),
            ),
          },
        ]),
      ),
    };
  }
  return {
    document: {
      openapi: '3.1.0',
      info: { title: 'GrowPanel', version: contract.info.version },
      paths,
      components: { schemas },
    },
    bodies: bodies.map(({ operation, schema }) => ({ operation: pascal(operation), schema })),
    oneOrMany,
  };
}

/** The interface that one record and a list of them satisfy. */
export const oneOrManyType = (record: string): string => `${record}OrList`;
