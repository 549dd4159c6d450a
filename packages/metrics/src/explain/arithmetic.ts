// Rule 1 in words: the arithmetic from an invoice to its MRR.

import type { NormalisedInvoice, NormalisedPart } from '../ledger/normalise.js';
import { formatMoney } from '../money/format.js';
import type { InvoiceRecord, PlanRecord } from '../records.js';

/** `for a year ÷ 12`, `for 2 weeks × 52 ÷ 24`, `for 15 of 29 days × 29 ÷ 15`; nothing more for one month. */
function lengthOf(part: NormalisedPart, plan: PlanRecord | undefined): string {
  let text: string;
  if (part.monthsFrom === 'plan' && plan) {
    const count = Math.max(plan.intervalCount, 1);
    const what = count === 1 ? `a ${plan.interval}` : `${count} ${plan.interval}s`;
    const perYear = plan.interval === 'week' ? 52 : 365;
    const divided =
      plan.interval === 'week' || plan.interval === 'day'
        ? ` × ${perYear} ÷ ${12 * count}`
        : byMonths(part.months);
    text = `for ${what}${divided}`;
  } else if (part.monthsFrom === 'period') {
    text = Number.isInteger(part.months)
      ? `for ${part.months === 1 ? 'a month' : `${part.months} months`}${byMonths(part.months)}`
      : `for ${part.actualDays} days × 365 ÷ 12 ÷ ${part.actualDays}`;
  } else text = 'for a month, as neither a plan nor a period says otherwise';
  if (part.factor === 1) return text;
  return `${text}, only ${part.actualDays} of ${part.fullDays} days × ${part.fullDays} ÷ ${part.actualDays}`;
}

function byMonths(months: number): string {
  return months === 1 ? '' : ` ÷ ${months}`;
}

/**
 * `$1,200.00 for a year ÷ 12 = $100.00 a month`, one line per part of the invoice.
 *
 * @param whole whether to say what is taxed: only for invoices without lines.
 */
export function arithmeticOf(
  invoice: InvoiceRecord,
  { parts, mrr }: NormalisedInvoice,
  plans: ReadonlyMap<string, PlanRecord>,
): string[] {
  const money = (amount: number) => formatMoney(amount, invoice.currency);
  const simple = !invoice.lines || invoice.lines.length === 0;
  const lines = parts.map((part) => {
    const plan = part.planId === null ? undefined : plans.get(part.planId);
    const taxed =
      simple && invoice.tax ? `(${money(invoice.amount)} − ${money(invoice.tax)} tax)` : money(part.net);
    const name = parts.length > 1 && part.planId !== null ? `${plan?.name ?? part.planId}: ` : '';
    return `${name}${taxed} ${lengthOf(part, plan)} = ${money(part.mrr)} a month`;
  });
  if (parts.length > 1) lines.push(`together ${money(mrr)} a month`);
  return lines;
}
