// What the SDK's testing entry answers with: the contract's example for every operation.
import { type Contract, operationsOf, successOf } from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

export function generateSdkTesting(contract: Contract): GeneratedFiles {
  const all = operationsOf(contract);
  const examples = all.map((op) => {
    const { status, type, example } = successOf(op);
    const route = { method: op.method.toLowerCase(), path: op.path, status: Number(status), type };
    return `  ${op.id}: ${JSON.stringify({ ...route, example })},\n`;
  });
  return {
    'packages/sdk/src/generated/examples.gen.ts': `${mark}import type { RawOperations } from './namespaces.gen.js';

/** What each operation answers when all goes well. */
export type Answers = { [Id in keyof RawOperations]: Awaited<ReturnType<RawOperations[Id]>>['data'] };

/** Method, path, status, content type and example answer of each operation. */
export const examples: {
  readonly [Id in keyof Answers]: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly type: string;
    readonly example: Answers[Id];
  };
} = {
${examples.join('')}};
`,
  };
}
