// What the README says is in the files, and how often.
import type { Invoice } from '../../packages/sandbox/src/company/book.ts';
import type { Company } from '../../packages/sandbox/src/company/company.ts';
import { PLANS } from '../../packages/sandbox/src/company/plans.ts';

/** What the README says is in the files, and how often. */
export function inventory({ customers, invoices, counts }: Company): [what: string, count: number][] {
  const events = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const count = (holds: (invoice: Invoice) => boolean) => invoices.filter(holds).length;
  const customersWith = (holds: (invoice: Invoice) => boolean) =>
    new Set(invoices.filter(holds).map(({ customerId }) => customerId)).size;
  const isPaying = (i: Invoice) => i.type === 'subscription' && i.amount > 0 && i.status === 'paid';
  const billed = (...ends: string[]) =>
    count((i) => i.type === 'subscription' && i.amount > 0 && ends.some((end) => i.planId.endsWith(end)));
  const daysLate = (i: Invoice) => (isPaying(i) ? i.paidDay! - i.day : 0);
  return [
    ['customers', customers.length],
    ['… who paid for a subscription at least once', customersWith(isPaying)],
    ['… leads: no invoice at all', customers.length - customersWith(() => true)],
    ['plans', PLANS.length],
    ['invoices, all types', invoices.length],
    ['subscription invoices on a weekly plan', billed('_weekly')],
    ['subscription invoices on a monthly plan', billed('_monthly')],
    ['subscription invoices on a quarterly plan', billed('_quarterly')],
    ['subscription invoices on an annual plan', billed('_annual')],
    ['upgrades in mid-period, with a prorated invoice', events('upgrades_mid_period')],
    ['upgrades at a renewal', events('upgrades_at_renewal')],
    ['downgrades, at a renewal', events('downgrades')],
    ['more seats in mid-period, with a prorated invoice', events('more_seats_mid_period')],
    ['more seats at a renewal', events('more_seats_at_renewal')],
    ['fewer seats, at a renewal', events('fewer_seats')],
    ['changes of the billing cycle, at a renewal', events('cycle_changes')],
    ['second subscriptions (add-ons)', events('add_ons')],
    ['cancellations', count((i) => i.type === 'cancellation')],
    ['subscriptions whose renewal was due and never paid', events('missed_renewals')],
    ['returns after a subscription had ended', events('reactivations')],
    ['trials begun', events('trials')],
    ['… that became paying', events('trials_won')],
    ['… that did not', events('trials_lost')],
    ['… still running on the last day', events('trials_running')],
    ['full refunds', events('full_refunds')],
    ['partial refunds', events('partial_refunds')],
    ['subscription invoices paid 1 to 15 days late', count((i) => daysLate(i) >= 1 && daysLate(i) <= 15)],
    ['subscription invoices paid more than 15 days late', count((i) => daysLate(i) > 15)],
    ['invoices that are open', count(({ status }) => status === 'open')],
    ['invoices that failed', count(({ status }) => status === 'failed')],
    ['one-time invoices', count((i) => i.type === 'one-time')],
    ['invoices with tax', count((i) => i.type !== 'refund' && i.tax > 0)],
    ['invoices with a discount', count((i) => i.discount > 0)],
  ];
}
