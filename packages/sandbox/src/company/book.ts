// Invoices, and what has been billed so far.
import { type Day, LAST_DAY } from './calendar.js';
import type { Account } from './customers.js';

type InvoiceType = 'subscription' | 'one-time' | 'refund' | 'cancellation';

/** An invoice that has no number yet: numbers are given in order of date, once everything is known. */
export interface Invoice {
  customerId: string;
  planId: string;
  subscriptionId: string;
  type: InvoiceType;
  day: Day;
  time: string;
  amount: number;
  tax: number;
  discount: number;
  quantity: number | null;
  periodStart: Day | null;
  periodEnd: Day | null;
  /** Empty for a cancellation: there is nothing to pay. */
  status: 'paid' | 'open' | 'failed' | '';
  paidDay: Day | null;
  attempts: number | null;
  paymentMethod: string;
  refunded: Invoice | null;
  cancelReason: string;
}

/** Everything that has been billed so far, and how often each kind of thing happened. */
export class Book {
  readonly invoices: Invoice[] = [];
  readonly counts = new Map<string, number>();

  add(account: Account, fields: Partial<Invoice> & Pick<Invoice, 'type' | 'day'>): Invoice {
    const blank = { planId: '', subscriptionId: '', amount: 0, tax: 0, discount: 0, quantity: null };
    const unpaid = { periodStart: null, periodEnd: null, status: '' as const, paidDay: null, attempts: null };
    const rest = { paymentMethod: '', refunded: null, cancelReason: '' };
    const who = { customerId: account.customer.id, time: account.billingTime };
    const invoice: Invoice = { ...blank, ...unpaid, ...rest, ...who, ...fields };
    this.invoices.push(invoice);
    return invoice;
  }

  count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

export const taxOn = (net: number, { vat }: Account): number => Math.round((net * vat) / 1000);

/** When the money comes in: days after the invoice, and attempts or reminders it takes. */
export interface Payment {
  delay: number;
  attempts: number;
}

export const AT_ONCE: Payment = { delay: 0, attempts: 1 };

/** Cards, debits and PayPal are charged at once; a bank transfer takes its days. */
export const usualPayment = ({ paymentMethod, dice }: Account): Payment =>
  paymentMethod === 'bank_transfer' ? { delay: dice.between(0, 9), attempts: 1 } : AT_ONCE;

/** An unpaid invoice is tried again every five days, four times in all. */
export const attemptsSince = (day: Day): number => Math.min(4, 1 + Math.floor((LAST_DAY - day) / 5));

/** The status columns of an invoice whose money may not have arrived when the export was taken. */
export function settled(account: Account, day: Day, { delay, attempts }: Payment) {
  const paid = day + delay <= LAST_DAY;
  return {
    status: paid ? ('paid' as const) : ('open' as const),
    paidDay: paid ? day + delay : null,
    attempts: paid ? attempts : Math.min(attempts, attemptsSince(day)),
    paymentMethod: account.paymentMethod,
  };
}
