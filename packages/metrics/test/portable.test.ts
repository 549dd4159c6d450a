// The engine has to run in browsers and workers: nothing in src may need Node.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test('there are sources to look at', () => {
  expect(files).toContain('index.ts');
  expect(files.length).toBeGreaterThan(15);
});

test.each(files)('%s imports only its neighbours and uses nothing of Node', (file) => {
  const text = readFileSync(new URL(file, src), 'utf8');
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
  expect(imports.filter((from) => !/^\.\.?\/.*\.js$/.test(from))).toEqual([]);
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(code).not.toMatch(
    /\b(process|Buffer|require|__dirname|globalThis|setTimeout|fetch)\b|\bDate\.now|new Date/,
  );
});

test('each file says in its first line what it is for', () => {
  const silent = files.filter((file) => !readFileSync(new URL(file, src), 'utf8').startsWith('// '));
  expect(silent).toEqual([]);
});

test('nothing is needed at run time', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('peerDependencies');
});
