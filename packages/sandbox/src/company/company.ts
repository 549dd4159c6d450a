// The company: who arrives when, and everything that is billed.
import { Book, type Invoice } from './book.js';
import { addMonths, type Day, FIRST_DAY, isoDay, MONTHS } from './calendar.js';
import type { Customer } from './customers.js';
import { Dice, SEED } from './dice.js';
import { LAST_ARRIVAL, live } from './life.js';
import { words } from './names.js';

/** New customers by calendar month, January first, as permille of the trend: a quiet summer and a quiet December. */
const SEASON = [1150, 1050, 1100, 1000, 1050, 950, 720, 650, 1250, 1200, 1050, 620];

/** First-payment days: a slow start, then steady growth. One month past the end feeds the leads and trials of June. */
function arrivals(seed: number): Day[] {
  const dice = new Dice(seed, -1);
  const days: Day[] = [FIRST_DAY, LAST_ARRIVAL];
  for (let month = 0; month <= MONTHS; month++) {
    const first = addMonths(FIRST_DAY, month);
    const expected = ((5.5 + 0.31 * month) * SEASON[month % 12]!) / 1000;
    const count = Math.max(2, Math.round(expected) + dice.between(-1, 1));
    for (let i = 0; i < count; i++) days.push(first + dice.between(0, 27));
  }
  return days.sort((a, b) => a - b);
}

export interface Company {
  customers: Customer[];
  /** Sorted by date; the number of an invoice is its place. */
  invoices: Invoice[];
  counts: Map<string, number>;
}

/** The company with this number: always the same one, and not that of any other number. */
export function makeCompany(seed = SEED): Company {
  const book = new Book();
  const names = words(seed);
  const customers: Customer[] = [];
  for (const [stream, day] of arrivals(seed).entries()) {
    const customer = live(book, new Dice(seed, stream), names[stream]!, day);
    if (customer) customers.push(customer);
  }
  const stamp = (invoice: Invoice) => `${isoDay(invoice.day)}T${invoice.time}`;
  const invoices = book.invoices.sort((a, b) => (stamp(a) < stamp(b) ? -1 : stamp(a) > stamp(b) ? 1 : 0));
  customers.sort((a, b) => a.created - b.created);
  return { customers, invoices, counts: book.counts };
}
