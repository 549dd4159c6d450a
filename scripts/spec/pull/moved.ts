// `--moved /old=/new`: a path that was renamed keeps what our contract says about it.
import { operationIdFor } from '../../contract/read.ts';
import { Refusal } from '../intake/refusal.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { Names } from '../normalise/names.ts';
import { methodNames } from '../normalise/operations.ts';
import type { Action, Overlay } from '../overlay/document.ts';

export interface Move {
  from: string;
  to: string;
}

export function parseMoves(values: readonly string[]): Move[] {
  return values.map((value) => {
    const [from, to, ...more] = value.split('=');
    if (!from?.startsWith('/') || !to?.startsWith('/') || more.length > 0)
      throw new Refusal(`--moved takes /old=/new, not '${value}'.`);
    return { from, to };
  });
}

/** The same description with the paths under their new names. */
export function movePaths(document: JsonObject, moves: readonly Move[]): JsonObject {
  if (!isObject(document.paths)) return document;
  const renamed = new Map(moves.map(({ from, to }) => [from, to]));
  const paths = Object.entries(document.paths).map(([path, item]) => [renamed.get(path) ?? path, item]);
  return { ...document, paths: Object.fromEntries(paths) as JsonObject };
}

/** The overlay as if it had been recorded under the new names. */
export function moveOverlay(overlay: Overlay, moves: readonly Move[]): Overlay {
  const keyed = (path: string) => `['${path}']`;
  const target = (text: string) =>
    moves.reduce((moved, { from, to }) => moved.replaceAll(keyed(from), keyed(to)), text);
  const ids = new Map(
    moves.flatMap(({ from, to }) =>
      methodNames.map((m) => [operationIdFor(m, from), operationIdFor(m, to)] as const),
    ),
  );
  const place = (at: string) => at.replace(/^\S+/, (id) => ids.get(id) ?? id);
  const claims = (table: Names['schemas']) =>
    Object.fromEntries(Object.entries(table).map(([name, places]) => [name, places.map(place)]));
  return {
    ...overlay,
    actions: overlay.actions.map((action) => ({ ...action, target: target(action.target) })),
    names: { schemas: claims(overlay.names.schemas), parameters: claims(overlay.names.parameters) },
  };
}

/** Takes out of a copy of the overlay what is to blame for finding nothing. */
export function prune(
  overlay: Overlay,
  stale: readonly { action: number; key: readonly (string | number)[] }[],
): Overlay {
  const actions = overlay.actions.flatMap((action): Action[] => {
    const blamed = stale.filter((problem) => problem.action === action.index);
    if (blamed.some(({ key }) => key[0] === 'target')) return [];
    if (blamed.length === 0) return [action];
    const copy = structuredClone(action);
    for (const { key } of blamed) removeAt(copy as unknown as JsonObject, key.map(String));
    return [copy];
  });
  return { ...overlay, actions };
}

function removeAt(value: Json, keys: readonly string[]): void {
  if (!isObject(value)) return;
  const [key, ...rest] = keys as [string, ...string[]];
  if (rest.length === 0) delete value[key];
  else if (value[key] !== undefined) removeAt(value[key], rest);
}
