// Takes out of the built declarations what no user needs: modules that no entry reaches, and layout. The text and
// its documentation stay.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = import.meta.dirname;
const reached = new Set();

function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
    reach(join(dirname(file), `${path}.d.ts`));
  }
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const { types } of Object.values(exports)) if (types) reach(join(root, types));

for (const name of readdirSync(join(root, 'dist'), { recursive: true })) {
  const file = join(root, 'dist', name);
  if (!name.endsWith('.d.ts')) continue;
  if (!reached.has(file)) {
    rmSync(file);
    continue;
  }
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, '/** $1 */')
    .replace(/^(?: {4}| {2})+/gm, (indent) => '\t'.repeat(Math.ceil(indent.length / 4)))
    .replace(/^\t+(?= \*)/gm, '')
    .replace(/\n{2,}/g, '\n');
  writeFileSync(file, text);
}
