// The contract's tables, and the ways in which tools look things up in them.
import type { ContractField, ContractOperation, ContractSchema } from '@growpanel/sdk/contract';
import { operationsById, schemasByName } from './data.js';

export type {
  ContractField,
  ContractOperation,
  ContractParameter,
  ContractSchema,
} from '@growpanel/sdk/contract';

export const operations = (): readonly ContractOperation[] => Object.values(operationsById());

export const schemaNamed = (name: string | undefined): ContractSchema | undefined =>
  name === undefined ? undefined : schemasByName()[name];

/** The operation with this id, which generated code names. */
export function operation(id: string): ContractOperation {
  const found = operationsById()[id];
  if (!found) throw new Error(`The contract has no operation '${id}'`);
  return found;
}

/** The operation behind a report; undefined for one that this version does not know. */
export const reportNamed = (name: string): ContractOperation | undefined =>
  operations().find(({ method, path }) => method === 'GET' && path === `/reports/${name}`);

/** The operation that a method and a concrete path mean, `GET /customers/cus_1`. */
export function operationFor(method: string, path: string): ContractOperation | undefined {
  const given = path.replace(/^\/v\d+(?=\/)/, '').split('/');
  const fits = ({ path: template }: ContractOperation) => {
    const steps = template.split('/');
    return (
      steps.length === given.length && steps.every((step, i) => step.startsWith('{') || step === given[i])
    );
  };
  const candidates = operations().filter((op) => op.method === method && fits(op));
  // A fixed word is meant before a value: /data/plan-groups/merge is no id.
  return candidates.find(({ path: template }) => !template.includes('{')) ?? candidates[0];
}

/** Names of all fields that an answer of this schema can have, at any depth. */
export function fieldNames(schema: string | undefined, seen = new Set<string>()): Set<string> {
  const names = new Set<string>();
  if (schema === undefined || seen.has(schema)) return names;
  seen.add(schema);
  for (const [name, field] of Object.entries(schemaNamed(schema)?.fields ?? {})) {
    names.add(name);
    for (const inner of fieldNames(field.schema, seen)) names.add(inner);
  }
  return names;
}

/** Whether a field holds a number: those have a unit and no type of their own. */
export const typeOf = (field: ContractField): string =>
  field.list ? 'array' : field.map || field.schema ? 'object' : field.unit ? 'number' : (field.type ?? 'any');

/** Whether an answer of this schema holds amounts in the account's currency that it does not name. */
export function usesAccountCurrency(schema: string | undefined, seen = new Set<string>()): boolean {
  if (schema === undefined || seen.has(schema)) return false;
  seen.add(schema);
  return Object.values(schemaNamed(schema)?.fields ?? {}).some(
    (field) => field.currency === 'account' || usesAccountCurrency(field.schema, seen),
  );
}
