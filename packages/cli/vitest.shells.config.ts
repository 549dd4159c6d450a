// The tests that type into real shells, some of them on a real pseudo-terminal.
import { defineConfig } from 'vitest/config';
import { findPrograms, programs, shells } from '../../scripts/setup/shells.mjs';

const wanted = [...shells, ...programs];
const found = findPrograms(wanted);
const missing = wanted.filter((name) => !found.includes(name));
if (missing.length > 0) {
  const words = `There is no ${missing.join(', no ')} on this machine, and it cannot be installed (apt-get, as root or in a CI).`;
  if (process.env.CI) throw new Error(words);
  console.error(`${words}\nWhat needs it is not tested.`);
}

export default defineConfig({
  test: {
    dir: 'test/shells',
    globalSetup: './test/build.ts',
    provide: {
      shells: shells.filter((name) => found.includes(name)),
      programs: programs.filter((name) => found.includes(name)),
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    shells: string[];
    programs: string[];
  }
}
