// Compares two schemas at one place, in the direction in which values travel there.
import { equal, isObject, type Json, type JsonObject, objectAt, own } from '../json.ts';
import { compareConstraints } from './constraints.ts';
import type { Findings, Spot } from './finding.ts';
import type { RuleId } from './rules.ts';

export interface Sides {
  before: JsonObject;
  after: JsonObject;
}

const refName = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

const schemaNamed = (contract: JsonObject, name: string): JsonObject =>
  objectAt(objectAt(contract.components, 'schemas'), name);

interface Resolved {
  schema: JsonObject;
  name: string | undefined;
}

/** Follows a reference, and writes an `allOf` as the one object that it describes. */
export function resolved(contract: JsonObject, value: Json | undefined): Resolved {
  if (!isObject(value)) return { schema: {}, name: undefined };
  if (typeof value.$ref === 'string') {
    const name = refName(value.$ref);
    return { schema: resolved(contract, schemaNamed(contract, name)).schema, name };
  }
  if (!Array.isArray(value.allOf)) return { schema: value, name: undefined };
  const { allOf, ...own } = value;
  const parts = [...allOf.map((part) => resolved(contract, part).schema), own as JsonObject];
  const merged: JsonObject = Object.assign({}, ...parts);
  merged.properties = Object.assign({}, ...parts.map((part) => objectAt(part, 'properties'))) as JsonObject;
  merged.required = [...new Set(parts.flatMap((part) => (part.required ?? []) as string[]))];
  return { schema: merged, name: undefined };
}

export function compareSchemas(
  sides: Sides,
  before: Json | undefined,
  after: Json | undefined,
  spot: Spot,
  findings: Findings,
  open: ReadonlySet<string> = new Set(),
): void {
  const [from, to] = [resolved(sides.before, before), resolved(sides.after, after)];
  const here = to.name === undefined ? spot : { ...spot, where: `${spot.direction} ${to.name}` };
  if (from.name !== to.name) nameChanged(sides, from, to, spot, findings);
  const pair = `${from.name} ${to.name}`;
  if (to.name !== undefined && open.has(pair)) return;
  const inside = new Set([...open, pair]);

  compareConstraints(from.schema, to.schema, here, findings);
  compareFields(sides, from.schema, to.schema, here, findings, inside);
  for (const [key, sign] of [
    ['items', '[]'],
    ['additionalProperties', '{}'],
  ] as const) {
    const [a, b] = [from.schema[key], to.schema[key]];
    if (isObject(a) && isObject(b)) {
      const fields = sign === '[]' ? [...here.fields, '[]'] : [...here.fields, '{}'];
      compareSchemas(sides, a, b, { ...here, where: here.where + sign, fields }, findings, inside);
    }
  }
  for (const key of ['anyOf', 'oneOf', 'prefixItems'])
    compareBranches(sides, from.schema[key], to.schema[key], here, findings, inside);
}

/** A place that was one named type and is another: the wire may not care, code that names the type does. */
function nameChanged(sides: Sides, from: Resolved, to: Resolved, spot: Spot, findings: Findings): void {
  const vanished = from.name !== undefined && !(from.name in objectAt(sides.after.components, 'schemas'));
  // A vanished schema is reported once, with its name, rather than at each of its places.
  if (!vanished) findings.add('type-here-changed', spot, from.name, to.name);
}

function compareFields(
  sides: Sides,
  from: JsonObject,
  to: JsonObject,
  spot: Spot,
  findings: Findings,
  open: ReadonlySet<string>,
): void {
  const [old, now] = [objectAt(from, 'properties'), objectAt(to, 'properties')];
  const required = (schema: JsonObject, name: string) => ((schema.required ?? []) as string[]).includes(name);
  const request = spot.direction === 'request';
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const place: Spot = { ...spot, where: `${spot.where}.${name}`, fields: [...spot.fields, name] };
    const add = (rule: RuleId, before?: Json, after?: Json) => findings.add(rule, place, before, after);
    const [a, b] = [own(old, name), own(now, name)];
    if (a === undefined) {
      if (!request) add('answer-field-added', undefined, b);
      else add(required(to, name) ? 'required-request-field-added' : 'request-field-added', undefined, b);
    } else if (b === undefined) add(request ? 'request-field-removed' : 'answer-field-removed', a);
    else {
      compareSchemas(sides, a, b, place, findings, open);
      const [was, is] = [required(from, name), required(to, name)];
      if (was && !is)
        add(request ? 'request-field-optional' : 'answer-field-optional', 'required', 'optional');
      if (!was && is)
        add(request ? 'request-field-required' : 'answer-field-required', 'optional', 'required');
    }
  }
  // A name that is required without being described is still something to send.
  for (const name of (to.required ?? []) as string[])
    if (!Object.hasOwn(now, name) && !required(from, name))
      findings.add(
        request ? 'request-field-required' : 'answer-field-required',
        { ...spot, where: `${spot.where}.${name}` },
        'optional',
        'required',
      );
}

function compareBranches(
  sides: Sides,
  from: Json | undefined,
  to: Json | undefined,
  spot: Spot,
  findings: Findings,
  open: ReadonlySet<string>,
): void {
  const [a, b] = [(from ?? []) as Json[], (to ?? []) as Json[]];
  const request = spot.direction === 'request';
  // Branches that stayed as they are need no partner; the others are compared in their order.
  const gone = a.filter((branch) => !b.some((other) => equal(branch, other)));
  const added = b.filter((branch) => !a.some((other) => equal(branch, other)));
  for (const branch of a.filter((x) => b.some((other) => equal(x, other))))
    compareSchemas(sides, branch, branch, spot, findings, open);
  gone.forEach((branch, index) => {
    const partner = added[index];
    if (partner !== undefined) compareSchemas(sides, branch, partner, spot, findings, open);
    else findings.add(request ? 'request-narrowed' : 'answer-narrowed', spot, branch, undefined);
  });
  for (const branch of added.slice(gone.length))
    findings.add(request ? 'request-widened' : 'answer-widened', spot, undefined, branch);
}
