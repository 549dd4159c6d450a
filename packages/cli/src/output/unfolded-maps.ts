// A map of periods or of reasons in the rows of a list becomes a column for each of its keys.
import { isRow } from '../contract/answers.js';
import { type ContractField, fieldAt, type Schema, schemaNamed } from '../contract/tables.js';
import { label } from './labels.js';
import { find, type Place } from './places.js';

export interface MapColumn {
  path: string;
  label: string;
  /** Of periods the earlier ones go first, when there is no room for all. */
  isPeriod: boolean;
}

/** Undefined for a field that is no such map: amounts by currency are one value, and names of variables are data. */
export function mapColumns(
  path: string,
  places: readonly Place[],
  schema: Schema | undefined,
): MapColumn[] | undefined {
  const field = fieldAt(schema, path);
  if (!field?.map || (field.key !== 'date' && !field.schema)) return undefined;
  const values = places.map((place) => find(place, path).value ?? {});
  // Parts of a breakdown have their name there instead.
  if (!values.every(isRow)) return undefined;
  const keys = [...new Set(values.flatMap((map) => Object.keys(map)))];
  const isPeriod = field.key === 'date';
  if (isPeriod) keys.sort();
  const inside = measureOf(field);
  const monthly = keys.every((key) => /^\d{4}-\d{2}-01$/.test(key));
  return keys.map((key) => ({
    path: `${path}.${key}${inside}`,
    label: !isPeriod ? label(key) : monthly ? key.slice(0, 7) : key,
    isPeriod,
  }));
}

/** Of a map to objects, the first of their fields. */
function measureOf({ schema }: ContractField): string {
  const [first] = Object.keys(schemaNamed(schema)?.fields ?? {});
  return first ? `.${first}` : '';
}
