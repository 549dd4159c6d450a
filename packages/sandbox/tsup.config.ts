// Two entries: the library and the command. What they are made of besides is put beside them.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'tsup';

/** Built in, because loading their hundreds of small files takes longer than starting the sandbox. */
const builtIn = ['kysely', 'hono', '@hono/node-server'];

const billingExport = new URL('../../examples/billing-export/', import.meta.url);
const dist = new URL('./dist/', import.meta.url);

/** Their package names the licence and has no file with its text. */
const scalarLicence = `scalar.js is @scalar/api-reference, https://github.com/scalar/scalar

MIT License

Copyright (c) 2023-present Scalar

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

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
    const rates = readFileSync(new URL('./data/ecb-rates.csv', import.meta.url));
    writeFileSync(new URL('ecb-rates.csv.gz', dist), gzipSync(rates, { level: 9 }));
    // The contract and the samples that are served, and the reference that shows them.
    cpSync(new URL('../../openapi.json', import.meta.url), new URL('openapi.json', dist));
    cpSync(
      new URL('./src/generated/code-samples.gen.json', import.meta.url),
      new URL('code-samples.json', dist),
    );
    mkdirSync(new URL('docs/', dist), { recursive: true });
    const scalar = new URL('./node_modules/@scalar/api-reference/', import.meta.url);
    cpSync(new URL('dist/browser/standalone.js', scalar), new URL('docs/scalar.js', dist));
    writeFileSync(new URL('docs/LICENSE.txt', dist), scalarLicence);
    const licences = builtIn.map((name) => {
      const text = readFileSync(new URL(`./node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
      return `${name}\n\n${text.trim()}\n`;
    });
    writeFileSync(new URL('THIRD-PARTY-LICENSES.txt', dist), licences.join(`\n${'-'.repeat(80)}\n\n`));
  },
});
