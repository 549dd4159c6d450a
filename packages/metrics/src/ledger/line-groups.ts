// What an invoice charges for, as one group per plan and period.
import type { Day } from '../calendar/day.js';
import { parseDay } from '../calendar/parse.js';
import type { InvoiceLine, InvoiceRecord } from '../records.js';

/**
 * A line that says nothing about MRR, by its position in the invoice, and why.
 *
 * @example
 * const setupFee: LeftOut = { line: 0, reason: 'one_time' };
 */
export interface LeftOut {
  line: number;
  reason: 'one_time' | 'credit_for_time_paid' | 'earlier_period';
}

export interface Group {
  planId: string | null;
  periodStart: Day | null;
  periodEnd: Day | null;
  quantity: number | null;
  net: number;
  lines: number[];
}

/** An invoice without lines is one group. */
export function groupsOf(invoice: InvoiceRecord, timezone: string): { groups: Group[]; leftOut: LeftOut[] } {
  const { lines } = invoice;
  const leftOut: LeftOut[] = [];
  if (!lines || lines.length === 0) return { groups: [groupOf(invoice, invoice, timezone)], leftOut };
  return { groups: withoutEarlierPeriods(groupLines(invoice, lines, timezone, leftOut), leftOut), leftOut };
}

type Charge = Pick<InvoiceLine, 'amount' | 'tax' | 'planId' | 'quantity' | 'periodStart' | 'periodEnd'>;

function groupOf(charge: Charge, invoice: InvoiceRecord, timezone: string): Group {
  const start = charge.periodStart ?? invoice.periodStart;
  const end = charge.periodEnd ?? invoice.periodEnd;
  return {
    planId: charge.planId ?? invoice.planId ?? null,
    periodStart: start ? parseDay(start, timezone) : null,
    periodEnd: end ? parseDay(end, timezone) : null,
    quantity: charge.quantity ?? null,
    net: charge.amount - (charge.tax ?? 0),
    lines: [],
  };
}

function groupLines(
  invoice: InvoiceRecord,
  lines: readonly InvoiceLine[],
  timezone: string,
  leftOut: LeftOut[],
): Group[] {
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.recurring === false) {
      leftOut.push({ line: index, reason: 'one_time' });
      continue;
    }
    if (line.amount < 0 && line.proration === true) {
      leftOut.push({ line: index, reason: 'credit_for_time_paid' });
      continue;
    }
    const next = groupOf(line, invoice, timezone);
    // A discount line repeats the quantity of the charge that it lowers.
    if (line.amount < 0) next.quantity = null;
    const group = groups.find(
      (g) => g.planId === next.planId && g.periodStart === next.periodStart && g.periodEnd === next.periodEnd,
    );
    if (group === undefined) {
      next.lines.push(index);
      groups.push(next);
      continue;
    }
    group.net += next.net;
    if (next.quantity !== null) group.quantity = (group.quantity ?? 0) + next.quantity;
    group.lines.push(index);
  }
  return groups;
}

/**
 * Billing systems settle a change together with the next renewal: half of March and all of April of one plan
 * on one invoice. April alone says what a month costs now.
 */
function withoutEarlierPeriods(groups: Group[], leftOut: LeftOut[]): Group[] {
  return groups.filter((group) => {
    const later = groups.some(
      (other) =>
        other.planId === group.planId &&
        other.net > 0 &&
        group.periodEnd !== null &&
        other.periodStart !== null &&
        other.periodStart >= group.periodEnd,
    );
    if (later) for (const line of group.lines) leftOut.push({ line, reason: 'earlier_period' });
    return !later;
  });
}
