// What the sandbox asks of the contract while it runs: its routes, other spellings of fields, and known values.
import {
  type Contract,
  filterParameters,
  operationsOf,
  type ResolvedOperation,
  refName,
  type Schema,
  successOf,
} from '../contract/read.ts';
import { fieldsOf } from './contract-tables.ts';
import { type GeneratedFiles, mark } from './file.ts';

function routeOf(op: ResolvedOperation) {
  const query = op.parameters.filter((p) => p.in === 'query');
  const bulk = op.operation.requestBody?.['x-bulk'];
  return {
    id: op.id,
    method: op.method,
    path: op.path,
    status: Number(successOf(op).status),
    // A parameter's default is what it means when it is left out: giving it changes nothing.
    query: Object.fromEntries(query.map((p) => [p.name, String(p.schema['x-value']?.default ?? '')])),
    ...(op.operation['x-custom-filters'] ? { customFilters: true } : {}),
    ...(bulk ? { bulk } : {}),
    ...(op.operation.requestBody
      ? { body: op.operation.requestBody.required ? 'required' : 'optional' }
      : {}),
  };
}

/** Schemas that request bodies refer to, with the ones inside them. */
function requestSchemas(contract: Contract): [string, Schema][] {
  const found = new Map<string, Schema>();
  const visit = (schema: Schema | undefined): void => {
    if (!schema) return;
    for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.items]) visit(part);
    for (const property of Object.values(schema.properties ?? {})) visit(property);
    if (!schema.$ref) return;
    const name = refName(schema.$ref);
    if (found.has(name)) return;
    const target = contract.components.schemas[name]!;
    if (target.properties || target.allOf) found.set(name, target);
    visit(target);
  };
  for (const op of operationsOf(contract))
    visit(op.operation.requestBody?.content['application/json']?.schema);
  return [...found];
}

export function generateSandboxTables(contract: Contract): GeneratedFiles {
  const all = contract.components.schemas;
  const aliases: Record<string, Record<string, string>> = {};
  const known: Record<string, Record<string, string[]>> = {};
  const note = <T>(table: Record<string, Record<string, T>>, name: string, field: string, value: T) => {
    table[name] = { ...table[name], [field]: value };
  };
  for (const [name, schema] of requestSchemas(contract)) {
    for (const [field, s] of Object.entries(fieldsOf(contract, schema))) {
      if (s['x-alias-of']) note(aliases, name, field, s['x-alias-of']);
      const values = s['x-known-values'] ?? (s.$ref ? all[refName(s.$ref)]!['x-known-values'] : undefined);
      if (values) note(known, name, field, values);
    }
  }
  const filters = filterParameters(contract)
    .map((name) => contract.components.parameters[name]!)
    .flatMap((p) => (p.schema['x-filter'] ? [p.name] : []));
  const text = (value: unknown) => JSON.stringify(value, null, 1);
  return {
    'packages/sandbox/src/generated/contract.gen.ts': `${mark}import type { RateLimits, Route } from '../routes.js';

export const version = ${JSON.stringify(contract.info.version)};

export const routes: readonly Route[] = ${text(operationsOf(contract).map(routeOf))};

/** Requests per account within a window of seconds. The first limit that fits a request counts. */
export const rateLimits: RateLimits = ${text(contract['x-rate-limits'])};

/** Parameters that narrow an answer to some customers. */
export const filters = ${JSON.stringify(filters)} as const;

/** Request schema → other spelling of a field → the field. */
export const aliases: Readonly<Record<string, Readonly<Record<string, string>>>> = ${text(aliases)};

/** Request schema → field → the values it is known to take. */
export const knownValues = ${text(known)} as const;
`,
  };
}
