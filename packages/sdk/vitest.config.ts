import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  // Properties run against a whole sandbox; a busy machine takes its time.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
