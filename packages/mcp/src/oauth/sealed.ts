// Records that only the holder of a secret can read: the store has the secret's hash and the record encrypted under
// a key that comes from the secret. Whoever reads the store alone learns nothing.
import type { Store } from './store/store.js';

const bytes = (text: string) => new TextEncoder().encode(text);

export function base64url(data: Uint8Array): string {
  const text = btoa(String.fromCharCode(...data));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

export const newSecret = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256, hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keyOf(kind: string, secret: string) {
  const material = await crypto.subtle.digest('SHA-256', bytes(`growpanel-mcp:${kind}:${secret}`));
  return crypto.subtle.importKey('raw', material, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const nameOf = async (kind: string, secret: string) => `${kind}:${await hashOf(secret)}`;

export async function seal(
  store: Store,
  kind: string,
  secret: string,
  value: unknown,
  seconds: number,
): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(kind, secret);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes(JSON.stringify(value)));
  const text = `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
  await store.put(await nameOf(kind, secret), text, { expirationTtl: seconds });
}

/** What was sealed with this secret; undefined when there is nothing, or it is over. */
export async function unseal<Value>(store: Store, kind: string, secret: string): Promise<Value | undefined> {
  const text = await store.get(await nameOf(kind, secret));
  if (text === null) return undefined;
  const [iv = '', sealed = ''] = text.split('.');
  const key = await keyOf(kind, secret);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: fromBase64url(iv) },
    key,
    fromBase64url(sealed),
  );
  return JSON.parse(new TextDecoder().decode(plain)) as Value;
}

export async function unsealAway(store: Store, kind: string, secret: string): Promise<void> {
  await store.delete(await nameOf(kind, secret));
}
