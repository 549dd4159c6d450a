// How deliveries are signed: HMAC-SHA256 over the time and the body, with Web Crypto only.

/** Header that carries the signature. */
export const signatureHeader = 'growpanel-signature';

const encoder = new TextEncoder();

function keyFor(secret: string, usage: 'sign' | 'verify') {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    usage,
  ]);
}

const signedText = (seconds: number, body: string) => encoder.encode(`${seconds}.${body}`);

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^([0-9a-f]{2})+$/i.test(hex)) return undefined;
  return Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}

/** The value of the signature header for a body that is sent at a time (Unix seconds). */
export async function signatureOf(body: string, secret: string, seconds: number): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await keyFor(secret, 'sign'), signedText(seconds, body));
  return `t=${seconds},v1=${hexOf(signature)}`;
}

/** Time and signatures of a header, or undefined when it is none. Several `v1` occur while a secret is replaced. */
export function parseSignature(header: string): { seconds: number; signatures: string[] } | undefined {
  const parts = header.split(',').map((part) => part.trim().split('='));
  const seconds = Number(parts.find(([name]) => name === 't')?.[1] ?? Number.NaN);
  const signatures = parts.flatMap(([name, value]) => (name === 'v1' && value ? [value] : []));
  return Number.isInteger(seconds) && signatures.length > 0 ? { seconds, signatures } : undefined;
}

/** Whether one of the signatures is right. Web Crypto compares without telling by its time where they differ. */
export async function isSignedBy(
  secret: string,
  body: string,
  seconds: number,
  signatures: string[],
): Promise<boolean> {
  const key = await keyFor(secret, 'verify');
  for (const signature of signatures) {
    const bytes = bytesOf(signature);
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signedText(seconds, body)))) return true;
  }
  return false;
}
