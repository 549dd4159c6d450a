// Two entries: the library and the command. What they are made of besides is put beside them.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Built in, because loading their hundreds of small files takes longer than starting the sandbox. */
const builtIn = ['kysely', 'hono', '@hono/node-server'];

const billingExport = new URL('../../examples/billing-export/', import.meta.url);
const dist = new URL('./dist/', import.meta.url);

export default defineConfig({
  entry: ['src/index.ts', 'src/main.ts'],
  format: 'esm',
  target: 'node20',
  dts: { entry: 'src/index.ts' },
  clean: true,
  noExternal: builtIn,
  // `node:sqlite` exists under this name only.
  removeNodeProtocol: false,
  onSuccess: async () => {
    mkdirSync(new URL('seeds/', dist), { recursive: true });
    for (const name of ['customers.csv', 'plans.csv', 'invoices.csv'])
      cpSync(new URL(name, billingExport), new URL(`seeds/${name}`, dist));
    const licences = builtIn.map((name) => {
      const text = readFileSync(new URL(`./node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
      return `${name}\n\n${text.trim()}\n`;
    });
    writeFileSync(new URL('THIRD-PARTY-LICENSES.txt', dist), licences.join(`\n${'-'.repeat(80)}\n\n`));
  },
});
