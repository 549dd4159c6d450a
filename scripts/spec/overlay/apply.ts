// OpenAPI Overlay 1.0: updates merge into what the target finds, removals take it away. What finds nothing is an
// error, with its line: an improvement must not get lost in silence.
import { paths } from 'jsonpath-rfc9535';
import { equal, isObject, type Json, type JsonObject, jsonPath, type Path, valueAt } from '../json.ts';
import type { Overlay } from './document.ts';

export interface OverlayProblem {
  line: number;
  message: string;
  /** What in the overlay is to blame: the action, and the key inside its update. */
  action: number;
  key: Path;
}

export interface HiddenChange {
  line: number;
  path: Path;
  before: Json | undefined;
  after: Json | undefined;
}

export interface Applied {
  document: JsonObject;
  stale: OverlayProblem[];
  /** Places where the published description changed and the overlay covers the change. */
  hidden: HiddenChange[];
}

/** `$['paths']['/plans'][0]` as RFC 9535 normalises it → its keys. */
export function keysOf(normalised: string): Path {
  const keys: (string | number)[] = [];
  for (const [, name, index] of normalised.matchAll(/\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]/g))
    keys.push(name === undefined ? Number(index) : unescaped(name));
  return keys;
}

const unescaped = (name: string) =>
  JSON.parse(`"${name.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string;

function merge(target: Json, update: Json): Json {
  if (Array.isArray(target)) return [...target, ...[update].flat()];
  if (!isObject(target) || !isObject(update)) return structuredClone(update);
  for (const [key, value] of Object.entries(update))
    target[key] = Object.hasOwn(target, key) ? merge(target[key]!, value) : structuredClone(value);
  return target;
}

function replaceAt(root: JsonObject, path: Path, change: (value: Json) => Json | undefined): void {
  const holder = valueAt(root, path.slice(0, -1)) as JsonObject | Json[];
  const key = path.at(-1)!;
  const value = change((holder as JsonObject)[key as string]!);
  if (value !== undefined) (holder as JsonObject)[key as string] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key as string];
}

/**
 * @param base The normalised published description.
 * @param before The one that the overlay was recorded against, to tell what went missing since from what is new.
 */
export function applyOverlay(base: JsonObject, overlay: Overlay, before: JsonObject = base): Applied {
  const document = structuredClone(base);
  const stale: OverlayProblem[] = [];
  const hidden: HiddenChange[] = [];
  const vanished = (path: Path) => valueAt(before, path) !== undefined && valueAt(base, path) === undefined;

  for (const { target, update, remove, index } of overlay.actions) {
    const blame = (key: Path, message: string) =>
      stale.push({ line: overlay.lineOf(['actions', index, ...key]), message, action: index, key });
    const found = matches(document, target, (why) => blame(['target'], why));
    if (found?.length === 0) blame(['target'], `${target} finds nothing any more.`);
    // From the last to the first, so that removing an item does not move the others.
    for (const path of [...(found ?? [])].reverse()) {
      if (remove) {
        noteHidden(path, ['target']);
        replaceAt(document, path, () => undefined);
      } else {
        inspect(path, update!, []);
        if (path.length === 0) merge(document, update!);
        else replaceAt(document, path, (value) => merge(value, update!));
      }
    }

    /** Follows the update into the document, to the first key that is no longer there and to every value it covers. */
    function inspect(path: Path, value: Json, key: Path): void {
      if (key.length > 0 && vanished(path)) {
        blame(['update', ...key], `${jsonPath(path)} does not exist any more.`);
      } else if (isObject(value)) {
        for (const [name, child] of Object.entries(value)) inspect([...path, name], child, [...key, name]);
      } else if (!Array.isArray(valueAt(base, path))) noteHidden(path, ['update', ...key]);
    }
    function noteHidden(path: Path, key: Path): void {
      const [was, is] = [valueAt(before, path), valueAt(base, path)];
      if (is === undefined || equal(was, is) || hidden.some((other) => equal([...other.path], [...path])))
        return;
      hidden.push({ line: overlay.lineOf(['actions', index, ...key]), path, before: was, after: is });
    }
  }
  // Where both have come to say the same, nothing is covered up.
  return {
    document,
    stale,
    hidden: hidden.filter(({ path, after }) => !equal(valueAt(document, path), after)),
  };
}

function matches(document: JsonObject, target: string, wrong: (why: string) => void): Path[] | undefined {
  try {
    return (paths(document, target) as string[]).map(keysOf);
  } catch (error) {
    wrong(`'${target}' is not a JSONPath: ${(error as Error).message}`);
    return undefined;
  }
}
