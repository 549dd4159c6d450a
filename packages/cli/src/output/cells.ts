// From values to what a table shows of them: aligned, with the unit that the contract gives them.
import { isRow } from '../contract/answers.js';
import type { ContractField } from '../contract/tables.js';
import { visible } from './escape.js';
import { formatMoney, formatNumber } from './money.js';
import type { Tone } from './paint.js';
import { currencyAt, type Found } from './places.js';

export interface Cell {
  text: string;
  tone: Tone;
}

export interface FieldValues {
  path: string;
  field: ContractField | undefined;
  values: Found[];
}

export const nothing: Cell = { text: '–', tone: 'faint' };
/** Where there is no field at all, as behind the last period of a cohort. */
export const blank: Cell = { text: '', tone: 'plain' };

const isDelta = (path: string) => /(^|_)(change|diff)(_|$)/.test(path);
/** Growing is bad news for these. */
const isUnwelcome = (path: string) => /churn|fail|unpaid|refund|contraction/.test(path);

/** The cells of one column; `currencyShown` when the table says elsewhere which currency all its money has. */
export function cellsOf({ path, field, values }: FieldValues, currencyShown: boolean): Cell[] {
  const decimals = decimalsFor(field, values);
  return values.map((found) => {
    const { value } = found;
    if (value === undefined) return blank;
    if (value === null || value === '') return nothing;
    if (typeof value !== 'number') return { text: textOf(found, field), tone: 'plain' };
    const text = numberText(value, field, found, decimals, currencyShown);
    if (value === 0) return { text, tone: 'faint' };
    const delta = isDelta(path);
    const welcome = value > 0 !== (delta && isUnwelcome(path));
    return {
      text: delta && value > 0 ? `+${text}` : text,
      tone: delta ? (welcome ? 'good' : 'bad') : value < 0 ? 'bad' : 'plain',
    };
  });
}

/** All numbers of a column have as many decimals, so that they can be compared down the column. */
function decimalsFor(field: ContractField | undefined, values: readonly Found[]): number {
  const numbers = values.map(({ value }) => value).filter((value) => typeof value === 'number');
  switch (field?.unit) {
    case 'percent':
      return numbers.some((value) => value !== 0 && Math.abs(value) < 1) ? 2 : 1;
    case 'ratio':
      return 2;
    case 'days':
      return numbers.every(Number.isInteger) ? 0 : 1;
    default:
      return numbers.every(Number.isInteger) ? 0 : 2;
  }
}

function numberText(
  value: number,
  field: ContractField | undefined,
  found: Found,
  decimals: number,
  currencyShown: boolean,
): string {
  if (field?.unit === 'money') {
    const currency = currencyAt(field, found);
    const suffix = currency && !currencyShown ? ` ${visible(currency)}` : '';
    return formatMoney(value, currency) + suffix;
  }
  if (field?.unit === undefined) return String(value);
  return formatNumber(value, decimals) + (field.unit === 'percent' ? '%' : '');
}

function textOf(found: Found, field: ContractField | undefined): string {
  const { value } = found;
  if (typeof value === 'string') return visible(shortDate(value));
  if (Array.isArray(value)) return value.map(nameOf).join(', ') || nothing.text;
  if (!isRow(value)) return visible(String(value));
  const entries = Object.entries(value);
  if (field?.unit !== 'money') return entries.length ? visible(JSON.stringify(value)) : nothing.text;
  const amounts = entries.map(([key, amount]) =>
    typeof amount === 'number'
      ? numberText(amount, field, { ...found, self: value, key, value: amount }, 0, false)
      : String(amount),
  );
  return amounts.join(', ') || nothing.text;
}

/** What stands for a thing in a list: its name, else the thing itself. */
function nameOf(item: unknown): string {
  if (!isRow(item)) return visible(String(item));
  return visible(String(item.name ?? item.label ?? item.id ?? JSON.stringify(item)));
}

/** Midnight says nothing, and seconds little: `2024-02-01T00:00:00.000Z` → 2024-02-01. */
function shortDate(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(text);
  return parts ? (parts[2] === '00:00' ? parts[1]! : `${parts[1]} ${parts[2]}`) : text;
}
