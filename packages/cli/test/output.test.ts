// What programs read: JSON and CSV, with data on standard output and nothing else.
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { binary, environment, key } from './growpanel.js';
import { growpanel } from './in-process.js';
import { exampleOf, type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

const out = async (line: string) => (await growpanel(line.split(' '), { api })).stdout;
const example = (path: string) =>
  exampleOf('GET', path).body as { result: { list: object } & object; summary: object };

test('piped output is JSON: the rows or the object that a table would show', async () => {
  expect(JSON.parse(await out('reports mrr'))).toEqual(example('/reports/mrr').result);
  expect(JSON.parse(await out('reports summary'))).toEqual(example('/reports/summary').summary);
  expect(JSON.parse(await out('customers list'))).toEqual(example('/customers').result.list);
  expect(JSON.parse(await out('customers get cus_1'))).toEqual(example('/customers/cus_1'));
  expect(JSON.parse(await out('reports map'))).toEqual(example('/reports/map').result.list);
});

test('--envelope and `api` print the whole answer, two spaces deep', async () => {
  const whole = `${JSON.stringify(example('/reports/mrr'), null, 2)}\n`;
  expect(await out('reports mrr --envelope')).toBe(whole);
  expect(await out('api GET /reports/mrr')).toBe(whole);
  expect(await out('api get reports/mrr')).toBe(whole);
  expect(await out('--envelope reports mrr --format json')).toBe(whole);
});

test('--fields chooses and orders, forgives spelling, reaches into objects, and knows what is not there', async () => {
  expect(JSON.parse(await out('reports mrr --fields total-mrr,date'))[0]).toEqual({
    total_mrr: 9900,
    date: '2024-02-01',
  });
  expect(await out('customers get cus_1 --fields id,custom_variables.industry --format csv')).toBe(
    'id,custom_variables.industry\r\ncus_1,saas\r\n',
  );
  const { code, stderr } = await growpanel(['reports', 'mrr', '--fields', 'totl_mrr'], { api });
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean total_mrr?');
});

test('jsonl is a line per row, and one for what is no list', async () => {
  const lines = (await out('reports mrr --format jsonl --fields date,total_mrr')).split('\n');
  expect(lines).toEqual([
    '{"date":"2024-02-01","total_mrr":9900}',
    '{"date":"2024-03-01","total_mrr":29900}',
    '',
  ]);
  expect(JSON.parse(await out('customers get cus_1 --format jsonl'))).toEqual(example('/customers/cus_1'));
  const { stderr } = await growpanel(['plans', 'get', '--format', 'jsonl']);
  expect(JSON.parse(stderr.trim().split('\n').at(-1)!).error.code).toBe('usage');
});

test('--jq is the real jq, on what JSON output would be; texts are bare', async () => {
  const run = (jq: string, ...more: string[]) => growpanel(['reports', 'mrr', '--jq', jq, ...more], { api });
  expect((await run('.[0].total_mrr')).stdout).toBe('9900\n');
  expect((await run('.[] | {date, gain: (.new + .expansion)}')).stdout).toBe(
    '{"date":"2024-02-01","gain":9900}\n{"date":"2024-03-01","gain":20000}\n',
  );
  expect((await run('.currency', '--envelope')).stdout).toBe('usd\n');
  expect((await run('try error("x") catch "caught: \\(.)"')).stdout).toBe('caught: x\n');
  expect((await run('empty')).stdout).toBe('');
});

test('a broken --jq is a usage error before anything is sent, a failing one after', async () => {
  const broken = await growpanel(['data', 'customers', 'delete', 'c', '--jq', '.['], { api });
  expect({ code: broken.code, requests: api.seen.length }).toEqual({ code: 2, requests: 0 });
  expect(JSON.parse(broken.stderr).error.message).toMatch(/^--jq cannot be read: syntax error/);
  const failing = await growpanel(['reports', 'mrr', '--jq', '.name'], { api });
  expect(JSON.parse(failing.stderr).error.message).toBe('--jq failed: Cannot index array with string "name"');
  expect((await growpanel(['plans', 'list', '--jq', '.', '--format', 'csv'], { api })).code).toBe(2);
});

test('CSV: a header, raw numbers, nested fields with dots, and quotes where they must be', async () => {
  const rows = [
    { date: '2024-02-01', total_mrr: 123456, quick_ratio: null },
    { date: 'a,"b"\nc', total_mrr: -5, odd: { x: [1, 2], y: [{ z: 1 }] } },
  ];
  api.answerWith({ 'GET /reports/mrr': { body: { currency: 'usd', result: rows } } });
  const lines = (await out('reports mrr --fields date,total_mrr,quick_ratio,odd --format csv')).split('\r\n');
  expect(lines).toEqual([
    'date,total_mrr,quick_ratio,odd.x,odd.y.0.z',
    '2024-02-01,123456,,,',
    '"a,""b""\nc",-5,,"[1,2]",1',
    '',
  ]);
});

test('CSV has its header without a single row, and the key of a map', async () => {
  api.answerWith({ 'GET /customers': { body: { currency: 'usd', result: { count: 0, list: [] } } } });
  expect(await out('customers list --format csv')).toMatch(/^id,name,email,status,[\w,]+\r\n$/);
  expect((await out('reports map --format csv')).split('\r\n')[1]).toMatch(/^us,9900,/);
});

test.each(['', ' --format json', ' --format table'])(
  'an export is handed on byte for byte%s',
  async (format) => {
    const body = 'id,name\r\ncus_1,"\u001b[2J Ångström"\n';
    api.answerWith({ 'GET /exports/customers.csv': { headers: { 'content-type': 'text/csv' }, body } });
    expect(await out(`exports customers${format}`)).toBe(body);
  },
);

test('an export that breaks off is a failure, after what had come', async () => {
  const headers = { 'content-type': 'text/csv' };
  api.answerWith({ 'GET /exports/customers.csv': { headers, body: 'id,name\ncus_1,', breaksOff: true } });
  const { code, stdout, stderr } = await growpanel(['exports', 'customers'], { api });
  expect({ code, stdout }).toEqual({ code: 7, stdout: 'id,name\ncus_1,' });
  expect(JSON.parse(stderr).error).toMatchObject({
    code: 'network',
    hint: 'What was written is not all of it.',
  });
});

test('an export that is a web page, as a wrong address answers it, is none', async () => {
  const body = '<html><title>Sign in</title></html>';
  api.answerWith({ 'GET /exports/customers.csv': { headers: { 'content-type': 'text/html' }, body } });
  const { code, stdout, stderr } = await growpanel(['exports', 'customers'], { api });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(JSON.parse(stderr).error).toMatchObject({ message: 'the server answered with a web page' });
});

test('exports take no --fields and no --jq', async () => {
  const runs = ['--fields=id', '--jq=.'].map((choice) =>
    growpanel(['exports', 'customers', choice], { api }),
  );
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([2, 2]);
  expect(api.seen).toEqual([]);
});

test('of an export much larger than a pipe, nothing is lost; a closed pipe is no error', async () => {
  const body = 'cus_1,Acme\n'.repeat(300_000);
  api.answerWith({ 'GET /exports/mrr-movements.csv': { headers: { 'content-type': 'text/csv' }, body } });
  const { code, stdout } = await growpanel(['exports', 'mrr-movements'], { api });
  expect({ code, length: stdout.length }).toEqual({ code: 0, length: body.length });
  const child = spawn(process.execPath, [binary, 'exports', 'mrr-movements'], { env: environment({ api }) });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const closed = await new Promise((resolve) => child.on('close', resolve));
  expect({ closed, stderr }).toEqual({ closed: 0, stderr: '' });
});

test('JSON holds no character that drives a terminal', async () => {
  api.answerWith({ 'GET /plans': { body: { result: { count: 1, list: [{ name: '\u001b[2J\u009b1m' }] } } } });
  const text = await out('plans list');
  expect(text).toContain('"\\u001b[2J\\u009b1m"');
});

test('a pipe that is closed early is no error', async () => {
  const list = Array.from({ length: 20_000 }, (_, id) => ({ id: `cus_${id}`, name: 'A customer' }));
  api.answerWith({ 'GET /customers': { body: { currency: 'usd', result: { count: list.length, list } } } });
  const child = spawn(process.execPath, [binary, 'customers', 'list'], { env: environment({ api }) });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('--verbose logs requests to stderr, and the key nowhere', async () => {
  const { stdout, stderr } = await growpanel(['reports', 'mrr', '--verbose', '--interval', 'month'], { api });
  expect(JSON.parse(stdout)).toHaveLength(2);
  expect(stderr).toMatch(/^GET http:\S+\/reports\/mrr\?interval=month → 200, \d+ ms\n$/);
  expect(stdout + stderr).not.toContain(key);
});

test('an unknown report is passed through with its options, as an old client of a new API', async () => {
  api.answerWith({ 'GET /reports/leads-to-come': { body: { result: [{ days: 3, percent: 12.5 }] } } });
  const argv = [
    'reports',
    'leads-to-come',
    '--data-source',
    'ds_1',
    '--selected-type=x',
    '--custom',
    'industry=saas',
  ];
  const { stdout } = await growpanel(argv, { api });
  expect(JSON.parse(stdout)).toEqual([{ days: 3, percent: 12.5 }]);
  expect(api.seen[0]!.query).toEqual({ data_source: 'ds_1', 'selected-type': 'x', custom_industry: 'saas' });
});

test('filters repeat, custom fields too; a query in the path of `api` counts', async () => {
  await out('reports mrr --region eu --region us --custom industry=saas --custom industry=media --fix-fx');
  expect(api.seen[0]!.query).toEqual({ region: 'eu us', fix_fx: 'true', custom_industry: 'saas~~media' });
  await out('api get /reports/mrr?interval=month date=20240101-20240131');
  expect(api.seen[1]!.query).toEqual({ interval: 'month', date: '20240101-20240131' });
});

test('every command has help that begins with examples', async () => {
  const lines = ['', 'reports', 'reports mrr', 'customers', 'customers list', 'data', 'data invoices', 'api'];
  lines.push(
    'data invoices create',
    'settings notifications',
    'integrations webhooks create',
    'profile update',
    'exports',
    'exports customers',
    'account billing',
    'account team edit',
  );
  const runs = await Promise.all(
    lines.map((line) => growpanel([...line.split(' ').filter(Boolean), '--help'])),
  );
  for (const { code, stdout } of runs) {
    expect(stdout).toMatch(/^Examples:\n {2}\$ growpanel /);
    expect(code).toBe(0);
  }
  expect((await growpanel(['help', 'reports', 'mrr'])).stdout).toBe(runs[2]!.stdout);
  expect((await growpanel([])).stdout).toBe(runs[0]!.stdout);
});

test('reports list names them all', async () => {
  const reports = JSON.parse(await out('reports list')) as Array<{ name: string; summary: string }>;
  expect(reports.length).toBeGreaterThan(20);
  expect(reports).toContainEqual({ name: 'mrr', summary: 'MRR and its movements over time' });
});

test('--version alone and among others', async () => {
  const [alone, among] = await Promise.all([
    growpanel(['--version']),
    growpanel(['reports', 'mrr', '--version']),
  ]);
  expect(alone.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(among).toEqual(alone);
});
