// Where a value stands in an answer: its own object, the one around it, the root. Currencies are found from there.
import { isRow, type Payload, type Row } from '../contract/answers.js';
import type { ContractField } from '../contract/tables.js';

export interface Place {
  root: Row;
  self: Row;
  /** The object around `self`. */
  parent?: Row | undefined;
  /** Key of `self` or of the value, when it is part of a map. */
  key?: string | undefined;
}

export interface Found extends Place {
  value: unknown;
}

/** One place per row, or one for an object. A broken-down row is followed by its parts. */
export function placesOf(payload: Payload, answer: unknown): Place[] {
  const root = isRow(answer) ? answer : {};
  const { map } = payload;
  if (map !== undefined) {
    return Object.entries(payload.value as Row).map(([key, row]) => ({
      root,
      self: { [map]: key, ...(isRow(row) ? row : { value: row }) },
      key,
    }));
  }
  const rows = Array.isArray(payload.value) ? payload.value : [payload.value];
  return rows.flatMap((row): Place[] => {
    if (!isRow(row)) return [{ root, self: { value: row } }];
    return brokenDown(row).map((self) => ({ root, self, parent: payload.page }));
  });
}

/** `{ date, …, breakdown: { pro: { label, … } } }` → the row, then one row per part with its name as `breakdown`. */
function brokenDown(row: Row): Row[] {
  const { breakdown: parts, ...whole } = row;
  if (!isRow(parts)) return [row];
  const named = Object.entries(parts).filter((entry): entry is [string, Row] => isRow(entry[1]));
  const rows = named.map(([key, part]) => ({ ...part, date: row.date, breakdown: part.label ?? key }));
  return [{ ...whole, breakdown: 'all' }, ...rows];
}

/** The value under a dotted path, and where it stands. */
export function find(place: Place, path: string): Found {
  // A custom variable may have a dot in its name, and the name of a field always wins.
  if (path in place.self) return { ...place, value: place.self[path] };
  let at: Found = { ...place, value: place.self };
  for (const step of path.split('.')) {
    const { value: inside } = at;
    if (Array.isArray(inside)) {
      at = { ...at, value: inside[Number(step)] };
    } else if (isRow(inside)) {
      const moved = inside !== at.self;
      at = {
        root: at.root,
        self: inside,
        parent: moved ? at.self : at.parent,
        key: step,
        value: Object.hasOwn(inside, step) ? inside[step] : undefined,
      };
    } else {
      return { ...at, value: undefined };
    }
  }
  return at;
}

/** The currency of a money field, by the contract's word for where it stands. */
export function currencyAt(field: ContractField, { root, self, parent, key }: Place): string | undefined {
  const { currency = '' } = field;
  if (currency === 'key') return key;
  const name = currency.slice(2);
  const holder = { $: root, '@': self, '^': parent }[currency.charAt(0)];
  const code = holder?.[name];
  return typeof code === 'string' ? code : undefined;
}
