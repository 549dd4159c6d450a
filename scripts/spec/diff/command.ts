// Everything that `pnpm spec:diff` does but writing the result.
import { parseArgs } from 'node:util';
import { files, readText, repository } from '../files.ts';
import { parseDescription } from '../intake/description.ts';
import { Refusal } from '../intake/refusal.ts';
import { fetchSource } from '../intake/source.ts';
import type { JsonObject } from '../json.ts';
import { normalise } from '../normalise/index.ts';
import { operationsIn } from '../normalise/operations.ts';
import { parseOverlay } from '../overlay/document.ts';
import { compareContracts } from './compare.ts';
import { type Format, formats, reportAs } from './report.ts';
import { type Class, classes } from './rules.ts';

/** A contract as it is; anything else in our form, under our names, so that it can be compared with one. */
async function contractAt(source: string): Promise<JsonObject> {
  const document = parseDescription(await fetchSource(source), source);
  const named = [...operationsIn(document)].every(
    ([, , operation]) => typeof operation.operationId === 'string',
  );
  if (named) return document;
  return normalise(document, parseOverlay(readText(repository, files.overlay)).names).document;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new Refusal(`--${option} is one of ${allowed.join(', ')}, not '${value}'.`);
  return found;
}

/** Compares as the arguments say. Throws a Refusal when a description cannot be read. */
export async function diff(args: readonly string[]): Promise<{ text: string; code: number }> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string' } },
  });
  const [a, b, ...more] = positionals;
  if (a === undefined || b === undefined || more.length > 0)
    throw new Refusal(
      'Two descriptions, please: pnpm spec:diff A B [--format text|json|markdown] [--fail-on breaking]',
    );
  const format: Format = oneOf('format', values.format, formats);
  const limit: Class | undefined =
    values['fail-on'] === undefined ? undefined : oneOf('fail-on', values['fail-on'], classes.slice(1));
  const comparison = compareContracts(await contractAt(a), await contractAt(b));
  const bad = limit !== undefined && classes.indexOf(comparison.class) >= classes.indexOf(limit);
  return { text: reportAs(format, comparison), code: bad ? 1 : 0 };
}
