// The Worker: one file, with `cloudflare:workers` left to the runtime.
import type { Options } from 'tsup';
import { engineInBuild } from './engine.js';

export const workerBuild = (define: Record<string, string>): Options => ({
  entry: { worker: 'src/entries/worker.ts' },
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  clean: false,
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define,
  esbuildOptions(options) {
    options.conditions = ['workerd', 'worker', 'browser'];
  },
  esbuildPlugins: [engineInBuild('worker')],
});
