// From an answer to the tables that show it.
import { isList, isRow, type Payload, type Row } from '../contract/answers.js';
import { type ContractField, fieldAt, type Schema, schemaNamed } from '../contract/tables.js';
import { blank, type Cell, cellsOf } from './cells.js';
import { allFields, askedFields, tableFields } from './columns.js';
import { label } from './labels.js';
import { matrixOf } from './matrix.js';
import { pivotOf } from './pivot.js';
import { currencyAt, type Found, find, type Place, placesOf } from './places.js';
import type { TableColumn } from './table.js';
import { mapColumns } from './unfolded-maps.js';

export interface Section {
  title?: string;
  columns: TableColumn[];
  /**
   * `rows`: --fields can choose among the columns. `figures`: what does not fit goes from the end. `fields`: one
   * below the other, and nothing is cut, for it may be the only copy of a key.
   */
  kind: 'rows' | 'figures' | 'fields';
}

/** A text of several lines, which no table can hold. */
export interface Passage {
  title: string;
  text: string;
}

export interface Sections {
  /** The currency of all money that is shown, when it is one. */
  currency: string | undefined;
  /** Whether some money has no known currency, and is shown as it came. */
  minorUnits: boolean;
  /** What a matrix shows in its cells. */
  measure?: string;
  sections: Section[];
  passages: Passage[];
}

interface Wanted {
  fields: readonly string[] | undefined;
  /** For a matrix. */
  measure: string | undefined;
}

/** A column before it is known whether all money has one currency. */
interface Draft {
  path: string;
  label: string;
  field: ContractField | undefined;
  values: Found[];
  isPeriod?: boolean;
}

export function sectionsOf(payload: Payload, answer: unknown, wanted: Wanted): Sections {
  const places = placesOf(payload, answer);
  const { schema } = payload;
  if (!isList(payload)) return ofObject(places[0]!, schema, wanted.fields);
  const fields = wanted.fields
    ? askedFields(wanted.fields, places, schema)
    : tableFields(rowsOf(places), schema);
  const matrix = wanted.fields ? undefined : matrixOf(places, schema, wanted.measure);
  if (!matrix) return settled([fields.flatMap((path) => drafts(path, places, schema))]);
  const columns = fields.flatMap((path) => {
    if (path !== matrix.cells) return [draft(path, places, schema)];
    return Array.from({ length: matrix.length }, (_, period) => ({
      ...draft(`${path}.${period}.${matrix.measure}`, places, schema),
      label: String(period),
    }));
  });
  return { ...settled([columns]), measure: matrix.measure };
}

const rowsOf = (places: readonly Place[]): Row[] => places.map(({ self }) => self);

/** A map is shown key by key. */
const drafts = (path: string, places: readonly Place[], schema: Schema | undefined): Draft[] =>
  mapColumns(path, places, schema)?.map((column) => ({
    ...draft(column.path, places, schema),
    ...column,
  })) ?? [draft(path, places, schema)];

function draft(path: string, places: readonly Place[], schema: Schema | undefined): Draft {
  return {
    path,
    label: label(path),
    // What a row is compared with is one like it.
    field: fieldAt(schema, path.replace(/^compare\./, '')),
    values: places.map((place) => find(place, path)),
  };
}

/** Currencies decided over all tables together. */
function settled(tables: Draft[][], titles: string[] = [], kind: Section['kind'] = 'rows'): Sections {
  const currencies = new Set(tables.flat().flatMap(currenciesOf));
  const minorUnits = currencies.delete(undefined);
  const [currency] = currencies.size === 1 && !minorUnits ? currencies : [];
  const sections = tables.map((drafts, index) => {
    const title = titles[index];
    return {
      ...(title && { title }),
      columns: drafts.map((column) => columnOf(column, currency)),
      kind,
    };
  });
  return { currency, minorUnits, sections, passages: [] };
}

function currenciesOf({ field, values }: Draft): Array<string | undefined> {
  if (field?.unit !== 'money') return [];
  const counted = values.filter(({ value }) => typeof value === 'number');
  return counted.map((found) => currencyAt(field, found));
}

function columnOf(column: Draft, currency: string | undefined): TableColumn {
  const { path, field, values } = column;
  const cells = cellsOf(column, currency !== undefined);
  const hasNumbers = values.some(({ value }) => typeof value === 'number');
  const right = field?.unit !== undefined || hasNumbers;
  const elastic = !right && !/(^|[._])(id|date|currency)$|^(date|created|paid)_/.test(path);
  return { path, label: column.label, cells, right, elastic, isPeriod: column.isPeriod === true };
}

/** Key figures as a table of metrics, other objects field by field, and what is nested in them below. */
function ofObject(place: Place, schema: Schema | undefined, asked: readonly string[] | undefined): Sections {
  const object = place.self;
  const pivot = asked ? undefined : pivotOf(object);
  // In the contract's order, whatever the server's is.
  const own = allFields([object], schema).filter((name) => Object.hasOwn(object, name));
  const fields = asked ? askedFields(asked, [place], schema) : own;
  const isNested = (path: string) => {
    const { value } = find(place, path);
    return Array.isArray(value) && value.some(isRow);
  };
  const isPassage = (path: string) => /\n./.test(String(find(place, path).value));
  const passages = fields.filter(isPassage).map((path) => {
    return { title: label(path), text: String(find(place, path).value) };
  });
  const flat = fields
    .filter((path) => !isNested(path) && !isPassage(path))
    .flatMap((path) => unfolded(path, place));
  const nested = fields.filter(isNested).map((path) => {
    const below = schemaNamed(fieldAt(schema, path)?.schema);
    const inner = (find(place, path).value as unknown[]).filter(isRow);
    const places = inner.map((self) => ({ root: place.root, self, parent: object }));
    return tableFields(inner, below).map((field) => draft(field, places, below));
  });
  const single = flat.map((path) => draft(path, [place], schema));
  const titles = fields.filter(isNested).map(label);
  const result = settled([single, ...nested], ['', ...titles], 'figures');
  const [first, ...below] = result.sections;
  const cells = new Map(flat.map((path, index) => [path, first!.columns[index]!.cells[0]!]));
  const main: Section = pivot
    ? { columns: pivoted(pivot, cells), kind: 'figures' }
    : { columns: paired(cells), kind: 'fields' };
  return { ...result, sections: [main, ...below], passages };
}

/** What is nested is shown key by key. */
function unfolded(path: string, place: Place): string[] {
  const { value } = find(place, path);
  const keys = isRow(value) ? Object.keys(value) : [];
  return keys.length ? keys.flatMap((key) => unfolded(`${path}.${key}`, place)) : [path];
}

function paired(cells: ReadonlyMap<string, Cell>): TableColumn[] {
  const names = [...cells.keys()].map((path): Cell => ({ text: label(path), tone: 'plain' }));
  return [
    { path: 'field', label: 'Field', cells: names, right: false, elastic: false },
    { path: 'value', label: 'Value', cells: [...cells.values()], right: false, elastic: false },
  ];
}

function pivoted(
  pivot: NonNullable<ReturnType<typeof pivotOf>>,
  cells: ReadonlyMap<string, Cell>,
): TableColumn[] {
  const names = pivot.rows.map(({ name }): Cell => ({ text: name, tone: 'plain' }));
  const columns = pivot.heads.map((head, index) => ({
    path: head.name,
    label: head.label,
    cells: pivot.rows.map(({ paths }) => cells.get(paths[index] ?? '') ?? blank),
    right: true,
    elastic: false,
  }));
  return [{ path: 'metric', label: '', cells: names, right: false, elastic: false }, ...columns];
}
