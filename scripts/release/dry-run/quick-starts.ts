// The quick starts of the documentation, each in an empty project of its own that has nothing but what was published.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGo } from '../../setup/go.mjs';
import { preparePython } from '../../setup/python.mjs';
import { modulePath } from '../go-module.ts';
import type { Packed, Step } from '../pack.ts';
import { binary, run } from '../process.ts';
import { blocks, command } from './documentation.ts';
import { listTools } from './mcp.ts';
import { type RunningSandbox, startSandbox } from './sandbox.ts';

export interface World {
  packed: Packed;
  /** An empty folder for the projects. */
  folder: string;
  npm: NodeJS.ProcessEnv;
  pip: NodeJS.ProcessEnv;
  go: NodeJS.ProcessEnv;
  step: Step;
}

function project({ folder }: World, name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** A mistake in what was published, in the words of a user. */
function expect(what: string, found: string, wanted: string | RegExp): void {
  const fits = typeof wanted === 'string' ? found === wanted : wanted.test(found);
  if (!fits) throw new Error(`${what}: expected ${wanted}, found:\n${found}`);
}

const inside = (sandbox: RunningSandbox) => ({
  GROWPANEL_API_URL: sandbox.url,
  GROWPANEL_API_KEY: sandbox.apiKey,
});

/** Starts the sandbox that the others talk to, as its README says. */
export async function sandboxQuickStart(world: World): Promise<RunningSandbox> {
  const words = command(world.packed.root, 'packages/sandbox/README.md', 'npx @growpanel/sandbox');
  const cwd = project(world, 'sandbox');
  return await world.step('sandbox: npx, seed golden', () =>
    startSandbox(['npx', '--yes', ...words.slice(1), '--port', '0', '--ready-json'], { cwd, env: world.npm }),
  );
}

export async function typescriptQuickStart(world: World, sandbox: RunningSandbox): Promise<void> {
  const { root, version } = world.packed;
  const page = 'packages/sdk/README.md';
  const cwd = project(world, 'typescript');
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module", "private": true }\n');
  await world.step('TypeScript: npm install', async () => {
    const [program, ...args] = command(root, page, 'npm install') as [string, ...string[]];
    await run(program, args, { cwd, env: world.npm });
    const installed = JSON.parse(readFileSync(join(cwd, 'node_modules/@growpanel/sdk/package.json'), 'utf8'));
    expect('the SDK that npm installed', installed.version, version);
  });
  await world.step('TypeScript: quick start', async () => {
    writeFileSync(join(cwd, 'start.ts'), blocks(root, page, 'ts', 'Start')[0]!);
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: ['node'] },
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['start.ts'] }));
    await run(binary(root, 'tsc'), ['-p', '.'], { cwd, env: world.npm });
    const env = { ...world.npm, ...inside(sandbox) };
    expect('the quick start', await run(binary(root, 'tsx'), ['start.ts'], { cwd, env }), '9900 usd\n');
  });
}

export async function cliQuickStart(world: World, sandbox: RunningSandbox): Promise<void> {
  const { root, version } = world.packed;
  const page = 'packages/cli/README.md';
  const cwd = project(world, 'cli');
  const prefix = join(cwd, 'prefix');
  const env = {
    ...world.npm,
    ...inside(sandbox),
    HOME: cwd,
    PATH: `${join(prefix, 'bin')}:${world.npm.PATH}`,
  };
  await world.step('CLI: npm install -g', async () => {
    const [program, ...args] = command(root, page, 'npm install -g') as [string, ...string[]];
    await run(program, args, { cwd, env: { ...env, npm_config_prefix: prefix } });
    expect('growpanel --version', await run('growpanel', ['--version'], { cwd, env }), `${version}\n`);
  });
  await world.step('CLI: quick start', async () => {
    const invoice = {
      id: 'inv_new',
      customer_id: 'cust_123',
      plan_id: 'plan_pro',
      date: '2024-08-10',
      amount: 9900,
      currency: 'usd',
    };
    writeFileSync(join(cwd, 'invoices.json'), JSON.stringify([invoice]));
    await run('sh', ['-e'], { cwd, env, input: blocks(root, page, 'bash', 'Quick start')[0]! });
    const mrr = await run('growpanel', ['reports', 'summary', '--jq', '.mrr_current'], { cwd, env });
    expect('growpanel reports summary', mrr, /^\d+\n$/);
  });
}

export async function mcpQuickStart(world: World, sandbox: RunningSandbox): Promise<void> {
  const { root, version } = world.packed;
  const page = 'packages/mcp/README.md';
  const { growpanel } = JSON.parse(blocks(root, page, 'json')[0]!).mcpServers;
  const cwd = project(world, 'mcp');
  await world.step('MCP: npx, tools/list', async () => {
    const env = { ...world.npm, ...inside(sandbox) };
    const { server, tools } = await listTools([growpanel.command, ...growpanel.args], { cwd, env });
    expect('the version that the MCP server tells', server.version, version);
    // The README says how many there are.
    const [, many] = /as (\d+) tools/.exec(readFileSync(join(root, page), 'utf8')) ?? [];
    expect('its tools', String(tools.length), many!);
  });
}

export async function pythonQuickStart(world: World, sandbox: RunningSandbox): Promise<void> {
  const { root, version } = world.packed;
  const page = 'packages/sdk-python/README.md';
  const cwd = project(world, 'python');
  const python = join(cwd, 'venv/bin/python');
  await world.step('Python: pip install', async () => {
    await run(preparePython()!, ['-m', 'venv', 'venv'], { cwd, env: world.pip });
    await run(python, ['-m', ...command(root, page, 'pip install')], { cwd, env: world.pip });
    const told = await run(python, ['-c', 'import growpanel; print(growpanel.__version__)'], {
      cwd,
      env: world.pip,
    });
    expect('growpanel.__version__', told, `${version}\n`);
  });
  await world.step('Python: quick start', async () => {
    const program = [
      blocks(root, page, 'python', 'Authentication')[0]!,
      blocks(root, page, 'python', 'Quick start')[0]!,
    ];
    const env = { ...world.pip, ...inside(sandbox) };
    expect('the quick start', await run(python, ['-'], { cwd, env, input: program.join('\n') }), /^9900\n/);
  });
}

export async function goQuickStart(world: World, sandbox: RunningSandbox): Promise<void> {
  const { root, version } = world.packed;
  const page = 'packages/sdk-go/README.md';
  const cwd = project(world, 'go');
  const go = findGo()!;
  await world.step('Go: go get', async () => {
    await run(go, ['mod', 'init', 'example.com/start'], { cwd, env: world.go });
    writeFileSync(join(cwd, 'main.go'), blocks(root, page, 'go', 'Quick start')[0]!);
    await run(go, command(root, page, 'go get').slice(1), { cwd, env: world.go });
    const told = await run(go, ['list', '-m', modulePath(root)], { cwd, env: world.go });
    expect('the module that go got', told, `${modulePath(root)} v${version}\n`);
  });
  await world.step('Go: quick start', async () => {
    const env = { ...world.go, ...inside(sandbox) };
    expect('the quick start', await run(go, ['run', '.'], { cwd, env }), /^MRR: 9900\n/);
  });
}
