// Completes what is new by rule, so that an addition needs no hand: places, units, examples, words. Examples lose what
// is gone. What no rule decides stops the run and says what to write where.

import { Refusal } from '../intake/refusal.ts';
import { equal, isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';
import { giveExamples } from './examples.ts';
import { dropGoneFields } from './gone-fields.ts';
import { type Placement, placeOperations } from './placement.ts';
import { giveUnits, type UnitGiven } from './units.ts';

export interface Completed {
  contract: JsonObject;
  placed: Placement[];
  units: UnitGiven[];
  /** What examples lost, in sentences. */
  dropped: string[];
}

export function complete(source: JsonObject, before: JsonObject): Completed {
  const contract = structuredClone(source);
  const placed = placeOperations(contract);
  const { given, missing } = giveUnits(contract, before);
  if (missing.length > 0)
    throw new Refusal(
      `Nobody but you knows what ${missing.length === 1 ? 'this number is' : 'these numbers are'}:\n${missing
        .map(({ path }) => `  - target: ${path}\n    update: { x-unit: count }`)
        .join(
          '\n',
        )}\nAdd this to scripts/spec/overlay.yaml with the right unit: money (with x-currency), percent, count, days or ratio.`,
    );
  giveWords(contract);
  giveCustomFilters(contract);
  const dropped = dropGoneFields(contract, before);
  giveExamples(contract);
  return { contract, placed, units: given, dropped };
}

/** Every operation has a sentence; one that was published without gets its address. */
function giveWords(contract: JsonObject): void {
  const names = new Set(((contract.tags ?? []) as JsonObject[]).map((tag) => tag.name));
  for (const [path, method, operation] of operationsIn(contract)) {
    const words = path.split(/[/_-]+/).filter((word) => word && !word.startsWith('{'));
    operation.summary ??= words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
    operation.description ??= `${operation.summary}: \`${method.toUpperCase()} ${path}\`.`;
    operation.tags ??= ['Other'];
    for (const tag of operation.tags as Json[]) {
      if (names.has(tag)) continue;
      names.add(tag);
      contract.tags = [...((contract.tags ?? []) as Json[]), { name: tag, description: `${tag}.` }];
    }
  }
  for (const parameter of Object.values(objectAt(contract.components, 'parameters')))
    if (isObject(parameter)) parameter.description ??= `${String(parameter.name).replaceAll('_', ' ')}.`;
}

/** Who takes all filters takes those by the customer's own fields too: no published operation has one without the other. */
function giveCustomFilters(contract: JsonObject): void {
  const filters = Object.entries(objectAt(contract.components, 'parameters'))
    .filter(([, parameter]) => equal(objectAt(parameter, 'schema')['x-filter'], true))
    .map(([name]) => `#/components/parameters/${name}`);
  if (filters.length === 0) return;
  for (const [, , operation] of operationsIn(contract)) {
    const taken = ((operation.parameters ?? []) as JsonObject[]).map(({ $ref }) => $ref);
    if (filters.every((ref) => taken.includes(ref))) operation['x-custom-filters'] ??= true;
  }
}
