// The example in the README runs and prints what it says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as metrics from '../src/index.js';

test('the README example works', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const code = example.replace(/import (\{[^}]+\}) from '@growpanel\/metrics';/, 'const $1 = metrics;');
  const printed: unknown[] = [];
  const run = new Function('metrics', 'console', `${code}; return { movements, status };`);
  const { movements, status } = run(metrics, { log: (value: unknown) => printed.push(value) });
  expect(status).toBe('active');
  expect(movements).toMatchObject([
    { type: 'new', delta: 9900 },
    { type: 'expansion', delta: 20_000, subtype: 'plan_change' },
  ]);
  expect(printed).toEqual([[0, 9900, 29_900]]);
});
