// One integration, every language, the same answers to the last digit.
import { expect, test } from 'vitest';
import { compare, report } from '../compare/report.ts';
import { type Results, resultsOf } from '../compare/results.ts';
import { runners } from '../compare/runners.ts';

const all = runners();
const here = all.filter(({ command }) => command || process.env.CI);

test(`${here.map(({ language }) => language).join(', ')} get the same from the sandbox, step by step`, async () => {
  const results: Results[] = [];
  for (const runner of here) results.push(await resultsOf(runner));
  const [first, ...others] = results;
  expect(first!.lines.length).toBeGreaterThan(40);
  expect(compare(results).filter(({ differences }) => differences.length > 0)).toEqual([]);
  for (const { lines } of others) expect(lines).toEqual(first!.lines);
  expect(report(results, compare(results))).toMatch(/getReportsMrr +\| 200: 7 rows 358800 /);
}, 180_000);

test('what differs is shown with its place and the value of each language', () => {
  const mrr = (...total: number[]) => ({ result: total.map((value) => ({ total_mrr: value })) });
  const results: Results[] = [
    {
      language: 'TypeScript',
      lines: [
        { name: 'MRR', status: 200, result: mrr(9900, 4900) },
        { name: 'a file', status: 200, result: 'id\r\na\r\n' },
      ],
    },
    { language: 'Go', lines: [{ name: 'MRR', status: 200, result: mrr(9900, 4901) }] },
  ];
  const rows = compare(results);
  expect(rows.map(({ differences }) => differences)).toEqual([['/result/result/1/total_mrr'], ['/']]);
  expect(report(results, rows)).toBe(
    `
| step   | TypeScript            | Go                    |             |
|--------|-----------------------|-----------------------|-------------|
| MRR    | 200: 2 rows 9900 4900 | 200: 2 rows 9900 4901 | **differs** |
| a file | 200: 1 row            | missing               | **differs** |

- MRR, \`/result/result/1/total_mrr\`: TypeScript 4900, Go 4901
- a file, \`/\`: TypeScript {"name":"a file","status":200,"result":"id\\r\\na\\r\\n"}, Go nothing
`.trim(),
  );
});
