// The tests that start the command or a browser again and again, which takes as long as all others together.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/processes/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
