// Bundles the server with everything it uses: over standard input and output one file is read, and installing brings nothing else.
import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { engineInBuild } from './build/engine.js';
import { lazyContract } from './build/lazy-contract.js';
import { licences } from './build/licences.js';
import { workerBuild } from './build/worker.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const define = { __PACKAGE_VERSION__: JSON.stringify(version) };

const forNode: Options = {
  platform: 'node',
  target: 'node20',
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define,
};

const choices: Plugin = {
  name: 'choices',
  setup({ onResolve }) {
    // `serve` is a bundle of its own.
    onResolve({ filter: /^\.\/entries\/node\.js$/ }, () => ({ path: './node.js', external: true }));
    // Beside the package, and only for those who host the server: SQLite on Node 20, PostgreSQL.
    onResolve({ filter: /^(?:node-sqlite3-wasm|pg)$/ }, ({ path }) => ({ path, external: true }));
    // What a person fills in is checked where it is used: a general validator would cost 90 ms of every start.
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: new URL('src/protocol-shims.ts', import.meta.url).pathname,
    }));
  },
};

/** CommonJS, because Node then starts without its loader of modules: a tenth of the time to the first answer. */
const command: Options = {
  ...forNode,
  entry: { main: 'src/main.ts' },
  format: 'cjs',
  clean: true,
  esbuildPlugins: [lazyContract, choices],
};

const hosted: Options = {
  ...forNode,
  entry: { node: 'src/entries/node.ts' },
  format: 'esm',
  clean: false,
  esbuildPlugins: [engineInBuild('node'), lazyContract, licences('dist/THIRD-PARTY-LICENSES.txt'), choices],
};

export default defineConfig([command, hosted, workerBuild(define)]);
