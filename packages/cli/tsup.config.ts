// Bundles the command with everything it uses: a start reads a few files, and installing it brings nothing else.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Plugin as EsbuildPlugin, transform } from 'esbuild';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * Node starts CommonJS some milliseconds sooner than modules. esbuild splits modules only, so each chunk is turned
 * into CommonJS afterwards; what is imported when it is used becomes a `require` at that moment.
 */
const asCommonJs = {
  name: 'as-commonjs',
  async renderChunk(code: string) {
    return transform(code, {
      ...{ format: 'cjs', platform: 'node', target: 'node20', supported: { 'dynamic-import': false } },
      minify: true,
    });
  },
};

interface Described {
  parameters: unknown[];
}

/**
 * The contract is data, and JSON is read several times faster than the same as code. Parameters that operations share
 * stand in it once.
 */
const contractAsJson: EsbuildPlugin = {
  name: 'contract-as-json',
  setup(build) {
    build.onLoad({ filter: /[\\/]sdk[\\/]dist[\\/]contract\.js$/ }, async ({ path }) => {
      const contract = (await import(pathToFileURL(path).href)) as { operations: Record<string, Described> };
      const operations = Object.entries(contract.operations);
      const parameters = [...new Set(operations.flatMap(([, operation]) => operation.parameters))];
      const withPlaces = operations.map(([id, operation]) => {
        const places = operation.parameters.map((parameter) => parameters.indexOf(parameter));
        return [id, { ...operation, parameters: places }];
      });
      const text = JSON.stringify({ ...contract, operations: Object.fromEntries(withPlaces), parameters });
      return {
        contents: `const read = JSON.parse(${JSON.stringify(text)});
for (const operation of Object.values(read.operations))
  operation.parameters = operation.parameters.map((place) => read.parameters[place]);
export const { operations, schemas, version } = read;`,
      };
    });
  },
};

/** Commander can start subcommands as programs of their own. We have none, and what it takes costs each start 2 ms. */
const noPrograms: EsbuildPlugin = {
  name: 'no-programs',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'no-programs', namespace: 'no-programs' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'export {};' }));
  },
};

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: true,
  noExternal: [/.*/],
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  plugins: [asCommonJs],
  esbuildPlugins: [contractAsJson, noPrograms],
  onSuccess: async () => {
    writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
    // Their licences ask to be passed on.
    copyFileSync('node_modules/commander/LICENSE', 'dist/COMMANDER-LICENSE.txt');
    copyFileSync('node_modules/jq-wasm/LICENSE', 'dist/JQ-WASM-LICENSE.txt');
  },
});
