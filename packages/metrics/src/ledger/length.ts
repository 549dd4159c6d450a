// How many months a plan or a period stands for, as an exact fraction, so that rounding happens once.
import type { Day } from '../calendar/day.js';
import { civilFromDay } from '../calendar/day.js';
import { addInterval, isEndOfMonth, MONTHS_IN } from '../calendar/interval.js';
import type { PlanRecord } from '../records.js';

/** `numerator ÷ denominator` months; both whole and positive. */
export interface Months {
  numerator: number;
  denominator: number;
}

export const ONE_MONTH: Months = { numerator: 1, denominator: 1 };

/** A count below one would make money infinite; billing systems that send it mean "once". */
function countOf(plan: PlanRecord): number {
  return Math.max(plan.intervalCount, 1);
}

/** Rule 1: 52 weeks or 365 days to the year of 12 months. */
export function monthsOfPlan(plan: PlanRecord): Months {
  const count = countOf(plan);
  if (plan.interval === 'week') return { numerator: 12 * count, denominator: 52 };
  if (plan.interval === 'day') return { numerator: 12 * count, denominator: 365 };
  return { numerator: MONTHS_IN[plan.interval] * count, denominator: 1 };
}

/** Whole calendar months when start and end agree on the date (or both end a month), else days of a 365-day year. */
export function monthsOfPeriod(start: Day, end: Day): Months {
  const from = civilFromDay(start);
  const to = civilFromDay(end);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const exact =
    months > 0 && (addInterval(start, 'month', months) === end || (isEndOfMonth(start) && isEndOfMonth(end)));
  return exact ? { numerator: months, denominator: 1 } : { numerator: 12 * (end - start), denominator: 365 };
}

/** The day a plan's period from `start` is over. */
export function endOfPlanPeriod(start: Day, plan: PlanRecord): Day {
  return addInterval(start, plan.interval, countOf(plan));
}

/** The day a plan's period that is over on `end` began. */
export function startOfPlanPeriod(end: Day, plan: PlanRecord): Day {
  return addInterval(end, plan.interval, -countOf(plan));
}

/** Whether a plan is billed monthly or less often, which decides its grace. Four weeks pass for a month. */
export function isMonthOrLonger(plan: PlanRecord): boolean {
  if (plan.interval === 'day') return countOf(plan) >= 28;
  if (plan.interval === 'week') return countOf(plan) >= 4;
  return true;
}
