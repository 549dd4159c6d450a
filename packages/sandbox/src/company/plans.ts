// What is sold: tiers, seats, plans and their periods.
import { addMonths, type Day } from './calendar.js';

export type Tier = 'starter' | 'team' | 'business' | 'enterprise';

export type Cycle = 'weekly' | 'monthly' | 'quarterly' | 'annual';

export interface Plan {
  id: string;
  name: string;
  product: string;
  interval: 'week' | 'month' | 'year';
  intervalCount: number;
  /** Cents per seat and period; add-ons have no seats. */
  amount: number;
}

export const TIERS: readonly Tier[] = ['starter', 'team', 'business', 'enterprise'];

/** Seats a tier is sold with, and seats a new customer begins with. */
export const SEATS: Record<Tier, { min: number; max: number; begin: readonly [number, number] }> = {
  starter: { min: 1, max: 5, begin: [1, 4] },
  team: { min: 3, max: 24, begin: [4, 11] },
  business: { min: 8, max: 60, begin: [9, 24] },
  enterprise: { min: 25, max: 160, begin: [30, 55] },
};

const plan = (
  id: string,
  name: string,
  product: string,
  interval: Plan['interval'],
  intervalCount: number,
  amount: number,
): Plan => ({ id: `plan_${id}`, name, product, interval, intervalCount, amount });

/** An annual plan costs ten months. The weekly plan is dearer by the month, the quarterly one 5 % cheaper. */
export const PLANS: readonly Plan[] = [
  plan('starter_weekly', 'Starter Weekly', 'Starter', 'week', 1, 500),
  plan('starter_monthly', 'Starter Monthly', 'Starter', 'month', 1, 1500),
  plan('starter_annual', 'Starter Annual', 'Starter', 'year', 1, 15000),
  plan('team_monthly', 'Team Monthly', 'Team', 'month', 1, 2900),
  plan('team_quarterly', 'Team Quarterly', 'Team', 'month', 3, 8265),
  plan('team_annual', 'Team Annual', 'Team', 'year', 1, 29000),
  plan('business_monthly', 'Business Monthly', 'Business', 'month', 1, 4900),
  plan('business_annual', 'Business Annual', 'Business', 'year', 1, 49000),
  plan('enterprise_monthly', 'Enterprise Monthly', 'Enterprise', 'month', 1, 6900),
  plan('enterprise_annual', 'Enterprise Annual', 'Enterprise', 'year', 1, 69000),
  plan('reports_monthly', 'Advanced Reports Monthly', 'Advanced Reports', 'month', 1, 4900),
  plan('support_annual', 'Priority Support, Annual', 'Priority Support', 'year', 1, 96000),
];

export const planById = new Map(PLANS.map((each) => [each.id, each]));

export function planOf(tier: Tier, cycle: Cycle): Plan {
  const found = planById.get(`plan_${tier}_${cycle}`);
  if (!found) throw new Error(`no plan for ${tier} ${cycle}`);
  return found;
}

export const monthsOf = ({ interval, intervalCount }: Plan): number =>
  intervalCount * { week: 12 / 52, month: 1, year: 12 }[interval];

export const periodEnd = (start: Day, { interval, intervalCount }: Plan): Day =>
  interval === 'week'
    ? start + 7 * intervalCount
    : addMonths(start, intervalCount * (interval === 'year' ? 12 : 1));
