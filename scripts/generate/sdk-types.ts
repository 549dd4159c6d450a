// The SDK's types: every schema, and what every operation takes, by @hey-api/openapi-ts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { type Contract, filterParameters, operationsOf, refName, type Schema } from '../contract/read.ts';
import { type GeneratedFiles, mark, pascal } from './file.ts';

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
  // An editor shows a field's own words, not those of its type.
  for (const schema of Object.values(copy.components.schemas)) {
    for (const part of [schema, ...(schema.allOf ?? [])]) {
      for (const field of Object.values(part.properties ?? {})) {
        const type = field.$ref && copy.components.schemas[refName(field.$ref)];
        if (type && !field.description && type.description) field.description = type.description;
      }
    }
  }
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

/** What a documentation comment says, whatever it is folded and indented like. */
const said = (comment: string) =>
  comment
    .replaceAll(/^\s*(?:\/\*\*|\*\/|\*)|\*\/$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * Query parameters stand in one interface, from which the operations pick: with their documentation, which an editor
 * shows all the same. Where one name means several things, the interface has what the contract declares first, so that
 * a new operation never changes how the type of another one reads.
 */
function withSharedParameters(types: string, contract: Contract): string {
  const queries = /\n {4}query\??: \{\n([\s\S]*?)\n {4}\};/g;
  const parameters = /( {8}\/\*\*\n(?: {9}\*[^\n]*\n)+? {9}\*\/\n) {8}(?:'([^']+)'|(\w+))\??: [^\n]+;/g;
  const first = new Map<string, string>();
  for (const { in: place, name, description } of Object.values(contract.components.parameters))
    if (place === 'query' && !first.has(name)) first.set(name, said(description));
  const shared = new Map<string, string>();
  for (const [, body] of types.matchAll(queries))
    for (const [text, comment, quoted, plain] of body!.matchAll(parameters)) {
      const name = quoted ?? plain!;
      if (first.get(name) === said(comment!)) shared.set(name, text);
    }
  const picked = types.replaceAll(queries, (whole, body: string) => {
    const names: string[] = [];
    const own = body.replaceAll(parameters, (text, _comment, quoted: string, plain: string) => {
      const name = quoted ?? plain;
      if (shared.get(name) !== text) return text;
      names.push(`'${name}'`);
      return '';
    });
    if (names.length === 0) return whole;
    const lines = own.split('\n').filter((line) => line.trim());
    const rest = lines.length > 0 ? ` & {\n${lines.join('\n')}\n    }` : '';
    return whole.replace(/\{[\s\S]*\}/, () => `Pick<SharedQuery, ${names.join(' | ')}>${rest}`);
  });
  const fields = [...first.keys()]
    .flatMap((name) => shared.get(name) ?? [])
    .map((text) => text.replaceAll(/^ {4}/gm, ''))
    .join('\n');
  return `${picked}\n/** What the operations' query parameters mean; each operation picks those that it takes. */\nexport interface SharedQuery {\n${fields}\n}\n`;
}

const inputType = /^export type (\w+)Data = \{/gm;
const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);

export async function generateSdkTypes(contract: Contract): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'growpanel-generate-'));
  try {
    await createClient({
      input: forTypeScript(contract) as unknown as Record<string, unknown>,
      output: { path: folder, clean: true },
      logs: { level: 'silent' },
      plugins: ['@hey-api/typescript'],
    });
    const read = async (name: string) =>
      (await readFile(join(folder, name), 'utf8')).replace(/^\/\/ This file is auto-generated.*\n+/, '');
    const operations = new Set(operationsOf(contract).map(({ id }) => pascal(id)));
    const types = (await read('types.gen.ts'))
      .replaceAll(`'${openEnd}'`, '(string & {})')
      // The answer of an operation has a name of its own already; its route stands with its function.
      .replaceAll(/export type \w+Response = \w+Responses\[keyof \w+Responses\];\n+/g, '')
      .replaceAll(/export type \w+Responses = \{\n[\s\S]*?\n\};\n+/g, '')
      .replaceAll(/^ {4}(?:(?:body|path|query)\?: never|url: '[^']*');\n/gm, '')
      .replaceAll(/export type \w+Data = \{\n\};\n+/g, '')
      .replaceAll(inputType, (whole, id: string) =>
        operations.has(id) ? `/**\n * What \`${lower(id)}\` takes.\n */\n${whole}` : whole,
      )
      // Left over from what the generator does with a base URL and with webhooks.
      .replaceAll(/export type (?:ClientOptions|Webhooks|WebhookEventWebhook\w+) = [\s\S]*?;\n(?=\n|$)/g, '')
      .replaceAll(`'${list}'`, 'readonly string[]')
      .replaceAll(`'${dateRange}'`, 'DateRange');
    return {
      'packages/sdk/src/generated/types.gen.ts': `${mark}import type { DateRange } from '../core/query.js';\n${withSharedParameters(types, contract)}`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
