// Standard input, which may be a terminal, a file, a pipe, or left open by whoever started us.
import { fstatSync } from 'node:fs';
import { usageError } from '../errors/cli-error.js';

/** More than any body that the API takes; stops a wrong file before it fills the memory. */
const largest = 100 * 1024 * 1024;
const noticeAfter = 2_000;
const glanceFor = 100;

function kind(): 'terminal' | 'file' | 'pipe' | 'other' {
  if (process.stdin.isTTY) return 'terminal';
  try {
    const stat = fstatSync(0);
    if (stat.isFile()) return 'file';
    return stat.isFIFO() ? 'pipe' : 'other';
  } catch {
    // Closed.
    return 'terminal';
  }
}

/** Whether a shell connected something to read: `echo … | growpanel`, `growpanel < file`. */
export const isRedirected = (): boolean => kind() === 'file' || kind() === 'pipe';

/** Everything up to its end; undefined at a terminal, which is never waited for. */
export async function readStdin(): Promise<string | undefined> {
  if (kind() === 'terminal') return undefined;
  const notice = setTimeout(() => {
    process.stderr.write('growpanel: waiting for JSON on standard input (or give --body)\n');
  }, noticeAfter);
  try {
    return await collect();
  } finally {
    clearTimeout(notice);
  }
}

/** What is there at once: a pipe that nobody writes to or closes must not hold a command up that needs no input. */
export async function glanceAtStdin(): Promise<string | undefined> {
  if (kind() === 'terminal') return undefined;
  const { stdin } = process;
  const something = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => settle(false), glanceFor);
    const settle = (found: boolean) => {
      clearTimeout(timer);
      stdin.off('readable', onReadable).off('end', onEnd).off('error', onEnd);
      resolve(found);
    };
    // The end is readable, too: as nothing.
    const onReadable = () => settle(stdin.readableLength > 0);
    const onEnd = () => settle(false);
    // Reading starts with the first listener.
    stdin.on('readable', onReadable).on('end', onEnd).on('error', onEnd);
  });
  return something ? collect() : undefined;
}

async function collect(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length;
    if (size > largest) throw usageError('standard input is larger than 100 MB; send it in parts');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
