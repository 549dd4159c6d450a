// Ready-to-paste samples of every operation in every language, for the reference.
import { type Contract, operationsOf } from '../../contract/read.ts';
import type { GeneratedFiles } from '../file.ts';
import { commandSample } from './command-line.ts';
import { curlSample } from './curl.ts';
import { goSample } from './go.ts';
import { pythonSample } from './python.ts';
import { type SampleCall, sampleCallOf } from './sample-call.ts';
import { typescriptSample } from './typescript.ts';

/** A sample in the form of `x-codeSamples`, which references show. */
export interface CodeSample {
  lang: string;
  label: Label;
  source: string;
}

export type Label = 'curl' | 'TypeScript' | 'Python' | 'Go' | 'CLI';

interface Language {
  lang: string;
  label: Label;
  /** Undefined when the language has no name for the operation. */
  write(call: SampleCall, server: string): string | undefined;
}

const languages: readonly Language[] = [
  { lang: 'shell', label: 'curl', write: curlSample },
  { lang: 'typescript', label: 'TypeScript', write: typescriptSample },
  { lang: 'python', label: 'Python', write: pythonSample },
  { lang: 'go', label: 'Go', write: goSample },
  { lang: 'bash', label: 'CLI', write: commandSample },
];

/** What samples there are of each operation, in the order in which they are offered. */
export const labels: readonly Label[] = languages.map(({ label }) => label);

export const codeSamplesFile = 'packages/sandbox/src/generated/code-samples.gen.json';

/** What `codeSamplesFile` holds. */
export interface CodeSamples {
  /** The address in the samples, for whoever serves them from elsewhere to replace. */
  server: string;
  /** By operation. */
  operations: Record<string, CodeSample[]>;
}

export function codeSamples(contract: Contract): CodeSamples {
  const server = contract.servers[0]!.url;
  const operations = operationsOf(contract).map((op) => {
    const call = sampleCallOf(contract, op);
    const samples = languages.flatMap(({ lang, label, write }) => {
      const source = write(call, server);
      return source === undefined ? [] : [{ lang, label, source: source.trimEnd() }];
    });
    return [op.id, samples] as const;
  });
  return { server, operations: Object.fromEntries(operations) };
}

export function generateCodeSamples(contract: Contract): GeneratedFiles {
  return { [codeSamplesFile]: `${JSON.stringify(codeSamples(contract), null, 1)}\n` };
}
