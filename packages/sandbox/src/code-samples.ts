// Ready-to-paste samples of every operation, as the package brings them, with this sandbox's address in them.
import { readFileSync } from 'node:fs';
import type { ContractFile } from './contract-file.js';

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

interface CodeSamples {
  /** The address in the samples. */
  server: string;
  operations: Readonly<Record<string, readonly CodeSample[]>>;
}

let known: CodeSamples | undefined;

/** Next to the built files; in the repository, where nothing is built yet, where they are generated. */
function codeSamples(): CodeSamples {
  if (known) return known;
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  let text: string;
  try {
    text = read('./code-samples.json');
  } catch {
    text = read('./generated/code-samples.gen.json');
  }
  known = JSON.parse(text) as CodeSamples;
  return known;
}

/** The contract with samples that call `url`. */
export function withSamples(contract: ContractFile, url: string): ContractFile {
  const { server, operations } = codeSamples();
  const samplesOf = (id: string) =>
    operations[id]?.map((sample) => ({ ...sample, source: sample.source.replaceAll(server, url) }));
  const paths = Object.entries(contract.paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [
        method,
        { ...operation, 'x-codeSamples': samplesOf(operation.operationId) },
      ]),
    ),
  ]);
  return { ...contract, paths: Object.fromEntries(paths) };
}
