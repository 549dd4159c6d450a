// How a value of a finding reads in a sentence.
import { isObject, type Json } from '../json.ts';

const longest = 100;

export function shown(value: Json | undefined): string {
  if (value === undefined) return '—';
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return shortened(value.map(shown).join(', '));
  if (!isObject(value)) return String(value);
  if (typeof value.$ref === 'string') return value.$ref.slice(value.$ref.lastIndexOf('/') + 1);
  if ('type' in value) {
    const types = [value.type ?? []].flat().join(' or ');
    return [types, value['x-unit'], value.format && !value['x-unit'] ? `(${value.format})` : '']
      .filter(Boolean)
      .join(' ');
  }
  const entries = Object.entries(value);
  return entries.length === 1
    ? `${entries[0]![0]} ${shown(entries[0]![1])}`
    : shortened(JSON.stringify(value));
}

const shortened = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

/** `required-parameter-added` → `Required parameter added`. */
export const title = (rule: string): string => rule[0]!.toUpperCase() + rule.slice(1).replaceAll('-', ' ');

/** `GET /plans`, or `GET /plans and 3 more`. */
export function operationsText(operations: readonly string[]): string {
  const [first, ...others] = operations;
  if (first === undefined) return '';
  if (others.length === 1) return `${first} and ${others[0]}`;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
