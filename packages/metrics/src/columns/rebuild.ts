// A whole account from typed columns: the rules for its ordinary part in one pass, without an object per invoice.

import type { Day } from '../calendar/day.js';
import { addInterval } from '../calendar/interval.js';
import { endOfPlanPeriod, isMonthOrLonger, monthsOfPlan } from '../ledger/length.js';
import type { PlanRecord, Settings } from '../records.js';
import { roundRatio } from '../rounding.js';

/**
 * Invoices as columns, sorted by customer, then by day, then by arrival. Every customer has the one implicit
 * subscription, in one currency, and all invoices are paid; for anything else there is `buildLedger`.
 *
 * @example
 * const columns: InvoiceColumns = { customer, day, kind, amount, plan };
 */
export interface InvoiceColumns {
  /** Any number per customer; equal ones stand together. */
  customer: Int32Array | Uint32Array;
  day: Int32Array;
  /** 0 subscription, 1 one-time, 2 refund of the latest invoice, 3 cancellation. */
  kind: Uint8Array;
  /** Minor units without tax; positive for refunds. */
  amount: Float64Array | Int32Array;
  /** Index into the list of plans; -1 for none. */
  plan: Int16Array | Int32Array;
}

/**
 * Movements as columns, by customer and day. `length` of each is the number of movements.
 *
 * @example
 * const { customer, day, delta, type }: MovementColumns = rebuildColumns(columns, plans, settings, asOf);
 */
export interface MovementColumns {
  customer: Uint32Array;
  day: Int32Array;
  /** Minor units, signed. */
  delta: Float64Array;
  /** 0 new, 1 expansion, 2 contraction, 3 churn, 4 reactivation. */
  type: Uint8Array;
}

/** Names of the numbers in {@link MovementColumns}. */
export const movementTypes = Object.freeze([
  'new',
  'expansion',
  'contraction',
  'churn',
  'reactivation',
] as const);

const SUBSCRIPTION = 0;
const REFUND = 2;
const CANCELLATION = 3;
const NEVER = Number.MAX_SAFE_INTEGER;
/** Days from 1970 to 2150, for which the end of a plan's period is remembered. */
const REMEMBERED = 65_536;

/**
 * All movements of an account in one pass: the same as `buildLedger` customer by customer, for what columns can say.
 * Time and memory grow with the number of invoices only.
 *
 * @param plans by the index that the columns use.
 * @param asOf what takes effect later does not count.
 *
 * @example
 * const movements = rebuildColumns(columns, [{ id: 'pro', interval: 'month', intervalCount: 1 }], settings, asOf);
 * movements.delta.length; // how many
 */
export function rebuildColumns(
  columns: InvoiceColumns,
  plans: readonly PlanRecord[],
  settings: Settings,
  asOf: Day,
): MovementColumns {
  const { customer, day, kind, amount, plan } = columns;
  const count = customer.length;
  const out = new Output(Math.max(1024, count >> 2));
  const terms = termsOf(plans, settings);
  const { autoChurn } = settings;
  const immediate = settings.churnRecognition === 'immediate';
  const refundsCount = settings.refunds === 'proportional';
  // The steps of the customer at hand. An end that is found out later takes back what came after it.
  let steps = new Float64Array(256);

  let at = 0;
  while (at < count) {
    const who = customer[at]!;
    let size = 0;
    let mrr = 0;
    let active = false;
    let paidThrough = 0;
    let graceEnd = 0;
    let cancelDay = NEVER;
    let latest = -1;
    for (; at < count && customer[at] === who; at++) {
      const today = day[at]!;
      if (today > asOf) continue;
      if (size + 4 > steps.length) steps = grown(steps);
      if (active) {
        const end =
          cancelDay !== NEVER
            ? cancelDay <= today
              ? cancelDay
              : NEVER
            : autoChurn && today > graceEnd
              ? paidThrough
              : NEVER;
        if (end !== NEVER) {
          for (; size > 0 && steps[size - 2]! >= end; size -= 2) mrr -= steps[size - 1]!;
          steps[size++] = end;
          steps[size++] = -mrr;
          mrr = 0;
          active = false;
          cancelDay = NEVER;
        }
      }
      const what = kind[at]!;
      let money = amount[at]!;
      let next = mrr;
      if (what === SUBSCRIPTION && money > 0) {
        latest = plan[at]!;
        const known = latest >= 0 && terms.numerators[latest] === 1 && terms.denominators[latest] === 1;
        next =
          latest < 0 || known
            ? money
            : roundRatio(money * terms.numerators[latest]!, terms.denominators[latest]!);
        active = true;
        cancelDay = NEVER;
        paidThrough = terms.end(latest, today);
        graceEnd = paidThrough + terms.graces[latest + 1]!;
      } else if (active) {
        if ((what === SUBSCRIPTION && money < 0) || what === REFUND) {
          if (money < 0) money = -money;
          if (refundsCount && money > 0) {
            const less =
              latest < 0 ? money : roundRatio(money * terms.numerators[latest]!, terms.denominators[latest]!);
            next = Math.max(0, mrr - less);
            if (next === 0) active = false;
          }
        } else if (what === SUBSCRIPTION) {
          next = 0;
          active = false;
        } else if (what === CANCELLATION) {
          if (immediate || paidThrough <= today) {
            next = 0;
            active = false;
          } else if (cancelDay === NEVER) cancelDay = paidThrough;
        }
        if (!active) cancelDay = NEVER;
      }
      if (next !== mrr) {
        steps[size++] = today;
        steps[size++] = next - mrr;
        mrr = next;
      }
    }
    if (active) {
      const end =
        cancelDay !== NEVER
          ? cancelDay <= asOf
            ? cancelDay
            : NEVER
          : autoChurn && asOf > graceEnd
            ? paidThrough
            : NEVER;
      if (end !== NEVER) {
        for (; size > 0 && steps[size - 2]! >= end; size -= 2) mrr -= steps[size - 1]!;
        steps[size++] = end;
        steps[size++] = -mrr;
      }
    }
    out.write(who, steps, size);
  }
  return out.columns();
}

function grown<T extends Float64Array | Int32Array | Uint32Array | Uint8Array>(from: T): T {
  const Columns = from.constructor as new (size: number) => T;
  const to = new Columns(2 * from.length);
  to.set(from);
  return to;
}

/** The terms of each plan, in columns; place 0 of `graces` is for invoices without a plan. */
function termsOf(plans: readonly PlanRecord[], { graceDays: { monthOrLonger, shorter } }: Settings) {
  const lengths = plans.map((record) => monthsOfPlan(record));
  // Many invoices are dated on the same days: the ends of their periods are remembered.
  const ends = [null, ...plans].map(() => new Int32Array(REMEMBERED));
  return {
    numerators: Float64Array.from(lengths, (months) => months.denominator),
    denominators: Float64Array.from(lengths, (months) => months.numerator),
    graces: Int32Array.from([null, ...plans], (record) =>
      record === null || isMonthOrLonger(record) ? monthOrLonger : shorter,
    ),
    end(index: number, from: Day): Day {
      const known = ends[index + 1]!;
      if (from > 0 && from < REMEMBERED && known[from] !== 0) return known[from]!;
      const end = index < 0 ? addInterval(from, 'month', 1) : endOfPlanPeriod(from, plans[index]!);
      if (from > 0 && from < REMEMBERED) known[from] = end;
      return end;
    },
  };
}

/** Movements as they are found, in columns that grow. */
class Output {
  #length = 0;
  #customer: Uint32Array;
  #day: Int32Array;
  #delta: Float64Array;
  #type: Uint8Array;

  constructor(size: number) {
    this.#customer = new Uint32Array(size);
    this.#day = new Int32Array(size);
    this.#delta = new Float64Array(size);
    this.#type = new Uint8Array(size);
  }

  /** Nets one customer's steps by day and names the movements. */
  write(who: number, steps: Float64Array, size: number): void {
    while (this.#length + size > this.#customer.length) {
      this.#customer = grown(this.#customer);
      this.#day = grown(this.#day);
      this.#delta = grown(this.#delta);
      this.#type = grown(this.#type);
    }
    const customer = this.#customer;
    const days = this.#day;
    const deltas = this.#delta;
    const types = this.#type;
    let length = this.#length;
    let mrr = 0;
    let hasPaid = false;
    for (let i = 0; i < size; ) {
      const day = steps[i]!;
      let delta = 0;
      for (; i < size && steps[i] === day; i += 2) delta += steps[i + 1]!;
      if (delta === 0) continue;
      const before = mrr;
      mrr += delta;
      customer[length] = who;
      days[length] = day;
      deltas[length] = delta;
      types[length] = before === 0 ? (hasPaid ? 4 : 0) : mrr === 0 ? 3 : delta > 0 ? 1 : 2;
      if (mrr > 0) hasPaid = true;
      length++;
    }
    this.#length = length;
  }

  columns(): MovementColumns {
    const length = this.#length;
    return {
      customer: this.#customer.slice(0, length),
      day: this.#day.slice(0, length),
      delta: this.#delta.slice(0, length),
      type: this.#type.slice(0, length),
    };
  }
}
