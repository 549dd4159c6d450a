// Rule 10 inside one ledger: a customer who pays in several currencies, or changes from one to another.
import type { Day } from '../calendar/day.js';
import type { Converter } from '../money/convert.js';
import type { Movement } from '../movement.js';
import type { Course } from './course.js';
import { type Netted, netByDay, type Opening, typeOf } from './day-net.js';
import type { Change } from './subscription.js';

/** Knows the customer's MRR in each currency, from one list of changes to the next. */
interface Book {
  /** Movements of changes that follow those of the call before. */
  net(changes: readonly Change[], opening: Opening): Movement[];
  /** What the customer has on a day in which currency: their only one, else all of it in the account's. */
  heldOn(asOf: Day, course: Course, changes: readonly Change[]): { currency: string; mrr: number };
}

export function bookIn(converter: Converter, all: readonly Change[]): Book {
  const held = new Map<string, number>();
  const only = all.every((change) => change.currency === all[0]!.currency) ? all[0]?.currency : undefined;
  let last = 0;
  return {
    net(changes, opening) {
      if (only !== undefined) {
        const movements = netByDay(changes, { ...opening, currency: only });
        last = movements.at(-1)?.mrr ?? last;
        held.set(only, last);
        return movements;
      }
      return netMixed(converter, held, changes, opening);
    },
    heldOn(asOf, { latestCharge, subscriptions }) {
      const now = new Map<string, number>();
      for (const { mrr, currency } of subscriptions.values()) {
        if (mrr !== 0) now.set(currency, (now.get(currency) ?? 0) + mrr);
      }
      const [first] = now;
      if (now.size === 1) return { currency: first![0], mrr: first![1] };
      if (now.size === 0) {
        const latest = latestCharge?.invoice.currency ?? firstCurrency(subscriptions) ?? converter.base;
        return { currency: latest.toLowerCase(), mrr: 0 };
      }
      let mrr = 0;
      for (const [currency, amount] of now) mrr += converter.convert(amount, currency, asOf);
      return { currency: converter.base, mrr };
    },
  };
}

function firstCurrency(subscriptions: Course['subscriptions']): string | undefined {
  for (const { currency } of subscriptions.values()) return currency;
  return undefined;
}

export function netMixed(
  converter: Converter,
  held: Map<string, number>,
  changes: readonly Netted[],
  opening: Opening,
): Movement[] {
  const movements: Movement[] = [];
  let { hasPaid } = opening;
  let index = 0;
  while (index < changes.length) {
    const { day } = changes[index]!;
    const ofDay: Netted[] = [];
    for (; index < changes.length && changes[index]!.day === day; index++) ofDay.push(changes[index]!);
    const deltas = new Map<string, number>();
    for (const { currency, delta } of ofDay) deltas.set(currency, (deltas.get(currency) ?? 0) + delta);
    for (const [currency, delta] of deltas) if (delta === 0) deltas.delete(currency);
    if (deltas.size === 0) continue;

    const inBase = () => {
      let sum = 0;
      for (const [currency, amount] of held) sum += converter.convert(amount, currency, day);
      return sum;
    };
    const held0 = [...held.values()].some((amount) => amount !== 0);
    const mrr0 = inBase();
    for (const [currency, delta] of deltas) held.set(currency, (held.get(currency) ?? 0) + delta);
    const held1 = [...held.values()].some((amount) => amount !== 0);
    const mrr1 = inBase();
    const net = mrr1 - mrr0;
    const [[currency, delta]] = [...deltas] as [[string, number]];
    const way = deltas.size === 1 ? delta : net;
    // Zero or not is asked of the money itself: a yen may be worth less than half a cent.
    const type = !held0 ? typeOf(0, 1, hasPaid) : !held1 ? 'churn' : way < 0 ? 'contraction' : 'expansion';
    hasPaid ||= held1;

    const rises = type !== 'churn' && way >= 0;
    const pulling = ofDay.filter((change) => change.delta !== 0 && change.delta > 0 === rises);
    const cause = pulling.at(-1) ?? ofDay.at(-1)!;
    const begins = type === 'new' || type === 'reactivation';
    const common = {
      customerId: opening.customerId,
      day,
      type,
      subtype: begins ? null : cause.subtype,
      invoiceId: cause.invoiceId,
    };
    const alone = [...held].every(([other, amount]) => other === currency || amount === 0);
    if (deltas.size === 1 && alone) {
      movements.push({ ...common, delta, mrr: held.get(currency)!, currency });
      continue;
    }
    const parts = [...deltas]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, change]) => ({ currency: part, delta: change, mrr: held.get(part)! }));
    movements.push({ ...common, delta: net, mrr: mrr1, currency: converter.base, parts });
  }
  return movements;
}
