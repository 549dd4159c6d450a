// From the published description to our contract: the difference as overlay actions.
import { equal, isObject, type Json, type JsonObject, jsonPath, type Path, valueAt } from '../json.ts';

export interface RecordedAction {
  target: string;
  update?: Json;
  remove?: true;
  /** The operation, component or root field that it is about. */
  about: Path;
}

/** Lists to which the overlay adds rather than replacing them, so that what is published later comes through. */
const sets = new Set(['required', 'parameters', 'tags', 'x-known-values']);

interface Difference {
  removals: Path[];
  updates: { path: Path; value: Json }[];
  /** Items to add to a list that stands at `path`. */
  items: { path: Path; item: Json }[];
}

const includes = (list: Json[], item: Json) => list.some((other) => equal(other, item));

function differenceOf(base: Json, want: Json): Difference {
  const found: Difference = { removals: [], updates: [], items: [] };
  const visit = (from: Json, to: Json, path: Path): void => {
    if (equal(from, to)) return;
    if (isObject(from) && isObject(to)) {
      for (const key of Object.keys(from)) if (!(key in to)) found.removals.push([...path, key]);
      for (const [key, value] of Object.entries(to))
        if (key in from) visit(from[key]!, value, [...path, key]);
        else found.updates.push({ path: [...path, key], value });
      return;
    }
    if (Array.isArray(from) && Array.isArray(to) && sets.has(String(path.at(-1)))) {
      if (from.every((item) => includes(to, item))) {
        for (const item of to) if (!includes(from, item)) found.items.push({ path, item });
        return;
      }
    }
    // An update merges: what must go first goes first.
    if (Array.isArray(from) || Array.isArray(to) || isObject(from) || isObject(to)) found.removals.push(path);
    found.updates.push({ path, value: to });
  };
  visit(base, want, []);
  return found;
}

/** The operation or component that a path lies in; for anything else its first key. */
function aboutOf(path: Path): Path {
  const depth = path[0] === 'paths' || path[0] === 'components' ? 3 : path[0] === 'webhooks' ? 1 : 1;
  return path.slice(0, depth);
}

export function recordActions(base: JsonObject, contract: JsonObject): RecordedAction[] {
  const { removals, updates, items } = differenceOf(base, contract);
  const groups = new Map<
    string,
    { about: Path; removals: Path[]; updates: typeof updates; items: typeof items }
  >();
  const groupOf = (path: Path) => {
    const about = aboutOf(path);
    const key = jsonPath(about);
    if (!groups.has(key)) groups.set(key, { about, removals: [], updates: [], items: [] });
    return groups.get(key)!;
  };
  for (const path of removals) groupOf(path).removals.push(path);
  for (const update of updates) groupOf(update.path).updates.push(update);
  for (const item of items) groupOf(item.path).items.push(item);
  return [...groups.values()].flatMap((group) => [
    ...group.removals.map(
      (path): RecordedAction => ({ target: jsonPath(path), remove: true, about: group.about }),
    ),
    ...mergeUpdates(base, group.about, group.updates),
    ...group.items.map(
      ({ path, item }): RecordedAction => ({ target: jsonPath(path), update: item, about: group.about }),
    ),
  ]);
}

/** One update for all changes of one operation or component; it targets the nearest thing that is published. */
function mergeUpdates(
  base: JsonObject,
  about: Path,
  updates: { path: Path; value: Json }[],
): RecordedAction[] {
  if (updates.length === 0) return [];
  let root = about;
  while (!isObject(valueAt(base, root))) root = root.slice(0, -1);
  const update: JsonObject = {};
  for (const { path, value } of updates) {
    let node = update;
    const keys = path.slice(root.length).map(String);
    for (const key of keys.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as JsonObject;
    }
    node[keys.at(-1)!] = value;
  }
  return [{ target: jsonPath(root), update, about }];
}
