// A call, and the way to a field of its answer, in the languages that our clients are for.

import {
  commandWords,
  goName,
  kebab,
  pascal,
  pythonName,
  snake,
  typescriptName,
} from '../../generate/samples/names.ts';
import { lookUp } from '../diff/look-up.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { operationsIn } from '../normalise/operations.ts';

export const languages = ['TypeScript', 'Python', 'Go', 'CLI'] as const;
export type Language = (typeof languages)[number];

/** An operation with what a call of it needs. */
export interface Callable {
  namespace: string[] | undefined;
  method: string;
  id: string;
  http: string;
  path: string;
  /** Values for the names in the path, in its order. */
  ids: string[];
  hasQuery: boolean;
  hasBody: boolean;
}

/** The same for a path whatever its parameters are called. */
export const callKey = (operation: string): string => operation.replaceAll(/\{[^}]*\}/g, '{}');

export function callables(contract: JsonObject): Map<string, Callable> {
  return new Map(
    [...operationsIn(contract)].map(([path, method, operation]) => {
      const parameters = ((operation.parameters ?? []) as Json[]).map((p) =>
        lookUp(contract, p, 'parameters'),
      );
      const place = operation['x-sdk'];
      const placed = isObject(place) && typeof place.namespace === 'string';
      return [
        callKey(`${method.toUpperCase()} ${path}`),
        {
          namespace: placed ? String(place.namespace).split('.') : undefined,
          method: placed ? String(place.method) : String(operation.operationId),
          id: String(operation.operationId),
          http: method.toUpperCase(),
          path,
          ids: [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!),
          hasQuery: parameters.some((p) => p.in === 'query'),
          hasBody: operation.requestBody !== undefined,
        },
      ];
    }),
  );
}

/** What is passed beside the path: a parameter or a field of the body, under the name that the wire has. */
export interface Passed {
  in: 'query' | 'body';
  name: string;
}

const placeOf = ({ namespace, method }: Callable) => namespace && { namespace: namespace.join('.'), method };

const typescript = (c: Callable, passed?: Passed): string => {
  const path = c.ids.length > 0 ? `path: { ${c.ids.map((id) => `${id}: '…'`).join(', ')} }` : '';
  const given = passed ? `${passed.in}: { ${passed.in === 'body' ? '…, ' : ''}${key(passed.name)}: … }` : '';
  const body = c.hasBody && passed?.in !== 'body' ? 'body: { … }' : '';
  const parts = [path, given, body].filter(Boolean);
  const place = placeOf(c) ?? { namespace: 'raw', method: c.method };
  return `await gp.${typescriptName(place)}(${parts.length > 0 ? `{ ${parts.join(', ')} }` : ''})`;
};

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const python = (c: Callable, passed?: Passed): string => {
  const place = placeOf(c);
  const body = passed?.in === 'body' ? [`{..., "${passed.name}": ...}`] : c.hasBody ? ['{...}'] : [];
  const query = passed?.in === 'query' ? [`${snake(passed.name)}=...`] : [];
  const ids = place ? c.ids.map(() => '"…"') : [`"${c.http}"`, `"${c.path}"`];
  return `gp.${place ? pythonName(place) : 'request'}(${[...ids, ...body, ...query].join(', ')})`;
};

const go = (c: Callable, passed?: Passed): string => {
  const args = ['ctx', ...c.ids.map(() => '"…"')];
  const place = placeOf(c);
  if (!place) return `gp.Client.${pascal(c.id)}(${args.join(', ')})`;
  if (c.hasBody) args.push(passed?.in === 'body' ? `body /* ${pascal(passed.name)}: … */` : 'body');
  if (c.hasQuery) args.push(passed?.in === 'query' ? `params /* ${pascal(passed.name)}: … */` : 'nil');
  return `gp.${goName(place)}(${args.join(', ')})`;
};

const cli = (c: Callable, passed?: Passed): string => {
  const ids = c.ids.map((id) => `<${id}>`);
  const option = passed?.in === 'query' ? [`--${kebab(passed.name)} …`] : passed ? [`${passed.name}=…`] : [];
  const place = placeOf(c);
  const command = place ? [...commandWords(place, c.path), ...ids] : ['api', c.http, c.path];
  return ['growpanel', ...command, ...option].join(' ');
};

const calls: Record<Language, (c: Callable, passed?: Passed) => string> = {
  TypeScript: typescript,
  Python: python,
  Go: go,
  CLI: cli,
};

export const callIn = (language: Language, callable: Callable, passed?: Passed): string =>
  calls[language](callable, passed);

/** Names under which answers hand over what somebody asked for; the command line takes it out. */
const envelopes = ['result', 'summary', 'webhooks', 'values'];

/** The way from an answer to one of its fields; `[]` is a row, `{}` an entry of a map. */
export function accessIn(language: Language, callable: Callable, fields: readonly string[]): string {
  if (language === 'CLI') return commandAccess(callable, fields);
  const steps = fields.map((field) => {
    if (field === '[]') return '[0]';
    if (field === '{}') return language === 'TypeScript' ? "['…']" : '["…"]';
    if (language === 'Go') return `.${pascal(field)}`;
    return language === 'Python' ? `.${snake(field)}` : `.${field}`;
  });
  return `${language === 'TypeScript' ? 'answer.data' : 'answer'}${steps.join('')}`;
}

function commandAccess(callable: Callable, fields: readonly string[]): string {
  let inner = [...fields];
  if (envelopes.includes(inner[0]!) && inner.length > 1) inner = inner.slice(1);
  if (inner[0] === 'list' && inner.length > 1) inner = inner.slice(1);
  const steps = inner
    .map((field) => (field === '[]' ? '[0]' : field === '{}' ? '["…"]' : `.${field}`))
    .join('');
  return `${cli(callable)} --jq '${steps.startsWith('[') ? '.' : ''}${steps}'`;
}
