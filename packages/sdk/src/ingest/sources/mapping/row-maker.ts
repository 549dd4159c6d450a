// Named values of a file to a row.
import { ArgumentError } from '../../../core/errors/argument-error.js';
import type { FieldRule } from '../../check.js';
import { withLine } from '../origin.js';
import type { RowKinds } from '../rows.js';
import type { KindMapping, Mapping } from './mapping.js';
import { dateReader } from './time.js';
import { convert, type Reading, rulesOf, textMap } from './value.js';

const schemaOf = { customers: 'CustomerInput', plans: 'PlanInput', invoices: 'InvoiceInput' } as const;

/** Where a column goes: into a field, or into a custom variable of this name. */
export type Target = { rule: FieldRule } | { variable: string };

/** `Customer ID` is `customer_id`. */
const asField = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const VARIABLE = 'custom_variables.';

/** Makes rows of one kind. */
export interface RowMaker<Row> {
  /** Where a column goes; undefined when it is left out. */
  target(column: string): Target | undefined;
  /** A row of values and where they go. Blank values are absent. */
  make(values: Iterable<readonly [Target, unknown]>, line: number): Row;
}

/**
 * @throws {ArgumentError} when the mapping names a field that the contract does not have, or an unknown time
 * zone.
 */
export function rowMaker<Kind extends keyof RowKinds>(
  kind: Kind,
  mapping: Mapping,
): RowMaker<RowKinds[Kind]> {
  const options = (mapping[kind] ?? {}) as KindMapping<object>;
  const rules = new Map(rulesOf[schemaOf[kind]]!.map((rule) => [rule.name, rule]));
  const variables = rules.get('custom_variables');
  const columns = new Map<string, string | null>(Object.entries(options.columns ?? {}));
  for (const [column, field] of columns) {
    if (field === null || rules.has(field) || (variables && field.startsWith(VARIABLE))) continue;
    throw new ArgumentError(`mapping.${kind}.columns['${column}']: ${kind} have no field '${field}'`);
  }
  const reading: Reading = {
    amount: options.amount ?? 'minor',
    numbers: options.numbers ?? '1234.56',
    date: dateReader(options),
  };
  const defaults = Object.entries(options.defaults ?? {});

  const target = (column: string): Target | undefined => {
    const field = columns.get(column);
    if (field === null) return undefined;
    if (field?.startsWith(VARIABLE)) return { variable: field.slice(VARIABLE.length) };
    const rule = rules.get(field ?? asField(column));
    if (rule !== undefined) return { rule };
    return variables && { variable: column.trim() };
  };

  const make = (values: Iterable<readonly [Target, unknown]>, line: number): RowKinds[Kind] => {
    const raw = new Map<FieldRule, unknown>();
    const own: Record<string, unknown> = {};
    for (const [goal, value] of values) {
      if (isBlank(value)) continue;
      if ('variable' in goal) own[goal.variable] = value;
      else raw.set(goal.rule, value);
    }
    const row: Record<string, unknown> = {};
    const currency = rules.get('currency');
    // Money is read by the currency of its row, wherever that stands.
    const code =
      currency && (textOrUndefined(raw.get(currency)) ?? (options.defaults as CurrencyDefault)?.currency);
    for (const [rule, value] of raw) {
      const name = rule.aliasOf ?? rule.name;
      // Of two spellings in one file the contract's own counts.
      if (rule.aliasOf === undefined || !(name in row)) row[name] = convert(rule, value, reading, code);
    }
    for (const [name, value] of defaults) row[name] ??= value;
    if (variables && Object.keys(own).length > 0)
      row.custom_variables = { ...textMap(own), ...(row.custom_variables as object | undefined) };
    return withLine(row as unknown as RowKinds[Kind], line);
  };
  return { target, make };
}

type CurrencyDefault = { currency?: string } | undefined;

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const textOrUndefined = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : undefined;
