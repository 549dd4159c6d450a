// What the Go ingestion checks in a row before it is sent: the table of the pushed schemas as Go data.
import type { Contract } from '../contract/read.ts';
import { goMark, pascal, quoted } from './go-names.ts';
import { type PushedField, pushedFields } from './sdk-ingest-fields.ts';

function rule({ name, kind, of, min, values, aliasOf, required }: PushedField): string {
  const parts = [
    `name: ${quoted(name)}`,
    `kind: kind${pascal(kind)}`,
    ...(required ? ['required: true'] : []),
    ...(values ? [`values: []string{${values.map(quoted).join(', ')}}`] : []),
    ...(min === undefined ? [] : [`bounded: true`, `least: ${min}`]),
    ...(aliasOf ? [`aliasOf: ${quoted(aliasOf)}`] : []),
    ...(of ? [`of: ${quoted(of)}`] : []),
  ];
  return `\t\t{${parts.join(', ')}},\n`;
}

export function goIngestFields(contract: Contract): string {
  const tables = Object.entries(pushedFields(contract)).map(
    ([name, fields]) => `\t${quoted(name)}: {\n${fields.map(rule).join('')}\t},\n`,
  );
  return `${goMark}
package ingest

// fieldRules are the fields of everything that is pushed, by schema, with what a value has to be.
var fieldRules = map[string][]fieldRule{
${tables.join('')}}
`;
}
