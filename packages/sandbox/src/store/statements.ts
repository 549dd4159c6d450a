// Statements over many rows or ids. Building such a text costs more than running it, so texts are kept.
import { type Compilable, CompiledQuery, type Kysely, type QueryExecutor } from 'kysely';
import type { SqlValue } from './dialects/connection.js';
import type { Schema } from './schema.js';

/** Per dialect: an adapter belongs to one database. */
const texts = new WeakMap<QueryExecutor['adapter'], Map<string, string>>();

/** @param name stands for one text and no other. */
export function keptText(db: Kysely<Schema>, name: string, build: () => Compilable): string {
  const { adapter } = db.getExecutor();
  let known = texts.get(adapter);
  if (known === undefined) {
    known = new Map();
    texts.set(adapter, known);
  }
  let text = known.get(name);
  if (text === undefined) {
    text = build().compile().sql;
    known.set(name, text);
  }
  return text;
}

/** Ids per statement: few different texts, and never too many parameters for one statement. */
const idCounts = [1, 8, 64, 512];
const most = 512;

interface ByIds {
  /** Stands for what `build` makes, and nothing else. */
  name: string;
  /** The values of its other parameters, which come before the ids. */
  given: readonly SqlValue[];
  ids: readonly string[];
  build(ids: readonly string[]): Compilable;
}

/** Runs a statement on rows by their ids, a part of these at a time; returns the rows of all of them. */
export async function byIds<Row>(db: Kysely<Schema>, { name, given, ids, build }: ByIds): Promise<Row[]> {
  const found: Row[] = [];
  for (const chunk of inChunks(ids, most)) {
    const size = idCounts.find((count) => count >= chunk.length) ?? most;
    // An id that is named twice is found once.
    const [filler = ''] = chunk;
    while (chunk.length < size) chunk.push(filler);
    const text = keptText(db, `${name} ${size}`, () => build(chunk));
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, [...given, ...chunk]));
    for (const row of rows) found.push(row);
  }
  return found;
}

/** Cuts a list of ids into parts that one statement can take. */
export function* inChunks<Item>(items: readonly Item[], size = 500): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
