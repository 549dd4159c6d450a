// An MCP client as far as OAuth is concerned: registers, sends the person to allow it, exchanges, refreshes, calls.
import { createHash, randomBytes } from 'node:crypto';
import type { Fetch } from './browser.js';

// biome-ignore lint/suspicious/noExplicitAny: the body of an answer, which each test knows.
type Json = any;

export interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
}

export const redirectUri = 'https://client.example.com/callback';

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: Json = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Text is an answer too.
  }
  return { status: response.status, body, headers: response.headers };
}

export class OAuthClient {
  readonly origin: string;
  readonly verifier = randomBytes(32).toString('base64url');
  clientId = '';
  readonly #fetch: Fetch;

  constructor(origin: string, fetch: Fetch) {
    this.origin = origin;
    this.#fetch = fetch;
  }

  async register(metadata: object = {}): Promise<Answer> {
    const answer = await answerOf(
      await this.#fetch(
        new Request(`${this.origin}/oauth/register`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            client_name: 'Test client',
            redirect_uris: [redirectUri],
            token_endpoint_auth_method: 'none',
            ...metadata,
          }),
        }),
      ),
    );
    this.clientId = answer.body.client_id ?? this.clientId;
    return answer;
  }

  authorizeUrl(changes: Record<string, string | undefined> = {}): string {
    const url = new URL(`${this.origin}/authorize`);
    const query = {
      response_type: 'code',
      client_id: this.clientId,
      redirect_uri: redirectUri,
      state: 'the-state',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      resource: this.origin,
      ...changes,
    };
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, value);
    return url.href;
  }

  async token(
    form: Record<string, string | undefined>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams({ client_id: this.clientId });
    for (const [name, value] of Object.entries(form)) {
      if (value === undefined) body.delete(name);
      else body.set(name, value);
    }
    return answerOf(
      await this.#fetch(new Request(`${this.origin}/oauth/token`, { method: 'POST', body, headers })),
    );
  }

  exchange(code: string, changes: Record<string, string | undefined> = {}): Promise<Answer> {
    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: this.verifier,
    };
    return this.token({ ...form, ...changes });
  }

  refresh(refreshToken: string, changes: Record<string, string | undefined> = {}): Promise<Answer> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken, ...changes });
  }

  /** One message to the MCP endpoint. */
  async mcp(token: string | undefined, method: string, params: object = {}): Promise<Answer> {
    return answerOf(
      await this.#fetch(
        new Request(`${this.origin}/`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        }),
      ),
    );
  }

  /** The MRR of the account that a token stands for, as a tool tells it. */
  async summary(token: string): Promise<Answer> {
    return this.mcp(token, 'tools/call', { name: 'get_report', arguments: { report: 'summary' } });
  }
}
