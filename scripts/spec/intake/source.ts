// Gets the text of a description from a file or an address.
import { readFileSync, statSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** The live description is well under a megabyte. What is ten times that is something else. */
export const largest = 10 * 1024 * 1024;
const patience = 30_000;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const tooLarge = (source: string, bytes: number) =>
  new Refusal(
    `${source} is larger than ${megabytes(largest)} (${megabytes(bytes)}): not an API description.`,
  );

export async function fetchSource(source: string): Promise<string> {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return fromFile(source);
  if (!/^https?:/i.test(source) || !URL.canParse(source))
    throw new Refusal(`'${source}' is no address of the form https://…, and no file.`);
  return await overHttp(source);
}

function fromFile(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > largest) throw tooLarge(path, size);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const known: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' };
    const why = known[String(code)] ?? String(error);
    throw new Refusal(`Cannot read ${path}: ${why}.`);
  }
}

async function overHttp(address: string): Promise<string> {
  const url = new URL(address);
  // What stands before an @ or after a ? may be a credential: neither is shown.
  const shown = `${url.origin}${url.pathname}`;
  if (url.username || url.password)
    throw new Refusal(`The address of ${shown} holds a name or a password. Leave them out.`);
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json, application/yaml;q=0.9' },
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    const why = cause?.code ?? cause?.message ?? (error as Error).name;
    throw new Refusal(`Cannot reach ${shown}: ${why}. Check the network, or give a file instead.`);
  }
  if (!response.ok) throw new Refusal(`${shown} answered ${response.status} instead of a description.`);
  return limited(response, shown);
}

/** Reads no further than the limit, whatever the server says about the length. */
async function limited(response: Response, shown: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > largest) throw tooLarge(shown, bytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The answer of ${shown} broke off after ${bytes} bytes. Try again.`);
  }
  return Buffer.concat(chunks).toString('utf8');
}
