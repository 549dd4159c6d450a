// The lines of a Stripe invoice, with discounts and taxes put where the API wants them: into the amount.
import type { InvoiceLine } from '../../../generated/types.gen.js';
import { type Sparse, withoutBlanks } from '../rows.js';
import { share } from '../share.js';
import { toMinor } from './amount.js';
import { fromUnix } from './instant.js';
import { expanded, idOf, type StripeInvoice, type StripeInvoiceLine, type StripeTax } from './objects.js';

const priceOf = (line: StripeInvoiceLine) => line.pricing?.price_details?.price ?? line.price ?? line.plan;

export const sum = (items: readonly { amount: number }[] | null | undefined): number =>
  (items ?? []).reduce((total, { amount }) => total + amount, 0);

const isExclusive = (tax: StripeTax): boolean =>
  tax.tax_behavior != null ? tax.tax_behavior === 'exclusive' : tax.inclusive === false;

const isProration = (line: StripeInvoiceLine): boolean =>
  line.proration ??
  line.parent?.subscription_item_details?.proration ??
  line.parent?.invoice_item_details?.proration ??
  false;

/** Whether a line is for a subscription. Only such lines are ever prorated. */
function isRecurring(line: StripeInvoiceLine): boolean {
  if (isProration(line)) return true;
  const price = expanded(priceOf(line));
  if (price?.type) return price.type === 'recurring';
  if (line.plan) return true;
  if (line.parent?.type) return line.parent.type === 'subscription_item_details';
  return line.type === 'subscription';
}

/** Whether a line is for usage; false when the price is not expanded, since 2025 the ordinary case. */
export function isMetered(line: StripeInvoiceLine): boolean {
  const price = expanded(priceOf(line));
  return (price?.recurring?.usage_type ?? price?.usage_type) === 'metered';
}

/** The subscription of an invoice, else the first that one of its lines names. */
export function subscriptionOf(
  invoice: StripeInvoice,
  lines: readonly StripeInvoiceLine[],
): string | undefined {
  const own = idOf(invoice.subscription ?? invoice.parent?.subscription_details?.subscription);
  if (own !== undefined) return own;
  for (const { subscription, parent } of lines) {
    const details = parent?.subscription_item_details ?? parent?.invoice_item_details;
    const id = idOf(subscription ?? details?.subscription);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Taxes and discounts of a whole invoice, minor units. */
export function totalsOf(invoice: StripeInvoice): { amount: number; tax: number; discount: number } {
  const { currency } = invoice;
  const taxes = invoice.total_taxes ?? invoice.total_tax_amounts;
  return {
    amount: toMinor(invoice.total, currency),
    tax: toMinor(taxes?.length ? sum(taxes) : (invoice.tax ?? 0), currency),
    discount: toMinor(sum(invoice.total_discount_amounts), currency),
  };
}

/**
 * Rows of the lines, which add up to the invoice's total. What only the invoice knows (tax and coupons of API
 * versions before 2020, billing credits) is shared among the charges in proportion.
 */
export function lineRows(invoice: StripeInvoice, lines: readonly StripeInvoiceLine[]): InvoiceLine[] {
  const minor = (amount: number) => toMinor(amount, invoice.currency);
  const totals = totalsOf(invoice);
  const amounts: number[] = [];
  let taxes: number[] = [];
  let discounts: number[] = [];
  for (const line of lines) {
    const lineTaxes = line.taxes ?? line.tax_amounts ?? [];
    const discount = sum(line.discount_amounts);
    amounts.push(minor(line.amount - discount + sum(lineTaxes.filter(isExclusive))));
    taxes.push(minor(sum(lineTaxes)));
    discounts.push(minor(discount));
  }
  const anyCharge = amounts.some((amount) => amount > 0);
  const weights = amounts.map((amount) => Math.max(0, anyCharge ? amount : -amount));
  if (taxes.every((tax) => tax === 0)) taxes = share(totals.tax, weights);
  if (discounts.every((discount) => discount === 0)) discounts = share(totals.discount, weights);
  const missing = totals.amount - amounts.reduce((total, amount) => total + amount, 0);
  const corrections = share(missing, weights);

  return lines.map((line, index) => {
    const recurring = isRecurring(line);
    // A one-time item begins and ends at the same moment, which is no period.
    const period = line.period && line.period.end > line.period.start ? line.period : undefined;
    const row: Sparse<InvoiceLine> = {
      description: line.description || undefined,
      type: recurring ? 'subscription' : 'one-time',
      // One-time prices are no plans, so a line must not name one as its plan.
      plan_id: recurring ? idOf(priceOf(line)) : undefined,
      amount: amounts[index]! + corrections[index]!,
      tax: taxes[index] || undefined,
      discount: discounts[index] || undefined,
      quantity: line.quantity,
      proration: isProration(line) || undefined,
      period_start: fromUnix(period?.start),
      period_end: fromUnix(period?.end),
    };
    return withoutBlanks<InvoiceLine>(row);
  });
}
