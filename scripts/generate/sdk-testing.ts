// What the SDK's testing entry answers with: the contract's example for every operation.
import { type Contract, operationsOf, successOf } from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

const pascal = (s: string) => s[0]!.toUpperCase() + s.slice(1);

export function generateSdkTesting(contract: Contract): GeneratedFiles {
  const all = operationsOf(contract);
  const examples = all.map((op) => {
    const { status } = successOf(op);
    const example = op.responses[status]?.content?.['application/json']?.example;
    const route = { method: op.method.toLowerCase(), path: op.path, status: Number(status) };
    return `  ${op.id}: ${JSON.stringify({ ...route, example })},\n`;
  });
  const answers = all.map((op) => {
    const type = `types.${pascal(op.id)}Responses`;
    return `  ${op.id}: ${type}[keyof ${type}];\n`;
  });
  return {
    'packages/sdk/src/generated/examples.gen.ts': `${mark}import type * as types from './types.gen.js';

/** What each operation answers when all goes well. */
export interface Answers {
${answers.join('')}}

/** Method, path, status and example answer of each operation. */
export const examples: {
  readonly [Id in keyof Answers]: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly example: Answers[Id];
  };
} = {
${examples.join('')}};
`,
  };
}
