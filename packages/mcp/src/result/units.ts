// Says what the numbers of an answer mean, from the contract: never guessed from a name.
import { minorDigits } from '@growpanel/sdk';
import { type ContractField, type ContractSchema, schemaNamed } from '../contract/tables.js';

/** What a number means, in words → the fields that hold such numbers. */
export type Units = Readonly<Record<string, readonly string[]>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words: Readonly<Record<string, string>> = {
  percent: 'percent (5.2 means 5.2%)',
  count: 'count',
  days: 'days',
  ratio: 'ratio',
};

/** `usd minor units (9900 = 99.00)`: what an amount in this currency means. */
export function moneyIn(code: string): string {
  const digits = minorDigits(code);
  const scale = 10 ** digits;
  return `${code} minor units (${99 * scale} = ${(99).toFixed(digits)})`;
}

interface Place {
  readonly root: unknown;
  readonly around: unknown;
  readonly record: Record<string, unknown>;
  readonly key: string | undefined;
}

/** The currency of one amount, by where the contract says it stands. */
function currencyOf(rule: string | undefined, { root, around, record, key }: Place, account?: string) {
  const [where, name] = rule?.split('.') ?? [];
  const holder = where === '$' ? root : where === '^' ? around : where === '@' ? record : undefined;
  if (rule === 'key') return key;
  if (rule === 'account') return account;
  const found = isRecord(holder) && name ? holder[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function meaning(field: ContractField, place: Place, account?: string): string | undefined {
  if (field.unit === undefined) return undefined;
  if (field.unit !== 'money') return words[field.unit];
  const { currency: rule } = field;
  if (rule?.startsWith('@.')) return `minor units of the row's '${rule.slice(2)}'`;
  const code = currencyOf(rule, place, account);
  if (code) return moneyIn(code);
  return rule === 'key'
    ? 'minor units of the currency that is the key'
    : "minor units of the account's currency";
}

/**
 * The units of all fields that an answer holds. Amounts whose currency differs from row to row are told once for
 * each currency that occurs.
 */
export function unitsOf(
  answer: unknown,
  schemaName: string | undefined,
  account?: string,
): Units | undefined {
  const found = new Map<string, Set<string>>();
  const currencies = new Set<string>();
  const note = (label: string, name: string) => {
    found.set(label, (found.get(label) ?? new Set()).add(name));
  };

  const visit = (value: unknown, schema: ContractSchema | undefined, around: unknown, key?: string): void => {
    if (!schema) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, schema, around, key);
      return;
    }
    if (!isRecord(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      const field = schema.fields[name];
      if (!field || inner === null) continue;
      const place: Place = { root: answer, around, record: value, key };
      const label = meaning(field, place, account);
      if (label) {
        note(label, name);
        const own = field.currency?.startsWith('@.') ? currencyOf(field.currency, place) : undefined;
        if (own) currencies.add(own);
      }
      const next = schemaNamed(field.schema);
      if (field.map && isRecord(inner)) for (const [k, v] of Object.entries(inner)) visit(v, next, value, k);
      else visit(inner, next, value, key);
    }
  };
  visit(answer, schemaNamed(schemaName), undefined);

  // Where all rows have one currency, it is told like any other.
  const [only, ...others] = [...currencies].sort();
  const scales = [only, ...others].map((code) => code && moneyIn(code).replace(' minor units', ''));
  const told = new Map<string, string[]>();
  for (const [label, names] of found) {
    const ofRow = label.startsWith("minor units of the row's") && only !== undefined;
    const words = !ofRow ? label : others.length === 0 ? moneyIn(only) : `${label}: ${scales.join(', ')}`;
    told.set(words, [...new Set([...(told.get(words) ?? []), ...names])]);
  }
  return told.size > 0 ? Object.fromEntries(told) : undefined;
}
