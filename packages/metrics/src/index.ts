// What users of the package import.
export { type Day, formatDay } from './calendar/day.js';
export { addInterval, endOfMonth } from './calendar/interval.js';
export { InvalidDateError } from './calendar/invalid-date-error.js';
export { parseDay } from './calendar/parse.js';
export { type Period, periods } from './calendar/periods.js';
export { CurrencyMismatchError } from './currency-mismatch-error.js';
export { buildLedger, type LedgerInput } from './ledger/build.js';
export type { LeftOut } from './ledger/line-groups.js';
export { type NormalisedInvoice, type NormalisedPart, normaliseInvoice } from './ledger/normalise.js';
export type {
  CustomerLedger,
  CustomerStatus,
  Movement,
  MovementSubtype,
  MovementType,
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
export { type CohortCell, type CohortReport, type CohortRow, cohortReport } from './reports/cohort.js';
export { type MrrQuery, type MrrRow, mrrReport } from './reports/mrr.js';
export { mrrAtDays } from './reports/positions.js';
export type { PeriodQuery } from './reports/query.js';
export {
  defaultTrailingMonths,
  type RetentionQuery,
  type RetentionReport,
  retentionAverageRows,
  retentionReport,
} from './reports/retention.js';
export type { RetentionRow } from './reports/retention-row.js';
export { type SummaryReport, summaryReport } from './reports/summary.js';
export { defaultSettings } from './settings.js';
