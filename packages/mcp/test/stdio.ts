// The built command in a process of its own, spoken to over its standard input and output.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const binary = fileURLToPath(new URL('../bin/growpanel-mcp.cjs', import.meta.url));

interface Surroundings {
  argv?: readonly string[];
  env: Record<string, string>;
  cwd?: string;
}

export interface Message {
  id?: number;
  method?: string;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
}

export interface StdioClient {
  readonly process: ChildProcess;
  /** Sends a request, and waits for its answer. */
  request(method: string, params?: unknown): Promise<Message>;
  notify(method: string, params?: unknown): void;
  /** Ends standard input. */
  end(): void;
  /** All lines of standard output so far. */
  readonly lines: readonly string[];
  ended(): Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** The id that the next request gets. */
  readonly nextId: number;
}

export function stdioClient({ argv = [], env, cwd }: Surroundings): StdioClient {
  const child = spawn(process.execPath, [binary, ...argv], {
    env: { PATH: process.env.PATH ?? '', ...env },
    cwd,
  });
  const waiting = new Map<number, (message: Message) => void>();
  const lines: string[] = [];
  let [stdout, stderr, rest, nextId] = ['', '', '', 1];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    const whole = (rest + text).split('\n');
    rest = whole.pop()!;
    for (const line of whole) {
      lines.push(line);
      const message = line.startsWith('{') ? (JSON.parse(line) as Message) : {};
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const write = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  return {
    process: child,
    lines,
    get nextId() {
      return nextId;
    },
    request(method, params) {
      const id = nextId++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        write({ id, method, params });
      });
    },
    notify: (method, params) => void write({ method, params }),
    end: () => child.stdin.end(),
    async ended() {
      const code = await closed;
      return { code, stdout, stderr };
    },
  };
}

/** The handshake of clients of the 2025 protocol. */
export async function initialize(client: StdioClient, protocolVersion = '2025-11-25'): Promise<Message> {
  const clientInfo = { name: 'test', version: '1' };
  const answer = await client.request('initialize', { protocolVersion, capabilities: {}, clientInfo });
  client.notify('notifications/initialized');
  return answer;
}
