// Makes the sample billing export in examples/billing-export: 30 months of an invented B2B SaaS company.
//
//   pnpm export:billing           writes the CSV files and the counts in the README
//   pnpm export:billing --check   writes nothing; exits 1 when the committed files differ
//
// The same bytes come out on every machine: no clock, no locale, no Math function that engines may round
// differently, and a random generator of its own. Each customer draws from a stream of its own, so a change to
// one customer's rules does not reshuffle everybody else.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCompany } from '../../packages/sandbox/src/company/company.ts';
import { customersCsv, invoicesCsv, plansCsv } from '../../packages/sandbox/src/company/csv-files.ts';
import { assertConsistent } from './consistency.ts';
import { inventory } from './inventory.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'billing-export');

const README = 'README.md';

const COUNTS_BEGIN = '<!-- counts: written by scripts/billing-export -->';

const COUNTS_END = '<!-- /counts -->';

const read = (name: string): string | null =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name), 'utf8') : null;

/** The README with its table of counts renewed; the rest of it is written by hand. */
function readmeWith(rows: [string, number][]): string {
  const text = read(README) ?? `${COUNTS_BEGIN}\n${COUNTS_END}\n`;
  const begin = text.indexOf(COUNTS_BEGIN);
  const end = text.indexOf(COUNTS_END);
  if (begin < 0 || end < begin)
    throw new Error(`${README} has lost its markers ${COUNTS_BEGIN} … ${COUNTS_END}`);
  const table = ['| What | Count |', '|---|---:|', ...rows.map(([what, count]) => `| ${what} | ${count} |`)];
  return `${text.slice(0, begin)}${COUNTS_BEGIN}\n\n${table.join('\n')}\n\n${text.slice(end)}`;
}

function firstDifference(expected: string, actual: string): string {
  const actualLines = actual.split('\n');
  const expectedLines = expected.split('\n');
  const line = expectedLines.findIndex((text, i) => text !== actualLines[i]);
  if (line < 0) return `line ${expectedLines.length + 1} should not be there`;
  const shown = (text: string | undefined) => (text === undefined ? '(end of file)' : JSON.stringify(text));
  return `line ${line + 1}\n    should be ${shown(expectedLines[line])}\n    is        ${shown(actualLines[line])}`;
}

function check(files: Record<string, string>): boolean {
  let same = true;
  for (const [name, expected] of Object.entries(files)) {
    const actual = read(name);
    if (actual === expected) continue;
    same = false;
    const what = actual === null ? 'is missing' : `differs at ${firstDifference(expected, actual)}`;
    console.error(`examples/billing-export/${name} ${what}`);
  }
  if (!same) console.error('Run `pnpm export:billing` and commit what it writes.');
  return same;
}

function main(): void {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
  if (unknown.length > 0) {
    console.error(`Unknown argument ${unknown[0]}. The only option is --check.`);
    process.exit(2);
  }
  const company = makeCompany();
  assertConsistent(company);
  const counts = inventory(company);
  const files = {
    'customers.csv': customersCsv(company.customers),
    'plans.csv': plansCsv(),
    'invoices.csv': invoicesCsv(company.invoices),
    [README]: readmeWith(counts),
  };
  if (process.argv.includes('--check')) {
    if (!check(files)) process.exit(1);
    console.log('examples/billing-export is what the script makes.');
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
  for (const [what, count] of counts) console.log(`${String(count).padStart(6)}  ${what}`);
}

main();
