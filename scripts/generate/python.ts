// The Python SDK's generated code. Without a Python it is left as it is: said so, and a failure in CI.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Contract } from '../contract/read.ts';
import { preparePython, withoutPython } from '../setup/python.mjs';
import { pythonCurrencies } from './currencies.ts';
import type { GeneratedFiles } from './file.ts';
import { filesIn, generatePythonClient, runPython } from './python-client.ts';
import { generatePythonFacts } from './python-facts.ts';
import { generatePythonIngestFields } from './python-ingest-fields.ts';
import { generatePythonNamespaces } from './python-namespaces.ts';

const mark = '# Generated from openapi.json by `pnpm generate`. Do not edit.\n';
const target = 'packages/sdk-python/src/growpanel';
const packageFile = new URL('../../packages/sdk-python/package.json', import.meta.url);

/** The same text on every machine: imports that nothing uses are dropped, the rest is formatted. */
function formatted(files: GeneratedFiles, python: string): GeneratedFiles {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-format-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ruff = ['-m', 'ruff'];
    const settings = [
      '--isolated',
      '--no-cache',
      '--quiet',
      '--line-length',
      '112',
      '--target-version',
      'py39',
    ];
    runPython(python, [...ruff, 'check', '--select', 'F401,I001', '--fix', ...settings, folder]);
    runPython(python, [...ruff, 'format', ...settings, folder]);
    return Object.fromEntries(
      filesIn(folder).map((path) => [`${target}/${path}`, mark + readFileSync(join(folder, path), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function generatePython(contract: Contract): GeneratedFiles {
  const python = preparePython();
  if (!python) {
    withoutPython('Generating the Python SDK');
    return {};
  }
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const client = generatePythonClient(contract, python);
  const namespaces = generatePythonNamespaces(contract, client);
  return formatted(
    {
      ...client,
      ...namespaces,
      ...pythonCurrencies(),
      ...generatePythonFacts(contract, version),
      ...generatePythonIngestFields(contract),
    },
    python,
  );
}
