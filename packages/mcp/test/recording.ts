// An API that writes down what reaches it.
import { type Api, connect, endpointOver } from './connect.js';

/** The key that everything here is sent with. */
export const key = 'sk_live_abcdefghijklmnop';

/** The API, and what has reached it so far; asking about the key does not count. */
export function recording(answer: (path: string) => Response = () => Response.json({ ok: true })) {
  const calls: { method: string; path: string; authorization: string; body: unknown }[] = [];
  const api: Api = async (path, init) => {
    const headers = new Headers(init.headers);
    const entry = {
      method: init.method ?? 'GET',
      path,
      authorization: headers.get('authorization') ?? '',
      body: init.body ? JSON.parse(String(init.body)) : undefined,
    };
    if (path !== '/integrations/verify') calls.push(entry);
    return path === '/integrations/verify' ? Response.json({ ok: true }) : answer(path);
  };
  return { api, calls };
}

/** A client over such an API. */
export const over = async (answer?: (path: string) => Response) => {
  const { api, calls } = recording(answer);
  return { client: await connect(endpointOver(api), { apiKey: key }), calls };
};
