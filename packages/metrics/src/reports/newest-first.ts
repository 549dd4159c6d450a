// The order of detail lists: the newest day first, by id within a day.
import type { Day } from '../calendar/day.js';

/** There are far fewer days than rows, and comparing ids is what takes long: rows of a day are sorted alone. */
export function newestFirst<Item>(
  items: Iterable<Item>,
  dayOf: (item: Item) => Day,
  idOf: (item: Item) => string,
): Item[] {
  const byDay = new Map<Day, Item[]>();
  for (const item of items) {
    const day = dayOf(item);
    const own = byDay.get(day);
    if (own === undefined) byDay.set(day, [item]);
    else own.push(item);
  }
  const byId = (one: Item, other: Item) => {
    const [a, b] = [idOf(one), idOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return [...byDay].sort(([a], [b]) => b - a).flatMap(([, own]) => own.sort(byId));
}
