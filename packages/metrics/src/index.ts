// What users of the package import.
export { type Day, formatDay } from './calendar/day.js';
export { addInterval, endOfMonth } from './calendar/interval.js';
export { InvalidDateError } from './calendar/invalid-date-error.js';
export { parseDay } from './calendar/parse.js';
export { type Period, periods } from './calendar/periods.js';
export {
  type InvoiceColumns,
  type MovementColumns,
  movementTypes,
  rebuildColumns,
} from './columns/rebuild.js';
export { CurrencyMismatchError } from './currency-mismatch-error.js';
export {
  type Cell,
  type CellExplanation,
  type CellShare,
  type ExplainableReport,
  explainCell,
  isExplainable,
} from './explain/cell.js';
export type { Payment } from './explain/cell-evidence.js';
export {
  type CustomerExplanation,
  type ExplainedEvent,
  explainCustomer,
  explainText,
  type IgnoredReason,
} from './explain/customer.js';
export { NoSuchCellError } from './explain/no-such-cell-error.js';
export { type ExplainedEventRecord, type ExplanationRecord, explanationRecord } from './explain/record.js';
export { type Account, type CustomerFacts, customerFacts } from './facts.js';
export { type Dimension, notSet, parseBreakdown } from './filters/dimensions.js';
export { InvalidFilterError } from './filters/invalid-filter-error.js';
export { type FilterOptions, type FilterQuery, type Filters, parseFilters } from './filters/parse.js';
export { regions } from './filters/regions.js';
export { buildLedger, type LedgerInput } from './ledger/build.js';
export type { LeftOut } from './ledger/line-groups.js';
export { type NormalisedInvoice, type NormalisedPart, normaliseInvoice } from './ledger/normalise.js';
export { type Converter, converterTo, type Fx } from './money/convert.js';
export { currencyDecimals } from './money/decimals.js';
export { formatMoney } from './money/format.js';
export { MissingRateError } from './money/missing-rate-error.js';
export { type PublishedRate, type RateTable, rateTable } from './money/rate-table.js';
export type {
  CustomerLedger,
  CustomerStatus,
  MoneyPart,
  Movement,
  MovementSubtype,
  MovementType,
  Step,
  SubscriptionState,
} from './movement.js';
export type {
  CustomerRecord,
  Interval,
  InvoiceLine,
  InvoiceRecord,
  InvoiceType,
  PlanRecord,
  Settings,
} from './records.js';
export {
  type CancellationRow,
  type CancellationTimingRow,
  type ChurnReasonsSummary,
  cancellationTiming,
  cancellationTimingDetail,
  churnReasons,
  churnReasonsSummary,
  type ScheduledChurnRow,
  type ScheduledChurnSummary,
  scheduledChurn,
  scheduledChurnMovements,
  scheduledChurnSummary,
} from './reports/churn.js';
export { type CmrrSummary, cmrrSummary } from './reports/cmrr.js';
export {
  type CohortCell,
  type CohortQuery,
  type CohortReport,
  type CohortRow,
  cohortReport,
} from './reports/cohort.js';
export type { Comparison } from './reports/compare.js';
export { type Concentration, customerConcentration, type ParetoRow } from './reports/concentration.js';
export { customVariableValues } from './reports/custom-variables.js';
export type { CustomerColumns } from './reports/customer-columns.js';
export { prepareAccount } from './reports/documents.js';
export {
  type FailedPaymentRow,
  type FailedPaymentsQuery,
  type FailedPaymentsRow,
  type FailedPaymentsSummary,
  type FailedPaymentsTableRow,
  type FailureRateRow,
  type FailureRateSummary,
  failedPaymentsDetail,
  failedPaymentsReport,
  failedPaymentsSummary,
  failedPaymentsTable,
  failureRateReport,
  failureRateSummary,
  type OutstandingUnpaid,
  outstandingUnpaid,
} from './reports/failed-payments.js';
export type { RecoveryStatus } from './reports/failures.js';
export { type ActivityQuery, type ActivityRow, latestActivity } from './reports/latest-activity.js';
export {
  type LeadRow,
  type LeadsFigures,
  type LeadsQuery,
  type LeadsRow,
  type LeadsSummary,
  leadsDays,
  leadsReport,
  leadsSummary,
  leadsTable,
} from './reports/leads.js';
export { type MapRow, mapReport } from './reports/map.js';
export type { MovementRow } from './reports/movement-rows.js';
export { type MovementTableQuery, movementTable } from './reports/movement-table.js';
export { type MrrQuery, type MrrRow, type MrrShare, mrrReport } from './reports/mrr.js';
export {
  type MrrGrowthQuery,
  type MrrGrowthRow,
  mrrGrowthReport,
  mrrGrowthTable,
} from './reports/mrr-growth.js';
export type { MrrFigures } from './reports/mrr-row.js';
export { mrrSubtypes, type SubtypesRow } from './reports/mrr-subtypes.js';
export { mrrTable, mrrTableSubtypes, type TableRow } from './reports/mrr-tables.js';
export { mrrAtDays } from './reports/positions.js';
export type { PeriodQuery } from './reports/query.js';
export {
  type RefundRow,
  type RefundsRow,
  type RefundsTableRow,
  refundsDetail,
  refundsReport,
  refundsTable,
} from './reports/refunds.js';
export {
  defaultTrailingMonths,
  type RetentionQuery,
  type RetentionReport,
  retentionAverageRows,
  retentionReport,
} from './reports/retention.js';
export type { RetentionRow, RetentionShare } from './reports/retention-row.js';
export { type SummaryQuery, type SummaryReport, summaryReport } from './reports/summary.js';
export {
  type InvoiceRow,
  invoicesByDay,
  invoicesDetail,
  type KindRow,
  type TransactionFigures,
  type TransactionKind,
  type TransactionRow,
  type TransactionsQuery,
  type TransactionsRow,
  type TransactionsSummary,
  transactionsByDay,
  transactionsDetail,
  transactionsReport,
  transactionsSummary,
  transactionsTable,
} from './reports/transactions.js';
export { defaultSettings } from './settings.js';
