// What a run answers: counts, rows that went wrong, and warnings.
import type { Movements } from './dry-run.js';
import type { EachResource, Resource } from './rows.js';

/** Counts of one kind of rows. `read` is the sum of the four after it. */
export interface ResourceResult {
  /** Rows read from the input, those that an earlier run had done included. */
  read: number;
  /** Rows that the API has stored. A row sent twice with the same id counts twice, though it is one record. */
  stored: number;
  /** Rows that the API has refused. */
  refused: number;
  /** Rows that were not sent, since the contract rules them out. */
  invalid: number;
  /** Rows without an outcome, because the run ended early or was a dry one. They are sent by the next run. */
  unconfirmed: number;
  /** How many of `read` an earlier run had done, according to the checkpoint. */
  resumed: number;
}

/** A row that is not stored, and why. */
export interface RowProblem {
  /** The kind of row. */
  resource: Resource;
  /** Counted from 1 in its input. */
  row: number;
  /** Undefined when the row has none that is text. */
  id: string | undefined;
  /** `invalid`: not sent. `refused`: the API did not take it. */
  outcome: 'invalid' | 'refused';
  /** `amount`, `lines.0.amount`; empty when no single field is to blame. */
  field: string;
  /** What is wrong with it, with the value. */
  reason: string;
}

/** A row that is stored. */
export interface RowStored {
  /** The kind of row. */
  resource: Resource;
  /** Counted from 1 in its input. */
  row: number;
  /** Its id. */
  id: string;
  /** Tells it apart from a {@link RowProblem}. */
  outcome: 'stored';
}

/** What became of one row. */
export type RowOutcome = RowStored | RowProblem;

/**
 * - `future_date`: an invoice is dated after today (UTC). It is stored, and counts from its day on.
 * - `duplicate_id`: an id came before in the same input. The later row counts; the API keeps one record.
 * - `out_of_order`: invoices in a stream are older than ones before them. The numbers do not depend on it.
 */
export type WarningKind = 'future_date' | 'duplicate_id' | 'out_of_order';

/** Something that is stored as it is, and may still be a mistake. */
export interface IngestWarning {
  /** What may be wrong. */
  kind: WarningKind;
  /** The kind of row. */
  resource: Resource;
  /** How many rows it is about. */
  count: number;
  /** The first few of them. */
  examples: {
    /** Counted from 1 in its input. */
    row: number;
    /** Its id. */
    id: string;
    /** For `duplicate_id`: the row with the same id before it. */
    earlierRow?: number;
  }[];
}

/** What a run did. */
export interface IngestResult extends EachResource<ResourceResult> {
  /** The first rows that are not stored: at most `keepProblems` of them. */
  problems: RowProblem[];
  /** How many more there are. `onRow` has been told of them. */
  moreProblems: number;
  /** One entry per kind of warning and kind of row. */
  warnings: IngestWarning[];
  /** Requests sent, repetitions included. */
  requests: number;
  /** Milliseconds from start to end. */
  durationMs: number;
  /** For a dry run: what the movements would be. */
  movements?: Movements;
}
