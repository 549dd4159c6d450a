// The operation types that the sandbox's handlers are checked against, by openapi-typescript. Without documentation:
// nobody but the compiler reads them, and it is in the contract.
import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

export async function generateSandboxTypes(contract: Contract): Promise<GeneratedFiles> {
  const nodes = await openapiTS(JSON.stringify(contract), { silent: true, alphabetize: false });
  const types = astToString(nodes).replaceAll(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '');
  return { 'packages/sandbox/src/generated/api.gen.ts': mark + types };
}
