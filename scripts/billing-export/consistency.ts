// Refuses a company that contradicts itself.
import type { Invoice } from '../../packages/sandbox/src/company/book.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../../packages/sandbox/src/company/calendar.ts';
import type { Company } from '../../packages/sandbox/src/company/company.ts';
import { planById } from '../../packages/sandbox/src/company/plans.ts';

/** Refuses a company that contradicts itself; a mistake in the rules above must not reach the files. */
export function assertConsistent({ customers, invoices }: Company): void {
  const demand = (holds: boolean, what: string, invoice?: Invoice) => {
    if (!holds) throw new Error(`${what}${invoice ? `: ${JSON.stringify(invoice)}` : ''}`);
  };
  const inRange = (day: Day | null) => day === null || (day >= FIRST_DAY && day <= LAST_DAY);
  const customerIds = new Set(customers.map(({ id }) => id));
  demand(customerIds.size === customers.length, 'two customers share an id');
  demand(
    new Set(customers.map(({ email }) => email)).size === customers.length,
    'two customers share an e-mail',
  );
  const place = new Map(invoices.map((invoice, index) => [invoice, index]));
  const ownerOf = new Map<string, string>();
  for (const [index, invoice] of invoices.entries()) {
    demand(customerIds.has(invoice.customerId), 'unknown customer', invoice);
    demand(invoice.planId === '' || planById.has(invoice.planId), 'unknown plan', invoice);
    demand(inRange(invoice.day) && inRange(invoice.paidDay), 'date outside the export', invoice);
    demand((invoice.type === 'refund') === (invoice.refunded !== null), 'refund of nothing', invoice);
    if (invoice.refunded) demand(place.get(invoice.refunded)! < index, 'refund before its invoice', invoice);
    if (invoice.subscriptionId) {
      const owner = ownerOf.get(invoice.subscriptionId) ?? invoice.customerId;
      demand(owner === invoice.customerId, 'a subscription of two customers', invoice);
      ownerOf.set(invoice.subscriptionId, owner);
    }
  }
  for (const { created } of customers) demand(inRange(created), 'customer created outside the export');
  demand(invoices[0]?.day === FIRST_DAY, 'nothing happens on the first day');
  demand(invoices[invoices.length - 1]?.day === LAST_DAY, 'nothing happens on the last day');
}
