// A ChartMogul invoice divided by subscription.
import { type ChartMogulInvoice, type ChartMogulLineItem, externalId } from './objects.js';

/** Lines that become one row. */
export interface Part {
  id: string;
  subscription: string | undefined;
  lines: ChartMogulLineItem[];
  amount: number;
  tax: number;
}

/** Sum over lines, minor units. */
export const total = (
  lines: readonly ChartMogulLineItem[],
  field: 'amount' | 'tax_amount' | 'discount_amount',
): number => lines.reduce((sum, line) => sum + (line[`${field}_in_cents`] ?? 0), 0);

/**
 * One part per subscription, as MRR is counted by subscription. What is not for a subscription goes with the
 * first. An invoice for one subscription, which most are, keeps its id.
 */
export function partsOf(invoice: ChartMogulInvoice): Part[] {
  const bySubscription = new Map<string | undefined, ChartMogulLineItem[]>();
  const others: ChartMogulLineItem[] = [];
  for (const line of invoice.line_items) {
    const subscription = line.subscription_external_id || line.subscription_uuid || undefined;
    if (line.type === 'one_time') others.push(line);
    else bySubscription.set(subscription, [...(bySubscription.get(subscription) ?? []), line]);
  }
  if (bySubscription.size === 0) bySubscription.set(undefined, []);
  const id = externalId(invoice);
  return [...bySubscription].map(([subscription, own], index) => {
    const lines = index === 0 ? [...own, ...others] : own;
    return {
      id: bySubscription.size === 1 ? id : `${id}_${subscription ?? 'other'}`,
      subscription,
      lines,
      amount: total(lines, 'amount'),
      tax: total(lines, 'tax_amount'),
    };
  });
}
