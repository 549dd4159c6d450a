// The SDK's namespaces: which operation stands under which name, with its documentation.
import {
  answersText,
  type Contract,
  isUpsert,
  operationsOf,
  type ResolvedOperation,
} from '../contract/read.ts';
import { comment, type GeneratedFiles, mark, pascal } from './file.ts';

interface Tree {
  methods: Map<string, ResolvedOperation>;
  children: Map<string, Tree>;
}

const emptyTree = (): Tree => ({ methods: new Map(), children: new Map() });

function docOf(op: ResolvedOperation, call: string): string {
  const errors = Object.keys(op.responses).filter((s) => !s.startsWith('2'));
  const path = op.parameters.filter((p) => p.in === 'path').map((p) => `${p.name}: '${p.example}'`);
  const body = op.operation.requestBody?.content['application/json']?.example;
  const query = op.parameters
    .filter((p) => p.in === 'query' && p.required)
    .map((p) => `${p.name}: '${p.example}'`);
  const parts = [
    path.length ? `path: { ${path.join(', ')} }` : '',
    query.length ? `query: { ${query.join(', ')} }` : '',
    body === undefined ? '' : `body: ${JSON.stringify(body)}`,
  ].filter(Boolean);
  const args = parts.length ? `{ ${parts.join(', ')} }` : '';
  return [
    op.operation.summary,
    '',
    op.operation.description,
    '',
    `\`${op.method} ${op.path}\``,
    '',
    `@throws {@link GrowPanelError} ${errors.join(', ')}`,
    '@example',
    '```ts',
    `const { data } = await gp.${call}(${args});`,
    '```',
  ].join('\n');
}

function interfaces(tree: Tree, path: string[]): string {
  const name = path.map(pascal).join('');
  const methods = [...tree.methods].map(
    ([method, op]) =>
      `${comment(docOf(op, [...path, method].join('.')), '  ')}  ${method}: RawOperations['${op.id}'];\n`,
  );
  const children = [...tree.children.keys()].map(
    (c) => `  /** The methods of \`gp.${[...path, c].join('.')}\`. */\n  ${c}: ${name}${pascal(c)}Methods;\n`,
  );
  const nested = [...tree.children].map(([c, t]) => interfaces(t, [...path, c])).join('');
  const text = path.length
    ? `\n/** The methods of \`gp.${path.join('.')}\`. */\nexport interface ${name}Methods {\n${methods.join('\n')}${children.join('')}}\n`
    : '';
  return nested + text;
}

function table(tree: Tree, indent: string): string {
  const methods = [...tree.methods].map(([m, op]) => `${indent}${m}: operations.${op.id},\n`);
  const children = [...tree.children].map(
    ([c, t]) => `${indent}${c}: {\n${table(t, `${indent}  `)}${indent}},\n`,
  );
  return methods.join('') + children.join('');
}

export function generateSdkNamespaces(contract: Contract): GeneratedFiles {
  const root = emptyTree();
  const unplaced: string[] = [];
  const all = operationsOf(contract);
  for (const op of all) {
    const place = op.operation['x-sdk'];
    if (!place) unplaced.push(op.id);
    if (!place || 'raw' in place) continue;
    let node = root;
    for (const part of place.namespace.split('.')) {
      if (!node.children.has(part)) node.children.set(part, emptyTree());
      node = node.children.get(part)!;
    }
    const taken = node.methods.get(place.method);
    if (taken) throw new Error(`${taken.id} and ${op.id} both want gp.${place.namespace}.${place.method}`);
    node.methods.set(place.method, op);
  }
  const namespaces = [...root.children.keys()]
    .map((c) => `  /** The methods of \`gp.${c}\`. */\n  ${c}: ${pascal(c)}Methods;\n`)
    .join('');
  const routes = all.map((op) => `  '${op.method} ${op.path}': '${op.id}';\n`);
  const texts = all.filter(answersText);
  const upserts = all.filter(isUpsert);
  return {
    'packages/sdk/src/generated/facts.gen.ts': `${mark}
/** POST paths that create or update by id: sending the same once more changes nothing. */
export const upserts: ReadonlySet<string> = new Set([${upserts.map((op) => `'${op.path}'`).join(', ')}]);

/** Paths whose answer is text rather than JSON. */
export const textPaths: ReadonlySet<string> = new Set([${texts.map((op) => `'${op.path}'`).join(', ')}]);

/** Requests per window (seconds); the first limit that fits a request counts. */
export const rateLimits: {
  readonly window: number;
  readonly limits: readonly { readonly method: string; readonly path?: string; readonly requests: number }[];
} = ${JSON.stringify(contract['x-rate-limits'])};
`,
    'packages/sdk/src/generated/namespaces.gen.ts': `${mark}import type { Call, Operation } from '../core/operation.js';
import type { GrowPanelError } from '../core/errors/growpanel-error.js';
import * as operations from './operations.gen.js';
import type { Filters } from './operations.gen.js';
import type * as t from './types.gen.js';
${interfaces(root, [])}
/** All namespaces. */
export interface Namespaces {
${namespaces}}

/** Every operation by its id, with what it takes and answers. */
export type RawOperations = {
  [Id in keyof typeof operations]: (typeof operations)[Id] extends Operation<infer Data, infer Answer, infer More>
    ? Call<Data, Answer, More>
    : never;
};

/** The operation behind each route, \`METHOD /path\`. */
export interface Routes {
${routes.join('')}}

/** @internal Generated functions by name. Their own types are in \`Namespaces\` and \`RawOperations\`. */
export interface FunctionTable {
  readonly [name: string]: FunctionTable | ((options: never) => unknown);
}

/** @internal The generated function behind every method of every namespace. */
export const placement: FunctionTable = {
${table(root, '  ')}};

/** @internal Operations of the contract that no namespace names and that are not marked as raw only. */
export type Unplaced = ${unplaced.map((id) => `'${id}'`).join(' | ') || 'never'};

/** @internal The generated function behind every operation. An object rather than the module, so that a bundler can drop it. */
export const byId: FunctionTable = {
${all.map((op) => `  ${op.id}: operations.${op.id},\n`).join('')}};

export type { Filters, GrowPanelError };
`,
  };
}
