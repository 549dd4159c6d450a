// The contract's tables under types that allow any name, and the ways in which commands look things up in them.
import {
  type ContractField,
  type ContractOperation,
  type ContractSchema,
  operations as operationsById,
  schemas as schemasByName,
} from '@growpanel/sdk/contract';

export type { ContractField, ContractOperation, ContractParameter } from '@growpanel/sdk/contract';

const schemas: Readonly<Record<string, ContractSchema>> = schemasByName;

export const operations: readonly ContractOperation[] = Object.values(operationsById);

export type Schema = ContractSchema;

export const schemaNamed = (name: string | undefined): Schema | undefined =>
  name === undefined ? undefined : schemas[name];

/** The field that a dotted path leads to, through lists, maps and nested objects. */
export function fieldAt(schema: Schema | undefined, path: string): ContractField | undefined {
  let at = schema;
  let field: ContractField | undefined;
  for (const step of path.split('.')) {
    // A position in a list, or a key of a map: still the same field.
    if (field && (field.map || (field.list && /^\d+$/.test(step)))) {
      if (field.map) field = { ...field, map: false };
      continue;
    }
    field = at?.fields[step];
    if (!field) return undefined;
    at = schemaNamed(field.schema);
  }
  return field;
}

const reportPrefix = '/reports/';

/** Every report by its name, the path below /reports/. */
export const reports: ReadonlyMap<string, ContractOperation> = new Map(
  operations
    .filter(({ method, path }) => method === 'GET' && path.startsWith(reportPrefix))
    .map((operation) => [operation.path.slice(reportPrefix.length), operation]),
);

/** The operation that a method and a concrete path mean, `GET /customers/cus_1`. */
export function operationFor(method: string, path: string): ContractOperation | undefined {
  const given = path.split('/');
  return operations.find((operation) => {
    const template = operation.path.split('/');
    return (
      operation.method === method &&
      template.length === given.length &&
      template.every((step, index) => step.startsWith('{') || step === given[index])
    );
  });
}
