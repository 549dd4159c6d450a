// Looks at rows on their way: what is wrong with them, and what may be a mistake.

import { type Checked, checker, type Fault } from './check.js';
import type { Clock } from './clock.js';
import { type Place, RecentIds } from './recent-ids.js';
import type { Resource } from './rows.js';
import type { Tally } from './tally.js';

/** Ahead of UTC, in hours: where the day begins first. */
const earliestZone = 14;

export class Inspector {
  readonly #resource: Resource;
  readonly #tally: Tally;
  readonly #check: (row: unknown) => Checked | Fault;
  readonly #recent: RecentIds;
  readonly #rowAt: (position: number) => number;
  readonly #today: string;
  #latest = '';

  /**
   * @param remembered how many ids are compared at least, to find one that comes twice.
   * @param rowAt the number of the row at a position, as the caller counts.
   */
  constructor(
    resource: Resource,
    { options, tally, clock }: { options: { dataSource: string }; tally: Tally; clock: Clock },
    remembered: number,
    rowAt: (position: number) => number,
  ) {
    this.#resource = resource;
    this.#tally = tally;
    this.#rowAt = rowAt;
    this.#check = checker(resource, options.dataSource);
    this.#recent = new RecentIds(remembered);
    this.#today = new Date(clock.now() + earliestZone * 3_600_000).toISOString().slice(0, 10);
  }

  check(row: unknown): Checked | Fault {
    return this.#check(row);
  }

  /** Where the last row with this id was, as far as that is remembered. */
  lastPlaceOf(id: string): Place | undefined {
    return this.#recent.find(id);
  }

  /** Notes a row that is sent. Returns the place of an earlier one with the same id. */
  pass({ id, body }: Checked, place: Place): Place | undefined {
    const earlier = this.#recent.find(id);
    const row = this.#rowAt(place.position);
    if (earlier) {
      const earlierRow = this.#rowAt(earlier.position);
      this.#tally.warn('duplicate_id', this.#resource, { row, id, earlierRow });
    }
    this.#recent.add(id, place);
    if (this.#resource === 'invoices') this.#compareDate(body.date ?? body.invoice_date, row, id);
    return earlier;
  }

  #compareDate(date: unknown, row: number, id: string): void {
    const day = date instanceof Date ? date.toISOString().slice(0, 10) : String(date).slice(0, 10);
    if (day > this.#today) this.#tally.warn('future_date', this.#resource, { row, id });
    if (day < this.#latest) this.#tally.warn('out_of_order', this.#resource, { row, id });
    else this.#latest = day;
  }
}
