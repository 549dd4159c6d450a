// How long until the MCP server answers its first message, and what does it hold, against a Node that only echoes?
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, ms, times } from './measure.ts';

const packageFolder = fileURLToPath(new URL('../packages/mcp', import.meta.url));
const binary = join(packageFolder, 'bin/growpanel-mcp.cjs');
const echo = fileURLToPath(new URL('programs/echo.mjs', import.meta.url));
const rounds = 21;

/** Reading extra certificates costs Node about 80 ms per start, which is not ours to measure. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const env = { ...environment, GROWPANEL_API_KEY: 'bench.key', GROWPANEL_API_URL: 'http://127.0.0.1:9' };

const initialize = `${JSON.stringify({
  ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
})}\n`;

interface Start {
  /** Milliseconds from the start of the process to the answer. */
  answered: number;
  /** Resident memory then, MiB. */
  memory: number;
}

function firstAnswer(command: string, args: readonly string[]): Promise<Start> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    child.once('error', reject);
    child.stdout.once('data', () => {
      const answered = performance.now() - start;
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      child.once('close', () =>
        resolve({ answered, memory: Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024 }),
      );
      child.kill();
    });
    child.stdin.write(initialize);
  });
}

/** What else runs on the machine only ever adds, so the least of many is what the program itself takes. */
const least = (starts: readonly Start[], of: keyof Start) => Math.min(...starts.map((start) => start[of]));

/** The package as it is published, installed into an empty folder from its tarball. */
async function fromTarball(): Promise<{ bytes: number; installed: number; install: number; start: Start }> {
  const folder = mkdtempSync(join(tmpdir(), 'growpanel-mcp-bench-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: packageFolder,
      env: environment,
    });
    const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!);
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const begun = performance.now();
    const flags = ['--no-audit', '--no-fund', '--omit=optional', '--loglevel=error'];
    execFileSync('npm', ['install', tarball, ...flags], { cwd: folder, env: environment });
    const install = performance.now() - begun;
    const modules = join(folder, 'node_modules');
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).map((name) =>
      statSync(join(modules, name)),
    );
    const start = await firstAnswer(process.execPath, [
      join(modules, 'growpanel-mcp-server/bin/growpanel-mcp.cjs'),
    ]);
    const installed = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    return { bytes: statSync(tarball).size, installed, install, start };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const listing = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

/** Requests per second of an address, with a few under way at any time. */
async function rate(port: number, path: string, seconds: number): Promise<number> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench.key' };
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const call = request({ port, path, method: 'POST', headers, host: '127.0.0.1' }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
        response.resume().on('end', resolve);
      });
      call.on('error', reject).end(listing);
    });
  await once();
  let count = 0;
  const until = performance.now() + seconds * 1000;
  const worker = async () => {
    while (performance.now() < until) {
      await once();
      count++;
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return count / seconds;
}

/** `growpanel-mcp serve` without sign-in, in a process of its own, over an API that accepts every key. */
async function statelessRate(): Promise<{ served: number; bare: number }> {
  const api = createServer((_request, response) => response.end('{"ok":true}')).listen(0, '127.0.0.1');
  const plain = createServer((incoming, response) => incoming.resume().on('end', () => response.end('{}')));
  plain.listen(0, '127.0.0.1');
  await Promise.all(
    [api, plain].map((server) => new Promise((resolve) => server.once('listening', resolve))),
  );
  const portOf = (server: typeof api) => (server.address() as AddressInfo).port;
  const limits = ['--requests-per-minute', '100000', '--calls-per-minute', '100000'];
  const child = spawn(process.execPath, [binary, 'serve', '--port', '0', ...limits], {
    env: { ...environment, GROWPANEL_API_URL: `http://127.0.0.1:${portOf(api)}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (text: Buffer) => resolve(text.toString()));
      child.once('exit', (code) => reject(new Error(`growpanel-mcp serve ended with ${code}`)));
    });
    const { port } = JSON.parse(line) as { port: number };
    return { served: await rate(port, '/', 3), bare: await rate(portOf(plain), '/', 3) };
  } finally {
    child.kill();
    api.close();
    plain.close();
  }
}

export async function mcpStart(): Promise<Figure[]> {
  const bare: Start[] = [];
  const ours: Start[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await firstAnswer(process.execPath, [echo]));
    ours.push(await firstAnswer(process.execPath, [binary]));
  }
  const [echoes, answers] = [least(bare, 'answered'), least(ours, 'answered')];
  const packed = await fromTarball();
  const { served, bare: plain } = await statelessRate();
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    {
      what: 'MCP: first answer over standard input and output',
      value: `${ms(answers)} = ${times(answers / echoes)}`,
      against: `bare Node echo: ${ms(echoes)}; goal: at most ${times(3)}`,
    },
    {
      what: 'MCP: memory at the first answer',
      value: `${Math.round(least(ours, 'memory'))} MiB`,
      against: `bare Node echo: ${Math.round(least(bare, 'memory'))} MiB; goal: at most 70 MiB`,
    },
    {
      what: 'MCP: from its tarball: npm install, then the first answer',
      value: `${ms(packed.install)} + ${ms(packed.start.answered)}; ${mb(packed.bytes)} packed, ${mb(packed.installed)} installed`,
      against: 'the published server: 12 to 17 s, 47 MB',
    },
    {
      what: 'MCP: stateless tools/list over HTTP',
      value: `${Math.round(served)} requests/s`,
      against: `bare Node that answers {}: ${Math.round(plain)} requests/s`,
    },
  ];
}
