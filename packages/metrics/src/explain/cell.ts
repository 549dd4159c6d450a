// The customers and movements behind one number of a report.
import { formatDay } from '../calendar/day.js';
import type { Account, CustomerFacts } from '../facts.js';
import type { Movement, Step } from '../movement.js';
import type { InvoiceRecord } from '../records.js';
import { scheduledChurn } from '../reports/churn.js';
import { type CohortQuery, cohortReport } from '../reports/cohort.js';
import { type CustomerColumns, customerColumns } from '../reports/customer-columns.js';
import { failedPaymentsReport } from '../reports/failed-payments.js';
import { leadsReport } from '../reports/leads.js';
import { type MovementRow, movementRow } from '../reports/movement-rows.js';
import { type MrrQuery, mrrReport } from '../reports/mrr.js';
import { refundsReport } from '../reports/refunds.js';
import { type RetentionQuery, retentionReport } from '../reports/retention.js';
import { select } from '../reports/select.js';
import { summaryReport } from '../reports/summary.js';
import { transactionsReport } from '../reports/transactions.js';

/**
 * Reports whose cells can be explained.
 *
 * @example
 * const report: ExplainableReport = 'mrr';
 */
export type ExplainableReport = keyof typeof REPORTS;

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
  /** The customer's movements in the range up to the end of the row, oldest first. */
  movements: MovementRow[];
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

function shareOf(row: Record<string, unknown>, value: string): object | undefined {
  return ((row.breakdown ?? {}) as Record<string, object>)[value];
}

function read(rows: readonly object[], { date, field, value }: Cell): number {
  const row = rows.find((candidate) => date === undefined || (candidate as { date?: string }).date === date);
  if (row === undefined) return 0;
  let figures = row as Record<string, unknown>;
  if (value !== undefined)
    figures = ((figures.breakdown ?? {}) as Record<string, Record<string, unknown>>)[value] ?? {};
  return Number(figures[field] ?? 0);
}

/**
 * The customers behind a number. Every report is computed customer by customer before it is added up, so computing it
 * for each customer alone gives the shares, exactly.
 *
 * @throws {RangeError} when there is no such row or field, or when the field is no sum (a rate, a mean).
 * @throws as the report does.
 *
 * @example
 * explainCell(account, query, { report: 'mrr', date: '2024-03-01', field: 'expansion' }).customers[0]?.amount; // 20000
 */
export function explainCell(account: Account, query: MrrQuery & RetentionQuery, cell: Cell): CellExplanation {
  const run = REPORTS[cell.report];
  const all = run(account, query);
  const exists = all.find(
    (row) => cell.date === undefined || (row as { date?: string }).date === cell.date,
  ) as Record<string, unknown> | undefined;
  if (exists === undefined) throw new RangeError(`${cell.report} has no row ${cell.date}.`);
  const within = cell.value === undefined ? exists : shareOf(exists, cell.value);
  if (within !== undefined && !(cell.field in within))
    throw new RangeError(`${cell.report} has no field ${cell.field}.`);
  const total = read(all, cell);

  const shares: CellShare[] = [];
  const { facts, movements, converter } = select(account, query);
  const own = byCustomer(account);
  const selected = new Map<string, Movement[]>();
  for (const movement of movements) {
    const list = selected.get(movement.customerId);
    if (list) list.push(movement);
    else selected.set(movement.customerId, [movement]);
  }
  const end =
    typeof exists.end_date === 'string' ? exists.end_date : formatDay(Math.min(query.to, query.asOf));
  let sum = 0;
  for (const [id, alone] of own) {
    const amount = read(run(alone, query), cell);
    if (amount === 0) continue;
    sum += amount;
    const rows = (selected.get(id) ?? [])
      .map((movement) => movementRow(movement, facts, converter))
      .filter(({ date }) => date <= end)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    shares.push({ ...customerColumns(facts, id), amount, movements: rows });
  }
  if (sum !== total)
    throw new RangeError(
      `${cell.field} of ${cell.report} is not a sum over customers: explain what it is made of.`,
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
