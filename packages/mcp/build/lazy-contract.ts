// Puts the contract's tables into a bundle compressed instead of as code: skipped in passing, unpacked when first
// needed. As code they would be a third of what every start reads.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { operations, schemas } from '@growpanel/sdk/contract';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** An expression that gives the value. */
const packed = (value: unknown): string =>
  `JSON.parse(process.getBuiltinModule('node:zlib').inflateRawSync(Buffer.from('${deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64')}', 'base64')).toString())`;

/** Operations share their parameters: each is written once, and put back where it belongs when they are read. */
function operationsCode(): string {
  const parameters: string[] = [];
  const numbered = Object.entries(operations).map(([id, operation]) => {
    const places = operation.parameters.map((parameter) => {
      const written = JSON.stringify(parameter);
      if (!parameters.includes(written)) parameters.push(written);
      return parameters.indexOf(written);
    });
    return [id, { ...operation, parameters: places }];
  });
  return `let operations;
export const operationsById = () => {
  if (operations) return operations;
  const parameters = ${packed(parameters.map((written) => JSON.parse(written)))};
  operations = ${packed(Object.fromEntries(numbered))};
  for (const operation of Object.values(operations)) operation.parameters = operation.parameters.map((i) => parameters[i]);
  return operations;
};`;
}

const schemasCode = () => `let schemas;
export const schemasByName = () => (schemas ??= ${packed(schemas)});`;

/** An expression for what a generated module's one function returns, which is JSON. */
function returned(file: string): string {
  const source = readFileSync(file, 'utf8');
  const value = JSON.parse(
    source.slice(source.indexOf('=> ({') + 4, source.lastIndexOf('})') + 1),
  ) as unknown;
  return packed(value);
}

export const lazyContract: Plugin = {
  name: 'lazy-contract',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mcp[\\/]src[\\/]contract[\\/]data\.ts$/ }, () => ({
      contents: `${operationsCode()}\n${schemasCode()}`,
    }));
    onLoad({ filter: /[\\/]generated[\\/]catalogue\.gen\.ts$/ }, ({ path }) => ({
      contents: `export const catalogue = () => ${returned(path)};`,
    }));
  },
};
