// The SDK's low-level client: one function per operation and all types, by @hey-api/openapi-ts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import {
  answersText,
  type Contract,
  filterParameters,
  isUpsert,
  operationsOf,
  refName,
  type Schema,
} from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

/** Stands for "any other text" in an enumeration until the types are written. */
const openEnd = '__any_other_text__';

/** Stands for several values of a filter. */
const list = '__list__';

/** Stands for what a range of days may be given as. */
const dateRange = '__date_range__';

/**
 * The contract as the TypeScript generator should see it. The wire stays the same; what changes is how values
 * are typed: integers are plain numbers, text with known values stays open, parameters take numbers, booleans
 * and lists, and no function repeats how a key is sent.
 */
function forTypeScript(contract: Contract): Contract {
  const copy = structuredClone(contract);
  delete copy.security;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const schema = node as Schema;
    if (schema.type !== undefined) delete schema.format;
    const known = schema['x-known-values'];
    if (known && schema.type !== undefined) {
      schema.enum = [...known, openEnd, ...([schema.type].flat().includes('null') ? [null] : [])];
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(copy.components.schemas);
  for (const parameter of Object.values(copy.components.parameters)) {
    const { type: inside, format } = parameter.schema['x-value'] ?? {};
    visit(parameter.schema);
    const { description: _, ...text } = parameter.schema;
    if (inside === 'integer' || inside === 'boolean') parameter.schema = { anyOf: [text, { type: inside }] };
    if (format === 'date-range') {
      parameter.schema = { anyOf: [text, { type: 'string', enum: [dateRange] }] };
    }
    if (parameter.schema['x-filter']) parameter.schema = { anyOf: [text, { type: 'string', enum: [list] }] };
  }
  // What all operations with filters take is one type of its own (`Filters`), not a copy in each of them.
  const filters = new Set(filterParameters(contract));
  for (const methods of Object.values(copy.paths)) {
    for (const operation of Object.values(methods)) {
      if (!operation['x-custom-filters']) continue;
      operation.parameters = operation.parameters!.filter(
        (p) => !('$ref' in p && filters.has(refName(p.$ref))),
      );
    }
  }
  // A stream of events is text to the generator; what it makes of one needs a client of its own.
  for (const methods of Object.values(copy.paths)) {
    for (const operation of Object.values(methods)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        // Failures are errors of the transport with one body for all; types per status would repeat it per operation.
        if (!status.startsWith('2')) delete operation.responses[status];
        if (!('content' in response) || !response.content?.['text/event-stream']) continue;
        response.content = { 'text/plain': response.content['text/event-stream'] };
      }
    }
  }
  return copy;
}

/** What the transport has to know of an operation beside its route, as the beginning of a request. */
function factsByRoute(contract: Contract): Map<string, string> {
  return new Map(
    operationsOf(contract).map((op) => {
      const facts = `${isUpsert(op) ? 'repeatable: true, ' : ''}${answersText(op) ? 'text: true, ' : ''}`;
      return [`${op.method} ${op.path}`, facts];
    }),
  );
}

export async function generateSdkClient(contract: Contract): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'growpanel-generate-'));
  try {
    await createClient({
      input: forTypeScript(contract) as unknown as Record<string, unknown>,
      output: { path: folder, clean: true },
      logs: { level: 'silent' },
      plugins: ['@hey-api/typescript', { name: '@hey-api/sdk', client: false }],
    });
    const read = async (name: string) =>
      (await readFile(join(folder, name), 'utf8')).replace(/^\/\/ This file is auto-generated.*\n+/, '');
    const types = (await read('types.gen.ts'))
      .replaceAll(`'${openEnd}'`, '(string & {})')
      // The answer of an operation has a name of its own already.
      .replaceAll(/export type \w+Response = \w+Responses\[keyof \w+Responses\];\n+/g, '')
      // So has what it answers, with its own documentation.
      .replaceAll(/\n {4}\/\*\*\n {5}\* [^\n]*\n {5}\*\/\n {4}(2\d\d: )/g, '\n    $1')
      .replaceAll(`'${list}'`, 'readonly string[]')
      .replaceAll(`'${dateRange}'`, 'DateRange');
    const facts = factsByRoute(contract);
    const functions = (await read('sdk.gen.ts'))
      // What an operation takes is ours to say, and whether a call throws is no question: it does.
      .replace(/export type Options<[\s\S]*?\n\};\n\n/, '')
      .replaceAll('<ThrowOnError extends boolean = false>', '')
      .replaceAll(', ThrowOnError>', '>')
      // The transport says what the body is.
      .replaceAll(
        /\(\{\n {4}(url: '[^']+'),\n {4}\.\.\.options,\n {4}headers: \{[^}]+\}\n\}\)/g,
        '({ $1, ...options })',
      )
      .replaceAll(
        /\.(get|post|put|delete)(<[^(]+>\(\{ )url: '([^']+)', /g,
        (_, method: string, types: string, path: string) =>
          `.${method}${types}url: '${path}', ${facts.get(`${method.toUpperCase()} ${path}`) ?? ''}`,
      );
    // Without a client of its own the generator leaves these names for us to bring: our transport's.
    const imports = "import type { Options } from '../core/operation.js';\nexport type { Options };\n";
    return {
      'packages/sdk/src/generated/types.gen.ts': `${mark}import type { DateRange } from '../core/query.js';\n${types}`,
      'packages/sdk/src/generated/operations.gen.ts': mark + imports + functions,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
