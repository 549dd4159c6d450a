// Units of new numbers: that of the same name elsewhere, else what the name says, else somebody must decide. A wrong
// unit shows 9900 cents as 9900 dollars, so nothing is guessed beyond that.
import { isObject, type Json, type JsonObject, jsonPath, objectAt, type Path } from '../json.ts';
import { mapSchema } from '../normalise/schemas.ts';

export interface UnitGiven {
  field: string;
  unit: string;
  why: string;
}
export interface UnitMissing {
  path: string;
}

const facts = ['type', 'format', 'x-unit'] as const;
type Facts = Partial<Record<(typeof facts)[number], Json>>;

const isNumber = (schema: JsonObject) =>
  ([schema.type ?? []].flat() as string[]).some((type) => type === 'number' || type === 'integer');

/** What a name's last word says, most telling first. */
const endings: [RegExp, string][] = [
  [
    /(^|_)(pct|percent|percentage|rate|retention|churn_rate|nrr|grr|share)$|percentage_change_\d+$/,
    'percent',
  ],
  [/(^|_)days$/, 'days'],
  [
    /(^|_)(count|customers|subscribers|quantity|number|total_customers|invoices|attempts|months|seats)$/,
    'count',
  ],
  [
    /(^|_)(mrr|arr|arpa|asp|ltv|amount|revenue|cash|balance|price|value_in_cents)(_(current|\d+|diff|low|high|min|max))?$/,
    'money',
  ],
  [/(^|_)ratio$/, 'ratio'],
];

const forms: Record<string, { type: string; format: string }> = {
  money: { type: 'integer', format: 'int64' },
  count: { type: 'integer', format: 'int64' },
  days: { type: 'number', format: 'double' },
  percent: { type: 'number', format: 'double' },
  ratio: { type: 'number', format: 'double' },
};

/** Field name → what all numbers of that name are. Names that mean different things are left out. */
function knownNames(contract: JsonObject): Map<string, Facts> {
  const found = new Map<string, Facts | null>();
  for (const schema of Object.values(objectAt(contract.components, 'schemas'))) {
    if (!isObject(schema)) continue;
    mapSchema(schema, (node) => {
      for (const [name, field] of Object.entries(objectAt(node, 'properties'))) {
        if (!isObject(field) || !isNumber(field) || field['x-unit'] === undefined) continue;
        const type = ([field.type ?? []].flat() as string[]).find((t) => t !== 'null')!;
        const now: Facts = {
          type,
          ...(field.format === undefined ? {} : { format: field.format }),
          'x-unit': field['x-unit'],
        };
        const before = found.get(name);
        found.set(
          name,
          before === undefined || (before && facts.every((f) => before[f] === now[f])) ? now : null,
        );
      }
      return node;
    });
  }
  return new Map([...found].flatMap(([name, facts]) => (facts ? [[name, facts] as const] : [])));
}

/** Names of schemas whose answers, seen from the root, have a field `currency`. */
function rootsWithCurrency(contract: JsonObject): Set<string> {
  const schemas = objectAt(contract.components, 'schemas');
  const reached = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    if (typeof value.$ref === 'string') {
      const name = value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
      if (!reached.has(name)) {
        reached.add(name);
        visit(schemas[name]);
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  for (const [name, schema] of Object.entries(schemas))
    if ('currency' in objectAt(schema, 'properties')) {
      reached.add(name);
      visit(schema);
    }
  return reached;
}

/** @param before The contract before the change: what it knew of a name still holds. */
export function giveUnits(
  contract: JsonObject,
  before: JsonObject,
): { given: UnitGiven[]; missing: UnitMissing[] } {
  const known = new Map([...knownNames(before), ...knownNames(contract)]);
  const withCurrency = rootsWithCurrency(contract);
  const given: UnitGiven[] = [];
  const missing: UnitMissing[] = [];
  const settle = (
    schemaName: string,
    holder: JsonObject,
    name: string,
    field: JsonObject,
    path: Path,
  ): void => {
    if (!isNumber(field) || field['x-unit'] !== undefined) return;
    const spoken = endings.find(([ending]) => ending.test(name))?.[1];
    const same = known.get(name);
    const unit = (same?.['x-unit'] as string | undefined) ?? spoken;
    if (unit === undefined) {
      missing.push({ path: jsonPath(path) });
      return;
    }
    const { type, format } = (same as { type: string; format: string } | undefined) ?? forms[unit]!;
    const nullable = ([field.type].flat() as string[]).includes('null');
    field.type = nullable ? [type, 'null'] : type;
    field.format = format;
    field['x-unit'] = unit;
    if (unit === 'money') {
      const beside = 'currency' in objectAt(holder, 'properties');
      field['x-currency'] = beside ? '@.currency' : withCurrency.has(schemaName) ? '$.currency' : 'account';
    }
    given.push({
      field: `${schemaName}.${name}`,
      unit,
      why: same ? `as '${name}' elsewhere` : 'by its name',
    });
  };
  const visit = (schemaName: string, schema: JsonObject, path: Path): void => {
    for (const [name, field] of Object.entries(objectAt(schema, 'properties'))) {
      if (!isObject(field)) continue;
      const at = [...path, 'properties', name];
      settle(schemaName, schema, name, field, at);
      visit(schemaName, field, at);
      for (const key of ['items', 'additionalProperties']) {
        const inner = field[key];
        if (!isObject(inner)) continue;
        settle(schemaName, schema, name, inner, [...at, key]);
        visit(schemaName, inner, [...at, key]);
      }
    }
  };
  for (const [name, schema] of Object.entries(objectAt(contract.components, 'schemas')))
    if (isObject(schema)) visit(name, schema, ['components', 'schemas', name]);
  return { given, missing };
}
