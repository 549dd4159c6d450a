// Tests run the command as people do: the built binary, in a process of its own.
import { defineConfig } from 'vitest/config';
import { server, sources } from './build/tests.js';

export default defineConfig({
  ...sources,
  test: {
    globalSetup: './test/build.ts',
    testTimeout: 20_000,
    maxWorkers: 2,
    // Nothing here keeps state in modules, and loading them for each file takes as long as all the tests.
    isolate: false,
    include: ['test/**/*.test.ts'],
    // Several processes, browsers and runtimes: `pnpm test:hosted`.
    exclude: ['test/oauth/hosted/**'],
    server,
  },
});
