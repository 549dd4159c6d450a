// What a subscription's MRR is made of: one holding per plan, with how it is billed and paid.
import type { Day } from '../calendar/day.js';
import type { Step } from '../movement.js';
import type { Interval, InvoiceRecord, PlanRecord } from '../records.js';
import { shareBetween } from '../rounding.js';
import type { Charge } from './entries.js';
import type { Change } from './subscription.js';

/** A part of a subscription's MRR. Never changed once made, so that changes can point at it. */
export interface Holding {
  planId: string | null;
  billingFreq: Interval | null;
  paymentMethod: string | null;
  hasDiscount: boolean;
  currency: string;
  /** Minor units. */
  mrr: number;
  quantity: number;
}

export const NOTHING: readonly Holding[] = [];

/** How often a plan bills, in the words of filters: three months are a quarter, twelve a year. */
export function billingFreqOfPlan({ interval, intervalCount }: PlanRecord): Interval {
  if (interval === 'quarter') return intervalCount === 4 ? 'year' : 'quarter';
  if (interval !== 'month') return interval;
  if (intervalCount === 3) return 'quarter';
  return intervalCount > 0 && intervalCount % 12 === 0 ? 'year' : 'month';
}

/** The same from a length in months, for invoices without a plan. */
export function billingFreqOfMonths(months: number): Interval {
  const days = months * (365 / 12);
  if (days < 6) return 'day';
  if (days < 26) return 'week';
  if (days < 80) return 'month';
  return days < 300 ? 'quarter' : 'year';
}

export function isDiscounted({ discount, lines }: InvoiceRecord): boolean {
  if (discount) return true;
  return lines ? lines.some((line) => Boolean(line.discount)) : false;
}

export function holdingsOf(
  { value, plan, invoice }: Charge,
  plans: ReadonlyMap<string, PlanRecord>,
): readonly Holding[] {
  const { parts, planId, mrr } = value;
  const paymentMethod = invoice.paymentMethod || null;
  const hasDiscount = isDiscounted(invoice);
  const currency = lowerCase(invoice.currency);
  if (parts.length === 1 || parts.some((part) => part.mrr < 0)) {
    // Where credits outweigh a plan, the plans cannot be told apart: the main one stands for all.
    const main = parts.length === 1 ? parts[0]! : undefined;
    const billingFreq = plan
      ? billingFreqOfPlan(plan)
      : main && main.monthsFrom !== 'default'
        ? billingFreqOfMonths(main.months)
        : null;
    return [
      { planId, billingFreq, paymentMethod, hasDiscount, currency, mrr, quantity: value.quantity ?? 1 },
    ];
  }
  const own = parts.some((part) => part.quantity !== null);
  return parts.map((part) => {
    const isMain = part.planId === planId;
    const ofPart = part.planId === null ? undefined : plans.get(part.planId);
    return {
      planId: part.planId,
      billingFreq: ofPart
        ? billingFreqOfPlan(ofPart)
        : part.monthsFrom === 'default'
          ? null
          : billingFreqOfMonths(part.months),
      paymentMethod,
      hasDiscount,
      currency,
      mrr: part.mrr,
      quantity: own ? (part.quantity ?? 0) : isMain ? (value.quantity ?? 1) : 0,
    };
  });
}

/** Currencies come in lower case nearly always; asking is cheaper than converting. */
export function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.toLowerCase() : text;
}

/** What is left of holdings when only `left` of their MRR is; quantities stay. */
export function reduced(holdings: readonly Holding[], left: number): readonly Holding[] {
  let total = 0;
  for (const { mrr } of holdings) total += mrr;
  let before = 0;
  return holdings.map((holding) => {
    const mrr = total === 0 ? 0 : shareBetween(left, before, before + holding.mrr, total);
    before += holding.mrr;
    return { ...holding, mrr };
  });
}

function samePlace(step: Step, subscriptionId: string | null, holding: Holding): boolean {
  return (
    step.planId === holding.planId &&
    step.subscriptionId === subscriptionId &&
    step.billingFreq === holding.billingFreq &&
    step.paymentMethod === holding.paymentMethod &&
    step.hasDiscount === holding.hasDiscount &&
    step.currency === holding.currency
  );
}

/** Nets the changes of each day by place. @param changes ordered by day. */
export function stepsOf(customerId: string, changes: readonly Change[]): Step[] {
  const steps: Step[] = [];
  let begin = 0; // of the steps of the current day
  let zeros = false;
  let today = Number.NEGATIVE_INFINITY;
  const dropZeros = () => {
    if (!zeros) return;
    let kept = begin;
    for (let i = begin; i < steps.length; i++) {
      const step = steps[i]!;
      if (step.delta !== 0 || step.quantity !== 0) steps[kept++] = step;
    }
    steps.length = kept;
    zeros = false;
  };
  const add = (
    day: Day,
    subscriptionId: string | null,
    holding: Holding,
    delta: number,
    quantity: number,
  ) => {
    for (let i = begin; i < steps.length; i++) {
      const step = steps[i]!;
      if (!samePlace(step, subscriptionId, holding)) continue;
      step.delta += delta;
      step.quantity += quantity;
      if (step.delta === 0 && step.quantity === 0) zeros = true;
      return;
    }
    const { planId, billingFreq, paymentMethod, hasDiscount, currency } = holding;
    steps.push({
      customerId,
      day,
      subscriptionId,
      planId,
      billingFreq,
      paymentMethod,
      hasDiscount,
      delta,
      quantity,
      currency,
    });
  };
  for (const { day, before, after, subscriptionId } of changes) {
    if (day !== today) {
      dropZeros();
      begin = steps.length;
      today = day;
    }
    for (const holding of before) add(day, subscriptionId, holding, -holding.mrr, -holding.quantity);
    for (const holding of after) add(day, subscriptionId, holding, holding.mrr, holding.quantity);
  }
  dropZeros();
  return steps;
}

/** Whether the holdings of a subscription stay what they are, so that nothing has to be written down. */
export function sameHoldings(before: readonly Holding[], after: readonly Holding[]): boolean {
  if (before.length !== after.length) return false;
  for (let i = 0; i < before.length; i++) {
    const a = before[i]!;
    const b = after[i]!;
    const same =
      a.mrr === b.mrr &&
      a.planId === b.planId &&
      a.quantity === b.quantity &&
      a.billingFreq === b.billingFreq &&
      a.paymentMethod === b.paymentMethod &&
      a.hasDiscount === b.hasDiscount &&
      a.currency === b.currency;
    if (!same) return false;
  }
  return true;
}
