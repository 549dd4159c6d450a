// Text that a database cannot keep exactly is refused, instead of being cut or changed.
import type { Problem } from '../validation.js';

const unstorable = /\0|\p{Surrogate}/u;

const reason = 'holds a NUL character or half of a surrogate pair, which cannot be stored';

export const isStorable = (text: string): boolean => !unstorable.test(text);

/** The first text inside a value, names of fields included, that cannot be stored. */
export function unstorableIn(value: unknown, field = ''): Problem | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : { field, reason };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inside] of Object.entries(value)) {
    if (!isStorable(key)) return { field: field || 'body', reason: `has a field whose name ${reason}` };
    const problem = unstorableIn(inside, field ? `${field}.${key}` : key);
    if (problem) return problem;
  }
  return undefined;
}
