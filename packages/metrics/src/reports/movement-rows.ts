// Movements as rows of a list, and the words for them.
import { type Day, dayFormatter } from '../calendar/day.js';
import { invoicesById } from '../facts.js';
import { formatMoney } from '../money/format.js';
import type { Movement, MovementSubtype, MovementType } from '../movement.js';
import { type CustomerColumns, customerColumns } from './customer-columns.js';
import type { Selection } from './select.js';
import { deltaIn } from './tally.js';

/**
 * One movement in a list. Money in minor units.
 *
 * @example
 * const [latest]: MovementRow[] = movementTable(account, { ...query, order: 'desc' });
 */
export interface MovementRow extends CustomerColumns {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Of `mrr_change`, `old_mrr` and `new_mrr`. */
  currency: string;
  type: MovementType;
  subtype: MovementSubtype | null;
  mrr_change: number;
  /** In the currency of the report, at the rates of the day. */
  mrr_change_base_currency: number;
  old_mrr: number;
  new_mrr: number;
  /** Of the invoice that caused it, by its id where it has no name; null when none did or it names none. */
  plan_name: string | null;
  /** What happened, in a few words. */
  description: string;
}

const NAMES: Readonly<Record<MovementType, string>> = {
  new: 'New MRR',
  expansion: 'Expansion',
  contraction: 'Contraction',
  churn: 'Churn',
  reactivation: 'Reactivation',
};

const REASONS: Readonly<Record<MovementSubtype, string>> = {
  plan_change: 'another plan',
  interval_change: 'another billing interval',
  quantity_change: 'another quantity',
  discount_change: 'another price',
  add_on: 'an additional subscription',
  cancellation: 'a cancellation',
  missed_renewal: 'a renewal that never came',
  refund: 'a refund',
};

/** `Expansion`. */
export function nameOfType(type: MovementType): string {
  return type === 'new' ? 'New' : NAMES[type];
}

/** `another plan`. */
export function reasonOfSubtype(subtype: MovementSubtype): string {
  return REASONS[subtype];
}

/** `Expansion of $200`. */
export function nameOfMovement({
  type,
  delta,
  currency,
}: Pick<Movement, 'type' | 'delta' | 'currency'>): string {
  return `${NAMES[type]} of ${formatMoney(Math.abs(delta), currency, true)}`;
}

/** `another plan`; null where the type says it all. */
export function reasonOfMovement({ subtype }: Pick<Movement, 'subtype'>): string | null {
  return subtype === null ? null : REASONS[subtype];
}

/** Movements of a selection as rows, in the order given. */
export function movementRows(movements: readonly Movement[], selection: Selection): MovementRow[] {
  const { account, context, facts, converter } = selection;
  if (movements.length === 0) return [];
  const invoices = invoicesById(account);
  const planOf = (invoiceId: string | null) => {
    const cause = invoiceId === null ? undefined : invoices.get(invoiceId);
    const plan = cause?.planId ?? cause?.lines?.find((line) => line.planId)?.planId;
    return plan ? (context.plans.get(plan)?.name ?? plan) : null;
  };
  const dateOf = dayFormatter();
  return movements.map((movement) => {
    const { customerId, day, type, subtype, delta, mrr, currency, invoiceId } = movement;
    const reason = reasonOfMovement(movement);
    const { customer_id, customer_name, customer_email } = customerColumns(facts, customerId);
    return {
      date: dateOf(day),
      customer_id,
      customer_name,
      customer_email,
      currency,
      type,
      subtype,
      mrr_change: delta,
      mrr_change_base_currency: deltaIn(converter, movement),
      old_mrr: mrr - delta,
      new_mrr: mrr,
      plan_name: planOf(invoiceId),
      description: nameOfMovement(movement) + (reason ? `: ${reason}` : ''),
    };
  });
}

/** Changes that lie ahead, of the customers and the MRR that the filters leave. */
export function scheduledOf(selection: Selection, asOf: Day): Movement[] {
  return selection.movements.filter((movement) => movement.day > asOf);
}
