// Text that a database cannot keep exactly is refused, instead of being cut or changed.
import type { Problem } from '../validation.js';

/** What every runtime that we support has, and the types of this language level do not know yet. */
type WellFormed = string & { isWellFormed(): boolean };

const reason = 'holds a NUL character or half of a surrogate pair, which cannot be stored';

export const isStorable = (text: string): boolean =>
  (text as WellFormed).isWellFormed() && !text.includes('\0');

/** The first text inside a value, names of fields included, that cannot be stored. */
export function unstorableIn(value: unknown, field = ''): Problem | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : { field, reason };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.keys(value)) {
    if (!isStorable(key)) return { field: field || 'body', reason: `has a field whose name ${reason}` };
    const inside = (value as Record<string, unknown>)[key];
    if (typeof inside === 'string' ? isStorable(inside) : typeof inside !== 'object') continue;
    const problem = unstorableIn(inside, field ? `${field}.${key}` : key);
    if (problem) return problem;
  }
  return undefined;
}
