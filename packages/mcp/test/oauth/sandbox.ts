// What tests ask of the sandbox behind the server.
import type { Sandbox } from '@growpanel/sandbox';
import { person } from './person.js';

/** Asks the sandbox with its first key, or another one. */
export const ask = async (
  sandbox: Sandbox,
  path: string,
  body?: object,
  method = body ? 'POST' : 'GET',
  key = sandbox.apiKey,
) => {
  const response = await sandbox.fetch(path, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} → ${response.status} ${await response.text()}`);
  // biome-ignore lint/suspicious/noExplicitAny: the answer's body, which each caller knows.
  return (await response.json()) as any;
};

export async function addAccountTo(sandbox: Sandbox, name: string, user = person.id) {
  const { account_id: id, api_key: apiKey } = await ask(sandbox, '/_sandbox/accounts', {});
  await ask(sandbox, '/account', { name }, 'POST', apiKey);
  await ask(sandbox, `/_sandbox/identity/users/${user}/accounts`, { account_id: id });
  return { id: id as string, apiKey: apiKey as string };
}

export async function keysOfConnections(sandbox: Sandbox, apiKey = sandbox.apiKey): Promise<string[]> {
  const { result } = await ask(sandbox, '/account/api-keys', undefined, 'GET', apiKey);
  return (result as { name: string }[]).map(({ name }) => name).filter((name) => name.endsWith('(MCP)'));
}
