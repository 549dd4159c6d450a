// Takes an answer out of its envelope: what remains are the rows or the object that somebody asked for.
import { fieldAt, type Schema, schemaNamed } from './tables.js';

export type Row = Record<string, unknown>;

export interface Payload {
  /** What JSON output prints: rows, a map of rows, or an object. */
  value: unknown;
  /** Schema of a row, or of the object. */
  schema: Schema | undefined;
  /** When `value` is a map from keys to rows: the field that a row has its key in. */
  map: string | undefined;
  /** The object that holds the rows: their number, and totals beside them. */
  page: Row | undefined;
  pageSchema: Schema | undefined;
}

/** Names under which the API hands its answers over. */
const envelopes = ['result', 'summary', 'webhooks', 'values'];

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const isRow = (value: unknown): value is Row => isNested(value) && !Array.isArray(value);

export function payloadOf(answer: unknown, responseName: string | undefined): Payload {
  let schema = schemaNamed(responseName);
  let value = answer;
  let page: Row | undefined;
  let pageSchema: Schema | undefined;
  let map: string | undefined;
  const enter = (name: string) => {
    const field = fieldAt(schema, name);
    value = (value as Row)[name];
    schema = schemaNamed(field?.schema);
    map = field?.map && isRow(value) ? (field.key ?? 'key') : undefined;
    if (map !== undefined && schema) schema = withKey(schema, map);
  };
  const envelope = isRow(value) ? envelopes.find((name) => isNested((value as Row)[name])) : undefined;
  if (envelope) enter(envelope);
  if (isRow(value) && isNested(value.list)) {
    [page, pageSchema] = [value, schema];
    enter('list');
  }
  return { value, schema, map, page, pageSchema };
}

/** Schema of the rows that an answer will hold, before there is one. */
export function schemaOfRows(responseName: string | undefined): Schema | undefined {
  const ways = [{ result: { list: [] } }, { result: [] }, { result: {} }, []];
  return ways.map((answer) => payloadOf(answer, responseName).schema).find((schema) => schema !== undefined);
}

/** Rows of a map have their key in a field of its own, which comes first. */
function withKey(schema: Schema, name: string): Schema {
  const fields = { [name]: { type: 'string' }, ...schema.fields };
  return { ...schema, fields, ...(schema.columns && { columns: [name, ...schema.columns] }) };
}

/** Whether it is rows, in a list or under keys. */
export const isList = ({ value, map }: Payload): boolean => map !== undefined || Array.isArray(value);
