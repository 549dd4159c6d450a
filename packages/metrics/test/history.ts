// Writes a customer's history in one line per invoice, and reads a ledger back as text.
import {
  buildLedger,
  type CustomerLedger,
  type CustomerRecord,
  defaultSettings,
  formatDay,
  type Interval,
  type InvoiceRecord,
  type Movement,
  type PlanRecord,
  parseDay,
  type Settings,
} from '../src/index.js';

function plan(id: string, interval: Interval, intervalCount = 1): [string, PlanRecord] {
  return [id, { id, interval, intervalCount }];
}

export const plans: ReadonlyMap<string, PlanRecord> = new Map([
  plan('basic', 'month'),
  plan('pro', 'month'),
  plan('max', 'month'),
  plan('pro-year', 'year'),
  plan('pro-quarter', 'quarter'),
  plan('pro-3-months', 'month', 3),
  plan('pro-12-months', 'month', 12),
  plan('pro-week', 'week'),
  plan('pro-4-weeks', 'week', 4),
  plan('pro-day', 'day'),
  plan('pro-30-days', 'day', 30),
  plan('pro-2-years', 'year', 2),
]);

export type Draft = Omit<InvoiceRecord, 'id' | 'customerId' | 'currency' | 'sequence'> & {
  id?: string;
  sequence?: number;
};

export const paid = (date: string, amount: number, more: Partial<Draft> = {}): Draft => ({
  type: 'subscription',
  planId: 'pro',
  date,
  amount,
  ...more,
});
export const cancelled = (date: string, more: Partial<Draft> = {}): Draft => ({
  type: 'cancellation',
  date,
  amount: 0,
  ...more,
});
export const refunded = (date: string, amount: number, more: Partial<Draft> = {}): Draft => ({
  type: 'refund',
  date,
  amount,
  ...more,
});
export const once = (date: string, amount: number, more: Partial<Draft> = {}): Draft => ({
  type: 'one-time',
  date,
  amount,
  ...more,
});

/** Drafts become invoices `i1`, `i2`, … in the order in which they arrive. */
export function invoicesOf(drafts: readonly Draft[], customerId = 'c1', currency = 'usd'): InvoiceRecord[] {
  return drafts.map((draft, index) => ({
    id: `i${index + 1}`,
    customerId,
    currency,
    sequence: index + 1,
    ...draft,
  }));
}

export interface History {
  drafts: readonly Draft[];
  asOf: string;
  settings?: Partial<Settings>;
  customer?: Partial<CustomerRecord>;
}

export function ledgerOf({ drafts, asOf, settings, customer }: History): CustomerLedger {
  return buildLedger({
    customer: { id: 'c1', ...customer },
    invoices: invoicesOf(drafts),
    plans,
    settings: { ...defaultSettings, ...settings },
    asOf: parseDay(asOf),
  });
}

/** `2024-03-01 expansion +20000 plan_change`, one line per movement. */
export function told(movements: readonly Movement[]): string[] {
  return movements.map(({ day, type, delta, subtype }) =>
    [formatDay(day), type, delta > 0 ? `+${delta}` : String(delta), ...(subtype ? [subtype] : [])].join(' '),
  );
}
