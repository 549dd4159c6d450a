// A moved path in what people wrote: named anew where it is meant, and left alone where it only looks like it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renameIn, renamingsOf } from '../spec/pull/rename.ts';

const root = mkdtempSync(join(tmpdir(), 'growpanel-rename-'));
beforeAll(() => execFileSync('git', ['init', '--quiet'], { cwd: root }));
afterAll(() => rmSync(root, { recursive: true }));

const contract = (path: string, operationId: string) => ({
  paths: { [path]: { get: { operationId, 'x-sdk': { namespace: 'reports', method: 'getWeather' } } } },
});
const renamings = renamingsOf(
  [{ from: '/reports/weather', to: '/reports/forecast' }],
  contract('/reports/weather', 'getReportsWeather'),
  contract('/reports/forecast', 'getReportsForecast'),
);

function renamed(path: string, text: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  const changed = renameIn(root, renamings).map((each) => each.path);
  const now = readFileSync(join(root, path), 'utf8');
  expect(changed).toEqual(now === text ? [] : [path]);
  rmSync(join(root, path));
  return now;
}

test.each([
  ['  getReportsWeather: handler,', '  getReportsForecast: handler,'],
  ["fetch('/reports/weather')", "fetch('/reports/forecast')"],
  ['fetch(url + "/reports/weather?date=2026")', 'fetch(url + "/reports/forecast?date=2026")'],
  [
    '`GET /reports/weather` and growpanel reports weather --date 2026',
    '`GET /reports/forecast` and growpanel reports forecast --date 2026',
  ],
])('%s', (before, after) => {
  expect(renamed('packages/one/src/one.ts', before)).toBe(after);
});

test.each([
  'getReportsWeatherDetail, forgetReportsWeather',
  "'/reports/weather-detail', '/reports/weather/{id}', '/data/reports/weather', '../reports/weather'",
  'growpanel reports weathering',
  'gp.reports.getWeather()',
])('%s stays', (text) => {
  expect(renamed('packages/one/src/one.ts', text)).toBe(text);
});

test.each(['packages/one/CHANGELOG.md', 'docs/decisions/0001-one.md', 'elsewhere/one.ts'])(
  'what %s says stays',
  (path) => {
    expect(renamed(path, '/reports/weather')).toBe('/reports/weather');
  },
);

test('what is generated is left to its generator', () => {
  const text = '// Generated from openapi.json by `pnpm generate`.\n/reports/weather';
  expect(renamed('packages/one/src/one.py', text)).toBe(text);
});
