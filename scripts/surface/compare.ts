// What changed between two surfaces, and whether it breaks somebody's code. Directions are not seen here: whether a new
// field of a type is read or given is what `pnpm spec:diff` knows.
import { parentOf, required, type Surface } from './entry.ts';

export interface SurfaceChange {
  path: string;
  class: 'breaking' | 'addition';
  before?: string;
  after?: string;
}

export function compareSurfaces(before: Surface, after: Surface): SurfaceChange[] {
  const changes: SurfaceChange[] = [];
  for (const [path, was] of before) {
    const is = after.get(path);
    if (is === was) continue;
    if (is !== undefined)
      changes.push({ path, class: isWider(was, is) ? 'addition' : 'breaking', before: was, after: is });
    // What went with its parent is said once.
    else if (hasOrIsOutermost(before, after, path)) changes.push({ path, class: 'breaking', before: was });
  }
  for (const [path, is] of after) {
    if (before.has(path) || !hasOrIsOutermost(after, before, path)) continue;
    const parent = parentOf(path);
    const asked = is.startsWith(required) && parent !== undefined && before.has(parent);
    changes.push({ path, class: asked ? 'breaking' : 'addition', after: is });
  }
  return changes;
}

/** Whether no part of the path above came or went as well. */
function hasOrIsOutermost(own: Surface, other: Surface, path: string): boolean {
  for (let above = parentOf(path); above !== undefined; above = parentOf(above)) {
    if (own.has(above)) return other.has(above);
  }
  return true;
}

/** What took one thing takes another as well, or is no longer asked for. */
function isWider(was: string, is: string): boolean {
  if (was.startsWith(required) && !is.startsWith(required)) return isWider(was.slice(required.length), is);
  if (was === is) return true;
  const [old, now] = [members(was), members(is)];
  // A null that is new has to be handled by whoever reads.
  return (
    old.every((one) => now.includes(one)) &&
    now.every((one) => old.includes(one) || !/^(null|None|undefined)$/.test(one))
  );
}

/** The members of a union, as far as they stand side by side. */
function members(detail: string): string[] {
  const found: string[] = [];
  let [depth, current] = [0, ''];
  for (const char of detail) {
    if ('([{<'.includes(char)) depth++;
    if (')]}>'.includes(char)) depth--;
    if (char === '|' && depth <= 0) {
      found.push(current.trim());
      current = '';
    } else current += char;
  }
  return [...found, current.trim()];
}
