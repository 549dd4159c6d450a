// Reads the overlay, and knows the line of everything in it.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Refusal } from '../intake/refusal.ts';
import { isObject, type Json, type JsonObject, type Path } from '../json.ts';
import { type Names, readNames } from '../normalise/names.ts';

export const overlayName = 'scripts/spec/overlay.yaml';

export interface Action {
  target: string;
  description?: string;
  update?: Json;
  remove?: boolean;
  /** Where it stands in the list. */
  index: number;
}

export interface Overlay {
  actions: Action[];
  names: Names;
  /** The line of a key or item, counted from one: `['actions', 3, 'target']`. */
  lineOf: (path: Path) => number;
}

export function parseOverlay(text: string): Overlay {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error)
    throw new Refusal(`${overlayName}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`);
  const lineOf = (path: Path): number => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
        node = (pair?.value as Node | null | undefined) ?? null;
      } else if (isSeq(node)) {
        node = (node.items[Number(key)] as Node | undefined) ?? null;
        offset = node?.range?.[0] ?? offset;
      }
    }
    return counter.linePos(offset).line;
  };
  const value = document.toJS() as Json;
  const wrong = (path: Path, problem: string) => new Refusal(`${overlayName}:${lineOf(path)}: ${problem}`);
  if (!isObject(value)) throw wrong([], 'this is not an overlay: it holds no object.');
  if (typeof value.overlay !== 'string' || !value.overlay.startsWith('1.'))
    throw wrong(['overlay'], "'overlay' must be 1.0.0.");
  if (!Array.isArray(value.actions)) throw wrong(['actions'], "'actions' must be a list.");
  const actions = value.actions.map((action, index): Action => {
    if (!isObject(action) || typeof action.target !== 'string')
      throw wrong(['actions', index], "an action needs a 'target'.");
    const { target, update, remove, description } = action as JsonObject & { target: string };
    if ((update === undefined) === (remove !== true))
      throw wrong(['actions', index], "an action needs either 'update' or 'remove: true'.");
    return {
      target,
      index,
      ...(update === undefined ? {} : { update }),
      ...(remove === true ? { remove } : {}),
      ...(typeof description === 'string' ? { description } : {}),
    };
  });
  return { actions, names: readNames(value['x-names']), lineOf };
}
