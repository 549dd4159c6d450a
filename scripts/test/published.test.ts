// The contract against the published description: whoever reads our contract can talk to the live API.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  operationsOf,
  type Parameter,
  type ResolvedOperation,
  type Response,
  readContract,
  refName,
  type Schema,
} from '../contract/read.ts';
import type { JsonObject } from '../spec/json.ts';
import { inlineReferences } from '../spec/normalise/inline.ts';
import { operationsIn, settleOperations } from '../spec/normalise/operations.ts';

interface PublishedOperation {
  method: string;
  path: string;
  query: Parameter[];
  body?: Schema;
  responses: Record<string, Schema>;
}

/** The published description as it was last taken, spelled our way but without our names. */
const inline = settleOperations(
  inlineReferences(
    JSON.parse(readFileSync(new URL('../spec/published.json', import.meta.url), 'utf8')) as JsonObject,
  ),
);
const jsonOf = (body: unknown) => (body as Response).content?.['application/json']?.schema;
const published = [...operationsIn(inline)].map(([path, method, operation]): PublishedOperation => {
  const body = jsonOf(operation.requestBody ?? {});
  return {
    method: method.toUpperCase(),
    path,
    query: ((operation.parameters ?? []) as unknown as Parameter[]).filter((p) => p.in === 'query'),
    ...(body ? { body } : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses as JsonObject).map(([status, response]) => [
        status,
        jsonOf(response)!,
      ]),
    ),
  };
});
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
function differences(theirs: Schema, schema: Schema, at: string, field: string, request: boolean): string[] {
  const mine = resolve(schema);
  if (theirs.anyOf) {
    return theirs.anyOf.flatMap((t, i) =>
      differences(t, mine.anyOf?.[i] ?? {}, `${at}|${i}`, field, request),
    );
  }
  const found: string[] = [];
  const types = wireType(mine);
  const [type] = wireType(theirs);
  const nullable = wireType(theirs).includes('null');
  if (type && types.length > 0 && !types.includes(type)) found.push(`${at}: ${type} there, ${types} here`);
  if (nullable && types.length > 0 && !types.includes('null')) found.push(`${at}: null is missing`);
  if (!nullable && types.includes('null') && !mayBeNull.test(field))
    found.push(`${at}: null is not published`);
  for (const [name, child] of Object.entries(theirs.properties ?? {})) {
    const property = mine.properties?.[name];
    if (property) found.push(...differences(child, property, `${at}.${name}`, name, request));
    else found.push(`${at}.${name}: missing`);
  }
  if (theirs.items) found.push(...differences(theirs.items, mine.items ?? {}, `${at}[]`, field, request));
  const required = new Set(mine.required);
  if (!request) {
    for (const name of theirs.required ?? [])
      if (!required.has(name)) found.push(`${at}.${name}: not required`);
  } else if (theirs.properties) {
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
    for (const { name, required = false, schema: said } of theirs.query) {
      expect(query.get(name), name).toBeDefined();
      expect(query.get(name)?.required ?? false, name).toBe(required);
      const { schema } = query.get(name)!;
      expect(schema.type, name).toBe('string');
      if (said.enum) expect(schema.enum ?? schema['x-known-values'], name).toEqual(said.enum);
    }
    const known = theirs.query.map((p) => p.name);
    expect([...query.keys()].filter((name) => !known.includes(name))).toEqual([]);
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
    const rowOf = (s: Schema) => s.anyOf?.[0] ?? s;
    const row = resolve(resolve(body).anyOf?.[0] ?? body);
    const leftOut = (rowOf(theirs.body!).required ?? []).filter((name) => !row.required?.includes(name));
    expect(leftOut.filter((name) => !mayBeLeftOut[theirs.path]?.includes(name))).toEqual([]);
  });
});

test('the contract holds every published operation', () => {
  expect(published.length).toBeGreaterThan(0);
  for (const op of published) expect([...ours.keys()]).toContain(`${op.method} ${op.path}`);
});
