// The results of all languages side by side, as a table that people read: what came of each step, and where it differs.
import { isDeepStrictEqual } from 'node:util';
import type { Results } from './results.ts';
import type { Line } from './scenario.ts';

export interface Comparison {
  name: string;
  /** What each language got, in the order of the results. */
  lines: (Line | undefined)[];
  /** JSON pointers to what is not the same in all of them; none when they agree. */
  differences: string[];
}

/** Step by step, in the order in which they were made. */
export function compare(results: readonly Results[]): Comparison[] {
  const names = [...new Set(results.flatMap(({ lines }) => lines.map(({ name }) => name)))];
  return names.map((name) => {
    const found = results.map(({ lines }) => lines.find((line) => line.name === name));
    const [first, ...others] = found;
    const differences = others.flatMap((other) => differencesOf(first, other, ''));
    return { name, lines: found, differences: [...new Set(differences)] };
  });
}

function differencesOf(a: unknown, b: unknown, place: string): string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return [place || '/'];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differencesOf(a[key as keyof object], b[key as keyof object], `${place}/${key}`),
  );
}

/** A table of Markdown, as wide as its texts, and below it every difference with the values of each language. */
export function report(results: readonly Results[], rows: readonly Comparison[]): string {
  const languages = results.map(({ language }) => language);
  const table = [
    ['step', ...languages, ''],
    ...rows.map(({ name, lines, differences }) => [
      name,
      ...lines.map(gist),
      differences.length === 0 ? 'same' : '**differs**',
    ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head = [], ...body] = table;
  const list = rows.flatMap((row) => details(languages, row));
  return [line(head), rule, ...body.map(line), ...(list.length > 0 ? ['', ...list] : [])].join('\n');
}

const mostDetails = 10;

function details(languages: readonly string[], { name, lines, differences }: Comparison): string[] {
  const shown = differences.slice(0, mostDetails).map((pointer) => {
    const values = lines.map((line, index) => `${languages[index]} ${short(valueAt(line, pointer))}`);
    return `- ${name}, \`${pointer}\`: ${values.join(', ')}`;
  });
  const more = differences.length - shown.length;
  return [...shown, ...(more > 0 ? [`- ${name}: ${more} more`] : [])];
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').filter(Boolean);
  return keys.reduce((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

const short = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** An answer in a few words: its status, how many rows it has, and its largest figures. */
export function gist(line: Line | undefined): string {
  if (!line) return 'missing';
  const { status, result } = line;
  const rows = rowsOf(result);
  const { error } = (result ?? {}) as { error?: string };
  const parts = [
    ...(error === undefined ? [] : [error]),
    ...(rows === undefined ? [] : [`${rows} ${rows === 1 ? 'row' : 'rows'}`]),
    ...[...new Set(figuresOf(result).map(Math.abs))].sort((a, b) => b - a).slice(0, 3),
  ];
  return [status, ...(parts.length > 0 ? [parts.join(' ')] : [])].join(': ');
}

function rowsOf(result: unknown): number | undefined {
  if (typeof result === 'string') return result.trimEnd().split('\n').length - 1;
  const { result: inner = result, values } = (result ?? {}) as { result?: unknown; values?: unknown };
  const list = Array.isArray(inner) ? inner : ((inner as { list?: unknown } | null)?.list ?? values);
  if (Array.isArray(list)) return list.length;
  return typeof list === 'object' && list !== null ? Object.keys(list).length : undefined;
}

function figuresOf(value: unknown): number[] {
  if (typeof value === 'number') return value === 0 ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : [];
}
