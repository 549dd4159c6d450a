// What GrowPanel is taken to cost here. The amounts are made up, and what is done with them is not.

export type PlanName = 'starter' | 'pro' | 'enterprise';
export type Cycle = 'month' | 'year';

interface Plan {
  /** US cents per month. */
  price: number;
  /** Largest MRR, in minor units of the account's currency; null has no end. */
  mrrLimit: number | null;
  /** Most paying customers. */
  customerLimit: number | null;
}

export const plans: Readonly<Record<PlanName, Plan>> = {
  starter: { price: 4900, mrrLimit: 1_000_000, customerLimit: 1000 },
  pro: { price: 9900, mrrLimit: 5_000_000, customerLimit: null },
  enterprise: { price: 29900, mrrLimit: null, customerLimit: null },
};

/** A year costs as much as ten months. */
export const priceOf = (plan: PlanName, cycle: Cycle): number =>
  plans[plan].price * (cycle === 'year' ? 10 : 1);
