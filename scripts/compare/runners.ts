// One runner of the scenario per language: how it is started. A missing toolchain gives none.
import { fileURLToPath } from 'node:url';
import { findGo, goEnvironment } from '../setup/go.mjs';
import { preparePython } from '../setup/python.mjs';

export interface Runner {
  language: string;
  /** Undefined when this machine has not what it takes. */
  command: readonly string[] | undefined;
  folder: string;
  environment: NodeJS.ProcessEnv;
}

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function runners(): Runner[] {
  const python = preparePython();
  const go = findGo();
  return [
    {
      language: 'TypeScript',
      command: [process.execPath, '--import', 'tsx', 'scripts/compare/typescript.ts'],
      folder: folder('.'),
      environment: process.env,
    },
    {
      language: 'Python',
      command: python ? [python, 'scenario.py'] : undefined,
      folder: folder('packages/sdk-python'),
      environment: process.env,
    },
    {
      language: 'Go',
      command: go ? [go, 'run', './internal/scenario'] : undefined,
      folder: folder('packages/sdk-go'),
      environment: goEnvironment(),
    },
  ];
}
