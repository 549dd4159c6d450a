// The contract as data for programs: operations with their parameters, and fields with their units.
import {
  type Contract,
  destroys,
  filterParameters,
  operationsOf,
  type Parameter,
  refName,
  type Schema,
  successOf,
} from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

type Field = Record<string, unknown>;

function fieldOf(schema: Schema): Field {
  const field: Field = {};
  const types = [schema.type ?? []].flat().filter((t) => t !== 'null');
  const target = schema.$ref ?? schema.items?.$ref;
  const valueSchema =
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  if (schema['x-unit']) field.unit = schema['x-unit'];
  if (schema['x-currency']) field.currency = schema['x-currency'];
  if (target) field.schema = refName(target);
  if (types.includes('array')) field.list = true;
  if (valueSchema) Object.assign(field, { map: true }, fieldOf(valueSchema));
  if (!field.unit && !field.schema) field.type = types[0] ?? 'any';
  if (schema['x-key']) field.key = schema['x-key'];
  if (schema['x-known-values']) field.values = schema['x-known-values'];
  if (schema.enum) field.values = schema.enum;
  if (schema['x-alias-of']) field.aliasOf = schema['x-alias-of'];
  return field;
}

/** The fields of a schema, of its parts for an `allOf`; a mere name for text has none. */
export function fieldsOf(contract: Contract, schema: Schema): Record<string, Schema> {
  const parts = (schema.allOf ?? []).map((part) =>
    fieldsOf(contract, part.$ref ? contract.components.schemas[refName(part.$ref)]! : part),
  );
  return Object.assign({}, ...parts, schema.properties);
}

function parameterOf(p: Parameter) {
  return {
    name: p.name,
    in: p.in,
    ...(p.required ? { required: true } : {}),
    description: p.description,
    type: p.schema['x-value']?.type ?? p.schema.type,
    ...(p.schema['x-value']?.format ? { format: p.schema['x-value'].format } : {}),
    ...((p.schema['x-known-values'] ?? p.schema.enum)
      ? { values: p.schema['x-known-values'] ?? p.schema.enum }
      : {}),
    // A list is closed when the wire says so, or when what the text stands for has no other values.
    ...(p.schema.enum || p.schema['x-value']?.enum ? { closed: true } : {}),
    ...(p.schema['x-value']?.minimum === undefined ? {} : { minimum: p.schema['x-value'].minimum }),
    ...(p.schema['x-value']?.maximum === undefined ? {} : { maximum: p.schema['x-value'].maximum }),
    ...(p.schema['x-filter'] ? { filter: true } : {}),
  };
}

export function generateContractTables(contract: Contract): GeneratedFiles {
  const all = contract.components.schemas;
  const withoutScalars = (field: Field): Field => {
    const target = typeof field.schema === 'string' ? all[field.schema] : undefined;
    if (!target || target.properties || target.allOf) return field;
    const { schema: _, ...rest } = field;
    return { ...rest, type: 'string', values: target['x-known-values'] };
  };
  const schemas = Object.fromEntries(
    Object.entries(all).flatMap(([name, schema]) => {
      const fields = Object.entries(fieldsOf(contract, schema));
      if (fields.length === 0) return [];
      const required = new Set(schema.required);
      return [
        [
          name,
          {
            ...(schema['x-columns'] ? { columns: schema['x-columns'] } : {}),
            fields: Object.fromEntries(
              fields.map(([key, s]) => [
                key,
                { ...withoutScalars(fieldOf(s)), ...(required.has(key) ? { required: true } : {}) },
              ]),
            ),
          },
        ],
      ];
    }),
  );
  const operations = Object.fromEntries(
    operationsOf(contract).map((op) => {
      const body = op.operation.requestBody?.content['application/json']?.schema;
      const bodyRef = body?.$ref ?? body?.anyOf?.[0]?.$ref;
      const response = successOf(op).schema?.$ref;
      const place = op.operation['x-sdk'];
      return [
        op.id,
        {
          method: op.method,
          path: op.path,
          summary: op.operation.summary,
          description: op.operation.description,
          ...(place && 'namespace' in place ? { name: `${place.namespace}.${place.method}` } : {}),
          parameters: (op.operation.parameters ?? []).map((p) => ('$ref' in p ? `@${refName(p.$ref)}@` : p)),
          ...(op.operation['x-custom-filters'] ? { customFilters: true } : {}),
          ...(bodyRef ? { body: refName(bodyRef) } : {}),
          ...(op.operation.requestBody?.['x-bulk'] ? { bulk: true } : {}),
          ...(response ? { response: refName(response) } : {}),
          ...(destroys(op) ? { destroys: true } : {}),
        },
      ];
    }),
  );
  // Parameters are described once; operations point at them by their name in the contract.
  const filters = filterParameters(contract)
    .map((name) => `p.${name}`)
    .join(',');
  const pointing = (text: string) => text.replaceAll(/"@(\w+)@"/g, 'p.$1').replaceAll(filters, '...filters');
  const parameters = Object.fromEntries(
    Object.entries(contract.components.parameters).map(([name, p]) => [name, parameterOf(p)]),
  );
  // So are fields of the same kind: most of them are a text, a count or an amount.
  const uses = new Map<string, number>();
  const kinds = Object.values(schemas).flatMap(({ fields }) =>
    Object.values(fields).map((f) => JSON.stringify(f)),
  );
  for (const kind of kinds) uses.set(kind, (uses.get(kind) ?? 0) + 1);
  const common = [...uses.keys()].filter((kind) => uses.get(kind)! > 1);
  const sharing = (text: string) =>
    text.replaceAll(/\{[^{}]*\}/g, (kind) => (common.includes(kind) ? `f${common.indexOf(kind)}` : kind));
  const table = (entries: Record<string, unknown>) =>
    Object.entries(entries)
      .map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`)
      .join('');
  return {
    'packages/sdk/src/generated/contract.gen.ts': `${mark}import type { ContractField, ContractOperation, ContractParameter, ContractSchema } from '../contract.js';
import type { RawOperations } from './namespaces.gen.js';

/** Version of the API description. */
export const version = ${JSON.stringify(contract.info.version)};

/** Parameters by their name in the contract. */
const p = {
${table(parameters)}} satisfies Record<string, ContractParameter>;

/** What every operation with filters takes. */
const filters: readonly ContractParameter[] = [${filters}];

/** Every operation by its id. */
export const operations: Readonly<Record<keyof RawOperations, ContractOperation>> = {
${pointing(table(operations))}};

${common.map((kind, index) => `const f${index}: ContractField = ${kind};\n`).join('')}
/** Every named object by its name. */
export const schemas: Readonly<Record<string, ContractSchema>> = {
${sharing(table(schemas))}};
`,
  };
}
