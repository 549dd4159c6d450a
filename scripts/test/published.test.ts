// The contract against the published description: whoever reads our contract can talk to the live API.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  operationsOf,
  type ResolvedOperation,
  readContract,
  refName,
  type Schema,
} from '../contract/read.ts';

/** The published description (2026-06) in short: `scripts/contract/published.json`. */
interface PublishedSchema {
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  fields?: Record<string, PublishedSchema>;
  required?: string[];
  items?: PublishedSchema;
  values?: PublishedSchema;
  open?: boolean;
  anyOf?: PublishedSchema[];
}
interface PublishedOperation {
  method: string;
  path: string;
  query: Record<string, { required?: boolean; enum?: unknown[] }>;
  body?: PublishedSchema;
  responses: Record<string, PublishedSchema>;
}

const published = JSON.parse(
  readFileSync(new URL('../contract/published.json', import.meta.url), 'utf8'),
) as PublishedOperation[];
const contract = readContract();
const ours = new Map(operationsOf(contract).map((op) => [`${op.method} ${op.path}`, op]));

/**
 * Where the contract says more than the published description, and why. Everything else must agree.
 * `null` where a figure has nothing to divide by: the published description calls these plain numbers.
 */
const mayBeNull =
  /^(quick_ratio|arpa(_(current|30|60|180|365))?|asp|ltv|customer_lifetime|nrr|grr|(\w+_)?(rate|retention|churn|avg|nrr|pct)|(lead|trial)_to_paid_days|net_mrr_churn|lead_conversion_rate|trial_conversion_rate|payment_failure_rate)$/;
/** Requests may leave out what the documentation's own examples leave out. */
const mayBeLeftOut: Record<string, string[]> = {
  '/data/customers': ['created_date', 'country'],
  '/data/plans': ['external_id'],
  '/data/data-sources/{id}': ['id', 'type', 'status'],
};

function resolve(schema: Schema): Schema {
  if (schema.$ref) return resolve(contract.components.schemas[refName(schema.$ref)]!);
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map(resolve);
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map((p) => p.properties)),
    required: parts.flatMap((p) => p.required ?? []),
  };
}

const wireType = (schema: Schema): string[] =>
  [schema.type ?? []].flat().map((t) => (t === 'integer' ? 'number' : t));

/** Differences that a client of the published API would notice. */
function differences(
  theirs: PublishedSchema,
  schema: Schema,
  at: string,
  field: string,
  request: boolean,
): string[] {
  const mine = resolve(schema);
  if (theirs.anyOf) {
    return theirs.anyOf.flatMap((t, i) =>
      differences(t, mine.anyOf?.[i] ?? {}, `${at}|${i}`, field, request),
    );
  }
  const found: string[] = [];
  const types = wireType(mine);
  if (theirs.type && theirs.type !== 'any' && types.length > 0 && !types.includes(theirs.type)) {
    found.push(`${at}: ${theirs.type} there, ${types} here`);
  }
  if (theirs.nullable && types.length > 0 && !types.includes('null')) found.push(`${at}: null is missing`);
  if (!theirs.nullable && types.includes('null') && !mayBeNull.test(field))
    found.push(`${at}: null is not published`);
  for (const [name, child] of Object.entries(theirs.fields ?? {})) {
    const property = mine.properties?.[name];
    if (property) found.push(...differences(child, property, `${at}.${name}`, name, request));
    else found.push(`${at}.${name}: missing`);
  }
  if (theirs.items) found.push(...differences(theirs.items, mine.items ?? {}, `${at}[]`, field, request));
  const required = new Set(mine.required);
  if (!request) {
    for (const name of theirs.required ?? [])
      if (!required.has(name)) found.push(`${at}.${name}: not required`);
  } else if (theirs.fields) {
    for (const name of required) {
      if (!theirs.required?.includes(name)) found.push(`${at}.${name}: required here, optional there`);
    }
  }
  return found;
}

describe.each(published)('$method $path', (theirs) => {
  const op = ours.get(`${theirs.method} ${theirs.path}`) as ResolvedOperation;

  test('is in the contract', () => expect(op).toBeDefined());

  test('takes the published parameters', () => {
    const query = new Map(op.parameters.filter((p) => p.in === 'query').map((p) => [p.name, p]));
    for (const [name, { required = false, enum: values }] of Object.entries(theirs.query)) {
      expect(query.get(name), name).toBeDefined();
      expect(query.get(name)?.required, name).toBe(required);
      const { schema } = query.get(name)!;
      expect(schema.type, name).toBe('string');
      if (values) expect(schema.enum ?? schema['x-known-values'], name).toEqual(values);
    }
    expect([...query.keys()].filter((name) => !(name in theirs.query))).toEqual([]);
  });

  test('answers with the published statuses and fields', () => {
    for (const [status, schema] of Object.entries(theirs.responses)) {
      const answer = op.responses[status]?.content?.['application/json'];
      expect(answer, `status ${status}`).toBeDefined();
      expect(differences(schema, answer!.schema, status, '', false)).toEqual([]);
    }
  });

  test.runIf(theirs.body)('takes the published body', () => {
    const body = op.operation.requestBody!.content['application/json']!.schema;
    expect(differences(theirs.body!, body, 'body', '', true)).toEqual([]);
    const rowOf = (s: PublishedSchema) => s.anyOf?.[0] ?? s;
    const row = resolve(resolve(body).anyOf?.[0] ?? body);
    const leftOut = (rowOf(theirs.body!).required ?? []).filter((name) => !row.required?.includes(name));
    expect(leftOut.filter((name) => !mayBeLeftOut[theirs.path]?.includes(name))).toEqual([]);
  });
});

test('the contract holds every published operation', () => {
  expect(published).toHaveLength(63);
  for (const op of published) expect([...ours.keys()]).toContain(`${op.method} ${op.path}`);
});
