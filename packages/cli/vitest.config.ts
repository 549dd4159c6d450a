// Tests run the command as people do: the built binary, in a process of its own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __PACKAGE_VERSION__: JSON.stringify('0.0.0-test') },
  test: { globalSetup: './test/build.ts', testTimeout: 20_000, maxWorkers: 2 },
});
