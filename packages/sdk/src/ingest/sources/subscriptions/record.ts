// A subscription as a system without invoices keeps it.

/** From a day on another price, plan or number of seats. */
export interface SubscriptionChange {
  /** `YYYY-MM-DD`, or a date-time, of which the date counts. */
  date: string;
  /** Per billing period, all seats, tax included; minor units. */
  amount: number;
  /** As before when left out. */
  plan_id?: string | undefined;
  /** As before when left out. */
  quantity?: number | undefined;
}

/** A subscription as a system without invoices keeps it. */
export interface SubscriptionRecord {
  id: string;
  customer_id: string;
  plan_id: string;
  /** Per billing period, all seats, tax included; minor units. */
  amount: number;
  currency: string;
  /** First day, and the day that periods are counted from. `YYYY-MM-DD`, or a date-time, of which the date counts. */
  start: string;
  /** First day without service; absent or null while it goes on. */
  end?: string | null | undefined;
  /** Seats; for information. */
  quantity?: number | null | undefined;
  /** In any order; of several on one day the last counts. */
  changes?: readonly SubscriptionChange[] | null | undefined;
}
