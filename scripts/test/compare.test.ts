// One integration, every language, the same answers to the last digit.
import { expect, test } from 'vitest';
import { canonical, compare, type Results, resultsOf } from '../compare/results.ts';
import { runners } from '../compare/runners.ts';

const all = runners();
const here = all.filter(({ command }) => command || process.env.CI);

test(`${here.map(({ language }) => language).join(', ')} get the same from the sandbox, step by step`, async () => {
  const results: Results[] = [];
  for (const runner of here) results.push(await resultsOf(runner));
  const [first, ...others] = results;
  expect(first!.lines.length).toBeGreaterThan(40);
  expect(compare(results).filter(({ same }) => !same)).toEqual([]);
  for (const { lines } of others)
    expect(lines.map((line) => canonical(line))).toEqual(first!.lines.map((line) => canonical(line)));
}, 180_000);
