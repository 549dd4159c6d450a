// What a pull would write, worked out without writing: from a description's text to the new contract, overlay and
// changeset. Throws a Refusal when somebody has to decide.

import { contractText, inOrder } from '../canonical-order.ts';
import { type Completed, complete } from '../complete/index.ts';
import { compareContracts } from '../diff/compare.ts';
import type { Comparison } from '../diff/finding.ts';
import { shownPair } from '../diff/words.ts';
import { checkShrinkage, parseDescription } from '../intake/description.ts';
import { Refusal } from '../intake/refusal.ts';
import { canonicalText, isObject, type JsonObject, jsonPath, sorted } from '../json.ts';
import { normalise } from '../normalise/index.ts';
import { checkOperations } from '../normalise/operations.ts';
import { type Applied, applyOverlay, type HiddenChange } from '../overlay/apply.ts';
import { contractFrom, recordOverlay } from '../overlay/contract.ts';
import { type Overlay, overlayName, parseOverlay } from '../overlay/document.ts';
import { type Changeset, changesetFor } from '../release-plan/changeset.ts';
import { type Move, moveOverlay, movePaths, prune } from './moved.ts';
import { dropOrphans } from './orphans.ts';

export interface Present {
  published: JsonObject;
  overlay: string;
  contract: JsonObject;
  released: JsonObject;
  /** Packages of the fixed group, and the version that they have. */
  packages: readonly string[];
  version: string;
}

export interface PullOptions {
  moves: readonly Move[];
  /** Drop improvements whose place is gone, instead of stopping. */
  prune: boolean;
  /** Keep ours where the published description changed under the overlay, instead of stopping. */
  keepOurs: boolean;
  allowShrinking: boolean;
}

export const careful: PullOptions = { moves: [], prune: false, keepOurs: false, allowShrinking: false };

export interface Plan {
  contract: string;
  published: string;
  overlay: string;
  changeset: Changeset | undefined;
  /** Against the last release. */
  comparison: Comparison;
  /** Against the contract as it stands. */
  step: Comparison;
  placed: Completed['placed'];
  units: Completed['units'];
  notes: string[];
}

export const publishedText = (document: JsonObject): string =>
  `${JSON.stringify(sorted(document), null, 1)}\n`;

export function planPull(text: string, source: string, present: Present, options: PullOptions): Plan {
  const published = parseDescription(text, source);
  checkOperations(published);
  checkShrinkage(present.published, published, options.allowShrinking);
  checkAgreement(present);
  const before = movePaths(present.published, options.moves);
  const overlay = moveOverlay(parseOverlay(present.overlay), options.moves);
  const notes: string[] = [];
  const applied = applyTo(published, before, overlay, options, notes);
  const kept = options.prune ? dropOrphans(applied.document, present.contract) : applied.document;
  const completed = complete(kept, present.contract);
  notes.push(...completed.dropped);
  const contract = inOrder(completed.contract, present.contract) as JsonObject;
  const comparison = compareContracts(present.released, contract);
  return {
    contract: contractText(contract),
    published: publishedText(published),
    overlay: recordOverlay(published, contract, present.overlay),
    changeset: changesetFor(comparison, present.released, contract, present.packages, present.version),
    comparison,
    step: compareContracts(present.contract, contract),
    placed: completed.placed,
    units: completed.units,
    notes,
  };
}

/** An improvement that was made in openapi.json only would be lost. */
function checkAgreement(present: Present): void {
  if (
    contractText(inOrder(contractFrom(present.published, present.overlay), present.contract)) !==
    contractText(inOrder(present.contract, present.contract))
  )
    throw new Refusal(
      "openapi.json says things that the overlay does not have yet. Run 'pnpm spec:overlay' first, so that they are not lost.",
    );
}

function applyTo(
  published: JsonObject,
  before: JsonObject,
  overlay: Overlay,
  options: PullOptions,
  notes: string[],
): Applied {
  const old = normalise(before, overlay.names).document;
  const { document: now, unfulfilled } = normalise(published, overlay.names);
  for (const { kind, name, at, gone } of unfulfilled)
    if (!gone) notes.push(`${at} is no longer ${name}: it has another shape, and a name by rule (${kind}).`);
  let kept = overlay;
  let result = applyOverlay(now, kept, old);
  // What is dropped may have held the place of what comes after it.
  for (let round = 0; options.prune && result.stale.length > 0 && round < 10; round++) {
    notes.push(...result.stale.map(({ line, message }) => `Dropped ${overlayName}:${line}: ${message}`));
    kept = prune(kept, result.stale);
    result = applyOverlay(now, kept, old);
  }
  if (result.stale.length > 0) throw staleRefusal(result.stale, published, before, overlay);
  const structural = result.hidden.filter((change) => !isProse(change));
  if (structural.length > 0 && !options.keepOurs) throw hiddenRefusal(structural);
  for (const change of result.hidden) notes.push(`Ours stays: ${hiddenText(change)}`);
  return result;
}

const proseKeys = new Set(['description', 'summary', 'title', 'example', 'examples']);
/** A field may well be called `description`: what counts is a word of OpenAPI's own. */
const isProse = ({ path }: HiddenChange) =>
  path.some((key, index) => proseKeys.has(String(key)) && path[index - 1] !== 'properties');

const hiddenText = ({ line, path, before, after }: HiddenChange) =>
  `${overlayName}:${line}: ${jsonPath(path)} was ${shownPair(before, after).join(', is ')}`;

function hiddenRefusal(changes: readonly HiddenChange[]): Refusal {
  return new Refusal(
    `The published description changed where the overlay says something else:\n${changes
      .map((change) => `  ${hiddenText(change)}`)
      .join('\n')}\nChange the overlay where the API is right, or pass --keep-ours where we are.`,
  );
}

/** A renamed path explains most of what finds nothing, so that only the rest is told line by line. */
function staleRefusal(
  stale: Applied['stale'],
  published: JsonObject,
  before: JsonObject,
  overlay: Overlay,
): Refusal {
  const moves = renamedPaths(normalise(before, overlay.names).document, published, overlay);
  const moved = moveOverlay(overlay, moves);
  const left =
    moves.length === 0
      ? stale
      : applyOverlay(
          normalise(published, moved.names).document,
          moved,
          normalise(movePaths(before, moves), moved.names).document,
        ).stale;
  const parts: string[] = [];
  if (moves.length > 0) {
    const options = moves.map(({ from, to }) => `--moved ${from}=${to}`).join(' ');
    parts.push(
      `It looks as if paths were renamed. Pass ${options} to keep what the overlay says about them (${overlayName}, ${stale.length - left.length} places).`,
    );
  }
  if (left.length > 0)
    parts.push(
      'The overlay improves what is no longer published:',
      ...left.map(({ line, message }) => `  ${overlayName}:${line}: ${message}`),
      'If it is gone for good, pass --prune to drop these lines.',
    );
  return new Refusal(parts.join('\n'));
}

function renamedPaths(old: JsonObject, published: JsonObject, { names }: Overlay): Move[] {
  const found = compareContracts(old, normalise(published, names).document)
    .findings.filter(({ rule }) => rule === 'operation-path-changed')
    .map(({ before, after }) => ({ from: pathOf(before), to: pathOf(after) }));
  return [...new Map(found.map((move) => [move.from, move])).values()];
}

const pathOf = (place: unknown) => String(place).replace(/^\S+ /, '');

/** Whether the plan leaves the contract, the overlay and the published description as they are. */
export function changesNothing(plan: Plan, present: Present): boolean {
  return (
    plan.overlay === present.overlay &&
    plan.contract === contractText(present.contract) &&
    canonicalText(JSON.parse(plan.published)) === canonicalText(present.published)
  );
}

export function fixedGroup(config: unknown): string[] {
  const [group] = isObject(config) && Array.isArray(config.fixed) ? config.fixed : [];
  if (!Array.isArray(group)) throw new Refusal(".changeset/config.json has no 'fixed' group.");
  return group.map(String);
}
