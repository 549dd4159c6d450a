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
  /** Your id of it. */
  id: string;
  /** The customer who pays. */
  customer_id: string;
  /** The plan at its start. */
  plan_id: string;
  /** Per billing period, all seats, tax included; minor units. */
  amount: number;
  /** ISO 4217. */
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
