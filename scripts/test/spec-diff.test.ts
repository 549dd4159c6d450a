// The comparison against thousands of changed contracts whose class is known: every change of the table at every
// operation, there and back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareContracts } from '../spec/diff/compare.ts';
import { formats, reportAs } from '../spec/diff/report.ts';
import { rules, worst } from '../spec/diff/rules.ts';
import { files, readJson, repository } from '../spec/files.ts';
import type { Json, JsonObject } from '../spec/json.ts';
import { mutations } from './spec/mutations/index.ts';
import type { Change } from './spec/mutations/mutation.ts';
import { type OneOperation, oneByOne } from './spec/one-operation.ts';

const contract = readJson(repository, files.contract);
const all = oneByOne(contract);

const changed = (one: OneOperation, change: Change) => {
  const copy = structuredClone(one);
  return change(copy) === true ? copy.contract : undefined;
};

test('thousands of changed contracts are compared', () => {
  const count = mutations.reduce(
    (sum, { change }) => sum + all.filter((one) => changed(one, change)).length,
    0,
  );
  expect(count).toBeGreaterThan(2500);
});

describe.each(mutations)('$name', ({ change, class: there, back }) => {
  const cases = all.flatMap((one) => {
    const after = changed(one, change);
    return after ? [{ one, after }] : [];
  });

  test(`is ${there}, and ${back} the other way`, () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { one, after } of cases) {
      const place = `${one.method} ${one.path}`;
      const forward = compareContracts(one.contract, after);
      const reverse = compareContracts(after, one.contract);
      expect([place, forward.class], JSON.stringify(forward.findings.map((f) => f.rule))).toEqual([
        place,
        there,
      ]);
      expect([place, reverse.class], JSON.stringify(reverse.findings.map((f) => f.rule))).toEqual([
        place,
        back,
      ]);
    }
  });
});

test('nothing changed: nothing is found, whatever the order of keys', () => {
  const shuffled = (value: Json, seed: number): Json => {
    if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
    if (typeof value !== 'object' || value === null) return value;
    const keys = Object.keys(value).sort(
      (a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7) || (a < b ? 1 : -1),
    );
    return Object.fromEntries(keys.map((key) => [key, shuffled(value[key]!, seed)]));
  };
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.integer({ min: 1, max: 1000 }), (one, seed) => {
      expect(compareContracts(one.contract, shuffled(one.contract, seed) as JsonObject).findings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Changes that do not undo each other. */
const independent = mutations.filter((m) =>
  [
    'its description is reworded',
    'it is deprecated',
    'custom filters go',
    'an optional parameter comes',
    'a required parameter comes',
    'another failure is declared',
    'it moves in the namespaces',
  ].includes(m.name),
);

test('two changes are as bad as the worse of them, and each is told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.shuffledSubarray(independent, { minLength: 2, maxLength: 2 }),
      (one, two) => {
        const singles = two.map(({ change }) => changed(one, change));
        const both = structuredClone(one);
        if (!two.every(({ change }) => change(both) === true)) return;
        const rulesOf = (after: JsonObject) =>
          compareContracts(one.contract, after).findings.map((f) => f.rule);
        const comparison = compareContracts(one.contract, both.contract);
        expect(comparison.class).toBe(worst(two.map((m) => m.class)));
        for (const single of singles)
          for (const rule of rulesOf(single!)) expect(rulesOf(both.contract)).toContain(rule);
      },
    ),
    { numRuns: 60 },
  );
});

test('each finding says where, what it was, what it is and what to do', () => {
  const one = all.find(({ path }) => path === '/reports/mrr')!;
  const after = changed(one, mutations.find((m) => m.name === 'a field of the answer may be null')!.change)!;
  const { findings, packages } = compareContracts(one.contract, after);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'answer-null-possible',
      area: 'Reports',
      operations: ['GET /reports/mrr'],
      where: expect.stringMatching(/^answer [A-Z]\w+\.\w+/) as string,
      after: expect.arrayContaining(['null']) as string[],
      action: rules['answer-null-possible'].action,
    }),
  ]);
  expect(packages).toMatchObject({ sdk: 'breaking', 'sdk-go': 'breaking', cli: 'breaking' });
  for (const format of formats)
    expect(reportAs(format, { class: 'breaking', findings, packages })).toContain('null');
});

test('what breaks one language only is told for that language only', () => {
  const one = all.find(({ path }) => path === '/data/segments')!;
  const after = changed(one, mutations.find((m) => m.name === 'a known value goes')!.change)!;
  expect(compareContracts(one.contract, after).packages).toMatchObject({
    sdk: 'none',
    cli: 'none',
    'sdk-go': 'breaking',
  });
});

test('the same change met through several operations is told once, with all of them', () => {
  const after = structuredClone(contract);
  const schemas = (after.components as JsonObject).schemas as Record<string, JsonObject>;
  delete (schemas.ErrorBody!.properties as JsonObject).field;
  const { findings } = compareContracts(contract, after);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.operations.length).toBeGreaterThan(60);
});
