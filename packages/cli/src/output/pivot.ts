// Key figures as people compare them: one row per metric, one column per point in time.
import type { Row } from '../contract/answers.js';
import { label } from './labels.js';

/** A table made of fields of one object. */
export interface Pivot {
  /** Heads of the columns, and what tells them apart when they have to go. */
  heads: Array<{ label: string; name: string }>;
  /** Name of the metric, then the field of each column; undefined where there is none. */
  rows: Array<{ name: string; paths: Array<string | undefined> }>;
}

/** Undefined for an object that is no set of key figures. */
export function pivotOf(object: Row): Pivot | undefined {
  const names = Object.keys(object);
  return overDays(names) ?? againstBefore(names);
}

/** `mrr_current`, `mrr_30` … with `mrr_percentage_change_30` … */
function overDays(names: readonly string[]): Pivot | undefined {
  const parts = names.map((name) => /^(.+?)_(percentage_change_)?(current|\d+)$/.exec(name));
  if (names.length < 2 || parts.some((part) => part === null)) return undefined;
  const metrics = [...new Set(parts.map((part) => part![1]!))];
  const days = [...new Set(parts.map((part) => part![3]!))].filter((day) => day !== 'current');
  const has = new Set(names);
  const hasNow = metrics.some((metric) => has.has(`${metric}_current`));
  const hasChange = parts.some((part) => part![2]);
  // Values beside which a change stands are those of then; without, they may be counts or times to come.
  const ago = hasNow && hasChange ? ' ago' : '';
  const columns: Array<{ label: string; name: string; field: (metric: string) => string }> = [];
  const add = (label: string, name: string, suffix: string) =>
    columns.push({ label, name, field: (metric) => metric + suffix });
  if (hasNow) add('Now', 'now', '_current');
  for (const day of days) {
    add(`${day} days${ago}`, `${day} days${ago}`, `_${day}`);
    if (hasChange) add('Change', `change over ${day} days`, `_percentage_change_${day}`);
  }
  return {
    heads: columns,
    rows: metrics.map((metric) => ({
      name: label(metric),
      paths: columns.map(({ field }) => field(metric)).map((path) => (has.has(path) ? path : undefined)),
    })),
  };
}

/** `mtd` with `prev_mtd` and `mtd_change_pct`. */
function againstBefore(names: readonly string[]): Pivot | undefined {
  const has = new Set(names);
  const metrics = names.filter((name) => has.has(`prev_${name}`));
  if (metrics.length === 0) return undefined;
  const changeOf = (metric: string) =>
    [`${metric}_change_pct`, `${metric}_change`].find((name) => has.has(name));
  const used = new Set(metrics.flatMap((metric) => [metric, `prev_${metric}`, changeOf(metric)]));
  const alone = names.filter((name) => !used.has(name));
  return {
    heads: ['Now', 'Before', 'Change'].map((label) => ({ label, name: label.toLowerCase() })),
    rows: [
      ...metrics.map((metric) => ({
        name: label(metric),
        paths: [metric, `prev_${metric}`, changeOf(metric)],
      })),
      ...alone.map((name) => ({ name: label(name), paths: [name, undefined, undefined] })),
    ],
  };
}
