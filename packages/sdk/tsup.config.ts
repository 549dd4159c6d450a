import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/contract.ts',
    'src/operations.ts',
    'src/webhooks/index.ts',
    'src/testing/index.ts',
    'src/ingest/index.ts',
    'src/ingest/file.ts',
    'src/ingest/sources/stripe/index.ts',
    'src/ingest/sources/chartmogul/index.ts',
    'src/ingest/sources/csv/index.ts',
    'src/ingest/sources/jsonl/index.ts',
  ],
  format: 'esm',
  target: 'es2022',
  clean: true,
  // Shipped to browsers as it is: without layout, with its names.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  // A declaration per module rather than one bundle: a bundle renames what it takes from elsewhere, at 45 kB.
  onSuccess: async () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
    execFileSync(process.execPath, ['compact-types.mjs'], { stdio: 'inherit' });
  },
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
});
