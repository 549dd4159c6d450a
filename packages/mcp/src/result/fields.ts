// Keeps the fields that were asked for, wherever in the answer they stand.
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';

/** What the rest of an answer cannot be read without. */
const frame = new Set(['currency', 'count', 'breakdown', 'has_more']);

/** `"id, name,mrr"` → its names; undefined when everything is wanted. */
export function fieldList(text: unknown): readonly string[] | undefined {
  if (typeof text !== 'string') return undefined;
  const names = text.split(/[\s,]+/).filter(Boolean);
  return names.length > 0 ? names : undefined;
}

/** @throws {@link Refusal} when the answer never has a field of that name. */
export function checkFields(wanted: readonly string[] | undefined, known: ReadonlySet<string>): void {
  if (!wanted || known.size === 0) return;
  const stranger = wanted.find((name) => !known.has(name));
  if (stranger === undefined) return;
  throw new Refusal(
    `fields: the answer has no field ${quoted(stranger)}.${suggestion(stranger, known)} It has: ${[...known].join(', ')}`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The answer with these fields only: a field that was named stays whole, what leads to one stays as a frame, and
 * so does what says the currency and how many there are.
 */
export function selectFields(answer: unknown, wanted: readonly string[] | undefined): unknown {
  if (!wanted) return answer;
  const names = new Set(wanted);
  const prune = (value: unknown, inRow: boolean): unknown => {
    if (Array.isArray(value)) {
      const rows = value.map((item) => prune(item, true));
      // A list that nothing was asked of is left out; an empty one says that there is nothing.
      return rows.every((row) => row === undefined) && rows.length > 0
        ? undefined
        : rows.map((row) => row ?? {});
    }
    if (!isObject(value)) return undefined;
    const kept = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (names.has(name)) return [[name, inner]];
      if (!inRow && frame.has(name) && !isObject(inner)) return [[name, inner]];
      const part = prune(inner, inRow);
      return part === undefined ? [] : [[name, part]];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };
  return prune(answer, Array.isArray(answer)) ?? (Array.isArray(answer) ? [] : {});
}
