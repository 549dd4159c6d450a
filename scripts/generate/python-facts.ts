// What the Python SDK's transport knows of the API, and the package's version.
import { answersText, type Contract, isUpsert, operationsOf } from '../contract/read.ts';
import type { GeneratedFiles } from './file.ts';
import { literal } from './python-types.ts';

/** Paths below the package `growpanel`. */
export function generatePythonFacts(contract: Contract, version: string): GeneratedFiles {
  const all = operationsOf(contract);
  const { window, limits } = contract['x-rate-limits'];
  const set = (values: string[]) => `frozenset((${values.map((v) => `${literal(v)}, `).join('')}))`;
  const ranges = Object.values(contract.components.parameters).filter(
    (p) => p.schema['x-value']?.format === 'date-range',
  );
  return {
    '_generated/version.py': `"""The version of this package: that of its package.json."""\n\nversion = ${literal(version)}\n`,
    '_generated/facts.py': `"""What the transport knows of the API."""

from __future__ import annotations

#: POST paths that create or update by id: sending the same once more changes nothing.
upserts = ${set(all.filter(isUpsert).map((op) => op.path))}

#: Paths whose answer is text rather than JSON.
text_paths = ${set(all.filter(answersText).map((op) => op.path))}

#: Query parameters that take a range of days.
date_ranges = ${set([...new Set(ranges.map((p) => p.name))])}

#: Seconds in which the limits count.
rate_limit_window = ${window}

#: Method, beginning of the path, requests; the first that fits a request counts.
rate_limits = (${limits.map((l) => `(${literal(l.method)}, ${literal(l.path ?? '')}, ${l.requests}), `).join('')})
`,
  };
}
