// Rule 1: what an invoice is worth per month.
import type { Day } from '../calendar/day.js';
import type { InvoiceRecord, PlanRecord, Settings } from '../records.js';
import { roundRatio } from '../rounding.js';
import {
  endOfPlanPeriod,
  type Months,
  monthsOfPeriod,
  monthsOfPlan,
  ONE_MONTH,
  startOfPlanPeriod,
} from './length.js';
import { type Group, groupsOf, type LeftOut } from './line-groups.js';

/**
 * The part of an invoice that pays for one plan over one period. Always
 * `mrr = round(net × factor ÷ months)`, half up.
 *
 * @example
 * // 5000 for 15 of February's 29 days on a monthly plan
 * part.months; // 1
 * part.factor; // 29 / 15
 * part.mrr; // 9667
 */
export interface NormalisedPart {
  planId: string | null;
  quantity: number | null;
  /** Amount without tax, minor units. */
  net: number;
  periodStart: Day | null;
  /** First day not covered. */
  periodEnd: Day | null;
  /** Months that one full period stands for; a fraction for plans counted in weeks or days. */
  months: number;
  /** Where `months` comes from. `default` is one month: neither a plan nor a period was known. */
  monthsFrom: 'plan' | 'period' | 'default';
  /** Days of a full period ÷ days paid for; 1 unless the two differ by more than a tenth. */
  factor: number;
  /** Days of a full period of the plan; null when there is nothing to compare. */
  fullDays: number | null;
  /** Days paid for; null without a period. */
  actualDays: number | null;
  /** Minor units per month. Negative if credits outweigh charges. */
  mrr: number;
}

/**
 * An invoice taken apart, with everything needed to explain its MRR in words.
 *
 * @example
 * const { mrr, months } = normaliseInvoice(invoice, plans, defaultSettings);
 */
export interface NormalisedInvoice {
  /** Minor units per month, never below zero. */
  mrr: number;
  /** What counts of the amount, without tax, minor units. Negative for a credit, zero for a free invoice. */
  net: number;
  /** Months of the main part, which is the one with the highest MRR. */
  months: number;
  /** Period factor of the main part. */
  factor: number;
  /** Plan of the main part. */
  planId: string | null;
  /** The invoice's own quantity, else the sum over its parts; null when nothing says. */
  quantity: number | null;
  /** Empty when every line was left out: such an invoice says nothing about MRR. */
  parts: NormalisedPart[];
  /** Lines that do not count, by position, and why. */
  leftOut: LeftOut[];
  /** MRR of one unit of money is `numerator ÷ denominator`, exactly; refunds are normalised with it. */
  numerator: number;
  denominator: number;
}

type PlanLookup = ReadonlyMap<string, PlanRecord>;

/**
 * MRR = round half up ((amount − tax) × full period ÷ actual period ÷ months).
 *
 * The factor full ÷ actual applies only if the invoice has a period whose length is more than 10 % off the
 * plan's. Lines replace the invoice's own amount: they are netted per plan and period, each group is normalised
 * by itself, and the groups are added. One-time lines and credits for time already paid stay out; so does, for a
 * plan billed for two periods in a row, the earlier one, because a rate does not double by being paid ahead.
 *
 * @param plans plans by id; an invoice whose plan is missing is normalised by its period, else as one month.
 * @throws {InvalidDateError} when a period date cannot be read.
 *
 * @example
 * const plans = new Map([['pro', { id: 'pro', interval: 'year', intervalCount: 1 }]]);
 * normaliseInvoice({ ...invoice, planId: 'pro', amount: 120000 }, plans, defaultSettings).mrr; // 10000
 */
export function normaliseInvoice(
  invoice: InvoiceRecord,
  plans: PlanLookup,
  settings: Pick<Settings, 'timezone'>,
): NormalisedInvoice {
  const { groups, leftOut } = groupsOf(invoice, settings.timezone);
  let net = 0;
  let mrr = 0;
  let quantity: number | null = null;
  let main: NormalisedPart | undefined;
  let ratio = { numerator: 0, denominator: 1 };
  const parts: NormalisedPart[] = [];
  for (const group of groups) {
    const plan = group.planId === null ? undefined : plans.get(group.planId);
    const { part, numerator, denominator } = normaliseGroup(group, plan);
    parts.push(part);
    net += part.net;
    mrr += part.mrr;
    if (part.quantity !== null) quantity = (quantity ?? 0) + part.quantity;
    if (main === undefined || part.mrr > main.mrr) {
      main = part;
      ratio = { numerator, denominator };
    }
  }
  // Credits can exceed the charges of one invoice, but no customer pays a negative price per month.
  if (mrr < 0) mrr = 0;
  return {
    mrr,
    net,
    months: main?.months ?? 1,
    factor: main?.factor ?? 1,
    planId: main?.planId ?? invoice.planId ?? null,
    quantity: invoice.quantity ?? quantity,
    parts,
    leftOut,
    // A refund of all of a mixed invoice has to take away all of its MRR.
    numerator: parts.length > 1 && net > 0 ? mrr : ratio.numerator,
    denominator: parts.length > 1 && net > 0 ? net : ratio.denominator,
  };
}

/** More than a tenth off: not an ordinary period, whose months have 28 to 31 days. */
function isAnotherLength(actualDays: number, fullDays: number): boolean {
  return Math.abs(actualDays - fullDays) * 10 > fullDays;
}

/**
 * Days of a full period, from its start; or back from its end where that makes it a full one. Systems that bill
 * on the 31st go from 28 February to 31 March, which is one month although 28 March would be one too.
 */
function fullDaysOf(plan: PlanRecord, start: Day, end: Day): number {
  const forward = endOfPlanPeriod(start, plan) - start;
  const backward = end - startOfPlanPeriod(end, plan);
  return isAnotherLength(end - start, forward) && !isAnotherLength(end - start, backward)
    ? backward
    : forward;
}

function normaliseGroup(group: Group, plan: PlanRecord | undefined) {
  const { periodStart, periodEnd, net } = group;
  // A period that ends before it begins tells nothing about a length.
  const actualDays =
    periodStart !== null && periodEnd !== null && periodEnd > periodStart ? periodEnd - periodStart : null;
  let months: Months = ONE_MONTH;
  let monthsFrom: NormalisedPart['monthsFrom'] = 'default';
  let fullDays: number | null = null;
  if (plan !== undefined) {
    months = monthsOfPlan(plan);
    monthsFrom = 'plan';
    if (actualDays !== null) fullDays = fullDaysOf(plan, periodStart!, periodEnd!);
  } else if (actualDays !== null) {
    months = monthsOfPeriod(periodStart!, periodEnd!);
    monthsFrom = 'period';
  }
  let { numerator: denominator, denominator: numerator } = months;
  let factor = 1;
  if (fullDays !== null && actualDays !== null && isAnotherLength(actualDays, fullDays)) {
    factor = fullDays / actualDays;
    numerator *= fullDays;
    denominator *= actualDays;
  }
  const part: NormalisedPart = {
    planId: group.planId,
    quantity: group.quantity,
    net,
    periodStart,
    periodEnd,
    months: months.numerator / months.denominator,
    monthsFrom,
    factor,
    fullDays,
    actualDays,
    mrr: roundRatio(net * numerator, denominator),
  };
  return { part, numerator, denominator };
}
