// --chart: MRR with its movements, retention curves, a heat map of cohorts. Signs tell things apart, colours help.
import { isRow, type Row } from '../contract/answers.js';
import { heatMap } from './heat-map.js';
import { formatMoney, formatNumber } from './money.js';
import { isColoured, type Paint, paintFor, type Tone } from './paint.js';
import { type Axis, bars, lines, periodAxis } from './plot.js';

export interface Canvas {
  width: number;
  color: boolean;
  /** What stands above: the report, by month, by plan. */
  title: readonly string[];
  /** What the cells of a heat map show. */
  measure: string | undefined;
}

/** Wide enough for a file or a pipe, which have no width. */
const usual = 100;
const narrowest = 40;

export function chartOf(report: string, answer: unknown, canvas: Canvas): string {
  const width = Math.max(narrowest, Number.isFinite(canvas.width) ? canvas.width : usual);
  const paint = paintFor(canvas.color);
  const { result, currency } = (isRow(answer) ? answer : {}) as { result?: unknown; currency?: string };
  const nested = isRow(result) ? result.list : result;
  const rows = Array.isArray(nested) ? nested.filter(isRow) : [];
  const title = [...canvas.title, ...(currency ? [currency.toUpperCase()] : [])].join(' · ');
  const drawn =
    rows.length === 0
      ? ['Nothing to draw: the answer has no rows.']
      : report === 'mrr'
        ? mrr(rows, currency, width, paint)
        : report === 'retention'
          ? retention(rows, width, paint)
          : heatMap(rows, { ...canvas, width, currency, paint, coloured: isColoured(canvas.color) });
  return `${[paint(title, 'title'), '', ...drawn].join('\n')}\n`;
}

interface Series {
  field: string;
  name: string;
  mark: string;
  tone: Tone;
}

const gains: readonly Series[] = [
  { field: 'new', name: 'new', mark: '█', tone: 'good' },
  { field: 'expansion', name: 'expansion', mark: '▓', tone: 'first' },
  { field: 'reactivation', name: 'reactivation', mark: '▒', tone: 'second' },
];
const losses: readonly Series[] = [
  { field: 'churn', name: 'churn', mark: '█', tone: 'bad' },
  { field: 'contraction', name: 'contraction', mark: '░', tone: 'third' },
];

const numberIn = (row: Row, field: string): number | null =>
  typeof row[field] === 'number' ? row[field] : null;

function mrr(all: readonly Row[], currency: string | undefined, width: number, paint: Paint): string[] {
  const label = (value: number) => compact(value, currency);
  const axis = periodAxis(all, width);
  // Where there is no room for each period, a column shows several: their movements added up, the last total.
  const rows = axis.groups.map((group) => {
    const sums = [...gains, ...losses].map(({ field }) => [
      field,
      group.reduce((sum, row) => sum + (numberIn(row, field) ?? 0), 0),
    ]);
    return { ...Object.fromEntries(sums), total_mrr: group.at(-1)!.total_mrr } as Row;
  });
  const total = rows.map((row) => numberIn(row, 'total_mrr'));
  const sum = ({ field }: Series) => rows.reduce((whole, row) => whole + (numberIn(row, field) ?? 0), 0);
  const legend = [...gains, ...losses].map(
    (series) =>
      `${paint(series.mark, series.tone)} ${series.name} ${sum(series) > 0 ? '+' : ''}${formatMoney(sum(series), currency)}`,
  );
  return [
    ...lines([{ values: total, mark: '●', tone: 'first' }], axis, { height: 8, label, paint }),
    '',
    ...bars(
      rows.map((row) => ({
        up: gains.map((series) => ({ ...series, value: Math.abs(numberIn(row, series.field) ?? 0) })),
        down: losses.map((series) => ({ ...series, value: Math.abs(numberIn(row, series.field) ?? 0) })),
      })),
      axis,
      { height: 10, label, paint },
    ),
    axis.ticks(paint),
    '',
    ...wrapped(
      [`${paint('●', 'first')} total MRR ${formatMoney(total.at(-1) ?? 0, currency)}`, ...legend],
      width,
    ),
  ];
}

const curves: readonly Series[] = [
  { field: 'nrr', name: 'net revenue retention', mark: '●', tone: 'first' },
  { field: 'grr', name: 'gross revenue retention', mark: '▲', tone: 'second' },
  { field: 'customer_retention_rate', name: 'customer retention', mark: '■', tone: 'third' },
];

function retention(all: readonly Row[], width: number, paint: Paint): string[] {
  const axis: Axis = periodAxis(all, width);
  const rows = axis.groups.map((group) => group.at(-1)!);
  const label = (value: number) => `${value.toFixed(Math.abs(value) < 10 ? 1 : 0)}%`;
  const drawn = curves.map(({ field, mark, tone }) => ({
    values: rows.map((row) => numberIn(row, field)),
    mark,
    tone,
  }));
  const legend = curves.map(({ field, name, mark, tone }) => {
    const last = numberIn(rows.at(-1)!, field);
    return `${paint(mark, tone)} ${name} ${last === null ? '–' : `${last.toFixed(1)}%`}`;
  });
  return [
    ...lines(drawn, axis, { height: 14, label, paint }),
    axis.ticks(paint),
    '',
    ...wrapped(legend, width),
  ];
}

/** Amounts on an axis: 1234.5 → 1,235, 60457.85 → 60.5k. */
export function compact(minor: number, currency: string | undefined): string {
  const text = formatMoney(minor, currency).replaceAll(',', '');
  const amount = Number(text);
  const size = Math.abs(amount);
  if (size >= 1e9) return `${(amount / 1e9).toFixed(1)}B`;
  if (size >= 1e6) return `${(amount / 1e6).toFixed(1)}M`;
  if (size >= 1e4) return `${(amount / 1e3).toFixed(1)}k`;
  return formatNumber(amount, size > 0 && size < 10 ? 2 : 0);
}

/** Entries of a legend, so many on a line as fit. */
function wrapped(entries: readonly string[], width: number): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no columns
  const size = (text: string) => text.replace(/\u001b\[\d+m/g, '').length;
  const found: string[] = [];
  for (const entry of entries) {
    const line = found.at(-1);
    if (line !== undefined && size(line) + 3 + size(entry) <= width)
      found[found.length - 1] = `${line}   ${entry}`;
    else found.push(entry);
  }
  return found;
}
