// The customers and movements behind one number of a report.
import type { Account, CustomerFacts } from '../facts.js';
import type { Movement, Step } from '../movement.js';
import type { InvoiceRecord } from '../records.js';
import { selectAhead } from '../reports/ahead.js';
import { scheduledChurn } from '../reports/churn.js';
import { type CohortQuery, cohortReport } from '../reports/cohort.js';
import { type CustomerColumns, customerColumns } from '../reports/customer-columns.js';
import { failedPaymentsReport } from '../reports/failed-payments.js';
import { leadsReport } from '../reports/leads.js';
import { type MovementRow, movementRows } from '../reports/movement-rows.js';
import { type MrrQuery, mrrReport } from '../reports/mrr.js';
import { refundsReport } from '../reports/refunds.js';
import { type RetentionQuery, retentionReport } from '../reports/retention.js';
import { summaryReport } from '../reports/summary.js';
import { transactionsReport } from '../reports/transactions.js';
import { movementsBehind, type Payment, paymentsBehind } from './cell-evidence.js';
import { NoSuchCellError } from './no-such-cell-error.js';

/**
 * Reports whose cells can be explained.
 *
 * @example
 * const report: ExplainableReport = 'mrr';
 */
export type ExplainableReport = keyof typeof REPORTS;

/**
 * Whether the cells of a report can be explained.
 *
 * @example
 * isExplainable('mrr'); // true
 */
export const isExplainable = (report: string): report is ExplainableReport => Object.hasOwn(REPORTS, report);

type Query = MrrQuery & RetentionQuery & CohortQuery;

const REPORTS = {
  mrr: (account: Account, query: Query) => mrrReport(account, query),
  retention: (account: Account, query: Query) => retentionReport(account, query).result,
  leads: (account: Account, query: Query) => leadsReport(account, query),
  transactions: (account: Account, query: Query) => transactionsReport(account, query),
  'cashflow-failed-payments': (account: Account, query: Query) => failedPaymentsReport(account, query),
  'cashflow-refunds': (account: Account, query: Query) => refundsReport(account, query),
  'churn-scheduled': (account: Account, query: Query) => scheduledChurn(account, query),
  cohort: (account: Account, query: Query) =>
    cohortReport(account, query).list.map((row) => ({ ...row, date: row.cohort_group })),
  summary: (account: Account, query: Query) => [summaryReport(account, query)],
};

/**
 * Which cell: a row by its date (for cohorts its `cohort_group`), and a field of it.
 *
 * @example
 * const cell: Cell = { report: 'mrr', date: '2024-03-01', field: 'expansion' };
 */
export interface Cell {
  report: ExplainableReport;
  /** As the row says it; not for the summary, which is one row. */
  date?: string | undefined;
  field: string;
  /** A value of the query's breakdown. */
  value?: string | undefined;
}

/**
 * A customer's share of a cell.
 *
 * @example
 * const [largest]: CellShare[] = explainCell(account, query, cell).customers;
 */
export interface CellShare extends CustomerColumns {
  amount: number;
  /**
   * The movements behind it, oldest first: of a flow of the MRR report those that it is the sum of, otherwise all up to
   * the end of the row. None in a report about cash.
   */
  movements: MovementRow[];
  /** Of a report about cash: the payments that it is the sum of, oldest first. Otherwise empty. */
  payments: Payment[];
}

/**
 * What {@link explainCell} answers.
 *
 * @example
 * const { total, customers }: CellExplanation = explainCell(account, query, cell);
 */
export interface CellExplanation {
  /** The number in the cell. */
  total: number;
  /** Those with a share, the largest first. Their amounts add up to `total`. */
  customers: CellShare[];
}

type Row = Record<string, unknown>;

const rowAt = (rows: readonly object[], { date }: Cell): Row | undefined =>
  (rows as readonly Row[]).find((row) => date === undefined || row.date === date);

/** The figures of a row, or of one value of its breakdown; undefined when the value does not occur in it. */
const figuresIn = (row: Row, { value }: Cell): Row | undefined =>
  value === undefined ? row : ((row.breakdown ?? {}) as Record<string, Row>)[value];

/** A field, or with dots one inside a list: `periods.3.mrr_retained`. */
function valueAt(figures: Row, field: string): unknown {
  let found: unknown = figures;
  for (const name of field.split('.'))
    found = typeof found === 'object' && found !== null ? (found as Row)[name] : undefined;
  return found;
}

/** The number in a cell; 0 where there is no such row, for a customer alone may have none. */
function numberAt(rows: readonly object[], cell: Cell): number {
  const row = rowAt(rows, cell);
  const figures = row && figuresIn(row, cell);
  return figures === undefined ? 0 : Number(valueAt(figures, cell.field) ?? 0);
}

/** The row of a cell, with a number in it that can be explained. */
function checkedRow(rows: readonly object[], cell: Cell, breakdown: string | undefined): Row {
  const { report, date, value, field } = cell;
  const row = rowAt(rows, cell);
  if (row === undefined) throw new NoSuchCellError('date', `${report} has no row ${date}`);
  if (value !== undefined && breakdown === undefined)
    throw new NoSuchCellError('value', `${report} was not asked for a breakdown`);
  const occurs = (rows as readonly Row[]).some((one) => figuresIn(one, cell) !== undefined);
  if (!occurs) throw new NoSuchCellError('value', `${report} has nothing for ${value} in its breakdown`);
  // A value that is silent in this row has its zeros nowhere; the fields are those of its other rows.
  const figures = figuresIn(row, cell);
  if (figures !== undefined && typeof (valueAt(figures, field) ?? undefined) !== 'number') {
    const isNull = valueAt(figures, field) === null;
    throw new NoSuchCellError(
      'field',
      isNull ? `${field} has no value there` : `${report} has no number ${field}`,
    );
  }
  return row;
}

/**
 * The customers behind a number. Every report is computed customer by customer before it is added up, so computing it
 * for each customer alone gives the shares, exactly.
 *
 * @throws {NoSuchCellError} when there is no such row, value or field, or when the field is no sum (a rate, a mean).
 * @throws as the report does.
 *
 * @example
 * explainCell(account, query, { report: 'mrr', date: '2024-03-01', field: 'expansion' }).customers[0]?.amount; // 20000
 */
export function explainCell(account: Account, query: MrrQuery & RetentionQuery, cell: Cell): CellExplanation {
  const run = REPORTS[cell.report];
  const all: readonly object[] = run(account, query);
  const row = checkedRow(all, cell, query.breakdown);
  const total = numberAt(all, cell);

  const at = { row, next: all[all.indexOf(row) + 1] };
  const behind = movementsBehind(cell, at, query);
  const ahead = query.committed || cell.report === 'churn-scheduled' ? undefined : query.asOf;
  const selection = selectAhead(account, query, ahead);
  const selected = new Map<string, Movement[]>();
  for (const movement of selection.movements) {
    if (!behind(movement)) continue;
    const list = selected.get(movement.customerId);
    if (list) list.push(movement);
    else selected.set(movement.customerId, [movement]);
  }
  const shares: CellShare[] = [];
  let sum = 0;
  for (const [id, alone] of byCustomer(account)) {
    const amount = numberAt(run(alone, query), cell);
    if (amount === 0) continue;
    sum += amount;
    const movements = (selected.get(id) ?? []).sort((a, b) => a.day - b.day);
    shares.push({
      ...customerColumns(selection.facts, id),
      amount,
      movements: movementRows(movements, { ...selection, account: alone }),
      payments: paymentsBehind(alone, query, cell, at),
    });
  }
  if (sum !== total)
    throw new NoSuchCellError(
      'field',
      `${cell.field} of ${cell.report} is not a sum over customers: explain what it is made of`,
    );
  shares.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.customer_id < b.customer_id ? -1 : 1));
  return { total, customers: shares };
}

interface Own extends Account {
  movements: Movement[];
  scheduled: Movement[];
  customers: CustomerFacts[];
  invoices: InvoiceRecord[];
}

/** An account per customer. */
function byCustomer(account: Account): Map<string, Account> {
  const { plans, timezone } = account;
  const accounts = new Map<string, Own & { steps?: Step[]; scheduledSteps?: Step[] }>();
  const of = (id: string) => {
    let own = accounts.get(id);
    if (own === undefined) {
      own = { movements: [], scheduled: [], customers: [], invoices: [], plans, timezone };
      if (account.steps !== undefined) {
        own.steps = [];
        own.scheduledSteps = [];
      }
      accounts.set(id, own);
    }
    return own;
  };
  for (const movement of account.movements) of(movement.customerId).movements.push(movement);
  for (const movement of account.scheduled ?? []) of(movement.customerId).scheduled.push(movement);
  for (const step of account.steps ?? []) of(step.customerId).steps!.push(step);
  for (const step of account.scheduledSteps ?? []) of(step.customerId).scheduledSteps?.push(step);
  for (const customer of account.customers ?? []) of(customer.id).customers.push(customer);
  for (const invoice of account.invoices ?? []) of(invoice.customerId).invoices.push(invoice);
  return accounts;
}
