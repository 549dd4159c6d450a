// Writes the sandbox's table of exchange rates from the file that the European Central Bank publishes:
//   tsx scripts/make-reference-rates.ts eurofxref-hist.csv
import { readFileSync, writeFileSync } from 'node:fs';

/** Earlier days are rarely asked for, and each year is 60 kB. */
const firstDay = '2015-01-01';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: tsx scripts/make-reference-rates.ts eurofxref-hist.csv (from www.ecb.europa.eu)');
  process.exit(2);
}
const [header = [], ...lines] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const known = (text: string | undefined) => (text && text !== 'N/A' ? text : '');
const days = lines.filter(([day = '']) => day >= firstDay).reverse();
const columns = header.flatMap((name, at) =>
  at > 0 && name && days.some((day) => known(day[at])) ? [{ at, name: name.toLowerCase() }] : [],
);
const text = [
  `# Euro foreign exchange reference rates of the European Central Bank, ${days[0]?.[0]} to ${days.at(-1)?.[0]}.`,
  '# Units of each currency for one euro. Made by scripts/make-reference-rates.ts.',
  `day,${columns.map(({ name }) => name).join(',')}`,
  ...days.map((day) => [day[0], ...columns.map(({ at }) => known(day[at]))].join(',')),
].join('\n');
writeFileSync(new URL('../packages/sandbox/data/ecb-rates.csv', import.meta.url), `${text}\n`);
console.error(`${days.length} days of ${columns.length} currencies.`);
