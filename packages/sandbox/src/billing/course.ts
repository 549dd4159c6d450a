// From the plans that an account has chosen to its invoices: one at the start of each period, and one at once for
// the difference when a dearer plan begins within a period. A change of the cycle begins a new period.
import { addInterval, type Day } from '@growpanel/metrics';
import { type Cycle, type PlanName, priceOf } from './plans.js';

/** A plan, from a day on. */
export interface Choice {
  day: Day;
  plan: PlanName;
  cycle: Cycle;
}

interface Charge {
  day: Day;
  amount: number;
}

export interface Course {
  /** The plan that holds today. */
  choice: Choice;
  /** First day of the current period. */
  start: Day;
  /** First day of the next one. */
  next: Day;
  /** Oldest first. */
  charges: Charge[];
}

/** What a change costs at once. */
export const dueAtOnce = (before: Choice, after: Pick<Choice, 'plan' | 'cycle'>): number => {
  const price = priceOf(after.plan, after.cycle);
  return before.cycle === after.cycle ? Math.max(price - priceOf(before.plan, before.cycle), 0) : price;
};

/** Choices after today are left out: the clock may have gone back. */
export function courseOf(first: Choice, later: readonly Choice[], today: Day): Course {
  let choice = first;
  // Periods are counted from one day, so that one that began on the 31st finds back to it.
  let anchor = first.day;
  let periods = 1;
  let start = first.day;
  const charges: Charge[] = [{ day: start, amount: priceOf(first.plan, first.cycle) }];
  const nextStart = () => addInterval(anchor, choice.cycle, periods);
  const renewUpTo = (end: Day) => {
    for (let next = nextStart(); next <= end; next = nextStart()) {
      periods++;
      start = next;
      charges.push({ day: start, amount: priceOf(choice.plan, choice.cycle) });
    }
  };
  for (const change of later.filter(({ day }) => day <= today)) {
    renewUpTo(change.day);
    const amount = dueAtOnce(choice, change);
    if (amount > 0) charges.push({ day: change.day, amount });
    if (change.cycle !== choice.cycle) {
      anchor = change.day;
      start = change.day;
      periods = 1;
    }
    choice = change;
  }
  renewUpTo(today);
  return { choice, start, next: nextStart(), charges };
}
