// The tests that need a PostgreSQL, which is started for them: their own, and those of the HTTP seam a second time.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { findPostgres } from '../../scripts/setup/postgres.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const isThere = findPostgres() !== undefined;
if (!isThere) {
  const missing = 'There is no PostgreSQL on this machine, and it cannot be installed (apt-get, as root).';
  if (process.env.CI) throw new Error(missing);
  console.error(`${missing}\nThe tests that need it are skipped. POSTGRES_BIN names a folder with initdb.`);
}

/** Gives the tests of the HTTP seam sandboxes that are on PostgreSQL. */
const onPostgres: Plugin = {
  name: 'sandboxes-on-postgres',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === '../src/index.js' && importer !== undefined && dirname(importer) === here('test')
      ? here('test/postgres/sandbox.ts')
      : undefined,
};

export default defineConfig({
  plugins: [onPostgres],
  test: {
    include: isThere ? ['test/**/*.test.ts'] : [],
    passWithNoTests: !isThere,
    // What is about folders, sockets and pages, and not about data.
    exclude: [
      'test/processes/**',
      ...['reference', 'in-process', 'store/sqlite'].map((name) => `test/${name}.test.ts`),
    ],
    // What is about speed, and goes for the embedded database.
    testNamePattern: /^(?!.*less than \d+ ms)/,
    globalSetup: isThere ? ['test/build.ts', 'test/postgres/server.ts'] : [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
  },
});
