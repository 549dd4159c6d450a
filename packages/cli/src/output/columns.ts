// Which fields of a list are shown, in which order.
import { isRow, type Row } from '../contract/answers.js';
import { nearest } from '../contract/nearest.js';
import { fieldAt, type Schema } from '../contract/tables.js';
import { usageError } from '../errors/cli-error.js';
import { find, type Place } from './places.js';

/** Every field of the schema, then what rows hold besides. */
export function allFields(rows: readonly Row[], schema: Schema | undefined): string[] {
  const names = new Set<string>(Object.keys(schema?.fields ?? {}));
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

/** What a table shows when nobody asks for fields: the contract's choice, without what no row has. */
export function tableFields(rows: readonly Row[], schema: Schema | undefined): string[] {
  const all = allFields(rows, schema);
  const chosen = schema?.columns ?? all;
  const [first, ...rest] = chosen;
  // The part of a breakdown follows the period that it is a part of; what a row is compared with, its first figure.
  const parts = ['breakdown'].filter((name) => !chosen.includes(name) && all.includes(name));
  const isCompared = rows.some(({ compare }) => isRow(compare));
  const then = isCompared && rest[0] ? [rest[0], `compare.${first}`, `compare.${rest[0]}`] : rest.slice(0, 1);
  const names = [first!, ...parts, ...then, ...rest.slice(1)];
  const has = (row: Row, name: string) => row[name.split('.')[0]!] !== undefined;
  return rows.length === 0 ? names : names.filter((name) => rows.some((row) => has(row, name)));
}

/** The names that --fields gave, as the API spells them. */
export function askedFields(
  asked: readonly string[],
  places: readonly Place[],
  schema: Schema | undefined,
): string[] {
  const known = allFields(
    places.map(({ self }) => self),
    schema,
  );
  return asked.map((name) => {
    const spellings = [name, name.toLowerCase().replace(/[\s-]+/g, '_')];
    const exists = (path: string) =>
      fieldAt(schema, path) !== undefined || places.some((place) => find(place, path).value !== undefined);
    const found = spellings.find(exists);
    if (found) return found;
    if (known.length === 0) return name;
    const meant = nearest(name, known);
    throw usageError(
      `there is no field '${name}'`,
      `${meant ? `Did you mean ${meant}? ` : ''}Fields: ${known.join(', ')}.`,
    );
  });
}
