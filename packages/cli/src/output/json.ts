// JSON as it is printed: two spaces, and nothing that a terminal would act on.
import { isList, type Payload } from '../contract/answers.js';
import { askedFields } from './columns.js';
import { find, placesOf } from './places.js';

export const toJson = (value: unknown): string => `${harmless(JSON.stringify(value, null, 2) ?? 'null')}\n`;

/** A line per row; what is no list is one line. */
export const toJsonLines = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((row) => `${harmless(JSON.stringify(row) ?? 'null')}\n`)
    .join('');

/** JSON.stringify escapes C0 only; these are the same texts to every parser. */
const harmless = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The rows or the object with the fields that were asked for only. */
export function pick(payload: Payload, answer: unknown, asked: readonly string[]): unknown {
  const places = placesOf(payload, answer);
  const fields = askedFields(asked, places, payload.schema);
  const picked = places.map((place) =>
    Object.fromEntries(fields.map((path) => [path, find(place, path).value ?? null])),
  );
  return isList(payload) ? picked : picked[0];
}
