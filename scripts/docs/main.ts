// `pnpm docs:llms` writes llms.txt and llms-full.txt from the pages; `--check` fails when one is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { llmsFiles } from './llms.ts';
import { root } from './pages.ts';

const stale = Object.entries(llmsFiles()).filter(([path, text]) => {
  const at = join(root, path);
  return !existsSync(at) || readFileSync(at, 'utf8') !== text;
});
const names = stale.map(([path]) => path).join(' and ');
if (stale.length === 0) console.error('llms.txt and llms-full.txt are up to date.');
else if (process.argv.includes('--check')) {
  console.error(`${names}: not what the pages give. Run 'pnpm docs:llms' and commit what it writes.`);
  process.exitCode = 1;
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  console.error(`Wrote ${names}.`);
}
