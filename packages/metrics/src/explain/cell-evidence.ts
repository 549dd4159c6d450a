// What stands behind a cell: movements for MRR, payments for cash.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import type { Account } from '../facts.js';
import type { Movement } from '../movement.js';
import { type FailedPaymentRow, failedPaymentsDetail } from '../reports/failed-payments.js';
import type { MrrQuery } from '../reports/mrr.js';
import { MOVEMENT_TYPES } from '../reports/mrr-subtypes.js';
import { type RefundRow, refundsDetail } from '../reports/refunds.js';
import { type TransactionRow, transactionsDetail } from '../reports/transactions.js';
import type { Cell } from './cell.js';

/** The row that a cell is in, and the one after it. */
export interface CellRow {
  row: { date?: string; end_date?: string };
  next: { date?: string } | undefined;
}

/** Fields of the MRR report that are sums of the movements of their own period. */
const FLOWS: readonly string[] = [
  ...MOVEMENT_TYPES.flatMap((type) => [type, `${type}_customers`]),
  ...['mrr_diff', 'net_mrr_diff', 'customers_diff', 'fx_adjustment', 'transfer', 'transfer_customers'],
];

const isType = (name: string) => (MOVEMENT_TYPES as readonly string[]).includes(name);

const lastDayOf = ({ row, next }: CellRow, last: Day): Day => {
  if (row.end_date !== undefined) return parseDay(row.end_date);
  return next?.date === undefined ? last : parseDay(next.date) - 1;
};

/** A test for the movements that a cell is made of. */
export function movementsBehind(
  { report, field }: Cell,
  at: CellRow,
  { to, asOf }: MrrQuery,
): (movement: Movement) => boolean {
  if (isCash(report)) return () => false;
  const type = field.replace(/_customers$/, '');
  const isOfType = (movement: Movement) => movement.type === type || !isType(type);
  if (report === 'churn-scheduled' || (report === 'mrr' && FLOWS.includes(field))) {
    const start = parseDay(at.row.date!);
    const end = lastDayOf(at, Number.POSITIVE_INFINITY);
    return (movement) => movement.day >= start && movement.day <= end && isOfType(movement);
  }
  const end = at.row.end_date === undefined ? Math.min(to, asOf) : parseDay(at.row.end_date);
  return ({ day }) => day <= end;
}

/** A payment, refund or failed payment of one customer. */
export type Payment = TransactionRow | RefundRow | FailedPaymentRow;

const CASH = {
  transactions: transactionsDetail,
  'cashflow-failed-payments': failedPaymentsDetail,
  'cashflow-refunds': refundsDetail,
};

const isCash = (report: string): report is keyof typeof CASH => Object.hasOwn(CASH, report);

/** The payments of an account that a cell is made of; none for a report that is not about cash. */
export function paymentsBehind(
  account: Account,
  query: MrrQuery,
  { report, field }: Cell,
  at: CellRow,
): Payment[] {
  if (!isCash(report)) return [];
  const from = parseDay(at.row.date!);
  const to = Math.min(lastDayOf(at, query.to), query.to);
  const payments: Payment[] = CASH[report](account, { ...query, from, to });
  const groups: readonly string[] = ['recovered', 'still_unpaid', 'churned'];
  const group = field.replace(/_customers$/, '');
  return payments
    .filter((payment) => {
      if (report === 'transactions')
        return field === 'net_amount' || (payment as TransactionRow).type === field;
      if (!groups.includes(group)) return true;
      return (payment as FailedPaymentRow).recovery_status === group;
    })
    .reverse();
}
