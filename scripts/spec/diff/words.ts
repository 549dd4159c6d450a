// How a value of a finding reads in a sentence.
import { isObject, type Json } from '../json.ts';

const longest = 100;

/** What a value says, however long. */
function said(value: Json | undefined): string {
  if (value === undefined) return '—';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (!isObject(value)) return String(value);
  if (typeof value.$ref === 'string') return value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
  if ('type' in value) {
    const types = [value.type ?? []].flat().join(' or ');
    return [types, value['x-unit'], value.format && !value['x-unit'] ? `(${value.format})` : '']
      .filter(Boolean)
      .join(' ');
  }
  const entries = Object.entries(value);
  return entries.length === 1 ? `${entries[0]![0]} ${said(entries[0]![1])}` : JSON.stringify(value);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export const shown = (value: Json | undefined): string => shortened(oneLine(said(value)));

/** Two values from where they begin to differ, when that is too far in to be seen. */
export function shownPair(before: Json | undefined, after: Json | undefined): [string, string] {
  const [a, b] = [oneLine(said(before)), oneLine(said(after))];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < longest - 20 || Math.max(a.length, b.length) <= longest) return [shortened(a), shortened(b)];
  // A few words that both have, to see where it is.
  const from = Math.max(a.lastIndexOf(' ', same - 20) + 1, same - 40);
  return [a, b].map((text) => shortened(`…${text.slice(from)}`)) as [string, string];
}

/** `required-parameter-added` → `Required parameter added`. */
export const title = (rule: string): string => rule[0]!.toUpperCase() + rule.slice(1).replaceAll('-', ' ');

/** `GET /plans`, or `GET /plans and 3 more`. */
export function operationsText(operations: readonly string[]): string {
  const [first, ...others] = operations;
  if (first === undefined) return '';
  if (others.length === 1) return `${first} and ${others[0]}`;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
