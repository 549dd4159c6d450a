// Curves and bars out of characters, over periods from left to right.
import type { Row } from '../contract/answers.js';
import { visible } from './escape.js';
import type { Paint, Tone } from './paint.js';

/** Columns of the labels at the left, and of the line beside them. */
const margin = 9;
const widestColumn = 8;

export interface Axis {
  /** The rows that each column shows: one, or several where there are more than columns. */
  groups: Row[][];
  /** Columns of the terminal that each of them takes. */
  step: number;
  /** The line of dates below. */
  ticks(paint: Paint): string;
}

export function periodAxis(rows: readonly Row[], width: number): Axis {
  const room = width - margin - 1;
  const each = Math.ceil(rows.length / room);
  const groups: Row[][] = [];
  for (let at = 0; at < rows.length; at += each) groups.push(rows.slice(at, at + each));
  const step = Math.min(widestColumn, Math.floor(room / groups.length));
  const dates = groups.map(([first]) => visible(String(first?.date ?? '')));
  const names = dates.every((date) => /-(01|2[89]|3[01])$/.test(date))
    ? dates.map((date) => date.slice(0, 7))
    : dates;
  return { groups, step, ticks: (paint) => paint(ticks(names, step, room), 'faint') };
}

/** As many names as fit beside each other. */
function ticks(names: readonly string[], step: number, room: number): string {
  let text = '';
  for (const [index, name] of names.entries()) {
    const start = index * step;
    if (start > 0 && start < text.length + 2) continue;
    if (start + name.length > room) break;
    text = text.padEnd(start) + name;
  }
  return ' '.repeat(margin + 1) + text;
}

export interface Look {
  height: number;
  label(value: number): string;
  paint: Paint;
}

interface Spot {
  text: string;
  tone: Tone;
}
type Grid = Spot[][];

const gridOf = (height: number, width: number): Grid =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => ({ text: ' ', tone: 'plain' })));

/** Lines of the grid with labels at some of them. */
function framed(grid: Grid, labels: ReadonlyMap<number, string>, paint: Paint): string[] {
  return grid.map((spots, at) => {
    const name = (labels.get(at) ?? '').padStart(margin - 1);
    const text = spots.map((spot) => paint(spot.text === ' ' ? '' : spot.text, spot.tone) || ' ').join('');
    return `${paint(name, 'faint')} ${paint(labels.has(at) ? '┤' : '│', 'faint')}${text}`.trimEnd();
  });
}

export interface Curve {
  values: ReadonlyArray<number | null>;
  mark: string;
  tone: Tone;
}

/** A mark for each value, a fine line between them. Later curves lie above earlier ones, and marks above lines. */
export function lines(curves: readonly Curve[], { step }: Axis, { height, label, paint }: Look): string[] {
  const known = curves.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return ['Nothing to draw: there are no values yet.'];
  const highest = Math.max(...known);
  const lowest = Math.min(...known);
  const span = highest - lowest || Math.abs(highest) || 1;
  const bottom = highest === lowest ? highest - span / 2 : lowest;
  const heightOf = (value: number) => (1 - (value - bottom) / span) * (height - 1);
  const grid = gridOf(height, Math.max(...curves.map(({ values }) => values.length)) * step);
  for (const { values, tone } of curves) {
    for (const [index, value] of values.entries()) {
      const next = values[index + 1] ?? null;
      if (value !== null && next !== null)
        drawLine(grid, index * step, step, heightOf(value), heightOf(next), tone);
    }
  }
  for (const { values, mark, tone } of curves) {
    for (const [index, value] of values.entries()) {
      if (value !== null) grid[Math.round(heightOf(value))]![index * step] = { text: mark, tone };
    }
  }
  const labels = new Map(
    [0, Math.floor((height - 1) / 2), height - 1].map((line) => [
      line,
      label(bottom + (1 - line / (height - 1)) * span),
    ]),
  );
  return framed(grid, labels, paint);
}

/** Braille has two by four dots in a character; the bit of each, by column and line. */
const dots = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;
const noDots = 0x2800;

/** From the middle of one character to the middle of another, `step` columns to the right. */
function drawLine(grid: Grid, column: number, step: number, from: number, to: number, tone: Tone): void {
  const fine = (line: number) => Math.round(line * 4 + 1.5);
  let before = fine(from);
  for (let across = 1; across <= step * 2; across++) {
    const now = fine(from + ((to - from) * across) / (step * 2));
    // A steep line is whole, too.
    for (let down = before; ; down += Math.sign(now - before)) {
      setDot(grid, column * 2 + across, down, tone);
      if (down === now) break;
    }
    before = now;
  }
}

function setDot(grid: Grid, across: number, down: number, tone: Tone): void {
  const line = grid[down >> 2];
  const spot = line?.[across >> 1];
  if (!line || !spot) return;
  const bits = spot.text === ' ' ? noDots : spot.text.codePointAt(0)!;
  line[across >> 1] = { text: String.fromCodePoint(bits | dots[across & 1]![down & 3]!), tone };
}

interface Part {
  value: number;
  mark: string;
  tone: Tone;
}

export interface Bar {
  up: readonly Part[];
  down: readonly Part[];
}

/** What came above a line of zero, what went below it. */
export function bars(all: readonly Bar[], { step }: Axis, { height, label, paint }: Look): string[] {
  const sum = (parts: readonly Part[]) => parts.reduce((whole, { value }) => whole + value, 0);
  const up = Math.max(0, ...all.map((bar) => sum(bar.up)));
  const down = Math.max(0, ...all.map((bar) => sum(bar.down)));
  if (up + down === 0) return ['No movements.'];
  const above =
    up === 0 ? 0 : Math.min(down ? height - 1 : height, Math.max(1, Math.round((height * up) / (up + down))));
  const below = height - above;
  const unit = Math.max(above ? up / above : 0, down ? down / below : 0);
  const grid = gridOf(height + 1, all.length * step);
  const wide = Math.max(1, step - 1);
  const draw = (index: number, parts: readonly Part[], lineAt: (count: number) => number) => {
    let sofar = 0;
    let drawn = 0;
    for (const { value, mark, tone } of parts) {
      sofar += value;
      // What is there is shown, however small.
      const until = value > 0 ? Math.max(Math.round(sofar / unit), drawn === 0 ? 1 : 0) : drawn;
      for (; drawn < until; drawn++) {
        for (let column = 0; column < wide; column++) {
          const line = grid[lineAt(drawn)];
          if (line) line[index * step + column] = { text: mark, tone };
        }
      }
    }
  };
  for (const spot of grid[above]!) Object.assign(spot, { text: '─', tone: 'faint' });
  for (const [index, bar] of all.entries()) {
    draw(index, bar.up, (count) => above - 1 - count);
    draw(index, bar.down, (count) => above + 1 + count);
  }
  const labels = new Map([[above, '0']]);
  if (above > 0) labels.set(0, `+${label(unit * above)}`);
  if (down > 0) labels.set(height, label(-unit * below));
  return framed(grid, labels, paint);
}
