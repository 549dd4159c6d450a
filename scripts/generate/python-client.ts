// The Python SDK's low-level part: a model per record and a module per operation, by openapi-python-client.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract, Schema, Unit } from '../contract/read.ts';
import type { GeneratedFiles } from './file.ts';

const own = (path: string) => fileURLToPath(new URL(`./python/${path}`, import.meta.url));

const unitText: Partial<Record<Unit, string>> = {
  money: 'In the smallest unit of its currency.',
  percent: 'Percent, 0 to 100.',
  days: 'Days.',
};

/** What a field's documentation says beside its description: unit, known values, null. */
export function remarks(schema: Schema): string[] {
  const known = schema['x-known-values'];
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  return [
    (schema['x-unit'] && unitText[schema['x-unit']]) ?? '',
    known ? `Known values: ${known.join(', ')}; others may come.` : '',
    nullable && !/\bnull\b/i.test(schema.description ?? '') ? 'May be null (None).' : '',
  ].filter(Boolean);
}

/**
 * The contract as the Python generator should see it. The wire stays the same; what changes is how values are typed:
 * text with listed values stays open, since a new value must not break a client (nullable lists of values would break
 * the generator too), except where the values tell variants of a record apart.
 */
export function forPython(contract: Contract): Contract {
  const copy = structuredClone(contract);
  const { schemas } = copy.components;
  const variants = new Set(
    Object.values(schemas).flatMap((schema) =>
      ((schema as { oneOf?: Schema[] }).oneOf ?? []).map((s) => s.$ref?.split('/').at(-1)),
    ),
  );
  const visit = (node: unknown, tellsApart: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, tellsApart);
      return;
    }
    const schema = node as Schema;
    if (schema.type !== undefined) {
      const said = schema.properties ? [] : remarks(schema);
      if (said.length > 0) schema.description = [schema.description, ...said].filter(Boolean).join(' ');
      if (!tellsApart) delete schema.enum;
      delete schema.const;
      delete schema.format;
      delete schema.examples;
    }
    for (const value of Object.values(node)) visit(value, tellsApart);
  };
  for (const [name, schema] of Object.entries(schemas)) visit(schema, variants.has(name));
  visit(copy.components.parameters, false);
  for (const methods of Object.values(copy.paths)) {
    for (const operation of Object.values(methods)) {
      // Failures are errors of the transport; types per status would repeat its error body in every operation.
      for (const status of Object.keys(operation.responses))
        if (!status.startsWith('2')) delete operation.responses[status];
    }
  }
  return copy;
}

/** Runs a tool of the Python toolchain; what it prints is shown when it fails. */
export function runPython(python: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(python, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', NO_COLOR: '1', COLUMNS: '200' },
  });
  if (status !== 0) throw new Error(`${args.slice(0, 4).join(' ')} failed:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Files of a folder, as paths from it with slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Models and operations, not formatted yet, as paths below the package `growpanel`. */
export function generatePythonClient(contract: Contract, python: string): GeneratedFiles {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-generate-'));
  try {
    const description = join(folder, 'openapi.json');
    writeFileSync(description, JSON.stringify(forPython(contract)));
    const output = join(folder, 'out');
    mkdirSync(output);
    const said = runPython(python, [
      ...['-m', 'openapi_python_client', 'generate', '--meta', 'none', '--overwrite', '--fail-on-warning'],
      ...['--path', description, '--output-path', output],
      ...['--config', own('config.json'), '--custom-template-path', own('templates')],
    ]);
    if (/warning/i.test(said)) throw new Error(`openapi-python-client complains:\n${said}`);
    // The generator's own client and errors: ours take their place.
    const unwanted = new Set(['client.py', 'errors.py']);
    return Object.fromEntries(
      filesIn(output)
        .filter((path) => path.endsWith('.py') && !unwanted.has(path))
        .map((path) => [`_generated/${path}`, readFileSync(join(output, path), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
