// An MCP client that asks a server what it offers, over the server's standard input and output.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Offer {
  server: { name: string; version: string };
  tools: { name: string }[];
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export async function listTools(
  words: readonly string[],
  where: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Offer> {
  const [program, ...args] = words as [string, ...string[]];
  const child = spawn(program, args, { ...where, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const request = async (id: number, method: string, params: object = {}) => {
    send({ id, method, params });
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${words.join(' ')} ended without an answer to ${method}:\n${said}`);
      const answer = JSON.parse(value) as Answer;
      if (answer.id !== id) continue;
      if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
      return answer.result!;
    }
  };
  try {
    const clientInfo = { name: 'release-dry-run', version: '1' };
    const { serverInfo } = await request(1, 'initialize', {
      ...{ protocolVersion: '2025-11-25', capabilities: {}, clientInfo },
    });
    send({ method: 'notifications/initialized' });
    const { tools } = await request(2, 'tools/list');
    return { server: serverInfo as Offer['server'], tools: tools as Offer['tools'] };
  } finally {
    // A server ends with its input.
    child.stdin.end();
    await ended;
  }
}
