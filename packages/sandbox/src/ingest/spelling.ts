// Fields that have two names in the documentation, under the one that the contract gives them.
import { aliases } from '../generated/contract.gen.js';
import type { BulkSchema } from '../routes.js';
import { type Problem, shown } from '../validation.js';
import type { Row } from './fields.js';

const otherNames = new Map(
  Object.entries(aliases).map(([schema, names]) => [schema, new Map(Object.entries(names))]),
);

/** Renames what has another name. A field that is null was not given. */
export function underContractNames(schema: BulkSchema, given: object, problems: Problem[]): Row {
  const names = otherNames.get(schema);
  const row: Row = {};
  for (const key of Object.keys(given)) {
    const value = (given as Row)[key];
    if (value === null) continue;
    const name = names?.get(key) ?? key;
    if (Object.hasOwn(row, name) && JSON.stringify(row[name]) !== JSON.stringify(value))
      problems.push({
        field: key,
        reason: `says something else than its other spelling, got ${shown(value)}`,
      });
    setField(row, name, value);
  }
  return row;
}

/** As an assignment, but makes a field of any name, also of `__proto__`. */
export function setField(row: Row, name: string, value: unknown): void {
  if (name !== '__proto__') row[name] = value;
  else Object.defineProperty(row, name, { value, writable: true, enumerable: true, configurable: true });
}
