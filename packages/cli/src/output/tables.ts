// An answer as a person reads it: a title with the currency, the tables, and what was left out.
import { isList, isRow, type Payload, type Row } from '../contract/answers.js';
import { fieldAt, schemaNamed } from '../contract/tables.js';
import { cellsOf } from './cells.js';
import { visible, visibleLines } from './escape.js';
import { label } from './labels.js';
import type { Paint } from './paint.js';
import { currencyAt, find } from './places.js';
import { type Section, sectionsOf } from './sections.js';
import { layOut } from './table.js';
import { folded } from './width.js';

export interface TableSettings {
  /** What the answer is, `MRR and its movements over time`. */
  title: string | undefined;
  /** What was asked for, `by month`. */
  remarks: readonly string[];
  fields: readonly string[] | undefined;
  measure: string | undefined;
  width: number;
  paint: Paint;
}

export function toTables(payload: Payload, answer: unknown, settings: TableSettings): string {
  const { title, remarks, width, paint } = settings;
  const { sections, passages, currency, minorUnits, measure } = sectionsOf(payload, answer, settings);
  const facts = [
    currency && visible(currency.toUpperCase()),
    minorUnits && 'money in minor units',
    ...remarks.map(visible),
    measure && label(measure),
    countOf(payload),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  const lines: string[] = [];
  if (title || facts.length) {
    lines.push(
      [title && paint(title, 'title'), ...facts.map((fact) => paint(fact as string, 'faint'))]
        .filter(Boolean)
        .join(paint(' · ', 'faint')),
    );
  }
  const beside = asides(payload, answer, currency).flatMap((line) => folded(line, width));
  lines.push(...beside, ...(lines.length ? [''] : []));
  if (isList(payload) && rowCount(payload) === 0) return `${[...lines, 'Nothing to show.'].join('\n')}\n`;
  for (const [index, section] of sections.entries()) {
    if (section.columns.every(({ cells }) => cells.length === 0)) continue;
    if (index > 0) lines.push('', paint(section.title ?? '', 'title'));
    lines.push(...drawn(section, width, paint));
  }
  for (const passage of passages) {
    lines.push('', paint(passage.title, 'title'), visibleLines(passage.text.trimEnd()));
  }
  return `${lines.join('\n')}\n`;
}

function drawn(section: Section, width: number, paint: Paint): string[] {
  const isRows = section.kind === 'rows';
  const room = section.kind === 'fields' ? Number.POSITIVE_INFINITY : width;
  const { lines, dropped } = layOut(section.columns, room, isRows, paint);
  if (dropped.length === 0) return lines;
  const later = dropped.filter((path) => /\.\d+\./.test(path));
  const earlier = dropped.filter((path) => section.columns.find((column) => column.path === path)?.isPeriod);
  const names = dropped.filter((path) => !later.includes(path) && !earlier.includes(path));
  const missing = [
    names.join(', '),
    later.length && `${later.length} more periods`,
    earlier.length && `${earlier.length} earlier periods`,
  ]
    .filter(Boolean)
    .join(', ');
  const note = folded(visible(`Not shown, for lack of width: ${missing}.`), width);
  // On a line of its own, to be copied.
  const remedy =
    isRows && names.length ? `--fields ${names.join(',')} shows them.` : '--format csv shows all.';
  return [...lines, ...[...note, visible(remedy)].map((line) => paint(line, 'faint'))];
}

const rowCount = ({ value, map }: Payload): number =>
  map ? Object.keys(value as Row).length : (value as unknown[]).length;

/** `50 of 312`, when the server has more than it sent. */
function countOf(payload: Payload): string | undefined {
  const all = payload.page?.count;
  if (!isList(payload) || typeof all !== 'number') return undefined;
  const shown = rowCount(payload);
  return all > shown ? `${shown} of ${all}` : undefined;
}

/** Plain figures that stand beside the rows, one line per group. */
function asides({ page, pageSchema }: Payload, answer: unknown, currency: string | undefined): string[] {
  return Object.entries(page ?? {}).flatMap(([name, group]) => {
    const schema = schemaNamed(fieldAt(pageSchema, name)?.schema);
    if (name === 'list' || !isRow(group) || Object.values(group).some((value) => typeof value === 'object'))
      return [];
    const place = { root: isRow(answer) ? answer : {}, self: group };
    const figures = Object.keys(group).map((path) => {
      const field = fieldAt(schema, path);
      const found = find(place, path);
      const shown = field?.unit === 'money' && currencyAt(field, found) === currency;
      return `${label(path)} ${cellsOf({ path, field, values: [found] }, shown)[0]!.text}`;
    });
    return [`${label(name)}: ${figures.join(' · ')}`];
  });
}
