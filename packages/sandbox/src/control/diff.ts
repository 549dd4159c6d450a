// Expected movements against those that are there.
import { formatDay } from '@growpanel/metrics';
import { ApiError, badField } from '../errors.js';
import type { StoredMovement } from '../store/movements.js';
import { shown } from '../validation.js';
import { readCsv } from './csv.js';
import { dayIn } from './time-travel.js';

/** A movement as the CSV writes it. */
export interface DiffRow {
  date: string;
  customer_id: string;
  type: string;
  /** Signed, minor units. */
  mrr_change: number;
  data_source?: string;
}

export interface Difference {
  date: string;
  customer_id: string;
  data_source: string;
  expected: { type: string; mrr_change: number };
  actual: { type: string; mrr_change: number };
}

export interface Diff {
  /** Expected and not there. */
  missing: DiffRow[];
  /** There and not expected. */
  unexpected: DiffRow[];
  /** There on that day, but of another type or amount. */
  different: Difference[];
  /** How many are as expected. */
  equal: number;
}

const types = ['new', 'expansion', 'contraction', 'churn', 'reactivation'];
const required = ['date', 'customer_id', 'type', 'mrr_change'];

/** @throws ApiError that names the row, counted from 1 without the header, and the column. */
export function expectedIn(text: string): DiffRow[] {
  let rows: Record<string, string>[];
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '')
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''));
  for (const name of required)
    if (!header.includes(name))
      throw badField(
        name,
        `is missing in the header; write ${required.join(',')} and, if you like, data_source`,
      );
  try {
    rows = readCsv(text);
  } catch (error) {
    throw new ApiError(400, `${(error as Error).message}.`);
  }
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const at = (name: string) => `row ${index + 1}, ${name}`;
    const { date = '', customer_id = '', type = '', mrr_change = '', data_source } = row;
    for (const name of required) if (!row[name]) throw badField(at(name), 'is empty');
    dayIn(date, at('date'));
    if (!types.includes(type))
      throw badField(at('type'), `must be one of ${types.join(', ')}, got ${shown(type)}`);
    const amount = Number(mrr_change);
    if (!/^[+-]?\d{1,15}$/.test(mrr_change))
      throw badField(at('mrr_change'), `must be a whole number of minor units, got ${shown(mrr_change)}`);
    const key = JSON.stringify([date, customer_id, data_source]);
    if (seen.has(key)) throw badField(at('customer_id'), `has two movements on ${date}; there is one a day`);
    seen.add(key);
    return { date, customer_id, type, mrr_change: amount, ...(data_source ? { data_source } : {}) };
  });
}

/** A row without a data source means the customer of that id in any. */
export function diffOf(expected: readonly DiffRow[], movements: readonly StoredMovement[]): Diff {
  const left = new Map<string, StoredMovement[]>();
  const keyOf = (date: string, id: string) => `${date} ${id}`;
  for (const movement of movements) {
    const key = keyOf(formatDay(movement.day), movement.customer_id);
    left.set(key, [...(left.get(key) ?? []), movement]);
  }
  const diff: Diff = { missing: [], unexpected: [], different: [], equal: 0 };
  for (const row of expected) {
    const there = left.get(keyOf(row.date, row.customer_id)) ?? [];
    const own = there.filter(({ data_source }) => (row.data_source ?? data_source) === data_source);
    const same = own.find(({ type, delta }) => type === row.type && delta === row.mrr_change);
    const match = same ?? own[0];
    if (match) there.splice(there.indexOf(match), 1);
    if (same) diff.equal++;
    else if (match)
      diff.different.push({
        ...{ date: row.date, customer_id: row.customer_id, data_source: match.data_source },
        expected: { type: row.type, mrr_change: row.mrr_change },
        actual: { type: match.type, mrr_change: match.delta },
      });
    else diff.missing.push(row);
  }
  for (const { day, customer_id, type, delta, data_source } of [...left.values()].flat())
    diff.unexpected.push({ date: formatDay(day), customer_id, type, mrr_change: delta, data_source });
  return diff;
}
