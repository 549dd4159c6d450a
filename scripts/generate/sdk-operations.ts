// The SDK's operations: one small function for each, so that a bundler keeps only those that are called.
import {
  answersText,
  type Contract,
  filterParameters,
  isUpsert,
  operationsOf,
  type Parameter,
  type ResolvedOperation,
  refName,
  successOf,
} from '../contract/read.ts';
import { comment, type GeneratedFiles, mark, pascal } from './file.ts';

/** Name of the type that an operation answers. */
function answerOf(op: ResolvedOperation): string {
  const { schema } = successOf(op);
  if (!schema) return 'string';
  if (!schema.$ref) throw new Error(`${op.id} answers with a schema that has no name`);
  return `t.${refName(schema.$ref)}`;
}

/** Name of the type that an operation takes. */
function inputOf(op: ResolvedOperation): string {
  const takes = op.operation.requestBody || op.parameters.length > 0;
  return takes ? `t.${pascal(op.id)}Data` : 'object';
}

function functionOf(op: ResolvedOperation): string {
  const facts = `${isUpsert(op) ? ', repeatable: true' : ''}${answersText(op) ? ', text: true' : ''}`;
  const more = op.operation['x-custom-filters'] ? ', Filters' : '';
  const request = facts ? `{ ...o${facts} }` : 'o';
  return `${comment(`${op.operation.summary}\n\n${op.operation.description}`, '')}export const ${op.id}: Operation<${inputOf(op)}, ${answerOf(op)}${more}> = (o) => o.client('${op.method}', '${op.path}', ${request});
`;
}

function typeOfFilter({ schema }: Parameter): string {
  const known = (schema['x-known-values'] ?? []).map((value) => `'${value}' | `).join('');
  const text = known ? `${known}(string & {})` : 'string';
  if (schema['x-filter']) return `${text} | readonly string[]`;
  return schema['x-value']?.type === 'boolean' ? `${text} | boolean` : text;
}

/** The filters of reports and lists, once for all operations that take them. */
function filtersType(contract: Contract): string {
  const fields = filterParameters(contract).map((name) => {
    const parameter = contract.components.parameters[name]!;
    return `${comment(parameter.description, '  ')}  ${parameter.name}?: ${typeOfFilter(parameter)} | undefined;\n`;
  });
  return `
/**
 * What narrows a report or a list to some customers. A list of values means any of them.
 * @example
 * \`\`\`ts
 * await gp.reports.getMrr({ query: { plan: ['pg_1', 'pg_2'], region: 'eu', custom_industry: 'saas' } });
 * \`\`\`
 */
export interface Filters {
${fields.join('')}  /** By your own customer fields. */
  [key: \`custom_\${string}\`]: string | readonly string[] | undefined;
}
`;
}

export function generateSdkOperations(contract: Contract): GeneratedFiles {
  return {
    'packages/sdk/src/generated/operations.gen.ts': `${mark}import type { Operation } from '../core/operation.js';
import type * as t from './types.gen.js';
${filtersType(contract)}
${operationsOf(contract).map(functionOf).join('\n')}`,
  };
}
