// A stretch of an answer's lists: what a page shows, and where the next one begins.

export interface Page {
  readonly value: unknown;
  /** Rows that the longest list has, as far as this answer knows. */
  readonly total: number;
  /** Rows that the page shows of it. */
  readonly shown: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same answer with `limit` rows from `offset` on, of each of its lists. Lists inside rows belong to their row
 * and stay whole.
 */
export function page(answer: unknown, offset: number, limit: number): Page {
  let total = 0;
  let shown = 0;
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const rows = value.slice(offset, offset + limit);
      total = Math.max(total, value.length);
      shown = Math.max(shown, rows.length);
      return rows;
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cut(inner)]));
  };
  return { value: cut(answer), total, shown };
}

/** What the largest answers have in place of a list's end, deep inside. */
const gap = (left: number) => `… ${left} more`;

/** For a single record that is too large by itself: every list and text inside cut to a length. */
export function shorten(value: unknown, length: number): unknown {
  if (typeof value === 'string') {
    const room = Math.max(200, length * 40);
    return value.length > room ? `${value.slice(0, room)}${gap(value.length - room)}` : value;
  }
  if (Array.isArray(value)) {
    const kept = value.slice(0, length).map((item) => shorten(item, length));
    return value.length > length ? [...kept, gap(value.length - length)] : kept;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.slice(0, Math.max(length, 40)).map(([name, inner]) => [name, shorten(inner, length)]);
  if (entries.length > kept.length) kept.push(['…', gap(entries.length - kept.length)]);
  return Object.fromEntries(kept);
}
