// The Go SDK's types of answers and bodies under its main import, and constants for the values that are known.
import type { Contract } from '../contract/read.ts';
import type { GoContract } from './go-contract.ts';
import { oneOrManyType } from './go-contract.ts';
import { comment, goMark, pascal, quoted } from './go-names.ts';

/** Constants for known values. The types are open: any other value passes. */
function constants(type: string, goType: string, values: readonly unknown[]): string {
  // Two spellings of one value have one name in Go; the first stands.
  const named = new Map([...values].reverse().map((value) => [pascal(String(value)), value]));
  const lines = values
    .filter((value) => named.get(pascal(String(value))) === value)
    .map((value) => `\t${type}${pascal(String(value))} ${goType} = ${quoted(String(value))}\n`);
  return `// Known values of ${type}; others may appear.\nconst (\n${lines.join('')})\n`;
}

export function goModels(contract: Contract, { oneOrMany }: GoContract): string {
  const parts: string[] = [];
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    parts.push(`${comment(`${name}: ${schema.description ?? ''}`)}type ${name} = generated.${name}\n`);
    if (schema['x-known-values']) parts.push(constants(name, name, schema['x-known-values']));
  }
  for (const { record } of oneOrMany) {
    const type = oneOrManyType(record);
    parts.push(`// ${record}s are several records of one request.\ntype ${record}s = generated.${record}s\n`);
    parts.push(`// ${type} is a ${record}, or several as ${record}s.\ntype ${type} = generated.${type}\n`);
  }
  for (const [name, { schema, in: place }] of Object.entries(contract.components.parameters)) {
    const values = schema['x-known-values'] ?? schema.enum;
    const known = name in contract.components.schemas;
    const words = values?.every(
      (value) => /^[a-z]/.test(String(value)) && !/^(true|false)$/.test(String(value)),
    );
    if (place === 'query' && !known && values && words && !schema['x-filter'])
      parts.push(constants(name, 'string', values));
  }
  return `${goMark}
package growpanel

import "github.com/growpanel/growpanel-sdk-go/generated"

${parts.join('\n')}`;
}
