// Bundles the command with everything it uses: a start reads a few files, and installing it brings nothing else.
import { copyFileSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: true,
  minifySyntax: true,
  minifyWhitespace: true,
  noExternal: [/.*/],
  define: { __PACKAGE_VERSION__: JSON.stringify(version) },
  // Commander and jq are CommonJS: they ask for Node's own modules with require, and for their folder.
  banner: {
    js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url),__dirname=import.meta.dirname;",
  },
  // Their licences ask to be passed on.
  onSuccess: async () => {
    copyFileSync('node_modules/commander/LICENSE', 'dist/COMMANDER-LICENSE.txt');
    copyFileSync('node_modules/jq-wasm/LICENSE', 'dist/JQ-WASM-LICENSE.txt');
  },
});
