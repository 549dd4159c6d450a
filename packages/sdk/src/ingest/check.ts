// Checks a row against the contract before it is sent, and makes the record that is sent of it.
import { fieldRules } from '../generated/ingest-fields.gen.js';
import { currencyExists } from './currency.js';
import { isIsoDate } from './iso-date.js';
import type { Resource } from './rows.js';

/** What the contract says about one field, as far as it can be checked here. */
export interface FieldRule {
  readonly name: string;
  readonly kind: 'text' | 'date' | 'currency' | 'country' | 'money' | 'whole' | 'flag' | 'map' | 'rows';
  readonly required?: boolean;
  /** All values there are. */
  readonly values?: readonly string[];
  readonly min?: number;
  /** The field that this is another spelling of. */
  readonly aliasOf?: string;
  /** For `rows`: the table of their fields. */
  readonly of?: string;
}

/** The first thing that is wrong with a row. */
export interface Fault {
  /** `amount`, `lines.0.amount`; empty when the row as a whole is wrong. */
  field: string;
  /** What is wrong, with the value. */
  reason: string;
}

/** A row that may be sent. */
export interface Checked {
  id: string;
  /** What is sent. */
  body: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, unknown>>;

const tables: Readonly<Record<string, readonly FieldRule[]>> = fieldRules;
const tableOf = { customers: 'CustomerInput', plans: 'PlanInput', invoices: 'InvoiceInput' } as const;

/** A value as a message shows it: short, and on one line. */
export function shown(value: unknown): string {
  if (value instanceof Date) return 'a Date that is none';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const line = value.replace(/\p{Cc}/gu, ' ');
  return `'${line.length > 60 ? `${line.slice(0, 60)}…` : line}'`;
}

function wrongNumber(rule: FieldRule, value: unknown): string | undefined {
  if (!Number.isSafeInteger(value)) {
    const money = rule.kind === 'money' ? " of the currency's smallest unit (9900 for $99.00)" : '';
    return `must be a whole number${money}, got ${shown(value)}`;
  }
  const tooSmall = rule.min !== undefined && (value as number) < rule.min;
  return tooSmall ? `must be ${rule.min} or more, got ${value}` : undefined;
}

function wrongText(rule: FieldRule, value: unknown): string | undefined {
  if (rule.kind === 'date' && value instanceof Date)
    return Number.isNaN(value.getTime()) ? `must be a date, got ${shown(value)}` : undefined;
  if (typeof value !== 'string') return `must be text, got ${shown(value)}`;
  if (rule.kind === 'date')
    return isIsoDate(value)
      ? undefined
      : `must be a date that exists, as YYYY-MM-DD or an ISO 8601 date-time, got ${shown(value)}`;
  if (rule.kind === 'currency')
    return currencyExists(value) ? undefined : `must be a currency of ISO 4217, got ${shown(value)}`;
  if (rule.kind === 'country')
    return /^[a-z]{2}$/i.test(value) ? undefined : `must be two letters of ISO 3166, got ${shown(value)}`;
  if (rule.values && !rule.values.includes(value))
    return `must be one of ${rule.values.join(', ')}, got ${shown(value)}`;
  return rule.required && value === '' ? 'is empty' : undefined;
}

function wrongMap(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `must be an object, got ${shown(value)}`;
  const bad = Object.entries(value).find(([, inner]) => typeof inner !== 'string');
  return bad ? `must hold text only, got ${shown(bad[1])} for ${shown(bad[0])}` : undefined;
}

/** Also takes out what is null, which means "not given". The row is the caller's own copy. */
function faultIn(rules: readonly FieldRule[], row: Record<string, unknown>): Fault | undefined {
  for (const rule of rules) {
    const value = row[rule.name];
    if (value === undefined || value === null) {
      if (value === null) delete row[rule.name];
      if (rule.required && !givenOtherwise(rules, row, rule.name))
        return { field: rule.name, reason: 'is missing' };
      continue;
    }
    if (rule.kind === 'rows') {
      const fault = faultInRows(rule, value);
      if (fault) return fault;
      continue;
    }
    const reason = wrongValue(rule, value);
    if (reason) return { field: rule.name, reason };
  }
  return undefined;
}

const givenOtherwise = (rules: readonly FieldRule[], row: Row, name: string) =>
  rules.some((rule) => rule.aliasOf === name && (row[rule.name] ?? undefined) !== undefined);

function wrongValue(rule: FieldRule, value: unknown): string | undefined {
  switch (rule.kind) {
    case 'money':
    case 'whole':
      return wrongNumber(rule, value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : `must be true or false, got ${shown(value)}`;
    case 'map':
      return wrongMap(value);
    default:
      return wrongText(rule, value);
  }
}

function faultInRows(rule: FieldRule, value: unknown): Fault | undefined {
  if (!Array.isArray(value)) return { field: rule.name, reason: `must be a list, got ${shown(value)}` };
  for (const [index, item] of value.entries()) {
    const place = `${rule.name}.${index}`;
    if (!isRecord(item)) return { field: place, reason: `must be an object, got ${shown(item)}` };
    const inner = faultIn(tables[rule.of!]!, item);
    if (inner) return { field: `${place}.${inner.field}`, reason: inner.reason };
  }
  return undefined;
}

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the contract says in words, about two fields at once. */
function faultBetween(resource: Resource, row: Row): Fault | undefined {
  if (resource === 'customers' && (row.name ?? row.email ?? undefined) === undefined)
    return { field: 'name', reason: 'is missing; give name or email' };
  const { period_start: start, period_end: end } = row;
  // Only plain days compare as text; the API knows the account's time zone for the others.
  const plain =
    typeof start === 'string' && typeof end === 'string' && start.length === 10 && end.length === 10;
  if (resource === 'invoices' && plain && end <= start)
    return { field: 'period_end', reason: `must be after period_start, got ${shown(end)}` };
  return undefined;
}

/** Checks rows of one kind that are pushed into one data source. */
export function checker(resource: Resource, dataSource: string): (row: unknown) => Checked | Fault {
  const rules = tables[tableOf[resource]]!;
  return (row) => {
    if (!isRecord(row)) return { field: '', reason: `must be an object, got ${shown(row)}` };
    const given = row.data_source ?? dataSource;
    if (given !== dataSource)
      return {
        field: 'data_source',
        reason: `is ${shown(given)}, but this run pushes into ${shown(dataSource)}`,
      };
    // In this order, and only when it is missing: an object that grows after it was copied takes four times the
    // memory, and this runs for every row.
    const body: Record<string, unknown> =
      'data_source' in row ? { ...row, data_source: dataSource } : { data_source: dataSource, ...row };
    if (Array.isArray(body.lines))
      body.lines = body.lines.map((line) => (isRecord(line) ? { ...line } : line));
    return faultIn(rules, body) ?? faultBetween(resource, body) ?? { id: body.id as string, body };
  };
}
