// Records that a tool sends: checked against the contract, so that what was read can be written back unchanged.
import { type ContractOperation, operations, schemaNamed, typeOf } from '../contract/tables.js';
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { nullableFields } from '../generated/parameters.gen.js';
import { isTable, recordsOf } from '../result/columns.js';

/** Fields that a record has when it is read, though nobody can write them. */
function readable(operation: ContractOperation): ReadonlySet<string> {
  const own = operations().filter(({ method, path }) => {
    const collection = operation.path.replace(/\/\{\w+\}$/, '');
    return (
      method === 'GET' &&
      (path === operation.path || path === collection || path.startsWith(`${collection}/{`))
    );
  });
  const names = new Set<string>();
  const collect = (schema: string | undefined, depth: number): void => {
    for (const [name, field] of Object.entries(schemaNamed(schema)?.fields ?? {})) {
      names.add(name);
      if (depth > 0) collect(field.schema, depth - 1);
    }
  };
  for (const { response } of own) collect(response, 2);
  return names;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

export interface Prepared {
  readonly body: unknown;
  /** Fields that are only read, left out. */
  readonly ignored: readonly string[];
}

function checkRecord(
  operation: ContractOperation,
  record: unknown,
  ignored: Set<string>,
  at: string,
): unknown {
  const fields = schemaNamed(operation.body)?.fields ?? {};
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Refusal(`${at} must be an object with: ${Object.keys(fields).join(', ')}`);
  const kept: [string, unknown][] = [];
  const read = readable(operation);
  for (const [name, value] of Object.entries(record)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field && read.has(name)) ignored.add(name);
    if (!field && read.has(name)) continue;
    if (!field)
      throw new Refusal(
        `${at} has no field ${quoted(name)}.${suggestion(name, Object.keys(fields))} It has: ${Object.keys(fields).join(', ')}`,
      );
    const type = typeOf(field);
    const wanted = type === 'integer' ? 'number' : type;
    if (value !== null && wanted !== 'any' && kindOf(value) !== wanted)
      throw new Refusal(
        `${at}.${name} must be of type ${wanted}, got ${kindOf(value)}${moneyHint(field.unit, value)}.`,
      );
    if (value === null && !nullableFields[operation.body ?? '']?.includes(name)) continue;
    kept.push([name, value]);
  }
  const whole = Object.fromEntries(kept);
  for (const [name, field] of Object.entries(fields)) {
    const spellings = Object.keys(fields).filter((other) => fields[other]!.aliasOf === name);
    const there = [name, ...spellings].some(
      (spelling) => whole[spelling] !== undefined && whole[spelling] !== null,
    );
    if (field.required && !there)
      throw new Refusal(`${at} lacks '${name}', which ${operation.summary.toLowerCase()} needs.`);
  }
  return whole;
}

const moneyHint = (unit: string | undefined, value: unknown): string =>
  unit === 'money' && typeof value === 'string'
    ? ' (money is a whole number of minor units, 9900 for 99.00)'
    : '';

/**
 * The body of a request. Several records come as a list, or as `{ columns, rows }` the way they are read.
 *
 * @throws {@link Refusal} that names the field: unknown, of the wrong type, or missing.
 */
export function prepare(operation: ContractOperation, data: unknown): Prepared {
  if (!schemaNamed(operation.body)) return { body: data, ignored: [] };
  const ignored = new Set<string>();
  const many = isTable(data) ? recordsOf(data) : Array.isArray(data) ? data : undefined;
  if (many && !operation.bulk)
    throw new Refusal(`data must be one record: ${operation.summary.toLowerCase()} takes no list.`);
  if (many?.length === 0) throw new Refusal('data holds no records.');
  const body = many
    ? many.map((record, i) => checkRecord(operation, record, ignored, `data[${i}]`))
    : checkRecord(operation, data, ignored, 'data');
  return { body, ignored: [...ignored] };
}
