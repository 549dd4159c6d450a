// What the Python ingestion checks in a row before it is sent: the table of the pushed schemas as Python data.
import type { Contract } from '../contract/read.ts';
import type { GeneratedFiles } from './file.ts';
import { literal } from './python-types.ts';
import { type PushedField, pushedFields } from './sdk-ingest-fields.ts';

function rule({ name, kind, required, values, min, aliasOf, of }: PushedField): string {
  const parts = [
    literal(name),
    literal(kind),
    ...(required ? ['required=True'] : []),
    ...(values ? [`values=(${values.map((value) => `${literal(value)}, `).join('')})`] : []),
    ...(min === undefined ? [] : [`least=${min}`]),
    ...(aliasOf ? [`alias_of=${literal(aliasOf)}`] : []),
    ...(of ? [`of=${literal(of)}`] : []),
  ];
  return `FieldRule(${parts.join(', ')}), `;
}

/** Paths below the package `growpanel`. */
export function generatePythonIngestFields(contract: Contract): GeneratedFiles {
  const tables = Object.entries(pushedFields(contract)).map(
    ([name, fields]) => `${literal(name)}: (${fields.map(rule).join('')}), `,
  );
  return {
    '_generated/ingest_fields.py': `"""The fields of everything that is pushed, with what a value has to be."""

from __future__ import annotations

from typing import Mapping, Tuple

from .._core.field_rule import FieldRule

#: Schema → its fields.
field_rules: Mapping[str, Tuple[FieldRule, ...]] = {${tables.join('')}}
`,
  };
}
