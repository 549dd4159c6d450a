// Movements or steps of an account, gathered by customer.
import type { Day } from '../calendar/day.js';

interface OfCustomer {
  customerId: string;
  day: Day;
}

/** By customer, each customer's by day, whatever order they came in. */
export function byCustomer<Item extends OfCustomer>(items: Iterable<Item>): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  const unordered = new Set<Item[]>();
  // Those of a customer mostly stand together, so the last list is often the next.
  let last: Item[] | undefined;
  for (const item of items) {
    const own: Item[] | undefined =
      last !== undefined && last[0]!.customerId === item.customerId ? last : found.get(item.customerId);
    last = own;
    if (own === undefined) found.set(item.customerId, [item]);
    else {
      if (own.at(-1)!.day > item.day) unordered.add(own);
      own.push(item);
    }
  }
  for (const own of unordered) own.sort((a, b) => a.day - b.day);
  return found;
}

/** Does the work when it is first asked for. */
export function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
