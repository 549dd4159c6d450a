// The contract and the command line fit together: nothing is left out, and no name means two things.
import { operations as byId } from '@growpanel/sdk/contract';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { fillResource } from '../src/commands/resources.js';
import { addGlobals } from '../src/config/globals.js';
import { nearest } from '../src/contract/nearest.js';
import { kebab } from '../src/contract/options.js';
import { operations, reports } from '../src/contract/tables.js';
import { wordsOf } from '../src/contract/words.js';
import { parseJson } from '../src/input/json.js';
import { formatMoney } from '../src/output/money.js';
import { cut, widthOf } from '../src/output/width.js';
import { buildProgram } from '../src/program.js';

test('every operation is a report or has a command in a group that the program names', () => {
  const program = buildProgram();
  const groups = new Set(program.commands.map((command) => command.name()));
  expect(operations.length).toBe(Object.keys(byId).length);
  for (const operation of operations.filter(({ path }) => !path.startsWith('/reports/'))) {
    expect(groups).toContain(wordsOf(operation)[0]);
  }
  expect(reports.size).toBe(operations.filter(({ path }) => path.startsWith('/reports/')).length);
});

test('two operations never have the same words', () => {
  const lines = operations.map((operation) => wordsOf(operation).join(' '));
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
});

test('no parameter has the name of a global option', () => {
  const globals = new Set(addGlobals(new Command()).options.map(({ long }) => long));
  for (const name of ['--body', '--custom', '--country', '--measure', '--chart', '--version', '--help'])
    globals.add(name);
  const parameters = operations.flatMap((operation) =>
    operation.parameters.map(({ name }) => `--${kebab(name)}`),
  );
  expect(parameters.filter((name) => globals.has(name))).toEqual([]);
});

test('the data group has the commands of the documentation', () => {
  const data = new Command('data');
  fillResource(data);
  const tree = data.commands.map((resource) => [
    resource.name(),
    resource.commands.map((each) => each.name()),
  ]);
  expect(Object.fromEntries(tree)).toMatchObject({
    customers: ['list', 'create', 'get', 'update', 'delete'],
    invoices: ['list', 'create', 'update', 'delete', 'get'],
    'data-sources': 'list create update delete get progress reset full-import abort connect'.split(' '),
    'plan-groups': 'list create get update delete delete-multiple merge ai-suggest'.split(' '),
  });
});

test.each([
  [9900, 'usd', '99.00'],
  [-5, 'usd', '-0.05'],
  [0, 'usd', '0.00'],
  [123456789, 'eur', '1,234,567.89'],
  [9900, 'jpy', '9,900'],
  [9900, 'kwd', '9.900'],
  [33.4, 'usd', '0.33'],
  [-0.2, 'usd', '0.00'],
  [9900, undefined, '9,900'],
  [9900, 'x1', '9,900'],
])('%d minor units of %s are %s', (minor, currency, text) => {
  expect(formatMoney(minor, currency)).toBe(text);
});

test.each([
  ['abc', 3],
  ['Ångström', 8],
  ['e\u0301', 1],
  ['株式会社', 8],
  ['👩‍👩‍👧', 2],
  ['한국', 4],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
  expect(cut(text, width)).toBe(text);
  expect(widthOf(cut(`${text}${text}`, width))).toBeLessThanOrEqual(width);
});

test.each([
  ['{"a":1,}', '1:8'],
  ['[1 2]', '1:4'],
  ['{"a" 1}', '1:6'],
  ['{a:1}', '1:2'],
  ['"abc', '1:5'],
  ['{"a":"x\ny"}', '1:8'],
  ['[1,\n2,\n]', '3:1'],
  ['{"a":01}', '1:7'],
  ['nul', '1:1'],
  ['{} {}', '1:4'],
  ['', '1:1'],
  ['[1]]', '1:4'],
])('%j breaks at %s', (text, place) => {
  const found = (problem: string) => new Error(problem);
  const message = (() => {
    try {
      parseJson(text, found);
      return 'fine';
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(message.replace(/.*line (\d+), column (\d+)$/, '$1:$2')).toBe(place);
});

test('nearest finds typos, and nothing for other words', () => {
  expect(nearest('sumary', ['summary', 'mrr'])).toBe('summary');
  expect(nearest('exports', ['summary', 'mrr'])).toBeUndefined();
});
