// Tells how far a run is, not more often than somebody can look.
import type { Clock } from './clock.js';
import type { Resource } from './rows.js';
import type { Counts } from './tally.js';

/** How far a run is with one kind of rows. */
export interface IngestProgress {
  /** The kind of rows that is being pushed. */
  resource: Resource;
  /** Rows read, those of an earlier run included. */
  read: number;
  /** Rows sent by this run; a row that is sent again counts once. */
  sent: number;
  /** Rows that the API has stored, by earlier runs too. */
  stored: number;
  /** Rows that will not be stored, whether the API refused them or they were not sent. */
  refused: number;
  /** Rows in the input, where that is known: for arrays, or from `totals`. */
  total?: number;
  /** Rows a second, since this kind was begun. */
  rate: number;
  /** Seconds to go at this rate; undefined without a `total`. */
  secondsLeft?: number;
}

const interval = 100;

export class ProgressReport {
  readonly #report: (progress: IngestProgress) => void;
  readonly #clock: Clock;
  #since = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(report: (progress: IngestProgress) => void, clock: Clock) {
    this.#report = report;
    this.#clock = clock;
  }

  begin(): void {
    this.#since = this.#clock.now();
  }

  /** Reports, unless it has done so a moment ago; always for the last time. */
  update(resource: Resource, counts: Counts, total: number | undefined, last = false): void {
    const now = this.#clock.now();
    if (!last && now - this.#last < interval) return;
    this.#last = now;
    const { read, sent, stored, resumed } = counts;
    const refused = counts.refused + counts.invalid;
    const seconds = (now - this.#since) / 1000;
    const rate = seconds > 0 ? Math.max(0, stored + refused - resumed) / seconds : 0;
    this.#report({
      resource,
      read,
      sent,
      stored,
      refused,
      rate,
      ...(total === undefined ? {} : { total }),
      ...(total === undefined || rate === 0
        ? {}
        : { secondsLeft: Math.max(0, total - stored - refused) / rate }),
    });
  }
}
