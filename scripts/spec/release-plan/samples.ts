// Before and after in code, for the findings that change what somebody writes.
import { pascal } from '../../generate/samples/names.ts';
import type { Finding } from '../diff/finding.ts';
import { accessIn, type Callable, callIn, callKey, type Language, languages, type Passed } from './code.ts';

export interface Sample {
  language: Language;
  before?: string;
  after?: string;
}

export interface Sides {
  before: ReadonlyMap<string, Callable>;
  after: ReadonlyMap<string, Callable>;
}

const operationText = (value: unknown) => (typeof value === 'string' ? value : '');

export function samplesFor(finding: Finding, sides: Sides): Sample[] {
  const [first = ''] = finding.operations;
  const moved = finding.rule === 'operation-path-changed';
  const old = sides.before.get(callKey(moved ? operationText(finding.before) : first));
  const now = sides.after.get(callKey(moved ? operationText(finding.after) : first));
  return languages.flatMap((language) => {
    const pair = codeFor(finding, language, old, now);
    if (!pair || (pair.before === undefined && pair.after === undefined) || pair.before === pair.after)
      return [];
    return [{ language, ...pair }];
  });
}

const passedIn = (finding: Finding): Passed | undefined => {
  const name = finding.fields.at(-1);
  if (name === undefined || name === '[]' || name === '{}') return undefined;
  if (finding.where.startsWith('query ')) return { in: 'query', name };
  return finding.where.startsWith('request') ? { in: 'body', name } : undefined;
};

type Pair = Omit<Sample, 'language'>;
const pair = (before: string | undefined, after: string | undefined): Pair => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function codeFor(finding: Finding, language: Language, old?: Callable, now?: Callable): Pair | undefined {
  const call = (callable: Callable | undefined, passed?: Passed) =>
    callable && callIn(language, callable, passed);
  const passed = passedIn(finding);
  switch (finding.rule) {
    case 'operation-added':
      return pair(undefined, call(now));
    case 'operation-removed':
      return pair(call(old), undefined);
    case 'operation-moved':
    case 'operation-placed':
    case 'operation-unplaced':
    case 'operation-path-changed':
    case 'path-parameter-renamed':
      return pair(call(old), call(now));
    case 'operation-renamed':
      return pair(rawName(language, finding.before), rawName(language, finding.after));
    case 'parameter-added':
    case 'required-parameter-added':
    case 'parameter-required':
    case 'request-field-added':
    case 'required-request-field-added':
    case 'request-field-required':
      return pair(call(old), call(now, passed));
    case 'parameter-removed':
    case 'request-field-removed':
      return pair(call(old, passed), call(now));
    case 'answer-field-added':
      return pair(undefined, now && accessIn(language, now, finding.fields));
    case 'answer-field-removed':
      return pair(old && accessIn(language, old, finding.fields), undefined);
    case 'schema-renamed':
    case 'schema-removed':
      return typeName(language, finding);
    default:
      return undefined;
  }
}

/** Where an operation is called by its id, whatever its place in the namespaces. */
function rawName(language: Language, id: unknown): string | undefined {
  if (language === 'TypeScript') return `gp.raw.${String(id)}`;
  return language === 'Go' ? `gp.Client.${pascal(String(id))}` : undefined;
}

function typeName(language: Language, { before, after }: Finding): Pair | undefined {
  const spelled: Partial<Record<Language, (name: unknown) => string>> = {
    TypeScript: (name) => `import type { ${name} } from '@growpanel/sdk'`,
    Python: (name) => `from growpanel.types import ${name}`,
    Go: (name) => `growpanel.${name}`,
  };
  const spell = spelled[language];
  return spell && pair(spell(before), after === undefined ? undefined : spell(after));
}
