// Compares one operation that both contracts have.
import { canonicalText, equal, isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { compareAnswers, compareBodies } from './bodies.ts';
import type { Findings, Spot } from './finding.ts';
import { lookUp } from './look-up.ts';
import type { RuleId } from './rules.ts';
import { compareSchemas, type Sides } from './schemas.ts';

export interface OperationAt {
  method: string;
  path: string;
  operation: JsonObject;
}

const compared = [
  'operationId',
  'x-sdk',
  'x-custom-filters',
  'deprecated',
  'security',
  'parameters',
  'requestBody',
  'responses',
];
const prose = ['summary', 'description', 'tags', 'externalDocs', 'x-codeSamples'];

export function compareOperation(
  sides: Sides,
  from: OperationAt,
  to: OperationAt,
  spot: Spot,
  findings: Findings,
): void {
  const [a, b] = [from.operation, to.operation];
  const add = (rule: RuleId, before: Json | undefined, after: Json | undefined, at = spot) =>
    findings.add(rule, at, before, after);
  if (a.operationId !== b.operationId && from.path === to.path)
    add('operation-renamed', a.operationId, b.operationId);
  if (!equal(a['x-sdk'], b['x-sdk'])) {
    const placed = (value: Json | undefined) => isObject(value) && typeof value.namespace === 'string';
    const rule = !placed(b['x-sdk'])
      ? 'operation-unplaced'
      : placed(a['x-sdk'])
        ? 'operation-moved'
        : 'operation-placed';
    add(rule, placeName(a), placeName(b));
  }
  if (a['x-custom-filters'] !== b['x-custom-filters'])
    add(
      b['x-custom-filters'] === true ? 'custom-filters-added' : 'custom-filters-removed',
      undefined,
      undefined,
    );
  if (a.deprecated !== b.deprecated)
    add(b.deprecated === true ? 'operation-deprecated' : 'operation-undeprecated', undefined, undefined);
  compareSecurity(credentials(sides.before, a), credentials(sides.after, b), spot, findings);
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (compared.includes(key) || equal(a[key], b[key])) continue;
    add(prose.includes(key) ? 'reworded' : 'something-else', a[key], b[key], { ...spot, where: key });
  }
  compareParameters(sides, from, to, spot, findings);
  compareBodies(sides, a, b, spot, findings);
  compareAnswers(sides, a, b, spot, findings);
}

export function placeName(operation: JsonObject): string {
  const place = operation['x-sdk'];
  return isObject(place) && typeof place.namespace === 'string'
    ? `${place.namespace}.${place.method}`
    : `raw.${operation.operationId}`;
}

/** Ways to be let in, each by what is sent rather than by the scheme's name, which only the description knows. */
function credentials(contract: JsonObject, operation: JsonObject): Json[] {
  const schemes = objectAt(contract.components, 'securitySchemes');
  const sent = (name: string) => canonicalText({ ...objectAt(schemes, name), description: null });
  return ((operation.security ?? contract.security ?? []) as JsonObject[]).map((way) =>
    Object.fromEntries(Object.entries(way).map(([name, scopes]) => [sent(name), scopes])),
  );
}

/** Each entry is one way to be let in: a way more is looser, a way less is tighter. */
export function compareSecurity(from: Json[], to: Json[], spot: Spot, findings: Findings): void {
  if (equal(from, to)) return;
  const names = (ways: Json[]) =>
    ways.map((way) => Object.keys(way as JsonObject).join(' and ') || 'nothing');
  const isOpen = (ways: Json[]) =>
    ways.length === 0 || ways.some((way) => isObject(way) && Object.keys(way).length === 0);
  const kept = from.every((way) => to.some((other) => equal(way, other)));
  const looser = isOpen(to) || (kept && !isOpen(from));
  findings.add(
    looser ? 'security-loosened' : 'security-tightened',
    { ...spot, where: 'credentials' },
    names(from),
    names(to),
  );
}

function parametersOf(contract: JsonObject, { path, operation }: OperationAt): Map<string, JsonObject> {
  const list = ((operation.parameters ?? []) as Json[]).map((parameter) =>
    lookUp(contract, parameter, 'parameters'),
  );
  // A path's parameters are known by where they stand: their names are not on the wire.
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    list.map((p) => [p.in === 'path' ? `path ${names.indexOf(String(p.name))}` : `${p.in} ${p.name}`, p]),
  );
}

function compareParameters(
  sides: Sides,
  from: OperationAt,
  to: OperationAt,
  spot: Spot,
  findings: Findings,
): void {
  const [old, now] = [parametersOf(sides.before, from), parametersOf(sides.after, to)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(key), now.get(key)];
    const shown = (b ?? a)!;
    const place: Spot = {
      ...spot,
      direction: 'request',
      where: `${shown.in} ${shown.name}`,
      fields: [String(shown.name)],
    };
    const add = (rule: RuleId, before?: Json, after?: Json, at = place) =>
      findings.add(rule, at, before, after);
    if (!a) add(b!.required === true ? 'required-parameter-added' : 'parameter-added', undefined, shown.name);
    else if (!b) add('parameter-removed', shown.name);
    else {
      if (a.name !== b.name) add('path-parameter-renamed', a.name, b.name);
      if (a.required !== true && b.required === true) add('parameter-required', 'optional', 'required');
      if (a.required === true && b.required !== true) add('parameter-optional', 'required', 'optional');
      for (const word of new Set([...Object.keys(a), ...Object.keys(b)])) {
        if (['name', 'in', 'required', 'schema'].includes(word) || equal(a[word], b[word])) continue;
        if (word === 'deprecated') add('field-deprecated', a[word], b[word]);
        else
          add(
            ['description', 'example', 'examples'].includes(word) ? 'reworded' : 'something-else',
            a[word],
            b[word],
          );
      }
      compareSchemas(sides, a.schema, b.schema, place, findings);
    }
  }
}
