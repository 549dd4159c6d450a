// `pnpm compare`: one integration from beginning to end in every language, with the answers side by side.
import { compare, report } from './report.ts';
import { type Results, resultsOf } from './results.ts';
import { runners } from './runners.ts';

const results: Results[] = [];
for (const runner of runners()) {
  if (runner.command) results.push(await resultsOf(runner));
  else console.error(`${runner.language}: left out, its toolchain is missing on this machine.`);
}
const rows = compare(results);
console.log(report(results, rows));
const different = rows.filter(({ differences }) => differences.length > 0);
console.error(
  different.length === 0
    ? `${rows.length} steps, the same to the last digit in ${results.map(({ language }) => language).join(', ')}.`
    : `${different.length} of ${rows.length} steps differ: ${different.map(({ name }) => name).join(', ')}.`,
);
process.exit(different.length === 0 ? 0 : 1);
