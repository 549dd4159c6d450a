// How the OAuth engine, written for Workers, comes into our builds: the globals that it uses become imports of its
// one file, so that nothing else in the process sees them changed.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

export type Runtime = 'node' | 'worker';

const source = (name: string) => fileURLToPath(new URL(`../src/oauth/${name}`, import.meta.url));
const engine = /workers-oauth-provider[\\/]dist[\\/]oauth-provider\.js$/;

const globals: Record<Runtime, { module: string; names: string }> = {
  node: { module: source('engine-globals.node.ts'), names: 'fetch, console, Cloudflare' },
  worker: { module: source('engine-globals.worker.ts'), names: 'fetch, console' },
};

const withGlobals = (text: string, runtime: Runtime) => {
  const { module, names } = globals[runtime];
  return `import { ${names} } from ${JSON.stringify(module)};\n${text}`;
};

/** For esbuild, which makes what is published. */
export const engineInBuild = (runtime: Runtime): Plugin => ({
  name: 'oauth-engine',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: engine }, ({ path }) => ({
      contents: withGlobals(readFileSync(path, 'utf8'), runtime),
      resolveDir: dirname(path),
    }));
    onResolve({ filter: /^cloudflare:workers$/ }, () =>
      runtime === 'node'
        ? { path: source('workers-runtime.node.ts') }
        : { path: 'cloudflare:workers', external: true },
    );
  },
});

/** For Vite, which runs the sources in tests, as on Node. */
export const engineInTests = {
  name: 'oauth-engine',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'cloudflare:workers' ? source('workers-runtime.node.ts') : undefined),
  transform: (text: string, id: string) =>
    engine.test(id.split('?')[0] ?? '') ? withGlobals(text, 'node') : undefined,
};
