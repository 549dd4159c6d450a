// The hosted server where it really runs: processes that share PostgreSQL, workerd, a browser in front of it.
import { defineConfig } from 'vitest/config';
import { server, sources } from './build/tests.js';

export default defineConfig({
  ...sources,
  test: {
    globalSetup: './test/build.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    include: ['test/oauth/hosted/**/*.test.ts'],
    server,
  },
});
