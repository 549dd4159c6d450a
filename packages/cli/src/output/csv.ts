// CSV by RFC 4180: a header row, raw numbers (money in minor units), nested fields flattened with dots.
import { isRow, type Payload } from '../contract/answers.js';
import { fieldAt, type Schema } from '../contract/tables.js';
import { allFields, askedFields } from './columns.js';
import { find, placesOf } from './places.js';

export function toCsv(payload: Payload, answer: unknown, asked: readonly string[] | undefined): string {
  const places = placesOf(payload, answer);
  const names = asked
    ? askedFields(asked, places, payload.schema)
    : allFields(
        places.map(({ self }) => self),
        payload.schema,
      );
  const rows = places.map((place) => flattened(names.map((path) => [path, find(place, path).value])));
  const header = names.flatMap((name) => pathsBelow(name, rows, payload.schema));
  const lines = [header, ...rows.map((row) => header.map((path) => row.get(path)))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Every plain value of a row under its dotted path. Lists of plain values stay one value, as JSON. */
function flattened(fields: Array<[string, unknown]>): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  const walk = (path: string, value: unknown) => {
    const isList = Array.isArray(value);
    if (isList && !value.some(isRow)) flat.set(path, JSON.stringify(value));
    else if (isList || isRow(value)) {
      for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner);
    } else flat.set(path, value);
  };
  for (const [name, value] of fields) if (value !== undefined) walk(name, value);
  return flat;
}

/** The columns of a field: those that rows have; else the field itself, so that the header never depends on data. */
function pathsBelow(
  name: string,
  rows: ReadonlyArray<Map<string, unknown>>,
  schema: Schema | undefined,
): string[] {
  const paths = new Set<string>();
  for (const row of rows) {
    for (const path of row.keys()) if (path === name || path.startsWith(`${name}.`)) paths.add(path);
  }
  const field = fieldAt(schema, name);
  if (paths.size === 0 && !field?.schema && !field?.map) return [name];
  // A null beside rows that hold something nested needs no column of its own.
  if (paths.size > 1) paths.delete(name);
  return [...paths];
}

function quoted(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
