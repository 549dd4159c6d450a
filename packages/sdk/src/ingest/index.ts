// What `import … from '@growpanel/sdk/ingest'` gives.
export type { Checkpoint, CheckpointStore, ResourceCheckpoint } from './checkpoint.js';
export { CheckpointError } from './checkpoint-error.js';
export type { DryMovement, DryRunOptions, MovementMonth, Movements } from './dry-run.js';
export { ingest } from './ingest.js';
export { IngestError, type IngestStop } from './ingest-error.js';
export { invoiceRecord, planRecord } from './metric-records.js';
export type { IngestClient, IngestOptions } from './options.js';
export type { IngestProgress } from './progress.js';
export { RefusedError } from './refused-error.js';
export type {
  IngestResult,
  IngestWarning,
  ResourceResult,
  RowOutcome,
  RowProblem,
  RowStored,
  WarningKind,
} from './result.js';
export type {
  CustomerRow,
  EachResource,
  InvoiceRow,
  PlanRow,
  RecordBody,
  Resource,
  RowStream,
  Rows,
} from './rows.js';
export * from './sources/index.js';
export {
  type BillingEvent,
  type ChargeRefunded,
  createSync,
  type InvoicePaid,
  type SubscriptionCancelled,
  type SubscriptionEvent,
  type Sync,
  type Synced,
  type SyncOptions,
} from './sync.js';
