// What a caller wrote, as a message repeats it: never so long that it pushes out what to do about it.

/** Letters of it at most. */
const longest = 100;

export function quoted(value: unknown): string {
  const text = String(value);
  return text.length > longest ? `'${text.slice(0, longest)}…'` : `'${text}'`;
}
