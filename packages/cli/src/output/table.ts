// Lays columns of cells out within the width of the terminal.
import { type Cell, nothing } from './cells.js';
import type { Paint } from './paint.js';
import { cut, pad, widthOf } from './width.js';

export interface TableColumn {
  /** Name of the field, to tell which columns had to go. */
  path: string;
  label: string;
  cells: Cell[];
  right: boolean;
  /** Whether its texts may be cut: names may, ids and numbers may not. */
  elastic: boolean;
  /** One of many periods: the earlier ones go before anything else does. */
  isPeriod?: boolean;
}

export interface Table {
  lines: string[];
  /** Fields whose columns did not fit. */
  dropped: string[];
}

const gap = 2;
const longestText = 40;
const shortestText = 14;
/** Of what a line of many periods is about. */
const shortestLabel = 30;

interface Sized extends TableColumn {
  width: number;
}

/** `sparse` lets columns that say nothing go before others do. */
export function layOut(columns: readonly TableColumn[], width: number, sparse: boolean, paint: Paint): Table {
  const onOneLine = sized(columns, ({ label }) => widthOf(label));
  const fitted = total(onOneLine) <= width ? onOneLine : squeezed(sized(columns, longestWord), width, sparse);
  const kept = new Set(fitted.map(({ path }) => path));
  const dropped = columns.filter(({ path }) => !kept.has(path));
  return { lines: draw(fitted, paint), dropped: dropped.map(({ path }) => path) };
}

function sized(columns: readonly TableColumn[], head: (column: TableColumn) => number): Sized[] {
  return columns.map((column) => {
    const widest = column.cells.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
    return {
      ...column,
      width: Math.max(head(column), column.elastic ? Math.min(widest, longestText) : widest),
    };
  });
}

const longestWord = ({ label }: TableColumn) => Math.max(...label.split(' ').map(widthOf));

const total = (columns: readonly Sized[]) =>
  columns.reduce((sum, column) => sum + column.width, gap * (columns.length - 1));

const smallest = (column: Sized, least: number) =>
  column.elastic ? { ...column, width: Math.min(column.width, least) } : column;

/** First what says nothing goes, then early periods, then the last columns; then texts are cut until the rest fits. */
function squeezed(columns: Sized[], width: number, sparse: boolean): Sized[] {
  let kept = columns;
  const least = columns.some(({ isPeriod }) => isPeriod) ? shortestLabel : shortestText;
  const tooWide = () => kept.length > 1 && total(kept.map((column) => smallest(column, least))) > width;
  if (sparse && tooWide())
    kept = kept.filter((column, index) => index === 0 || column.isPeriod || !saysNothing(column));
  while (tooWide()) {
    const early = kept.findIndex(({ isPeriod }) => isPeriod);
    kept = early < 0 ? kept.slice(0, -1) : kept.filter((_, index) => index !== early);
  }
  const widths = kept.map((column) => ({ ...column }));
  for (let excess = total(widths) - width; excess > 0; excess--) {
    const elastic = widths.filter((column) => column.elastic && column.width > shortestText);
    if (elastic.length === 0) break;
    elastic.reduce((widest, column) => (column.width > widest.width ? column : widest)).width--;
  }
  return widths;
}

const saysNothing = ({ cells }: TableColumn) =>
  cells.every((cell) => cell === nothing || !/[^0.,%]/.test(cell.text));

function draw(columns: readonly Sized[], paint: Paint): string[] {
  const heads = columns.map(({ label, width }) => wrapped(label, width));
  const height = Math.max(0, ...heads.map((lines) => lines.length));
  const line = (cell: (column: Sized, index: number) => string) =>
    columns.map(cell).join(' '.repeat(gap)).trimEnd();
  const lines: string[] = [];
  for (let row = 0; row < height; row++) {
    lines.push(
      line(({ width, right }, index) => {
        const lines = heads[index]!;
        return paint(pad(lines[row - (height - lines.length)] ?? '', width, right), 'head');
      }),
    );
  }
  lines.push(line(({ width }) => paint('─'.repeat(width), 'faint')));
  for (let row = 0; row < (columns[0]?.cells.length ?? 0); row++) {
    lines.push(
      line(({ cells, width, right }) => {
        const { text, tone } = cells[row]!;
        const shown = cut(text, width);
        // Colours go around the text only, so that trailing spaces can be dropped.
        return pad(shown, width, right).replace(shown, () => paint(shown, tone));
      }),
    );
  }
  return lines;
}

/** A label over as few lines as its column is wide. */
function wrapped(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
