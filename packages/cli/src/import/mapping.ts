// --map FILE: how columns become fields, as the SDK's sources take it.
import { readFileSync } from 'node:fs';
import type { Mapping } from '@growpanel/sdk/ingest/csv';
import { isRow, type Row } from '../contract/answers.js';
import { nearest } from '../contract/nearest.js';
import { CliError, usageError } from '../errors/cli-error.js';
import { parseJson } from '../input/json.js';
import { kinds } from './inputs.js';

/** What can be said of each kind; a list of values where there are but these. */
const settings: Readonly<Record<string, readonly string[] | undefined>> = {
  columns: undefined,
  amount: ['minor', 'decimal'],
  numbers: ['1234.56', '1,234.56', '1234,56', '1.234,56', '1 234,56', "1'234.56"],
  dateFormat: ['iso', 'dmy', 'mdy'],
  timezone: undefined,
  defaults: undefined,
};

const example =
  '{ "invoices": { "columns": { "Invoice #": "id", "Total": "amount" }, "amount": "decimal" } }';

export function readMapping(path: string): Mapping {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw usageError(`cannot read '${path}': ${(error as Error).message}`);
  }
  const refuse = (problem: string) =>
    new CliError('refused', `${path}: ${problem}`, `For example: ${example}`);
  const mapping = parseJson(text, (problem) => refuse(`not valid JSON: ${problem}`));
  if (!isRow(mapping)) throw refuse('not a JSON object');
  for (const [kind, rules] of Object.entries(mapping)) {
    known(kind, kinds, (words) => refuse(words));
    if (!isRow(rules)) throw refuse(`${kind} must be an object`);
    for (const [name, value] of Object.entries(rules)) {
      known(name, Object.keys(settings), (words) => refuse(`${kind}: ${words}`));
      const values = settings[name];
      if (values && !values.includes(String(value))) {
        throw refuse(`${kind}.${name} must be one of ${values.join(', ')}, got ${JSON.stringify(value)}`);
      }
      if ((name === 'columns' || name === 'defaults') && !isRow(value as Row)) {
        throw refuse(`${kind}.${name} must be an object`);
      }
    }
  }
  return mapping as Mapping;
}

function known(name: string, names: readonly string[], refuse: (words: string) => Error): void {
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  throw refuse(
    `there is no '${name}'; ${meant ? `did you mean ${meant}?` : `there are ${names.join(', ')}`}`,
  );
}
