// Tests run the command as people do: built, in a process of its own where that matters, else in this one.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  test: {
    dir: 'test',
    exclude: ['**/shells/**'],
    globalSetup: './test/build.ts',
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
