// The input of the runs that are killed and started again: it holds every kind of row that needs care.
import type { InvoiceRow } from '../../src/ingest/index.js';
import { invoice, year } from './world.js';

export function killable() {
  const { customers, plans, invoices } = year(9);
  const rows: InvoiceRow[] = [
    ...invoices.slice(0, 20),
    // Refused, and reported only at the end.
    invoice('orphan', 'nobody', '2024-02-20'),
    ...invoices.slice(20, 40),
    // Not even sent.
    invoice('broken', 'cus_1', '2024-02-31'),
    // Two on one moment, of which the later one decides.
    invoice('first', 'cus_2', '2024-05-30', { amount: 100 }),
    invoice('second', 'cus_2', '2024-05-30', { amount: 70_000 }),
    ...invoices.slice(40),
    // An update of a row long gone.
    { ...invoices[3]!, amount: 77_700 },
  ];
  return { customers: customers.values(), plans: plans.values(), invoices: rows.values() };
}
