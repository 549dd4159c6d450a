// Tests meet the sandbox at its HTTP seam. Those of the command need the built files, which are made first.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those have configurations of their own: they need a server, processes and a browser.
    exclude: ['test/postgres/**', 'test/processes/**'],
    globalSetup: 'test/build.ts',
    // Long, for a machine that does other things too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every sandbox stands alone, so files can share what they have loaded, which takes longer than most tests.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
  },
});
