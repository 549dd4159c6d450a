// The surfaces of the SDKs in other languages, each asked of itself, and of the programs: commands and tools.
import { join } from 'node:path';
import { listTools } from '../release/dry-run/mcp.ts';
import { cleanEnvironment } from '../release/environment.ts';
import { run } from '../release/process.ts';
import { findGo, goEnvironment } from '../setup/go.mjs';
import { preparePython, withoutPython } from '../setup/python.mjs';
import { type EntryPath, required, type Surface, SurfaceWriter } from './entry.ts';

const fromPairs = (json: string): Surface => {
  const surface = new SurfaceWriter();
  for (const [path, detail] of JSON.parse(json) as [EntryPath, string][]) surface.add(path, detail);
  return surface.done();
};

/** Undefined when this machine has no Python. */
export async function pythonSurface(root: string): Promise<Surface | undefined> {
  const python = preparePython();
  if (!python) {
    withoutPython('The surface of the Python SDK');
    return undefined;
  }
  return fromPairs(await run(python, ['-B', join(root, 'scripts/surface/python_surface.py')], { cwd: root }));
}

/** Undefined when this machine has no Go. */
export async function goSurface(root: string): Promise<Surface | undefined> {
  const go = findGo();
  if (!go) {
    if (process.env.CI) throw new Error('Go is needed for the surface of the Go SDK.');
    return undefined;
  }
  const module = join(root, 'packages/sdk-go');
  const printed = await run(go, ['run', './surface', module], {
    cwd: join(module, 'tools'),
    env: goEnvironment(),
  });
  return withoutGrowing(fromPairs(printed));
}

/** Every operation adds to the interfaces of the generated client, which is what implements them. */
const withoutGrowing = (surface: Surface): Surface =>
  new Map(
    [...surface].map(([path, detail]) => [
      path,
      /^growpanel\/generated › Client\w*Interface › /.test(path) && detail.startsWith(required)
        ? detail.slice(required.length)
        : detail,
    ]),
  );

interface Option {
  name: string;
  takes: string;
  required: boolean;
  values?: string[];
}

interface Command {
  command: string;
  arguments: { name: string; required?: boolean; variadic?: boolean }[];
  options: Option[];
}

export async function cliSurface(root: string): Promise<Surface> {
  const program = join(root, 'packages/cli/bin/growpanel.js');
  const printed = await run(process.execPath, [program, 'commands', '--json'], {
    cwd: root,
    env: cleanEnvironment(),
  });
  const { global_options, exit_codes, commands } = JSON.parse(printed) as {
    global_options: Option[];
    exit_codes: Record<string, unknown> | unknown[];
    commands: Command[];
  };
  const surface = new SurfaceWriter();
  const addOption = (path: string[], { name, takes, required: needed, values }: Option) =>
    surface.add([...path, name], `${needed ? required : ''}${values ? values.join(' | ') : takes}`);
  for (const option of global_options) addOption(['growpanel'], option);
  for (const code of Object.keys(exit_codes)) surface.add(['growpanel', 'exit codes', code]);
  for (const { command, arguments: words, options } of commands) {
    const path = ['growpanel', command];
    surface.add(path);
    words.forEach((word, index) => {
      surface.add([...path, `${index + 1}`], word.required === false ? word.name : `${required}${word.name}`);
    });
    for (const option of options) addOption(path, option);
  }
  return surface.done();
}

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  [key: string]: unknown;
}

export async function mcpSurface(root: string): Promise<Surface> {
  const program = join(root, 'packages/mcp/bin/growpanel-mcp.cjs');
  const env = {
    ...cleanEnvironment(),
    GROWPANEL_API_KEY: 'nobody.asks',
    GROWPANEL_API_URL: 'http://127.0.0.1:9',
  };
  const { tools } = await listTools([process.execPath, program], { cwd: root, env });
  const surface = new SurfaceWriter();
  for (const { name, inputSchema } of tools as { name: string; inputSchema: Schema }[]) {
    surface.add(['tools', name]);
    addSchema(surface, ['tools', name], inputSchema);
  }
  return surface.done();
}

function addSchema(surface: SurfaceWriter, path: string[], schema: Schema): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const need = schema.required?.includes(name) ? required : '';
    const { description: _, properties, items, required: __, ...rest } = property;
    const kind = rest.enum
      ? rest.enum.map((value) => JSON.stringify(value)).join(' | ')
      : JSON.stringify(rest);
    surface.add([...path, name], need + kind);
    if (properties) addSchema(surface, [...path, name], property);
    if (items) addSchema(surface, [...path, name, '[]'], items);
  }
}
