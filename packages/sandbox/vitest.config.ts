// Tests meet the sandbox at its HTTP seam. Those of the command need the built files, which are made first.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those have a configuration of their own: they need a server.
    exclude: ['test/postgres/**'],
    globalSetup: 'test/build.ts',
    testTimeout: 20_000,
    // Every sandbox stands alone, so files can share what they have loaded, which takes longer than most tests.
    pool: 'threads',
    isolate: false,
  },
});
