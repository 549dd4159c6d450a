// What the pages list is what the command has: every command, every exit code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exits } from '../src/errors/exits.js';
import { referencePage } from './reference-page.js';

const docs = fileURLToPath(new URL('../../../docs', import.meta.url));

test('docs/cli.md names every exit code', () => {
  const page = readFileSync(join(docs, 'cli.md'), 'utf8');
  const named = [...page.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
  expect(named).toEqual([...new Set([0, ...Object.values(exits)])].sort((a, b) => a - b));
});

test('docs/cli-commands.md is what the command says of itself', async () => {
  await expect(await referencePage()).toMatchFileSnapshot(join(docs, 'cli-commands.md'));
});
