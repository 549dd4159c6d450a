// What a schema says about its own value: type, null, format, bounds, values, unit. Everything but what is inside it.
import { equal, isObject, type Json, type JsonObject } from '../json.ts';
import type { Findings, Spot } from './finding.ts';
import type { RuleId } from './rules.ts';

const prose = ['description', 'title', 'examples', 'example', 'externalDocs', 'summary', '$comment'];
/** Compared by whoever follows the schema inwards. */
const structure = [
  'properties',
  'required',
  'items',
  'additionalProperties',
  'anyOf',
  'oneOf',
  'allOf',
  'prefixItems',
  '$ref',
];

const typesOf = (schema: JsonObject) => [schema.type ?? []].flat() as string[];
/** Every whole number is a number: what took the one type takes the other. */
const accepts = (types: string[], type: string) =>
  types.includes(type) || (type === 'integer' && types.includes('number'));

export function compareConstraints(from: JsonObject, to: JsonObject, spot: Spot, findings: Findings): void {
  const request = spot.direction === 'request';
  const add = (rule: RuleId, before: Json | undefined, after: Json | undefined) =>
    findings.add(rule, spot, before, after);
  /** The value may now be more or less than before. */
  const resized = (wider: boolean | undefined, before: Json | undefined, after: Json | undefined) => {
    if (wider === undefined) return add(request ? 'request-narrowed' : 'answer-widened', before, after);
    if (request) add(wider ? 'request-widened' : 'request-narrowed', before, after);
    else add(wider ? 'answer-widened' : 'answer-narrowed', before, after);
  };

  compareTypes(from, to, request, add, resized);
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [a, b] = [from[key], to[key]];
    if (equal(a, b) || key === 'type' || key === 'nullable') continue;
    const said = (value: Json | undefined): Json | undefined =>
      value === undefined ? undefined : { [key]: value };
    if (prose.includes(key)) add('reworded', a, b);
    else if (key === 'additionalProperties') compareOpenness(a, b, said, resized);
    else if (structure.includes(key)) continue;
    else if (key === 'deprecated') add(b === true ? 'field-deprecated' : 'reworded', said(a), said(b));
    else if (key === 'default') add('default-changed', said(a), said(b));
    else if (key === 'x-unit') add(a === undefined ? 'unit-added' : 'unit-changed', a, b);
    else if (key === 'x-currency') add(a === undefined ? 'unit-added' : 'currency-changed', a, b);
    else if (key === 'x-key') add(a === undefined ? 'unit-added' : 'map-key-changed', a, b);
    else if (key === 'x-columns') add('columns-changed', a, b);
    else if (key === 'x-filter')
      add(b === true ? 'parameter-filter-added' : 'parameter-filter-removed', said(a), said(b));
    else if (key === 'x-alias-of')
      add(b === undefined ? 'alias-removed' : a === undefined ? 'alias-added' : 'something-else', a, b);
    else if (key === 'enum' || key === 'x-known-values') continue;
    else if (key === 'x-value' && a === undefined) add('value-described', undefined, b);
    else if (key === 'x-value' && b !== undefined)
      compareConstraints(asSchema(a), asSchema(b), spot, findings);
    else if (key === 'minimum' || key === 'minLength' || key === 'minItems' || key === 'exclusiveMinimum')
      resized(b === undefined || (a !== undefined && Number(b) < Number(a)), said(a), said(b));
    else if (key === 'maximum' || key === 'maxLength' || key === 'maxItems' || key === 'exclusiveMaximum')
      resized(b === undefined || (a !== undefined && Number(b) > Number(a)), said(a), said(b));
    else if (key === 'format') compareFormat(a, b, resized, add, request);
    else if (key === 'pattern' || key === 'const' || key === 'multipleOf' || key === 'uniqueItems')
      resized(a === undefined ? false : b === undefined ? true : undefined, said(a), said(b));
    else add('something-else', said(a), said(b));
  }
  compareValues(from, to, request, add);
}

const asSchema = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

type Add = (rule: RuleId, before: Json | undefined, after: Json | undefined) => void;
type Resized = (wider: boolean | undefined, before: Json | undefined, after: Json | undefined) => void;

function compareTypes(from: JsonObject, to: JsonObject, request: boolean, add: Add, resized: Resized): void {
  const [old, now] = [typesOf(from), typesOf(to)];
  const [hadNull, hasNull] = [old.includes('null'), now.includes('null')];
  if (old.length > 0 && now.length > 0 && hadNull !== hasNull) {
    if (request) add(hasNull ? 'request-null-accepted' : 'request-null-refused', old, now);
    else add(hasNull ? 'answer-null-possible' : 'answer-null-gone', old, now);
  }
  const plain = (types: string[]) => types.filter((type) => type !== 'null');
  const [a, b] = [plain(old), plain(now)];
  if (equal([...a].sort(), [...b].sort())) return;
  // Without a type anything goes.
  const wider = b.length === 0 || (a.length > 0 && a.every((type) => accepts(b, type)));
  const narrower = a.length === 0 || (b.length > 0 && b.every((type) => accepts(a, type)));
  resized(wider ? true : narrower ? false : undefined, old, now);
  // What the wire takes in its stride is another type where types are compiled.
  if (wider === request && (wider || narrower)) add('answer-type-changed-in-go', old, now);
}

/** Formats of numbers are Go's types, and `double` holds what `int64` cannot. */
function compareFormat(
  a: Json | undefined,
  b: Json | undefined,
  resized: Resized,
  add: Add,
  request: boolean,
): void {
  const numbers = ['int32', 'int64', 'float', 'double'];
  const [old, now] = [numbers.indexOf(String(a)), numbers.indexOf(String(b))];
  const wider =
    a === undefined ? false : b === undefined ? true : old >= 0 && now >= 0 ? now > old : undefined;
  const said = (value: Json | undefined) => (value === undefined ? undefined : { format: value });
  resized(wider, said(a), said(b));
  if (wider === request && a !== undefined && b !== undefined)
    add('answer-type-changed-in-go', said(a), said(b));
}

function compareOpenness(
  a: Json | undefined,
  b: Json | undefined,
  said: (value: Json | undefined) => Json | undefined,
  resized: Resized,
): void {
  if (isObject(a) && isObject(b)) return;
  const size = (value: Json | undefined) =>
    value === false ? 0 : isObject(value) && Object.keys(value).length > 0 ? 1 : 2;
  if (size(a) !== size(b)) resized(size(b) > size(a), said(a), said(b));
}

/**
 * Values. In requests, a closed list that shrinks refuses what was sent. In answers no list is closed for our clients:
 * a value more or less changes what they know by name, never what they accept.
 */
function compareValues(from: JsonObject, to: JsonObject, request: boolean, add: Add): void {
  const list = (schema: JsonObject, key: string) =>
    Array.isArray(schema[key]) ? (schema[key] as Json[]) : undefined;
  const [closedBefore, closedAfter] = [list(from, 'enum'), list(to, 'enum')];
  const [before, after] = [
    closedBefore ?? list(from, 'x-known-values'),
    closedAfter ?? list(to, 'x-known-values'),
  ];
  if (request && !closedBefore && closedAfter) {
    add('request-narrowed', before ?? 'any value', after);
    return;
  }
  if (request && closedBefore && !closedAfter) add('request-widened', before, after ?? 'any value');
  const has = (values: Json[] | undefined, value: Json) =>
    (values ?? []).some((other) => equal(other, value));
  for (const value of after ?? [])
    if (!has(before, value))
      add(request && closedAfter ? 'request-widened' : 'value-known', undefined, value);
  for (const value of before ?? [])
    if (!has(after, value))
      add(request && closedAfter ? 'request-narrowed' : 'value-unknown', value, undefined);
}
