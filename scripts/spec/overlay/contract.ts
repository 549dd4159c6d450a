// The two directions between the published description and our contract.
import { Refusal } from '../intake/refusal.ts';
import type { JsonObject } from '../json.ts';
import { normalise } from '../normalise/index.ts';
import { applyOverlay } from './apply.ts';
import { recordNames } from './claims.ts';
import { overlayName, parseOverlay } from './document.ts';
import { printOverlay } from './print.ts';
import { recordActions } from './record.ts';

/** The overlay that makes `contract` of `published`. What somebody wrote about an action in `previous` stays. */
export function recordOverlay(published: JsonObject, contract: JsonObject, previous?: string): string {
  const names = recordNames(published, contract);
  const actions = recordActions(normalise(published, names).document, contract);
  const kept = previous === undefined ? [] : parseOverlay(previous).actions;
  const descriptions = new Map(
    kept.flatMap((a) => (a.description ? [[a.target, a.description] as const] : [])),
  );
  return printOverlay(actions, names, contract, descriptions);
}

/** The contract that an overlay makes of a published description; throws when a target is gone. */
export function contractFrom(published: JsonObject, overlayText: string): JsonObject {
  const overlay = parseOverlay(overlayText);
  const { document, stale } = applyOverlay(normalise(published, overlay.names).document, overlay);
  if (stale.length > 0)
    throw new Refusal(stale.map(({ line, message }) => `${overlayName}:${line}: ${message}`).join('\n'));
  return document;
}
