// Breaks MRR down by a dimension that one customer can have several values in: each movement is shared out.
import type { Day } from '../calendar/day.js';
import { indexOfPeriod, type Period } from '../calendar/periods.js';
import { type Dimension, movementValue, notSet, type Plans, placeValue } from '../filters/dimensions.js';
import type { Converter } from '../money/convert.js';
import type { Movement, Step } from '../movement.js';
import { shareBetween } from '../rounding.js';
import type { Selection } from './select.js';
import { addMovements, count, emptyTally, joins, readings, type Tally } from './tally.js';

/** A change of MRR that belongs to one value. */
interface Piece {
  day: Day;
  value: string;
  currency: string;
  delta: number;
}

/** A value that a customer has had. */
interface Slot {
  value: string;
  tally: Tally;
  /** Change of the day in the currency of the report. */
  delta: number;
  /** Whether MRR of this value changed that day in its own currency. */
  touched: boolean;
  /** Whether there was MRR before the day. */
  had: boolean;
}

/** What a customer has under one value in one currency. */
interface Cell {
  slot: Slot;
  currency: string;
  mrr: number;
  /** The same in the currency of the report, when it was last converted. */
  base: number;
}

/**
 * A tally per value. Of a movement, the values that moved its way share it in proportion; what they moved beyond it,
 * and what others moved the other way, is transfer. So every flow adds up to the customer's own, and transfer to
 * nothing. Shares are rounded so that they add up, each within one unit.
 */
export function splitTally(
  selection: Selection,
  dimension: Dimension,
  list: readonly Period[],
): Map<string, Tally> {
  const { converter } = selection;
  const tallies = new Map<string, Tally>();
  const tallyOf = (value: string): Tally => {
    let tally = tallies.get(value);
    if (tally === undefined) {
      tally = emptyTally(list);
      tallies.set(value, tally);
    }
    return tally;
  };
  const histories = selection.histories();
  const frame: Frame = {
    list,
    days: readings(list),
    converter,
    tallyOf,
    bySubtype: dimension === 'subtype',
  };
  if (frame.bySubtype) {
    for (const [customerId, history] of histories)
      splitCustomer(customerId, piecesOfMovements(history), history, frame);
    return tallies;
  }
  // Most customers have one value all their life: their movements need no sharing out.
  const whole = new Map<string, (readonly Movement[])[]>();
  const { plans } = selection.context;
  for (const [customerId, steps] of selection.courses()) {
    const history = histories.get(customerId) ?? [];
    const only = onlyValue(steps, dimension, plans);
    if (only === null) {
      splitCustomer(customerId, piecesOfSteps(steps, dimension, plans), history, frame);
      continue;
    }
    const others = whole.get(only);
    if (others === undefined) whole.set(only, [history]);
    else others.push(history);
  }
  for (const [value, own] of whole) addMovements(tallyOf(value), own, list, converter);
  return tallies;
}

function piecesOfSteps(steps: readonly Step[], dimension: Dimension, plans: Plans): Piece[] {
  const pieces: Piece[] = [];
  for (const step of steps) {
    const { day, currency, delta } = step;
    if (delta !== 0)
      pieces.push({ day, value: placeValue(step, dimension, plans) ?? notSet, currency, delta });
  }
  return pieces;
}

export function isSamePlace(a: Step, b: Step): boolean {
  return (
    a.planId === b.planId &&
    a.billingFreq === b.billingFreq &&
    a.paymentMethod === b.paymentMethod &&
    a.hasDiscount === b.hasDiscount
  );
}

function onlyValue(steps: readonly Step[], dimension: Dimension, plans: Plans): string | null {
  let only: string | null = null;
  let before: Step | null = null;
  for (const step of steps) {
    if (step.delta === 0) continue;
    if (before !== null && isSamePlace(step, before)) continue;
    before = step;
    const value = placeValue(step, dimension, plans) ?? notSet;
    if (only !== null && value !== only) return null;
    only = value;
  }
  return only;
}

/** A movement is of one subtype, and MRR of none: what stands under a subtype is what it has added up to. */
function piecesOfMovements(history: readonly Movement[]): Piece[] {
  const pieces: Piece[] = [];
  for (const movement of history) {
    const value = movementValue(movement);
    for (const { currency, delta } of movement.parts ?? [movement])
      pieces.push({ day: movement.day, value, currency, delta });
  }
  return pieces;
}

interface Frame {
  list: readonly Period[];
  days: readonly Day[];
  converter: Converter | null;
  tallyOf: (value: string) => Tally;
  bySubtype: boolean;
}

function splitCustomer(
  customerId: string,
  pieces: readonly Piece[],
  history: readonly Movement[],
  frame: Frame,
): void {
  const { list, days, converter, tallyOf, bySubtype } = frame;
  const { cells, slots, cellOf } = cellsOf(pieces, tallyOf);
  const needsRates = converter !== null && cells.some((cell) => cell.currency !== converter.base);
  let reading = 0;
  const readUpTo = (day: Day) => {
    for (; reading < days.length && days[reading]! < day; reading++) {
      convertCells(cells, converter!, days[reading]!);
      for (const { slot, base } of cells) slot.tally.foreign[reading]! += base;
    }
  };
  let at = 0;
  let moved = 0;
  while (at < pieces.length) {
    const { day } = pieces[at]!;
    const index = indexOfPeriod(list, day);
    if (list.length > 0 && index >= list.length) break;
    while (moved < history.length && history[moved]!.day < day) moved++;
    const movement = history[moved]?.day === day ? history[moved] : undefined;

    for (const slot of slots) {
      slot.delta = 0;
      slot.touched = false;
      slot.had = false;
    }
    for (const { slot, mrr } of cells) if (mrr > 0) slot.had = true;
    if (needsRates) {
      readUpTo(day);
      convertCells(cells, converter, day);
      for (const { slot, base } of cells) slot.delta -= base;
    }
    for (; at < pieces.length && pieces[at]!.day === day; at++) {
      const { delta } = pieces[at]!;
      const cell = cellOf(pieces[at]!);
      cell.mrr += delta;
      cell.slot.touched = true;
      if (needsRates) continue;
      cell.slot.delta += delta;
      cell.slot.tally.held[index + 1]! += delta;
    }
    if (needsRates) {
      convertCells(cells, converter, day);
      for (const { slot, base } of cells) slot.delta += base;
    }

    if (!bySubtype) {
      for (const slot of slots) {
        if (!slot.touched) continue;
        let has = false;
        for (const cell of cells) if (cell.slot === slot && cell.mrr > 0) has = true;
        if (has !== slot.had) slot.tally.customers[index + 1]! += has ? 1 : -1;
      }
      if (index >= 0) shareOut(customerId, slots, movement, index);
    } else if (movement) {
      // All of it is of one subtype. What rounding does to the others shows as their fx_adjustment.
      const tally = tallyOf(movementValue(movement));
      tally.customers[index + 1]! += joins(movement.type);
      const flow = tally.flows[index];
      if (flow === undefined) continue;
      for (const { delta } of slots) flow[movement.type] += delta;
      count(flow, movement.type, customerId);
    }
  }
  if (needsRates) readUpTo(Number.POSITIVE_INFINITY);
}

/** Sorted by value, so that shares do not depend on the order of events. */
function cellsOf(pieces: readonly Piece[], tallyOf: (value: string) => Tally) {
  const slots: Slot[] = [];
  const cells: Cell[] = [];
  const find = ({ value, currency }: Piece): Cell | undefined => {
    for (const cell of cells) if (cell.slot.value === value && cell.currency === currency) return cell;
    return undefined;
  };
  for (const piece of pieces) {
    if (find(piece) !== undefined) continue;
    let slot = slots.find(({ value }) => value === piece.value);
    if (slot === undefined) {
      slot = { value: piece.value, tally: tallyOf(piece.value), delta: 0, touched: false, had: false };
      slots.push(slot);
    }
    cells.push({ slot, currency: piece.currency, mrr: 0, base: 0 });
  }
  const byValue = (a: Slot, b: Slot) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  slots.sort(byValue);
  cells.sort((a, b) =>
    a.currency === b.currency ? byValue(a.slot, b.slot) : a.currency < b.currency ? -1 : 1,
  );
  return { slots, cells, cellOf: (piece: Piece) => find(piece)! };
}

/** Converts running sums and takes the differences, so that the cells add up to the customer's converted MRR. */
function convertCells(cells: readonly Cell[], converter: Converter, day: Day): void {
  let currency: string | null = null;
  let sum = 0;
  let before = 0;
  for (const cell of cells) {
    if (cell.currency !== currency) {
      currency = cell.currency;
      sum = 0;
      before = 0;
    }
    sum += cell.mrr;
    const converted = converter.convert(sum, currency, day);
    cell.base = converted - before;
    before = converted;
  }
}

/** Rounding can move a value that was not touched by a unit: that is transfer. */
function shareOut(
  customerId: string,
  slots: readonly Slot[],
  movement: Movement | undefined,
  index: number,
): void {
  let net = 0;
  for (const { delta } of slots) net += delta;
  if (movement !== undefined) {
    let pulls = ({ touched, delta }: Slot) => touched && delta !== 0 && delta > 0 === net > 0;
    // A change that is less than a unit of the report's currency pulls nowhere: the first value stands for it.
    if (!slots.some(pulls)) {
      const first = slots.find(({ touched }) => touched);
      pulls = (slot) => slot === first;
    }
    let weight = 0;
    for (const slot of slots) if (pulls(slot)) weight += Math.abs(slot.delta) || 1;
    let reached = 0;
    for (const slot of slots) {
      if (!pulls(slot)) continue;
      const flow = slot.tally.flows[index]!;
      const next = reached + (Math.abs(slot.delta) || 1);
      const share = shareBetween(net, reached, next, weight);
      reached = next;
      flow[movement.type] += share;
      flow.transfer -= share;
      count(flow, movement.type, customerId);
    }
  }
  for (const { delta, tally } of slots) if (delta !== 0) tally.flows[index]!.transfer += delta;
}
