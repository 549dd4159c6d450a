// docs/metrics.md: every rule has a source and a test that exists, and every report of the contract is there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationsOf, readContract } from '../contract/read.ts';

const page = new URL('../../docs/metrics.md', import.meta.url);
const text = readFileSync(page, 'utf8');

const files = new Map(
  [...text.matchAll(/^\[([\w-]+)\]: (\S+)$/gm)].map(([, name, path]) => [name!, new URL(path!, page)]),
);

/** Rows of the tables, as their cells; a `\|` is no border. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (rule|report and field) \|/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

interface Named {
  file: string;
  title: string;
}

/** `[file] “title”, “title”, [file] “title”` */
function testsIn(cell: string): Named[] {
  let file = '';
  return [...cell.matchAll(/\[([\w-]+)\]|“([^”]+)”/g)].flatMap(([, name, title]) => {
    if (name !== undefined) file = name;
    return title === undefined ? [] : [{ file, title }];
  });
}

/** Titles as they are written in a test: a text of its own, the name of a case or a field of one. */
const titlesIn = (source: string) =>
  new Set([...source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , title]) => title));

const named = rows.flatMap(([rule = '', , , tests = '']) =>
  testsIn(tests).map(({ file, title }) => ({ rule, file, title })),
);

describe('every row', () => {
  test.each(rows)('%s', (...cells) => {
    expect(cells).toHaveLength(4);
    const [rule, formula, source, tests] = cells as [string, string, string, string];
    expect([rule, formula].every((cell) => cell.length > 0)).toBe(true);
    expect(source).toMatch(/\b(doc|API|ours)\b|^–$/);
    expect(testsIn(tests).length, 'names no test').toBeGreaterThan(0);
  });
});

describe('every test that is named exists', () => {
  test.each([...files])('%s is a file', (_, url) => expect(existsSync(url)).toBe(true));

  test.each(named)('$file: $title', ({ file, title }) => {
    const url = files.get(file);
    expect(url, `[${file}] has no link`).toBeDefined();
    expect([...titlesIn(readFileSync(url!, 'utf8'))]).toContain(title);
  });
});

test('every report of the contract has its formula', () => {
  const told = rows.map(([first]) => first).join(' ');
  const missing = operationsOf(readContract())
    .filter(({ path }) => path.startsWith('/reports/'))
    .map(({ path }) => path.slice('/reports/'.length))
    .filter((name) => !told.includes(`\`${name}\``) && !isShortened(name, told));
  expect(missing).toEqual([]);
});

/** `leads-table` is told as `-table` in the row of the report that it belongs to. */
function isShortened(name: string, told: string): boolean {
  const at = name.lastIndexOf('-');
  return told.includes(`\`${name.slice(0, at)}`) && told.includes(`\`${name.slice(at)}\``);
}
