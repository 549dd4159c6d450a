// A changed description taken all the way: what is refused, what is written, and what is left alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { files, readJson, readText, repository } from '../spec/files.ts';
import { type JsonObject, objectAt, valueAt } from '../spec/json.ts';
import { pull } from '../spec/pull/command.ts';
import { careful, type Plan, type Present, planPull } from '../spec/pull/plan.ts';
import { changesetPattern } from '../spec/release-plan/changeset.ts';
import type { Staging } from '../spec/staging/copy.ts';
import { changed, type changes } from './spec/changed.ts';
import { committedCopy, touched } from './spec/copy.ts';

const contract = readJson(repository, files.contract);
const present: Present = {
  published: readJson(repository, files.published),
  overlay: readText(repository, files.overlay),
  contract,
  released: contract,
  packages: ['@growpanel/sdk', 'growpanel-cli'],
  version: '0.1.0',
};
type Change = keyof typeof changes;
const plan = (change: Change, options = {}, from = present): Plan =>
  planPull(changed(present.published, change), 'openapi.json', from, { ...careful, ...options });
const contractOf = (made: Plan) => JSON.parse(made.contract) as JsonObject;
const taken = (made: Plan): Present => ({
  ...present,
  published: JSON.parse(made.published) as JsonObject,
  overlay: made.overlay,
  contract: contractOf(made),
});

describe('an added report', () => {
  const made = plan('an added report');

  test('needs no hand: it has a place, units, an example', () => {
    expect(made.placed).toEqual([
      {
        operation: 'GET /reports/mrr-forecast',
        at: 'reports.getMrrForecast',
        why: 'like the others under /reports',
      },
    ]);
    expect(made.units.map(({ field, unit }) => [field.split('.')[1], unit])).toEqual([
      ['confidence_pct', 'percent'],
      ['mrr_high', 'money'],
      ['mrr_low', 'money'],
      ['total_customers', 'count'],
    ]);
    const get = valueAt(contractOf(made), ['paths', '/reports/mrr-forecast', 'get']) as JsonObject;
    expect(get).toMatchObject({ operationId: 'getReportsMrrForecast', 'x-custom-filters': true });
    expect(valueAt(get, ['responses', '200', 'content', 'application/json', 'example', 'result', 0])).toEqual(
      {
        confidence_pct: 25,
        date: '2024-05-01',
        mrr_high: 9900,
        mrr_low: 9900,
        total_customers: 1,
      },
    );
    expect(get.responses).toMatchObject({ 401: { $ref: '#/components/responses/Unauthorized' } });
  });

  test('is a patch of every package before 1.0, with a call in every language', () => {
    expect(made.comparison.class).toBe('addition');
    expect(made.changeset).toMatchObject({
      bump: 'patch',
      name: expect.stringMatching(changesetPattern) as string,
    });
    for (const line of [
      '"@growpanel/sdk": patch',
      '"growpanel-cli": patch',
      'gp.reports.getMrrForecast()',
      'gp.reports.mrr_forecast()',
      'gp.Reports.GetMrrForecast(ctx, nil)',
      'growpanel reports mrr-forecast',
    ])
      expect(made.changeset!.text).toContain(line);
    const stable = plan('an added report', {}, { ...present, version: '1.4.0' });
    expect(stable.changeset?.bump).toBe('minor');
  });

  test('lies where the others of its area lie, and leaves their order alone', () => {
    const paths = Object.keys(objectAt(contractOf(made), 'paths'));
    expect(paths.filter((path) => path !== '/reports/mrr-forecast')).toEqual(
      Object.keys(objectAt(contract, 'paths')),
    );
    expect(paths[paths.indexOf('/reports/mrr-forecast') - 1]).toMatch(/^\/reports\//);
  });

  test('taken again: the same changeset under the same name', () => {
    expect(plan('an added report', {}, taken(made)).changeset).toEqual(made.changeset);
  });

  test('taken back: no changeset, and the contract as before', () => {
    const back = planPull(JSON.stringify(present.published), 'openapi.json', taken(made), {
      ...careful,
      prune: true,
    });
    expect(back.changeset).toBeUndefined();
    expect(contractOf(back)).toEqual(contract);
  });
});

describe('a removed field', () => {
  test('is refused while the overlay improves it, with the line', () => {
    expect(() => plan('a removed field')).toThrow(
      /overlay\.yaml:\d+: \$\.components\.schemas\.MrrPeriod\.properties\.quantity does not exist any more\.[\s\S]*--prune/,
    );
  });

  test('breaks, with the way to it in every language, when the improvement is dropped', () => {
    const made = plan('a removed field', { prune: true });
    expect(made.comparison.class).toBe('breaking');
    expect(made.comparison.findings.filter((f) => f.class !== 'documentation')).toMatchObject([
      { rule: 'answer-field-removed', where: 'answer MrrPeriod.quantity' },
    ]);
    expect(made.changeset?.bump).toBe('minor');
    for (const way of [
      'answer.data.result[0].quantity',
      'answer.result[0].quantity',
      'answer.Result[0].Quantity',
      "growpanel reports mrr --jq '.[0].quantity'",
    ])
      expect(made.changeset!.text).toContain(way);
    expect(made.notes).toEqual([
      expect.stringContaining('Dropped scripts/spec/overlay.yaml:'),
      'The examples of GET /reports/mrr lose MrrPeriod.quantity.',
    ]);
  });

  test('goes from our examples as well, and nothing else does', () => {
    const example = (from: JsonObject) =>
      valueAt(from, [
        ...['paths', '/reports/mrr', 'get', 'responses', '200', 'content', 'application/json', 'example'],
      ]) as { result: JsonObject[] };
    const [was] = example(contract).result;
    const { quantity, ...others } = was!;
    expect(quantity).toBeDefined();
    expect(example(contractOf(plan('a removed field', { prune: true }))).result[0]).toEqual(others);
  });
});

test('a widened enum is one addition, of a type that is both sent and answered', () => {
  const { comparison, changeset } = plan('a widened enum');
  expect(comparison.findings).toEqual([
    expect.objectContaining({
      rule: 'value-known',
      class: 'addition',
      where: 'type SegmentMode',
      after: 'compare',
    }),
  ]);
  expect(comparison.findings[0]!.operations).toHaveLength(4);
  expect(changeset?.bump).toBe('patch');
});

test('a reworded sentence changes the documentation and releases nothing', () => {
  const made = plan('a reworded sentence');
  expect(made.comparison.class).toBe('documentation');
  expect(made.changeset).toBeUndefined();
  expect(made.contract).toContain('in other words than yesterday');
});

describe('a renamed path', () => {
  test('is refused with the option that it takes, and nothing that follows from the name alone', () => {
    expect(() => plan('a renamed path')).toThrow(
      /^It looks as if paths were renamed\. Pass --moved \/reports\/map=\/reports\/world-map to keep [^\n]*$/,
    );
  });

  test('keeps its place, units and examples when it is said to have moved', () => {
    const made = plan('a renamed path', { moves: [{ from: '/reports/map', to: '/reports/world-map' }] });
    expect(made.comparison.findings.map((f) => f.rule).sort()).toEqual([
      'operation-path-changed',
      'operation-renamed',
    ]);
    expect(valueAt(contractOf(made), ['paths', '/reports/world-map', 'get', 'x-sdk'])).toEqual({
      namespace: 'reports',
      method: 'getMap',
    });
    for (const words of [
      'growpanel reports world-map',
      'gp.raw.getReportsWorldMap',
      'gp.Client.GetReportsWorldMap',
    ])
      expect(made.changeset!.text).toContain(words);
  });

  test('is an operation that went and one that came when what belonged to it is dropped', () => {
    const { findings } = plan('a renamed path', { prune: true }).comparison;
    expect(findings.map((f) => f.rule)).toEqual(
      expect.arrayContaining(['operation-removed', 'operation-added']) as string[],
    );
  });
});

describe('what somebody must decide', () => {
  test('the unit of a number that no name explains', () => {
    expect(() => plan('a number that says nothing about itself')).toThrow(
      /Nobody but you knows[\s\S]*target: \$\.components\.schemas\.MrrPeriod\.properties\.zest[\s\S]*overlay\.yaml/,
    );
  });

  test('a change that the overlay covers, unless ours is to stay', () => {
    expect(() => plan('a type that the overlay covers')).toThrow(
      /overlay\.yaml:\d+: [\s\S]*quantity\.type was number, is string[\s\S]*--keep-ours/,
    );
    const kept = plan('a type that the overlay covers', { keepOurs: true });
    expect(kept.comparison.class).toBe('none');
    expect(kept.notes).toEqual([expect.stringContaining('Ours stays')]);
  });

  test('improvements in openapi.json that the overlay does not have', () => {
    const edited = structuredClone(contract);
    objectAt(edited, 'info').title = 'Edited';
    expect(() => plan('a reworded sentence', {}, { ...present, contract: edited })).toThrow(
      "Run 'pnpm spec:overlay' first",
    );
  });
});

test('an operation that no namespace covers is reachable, and said to be', () => {
  expect(plan('a namespace that nobody has').placed).toEqual([
    { operation: 'GET /weather', at: 'raw', why: 'no namespace covers its path' },
  ]);
});

describe('in a repository', () => {
  let copy: Staging;
  const told: string[] = [];

  beforeAll(() => {
    copy = committedCopy();
  }, 60_000);
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => copy.remove());

  const run = async (description: string, ...options: string[]) => {
    const file = join(copy.root, '.growpanel', 'description.json');
    writeFileSync(file, description);
    told.length = 0;
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
    await pull(copy.root, [file, '--no-checks', ...options]);
    return told.join('\n');
  };
  const changesets = () =>
    readdirSync(join(copy.root, files.changesets)).filter((name) => changesetPattern.test(name));

  test('nothing changed: nothing is written', async () => {
    expect(await run(JSON.stringify(present.published))).toContain('Nothing changed.');
    expect(touched(copy.root)).toEqual([]);
  });

  test('--dry-run writes nothing', async () => {
    expect(await run(changed(present.published, 'an added report'), '--dry-run')).toContain('--dry-run');
    expect(touched(copy.root)).toEqual([]);
  });

  test('a failure on the way leaves everything as it was', async () => {
    const generator = join(copy.root, 'scripts/generate.ts');
    const text = readFileSync(generator, 'utf8');
    writeFileSync(generator, "throw new Error('no disk left');\n");
    await expect(run(changed(present.published, 'an added report'))).rejects.toThrow(
      /'generate' failed:[\s\S]*no disk left[\s\S]*\nNothing was changed\.$/,
    );
    expect(touched(copy.root)).toEqual(['scripts/generate.ts']);
    writeFileSync(generator, text);
  });

  test('an added report reaches the generated code, and goes from it when it wobbles back', async () => {
    expect(await run(changed(present.published, 'an added report'))).toContain(
      'GET /reports/mrr-forecast is gp.reports.getMrrForecast',
    );
    expect(changesets()).toHaveLength(1);
    const written = touched(copy.root);
    for (const path of [
      files.contract,
      files.overlay,
      files.published,
      'packages/sdk/src/generated/types.gen.ts',
      'packages/sandbox/src/generated/contract.gen.ts',
    ])
      expect(written).toContain(path);
    expect(written.filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))).toEqual([]);

    await run(JSON.stringify(present.published), '--prune');
    expect(changesets()).toEqual([]);
    expect(touched(copy.root)).toEqual([]);
  }, 300_000);
});
