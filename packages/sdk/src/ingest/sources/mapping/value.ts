// One value of a file to what the contract says the field is.
import { fieldRules } from '../../../generated/ingest-fields.gen.js';
import type { FieldRule } from '../../check.js';
import { decimalToMinor, type NumberFormat, readWhole } from '../currency.js';

/** The contract's fields, by schema. */
export const rulesOf: Readonly<Record<string, readonly FieldRule[]>> = fieldRules;

/** What a value is read with. */
export interface Reading {
  amount: 'minor' | 'decimal';
  numbers: NumberFormat;
  date: (text: string) => string;
}

const flags: Record<string, boolean> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

const textOf = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value).trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A cell may hold JSON where the contract has a list or a map. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Text for each key; for the API everything in custom variables is text. */
export function textMap(value: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, textOf(inner)]));
}

function money(value: unknown, reading: Reading, currency: unknown): unknown {
  if (reading.amount === 'minor') return whole(value, reading);
  if (typeof currency !== 'string') return value;
  // The shortest text of a JSON number is the number that was written.
  if (typeof value === 'number') return decimalToMinor(String(value), currency) ?? String(value);
  return typeof value === 'string' ? (decimalToMinor(value, currency, reading.numbers) ?? value) : value;
}

const whole = (value: unknown, { numbers }: Reading): unknown =>
  typeof value === 'string' ? (readWhole(value, numbers) ?? value) : value;

/**
 * The value as the contract has it. What cannot be read as that comes back as it is: the check of the row then
 * names the field and shows the value.
 */
export function convert(rule: FieldRule, raw: unknown, reading: Reading, currency: unknown): unknown {
  const value = typeof raw === 'string' ? raw.trim() : raw;
  switch (rule.kind) {
    case 'money':
      return money(value, reading, currency);
    case 'whole':
      return whole(value, reading);
    case 'flag':
      return typeof value === 'boolean' ? value : (flags[String(value).toLowerCase()] ?? value);
    case 'map': {
      const map = parsed(value);
      return isRecord(map) ? textMap(map) : value;
    }
    case 'rows': {
      const rows = parsed(value);
      return Array.isArray(rows) ? rows.map((row) => convertInner(rule, row, reading, currency)) : value;
    }
    case 'date':
      return typeof value === 'string' ? reading.date(value) : value;
    default:
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  }
}

function convertInner(rule: FieldRule, row: unknown, reading: Reading, currency: unknown): unknown {
  if (!isRecord(row)) return row;
  const result: Record<string, unknown> = { ...row };
  for (const inner of rulesOf[rule.of ?? ''] ?? []) {
    const value = row[inner.name];
    if (value === null || value === '') delete result[inner.name];
    else if (value !== undefined) result[inner.name] = convert(inner, value, reading, currency);
  }
  return result;
}
