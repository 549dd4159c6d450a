// What ingestion checks in a row before it is sent: a small table of the pushed schemas.
import type { Contract, Schema } from '../contract/read.ts';
import { operationsOf, refName } from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

/**
 * Fields whose values the API has to understand, since the arithmetic follows from them. The known values of all
 * other fields are open: what is not known is kept as it is.
 */
const closed = new Set(['type', 'status', 'billing_freq']);

const isDate = (schema: Schema) =>
  schema.type === 'string' && schema.examples?.some((value) => /^\d{4}-\d\d-\d\d/.test(String(value)));

/** What a value of a field has to be, as far as it can be checked before it is sent. */
export interface PushedField {
  name: string;
  kind: 'text' | 'date' | 'currency' | 'country' | 'money' | 'whole' | 'flag' | 'map' | 'rows';
  /** For `rows`: the schema of their fields. */
  of?: string;
  min?: number;
  values?: string[];
  /** The field that this is another spelling of. */
  aliasOf?: string;
  required?: boolean;
}

/** The fields of everything that is pushed, by schema: for the ingestion of every language. */
export function pushedFields(contract: Contract): Record<string, PushedField[]> {
  const all = contract.components.schemas;
  const pushed = operationsOf(contract).flatMap(({ operation }) => operation.requestBody?.['x-bulk'] ?? []);
  const lists = pushed.flatMap((name) =>
    Object.values(all[name]!.properties!).flatMap(({ items }) => (items?.$ref ? [refName(items.$ref)] : [])),
  );
  const names = [...new Set([...pushed, ...lists])];
  const dates = new Set(
    names.flatMap((name) =>
      Object.entries(all[name]!.properties!).flatMap(([field, schema]) => (isDate(schema) ? [field] : [])),
    ),
  );

  const kindOf = (field: string, schema: Schema): Omit<PushedField, 'name'> => {
    const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
    if (schema.items?.$ref) return { kind: 'rows', of: refName(schema.items.$ref) };
    if (types.includes('object')) return { kind: 'map' };
    if (types.includes('boolean')) return { kind: 'flag' };
    if (types.includes('integer')) {
      const min = schema.minimum ?? (schema['x-unit'] === 'count' ? 0 : undefined);
      return {
        kind: schema['x-unit'] === 'money' ? 'money' : 'whole',
        ...(min === undefined ? {} : { min }),
      };
    }
    if (dates.has(field)) return { kind: 'date' };
    if (schema.description?.startsWith('ISO 4217')) return { kind: 'currency' };
    if (schema.description?.startsWith('ISO 3166')) return { kind: 'country' };
    return { kind: 'text', ...(closed.has(field) ? { values: schema['x-known-values'] as string[] } : {}) };
  };

  const tableOf = (name: string): PushedField[] => {
    const { properties = {}, required = [] } = all[name]!;
    return Object.entries(properties).map(([field, schema]) => {
      const aliasOf = schema['x-alias-of'];
      return {
        name: field,
        ...(aliasOf ? { ...kindOf(aliasOf, properties[aliasOf]!), aliasOf } : kindOf(field, schema)),
        ...(required.includes(field) ? { required: true } : {}),
      };
    });
  };
  return Object.fromEntries(names.map((name) => [name, tableOf(name)]));
}

export function generateSdkIngestFields(contract: Contract): GeneratedFiles {
  const tables = pushedFields(contract);
  const dated = Object.values(tables)
    .flat()
    .filter(({ kind }) => kind === 'date');
  const names = (of: readonly PushedField[]) => of.map(({ name }) => name);
  const dates = new Set([
    ...names(dated.filter(({ aliasOf }) => !aliasOf)),
    ...names(dated.filter(({ aliasOf }) => aliasOf)),
  ]);
  return {
    'packages/sdk/src/generated/ingest-fields.gen.ts': `${mark}import type { FieldRule } from '../ingest/check.js';

/** Fields that hold a date. */
export type DateField = ${[...dates].map((name) => `'${name}'`).join(' | ')};

/** @internal Every field of what is pushed, with what a value has to be. */
export const fieldRules = {
${Object.entries(tables)
  .map(([name, fields]) => `  ${name}: ${JSON.stringify(fields)},\n`)
  .join('')}} as const satisfies Readonly<Record<string, readonly FieldRule[]>>;
`,
  };
}
