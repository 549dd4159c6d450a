// Cohorts against the periods since they began: a number in each cell, and how high it is as its colour or its shade.
import { isRow, type Row } from '../contract/answers.js';
import { compact } from './charts.js';
import { visible } from './escape.js';
import { label } from './labels.js';
import type { Paint } from './paint.js';
import { cut, pad } from './width.js';

interface HeatMap {
  width: number;
  paint: Paint;
  coloured: boolean;
  currency: string | undefined;
  measure: string | undefined;
}

/** From low to high, of the 256 colours that terminals have. */
const heat = [160, 166, 172, 178, 184, 148, 112, 76, 40, 34];
const shades = ['·', '░', '▒', '▓', '█'];
const cellWidth = 7;

export function heatMap(
  rows: readonly Row[],
  { width, paint, coloured, currency, measure }: HeatMap,
): string[] {
  const field = measure ?? 'mrr_retention';
  const isAmount = /^mrr_retained$/.test(field);
  const isCount = /^customers_retained$/.test(field);
  const valuesOf = (row: Row) =>
    (Array.isArray(row.periods) ? row.periods.filter(isRow) : []).map((cell) =>
      typeof cell[field] === 'number' ? cell[field] : null,
    );
  const cells = rows.map(valuesOf);
  const names = rows.map((row) => cut(visible(String(row.label ?? row.cohort_group ?? '')), 14));
  const nameWidth = Math.max(...names.map((name) => name.length));
  const periods = Math.max(0, ...cells.map((each) => each.length));
  const shown = Math.max(1, Math.min(periods, Math.floor((width - nameWidth) / cellWidth)));
  const known = cells.flatMap((each) => each.slice(0, shown)).filter((value) => value !== null);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const text = (value: number) =>
    isAmount
      ? compact(value, currency)
      : isCount
        ? String(value)
        : `${value.toFixed(value >= 99.95 ? 0 : 1)}%`;
  const cell = (value: number | null) => {
    if (value === null) return ' '.repeat(cellWidth);
    const share = highest === lowest ? 1 : (value - lowest) / (highest - lowest);
    // Of churn, less is better.
    const good = /churn/.test(field) ? 1 - share : share;
    const at = (count: number) => Math.min(count - 1, Math.floor((coloured ? good : share) * count));
    if (!coloured) return ` ${text(value).padStart(cellWidth - 2)}${shades[at(shades.length)]}`;
    return ` \u001b[48;5;${heat[at(heat.length)]}m\u001b[38;5;16m${text(value).padStart(cellWidth - 1)}\u001b[0m`;
  };
  const head = Array.from(
    { length: shown },
    (_, period) => String(period).padStart(cellWidth - (coloured ? 0 : 1)) + (coloured ? '' : ' '),
  );
  return [
    paint(`${label(field)} by periods since the start`, 'faint'),
    paint(`${' '.repeat(nameWidth)}${head.join('')}`.trimEnd(), 'head'),
    ...cells.map((each, index) =>
      `${pad(names[index]!, nameWidth, false)}${each.slice(0, shown).map(cell).join('')}`.trimEnd(),
    ),
    ...(coloured || known.length === 0
      ? []
      : ['', `${shades.join(' ')}  from ${text(lowest)} to ${text(highest)}`]),
    ...(shown < periods ? [`Not shown, for lack of width: periods from ${shown} on.`] : []),
  ];
}
