// The proof with the official tools: minutes rather than seconds, so apart from the everyday tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../node_modules/.vite/proof',
  define: { __PACKAGE_VERSION__: JSON.stringify('0.0.0-proof') },
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: '../test/build.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
