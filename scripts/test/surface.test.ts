// Surfaces: what is a change, what breaks, and what a changeset has to say about it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Released } from '../release/packages.ts';
import { repository } from '../spec/files.ts';
import { compareSurfaces } from '../surface/compare.ts';
import { parseSurface, surfaceText } from '../surface/entry.ts';
import { typescriptSurface } from '../surface/typescript.ts';
import { verdictOn } from '../surface/verdict.ts';

const base = mkdtempSync(join(tmpdir(), 'growpanel-surface-'));
afterAll(() => rmSync(base, { recursive: true }));

const surface = (...lines: string[]) => parseSurface(lines.map((line) => `${line}\n`).join(''));

describe('comparing', () => {
  const call = 'sdk › mrr()';
  test.each([
    ['nothing', [call], [call], []],
    ['a method goes', [call, `${call} › 1\tstring`], [], ['breaking sdk › mrr()']],
    [
      'a method comes, with a parameter that it requires',
      [],
      [call, `${call} › 1\trequired string`],
      ['addition sdk › mrr()'],
    ],
    ['an optional parameter comes', [call], [call, `${call} › 1\tstring`], [`addition ${call} › 1`]],
    ['a required parameter comes', [call], [call, `${call} › 1\trequired string`], [`breaking ${call} › 1`]],
    [
      'a parameter may be left out',
      [`${call} › 1\trequired string`],
      [`${call} › 1\tstring`],
      [`addition ${call} › 1`],
    ],
    [
      'a parameter has to be given',
      [`${call} › 1\tstring`],
      [`${call} › 1\trequired string`],
      [`breaking ${call} › 1`],
    ],
    ['a type changes', ['sdk › T › n\tnumber'], ['sdk › T › n\tstring'], ['breaking sdk › T › n']],
    ['a list of values grows', ["sdk › T\t'a' | 'b'"], ["sdk › T\t'a' | 'b' | 'c'"], ['addition sdk › T']],
    ['a list of values shrinks', ["sdk › T\t'a' | 'b'"], ["sdk › T\t'a'"], ['breaking sdk › T']],
    ['null comes', ['sdk › T › n\tnumber'], ['sdk › T › n\tnumber | null'], ['breaking sdk › T › n']],
    [
      'a union inside brackets is no list',
      ['sdk › T\tArray<a | b>'],
      ['sdk › T\tArray<a | b | c>'],
      ['breaking sdk › T'],
    ],
  ])('%s', (_title, before, after, expected) => {
    const found = compareSurfaces(surface(...before), surface(...after));
    expect(found.map((change) => `${change.class} ${change.path}`)).toEqual(expected);
  });

  test('what is written down is read as it was', () => {
    for (const name of ['typescript', 'python', 'go', 'cli', 'mcp']) {
      const text = readFileSync(join(repository, 'surface', `${name}.txt`), 'utf8');
      expect(parseSurface(text).size).toBeGreaterThan(100);
      expect(surfaceText(parseSurface(text))).toBe(text);
    }
  });
});

describe('declarations', () => {
  const declared = (text: string) => {
    const folder = mkdtempSync(join(base, 'package-'));
    const manifest = { name: 'one', exports: { '.': { types: './index.d.ts' } } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(
      join(folder, 'chunk.d.ts'),
      'interface Row { id: string; amount?: { value: number }; }\nexport { Row as R };',
    );
    writeFileSync(join(folder, 'index.d.ts'), text);
    return surfaceText(typescriptSurface([folder]));
  };

  test('are taken apart, also where a bundle keeps them elsewhere, without comments and layout', () => {
    const text = `import { R as Row } from './chunk.js';
/** Reads. */
declare class Client<T = string> { #key: string; private secret: string;
  rows(id: string, limit?: number): Promise<Row[]>; }
/** No export leads to it. */
declare const limit: 5;
export { Client, type Row };`;
    expect(declared(text)).toBe(
      [
        'one › Client\tclass <T = string>',
        'one › Client › rows()',
        'one › Client › rows() › 1\trequired string',
        'one › Client › rows() › 2\tnumber',
        'one › Client › rows() › returns\tPromise<Row[]>',
        'one › Row\tinterface',
        'one › Row › amount\t? object',
        'one › Row › amount › value\tnumber',
        'one › Row › id\tstring',
        'one › export Client',
        'one › export Row\n',
      ].join('\n'),
    );
    expect(declared(text.replace('/** Reads. */', '').replaceAll('\n', ' \n '))).toBe(declared(text));
  });
});

describe('a verdict on the real surface', () => {
  const packages = [{ name: 'one', version: '0.2.0' }] as Released[];
  const tree = (name: string, edit: (lines: string[]) => string[], bump?: string) => {
    const root = mkdtempSync(join(base, 'tree-'));
    mkdirSync(join(root, '.changeset'));
    mkdirSync(join(root, 'surface/released'), { recursive: true });
    const file = `${name}.txt`;
    cpSync(join(repository, 'surface', file), join(root, 'surface/released', file));
    const lines = readFileSync(join(repository, 'surface', file), 'utf8')
      .split('\n')
      .filter(Boolean);
    writeFileSync(join(root, 'surface', file), `${edit(lines).join('\n')}\n`);
    if (bump) writeFileSync(join(root, '.changeset/words.md'), `---\n"one": ${bump}\n---\n\nWords: major.\n`);
    return verdictOn(root, [name], packages);
  };
  const without = (pattern: RegExp) => (lines: string[]) => {
    const kept = lines.filter((line) => !pattern.test(line));
    expect(kept.length).toBeLessThan(lines.length);
    return kept;
  };

  const removals: [string, RegExp][] = [
    ['typescript', /^@growpanel\/sdk › .*mrr_current/],
    ['python', /^growpanel › GrowPanel › reports\.mrr\(\)/],
    ['go', /^growpanel › ReportGroup|^growpanel › IntervalMonth/],
    ['cli', /^growpanel › reports mrr( |\t|$)/],
    ['mcp', /^tools › get_report › report/],
  ];
  test.each(removals)('%s: what is gone needs a minor version before 1.0', (name, pattern) => {
    const missing = tree(name, without(pattern));
    expect(missing.sufficient).toBe(false);
    expect(missing.text).toMatch(
      /breaking, .* {2}\(gone\)[\s\S]*needs a changeset with 'minor'.*there is none/,
    );
    expect(tree(name, without(pattern), 'patch').text).toMatch(/only 'patch'/);
    expect(tree(name, without(pattern), 'minor').sufficient).toBe(true);
  });

  test('an addition needs a patch', () => {
    const more = (lines: string[]) => [...lines, 'tools › forecast'];
    expect(tree('mcp', more).text).toMatch(/0 breaking, 1 added[\s\S]*'patch'/);
    expect(tree('mcp', more, 'patch').sufficient).toBe(true);
  });

  test('a value more of a text that takes any is an addition, as it is to the API', () => {
    const more = (lines: string[]) => {
      const found = lines.map((line) =>
        line.replace("'filter' | 'breakdown' | str", "'filter' | 'breakdown' | 'compare' | str"),
      );
      expect(found).not.toEqual(lines);
      return found;
    };
    expect(tree('python', more, 'patch')).toMatchObject({
      sufficient: true,
      text: expect.stringMatching(/0 breaking/),
    });
  });

  test('an operation more is an addition to the generated Go client, which is an interface', () => {
    const more = (lines: string[]) => {
      const some = lines.find((line) => line.startsWith('growpanel/generated › ClientInterface › '))!;
      return [...lines, some.replace(/ › \w+\t/, ' › GetWeather\t')];
    };
    expect(tree('go', more, 'patch')).toMatchObject({
      sufficient: true,
      text: expect.stringMatching(/0 breaking, 1 added/),
    });
  });

  test('what stayed needs nothing', () => {
    expect(tree('mcp', (lines) => lines)).toEqual({
      sufficient: true,
      text: 'The surface is the released one.',
    });
  });
});
