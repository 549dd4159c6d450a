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
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(given)) {
    if (value === null) continue;
    const name = names?.get(key) ?? key;
    const other = fields.get(name);
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(value))
      problems.push({
        field: key,
        reason: `says something else than its other spelling, got ${shown(value)}`,
      });
    fields.set(name, value);
  }
  // Unlike an assignment this makes a field of any name, also of `__proto__`.
  return Object.fromEntries(fields);
}
