// An MCP client of the official library, connected to our HTTP endpoint in the same process, over any API.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { createHttpEndpoint, type HttpEndpoint, type HttpSettings } from '../src/entries/http.js';
import { keyColumn, type Table } from '../src/result/columns.js';

export type Era = 'legacy' | 'modern';
export const eras: readonly Era[] = ['legacy', 'modern'];

/** An API that tests answer for themselves, or a sandbox: what takes a path and answers. */
export type Api = (path: string, init: RequestInit) => Promise<Response>;

const origin = 'http://api.test';

export function endpointOver(api: Api, settings: HttpSettings = {}): HttpEndpoint {
  return createHttpEndpoint({
    ...settings,
    apiUrl: origin,
    fetch: (url, init) => {
      if (!url.startsWith(`${origin}/`)) throw new Error(`A call left for ${url}`);
      return api(url.slice(origin.length), init as RequestInit) as never;
    },
  });
}

export interface Connection {
  apiKey?: string;
  era?: Era;
  /** Path and query of the endpoint. */
  path?: string;
  headers?: Record<string, string>;
  capabilities?: Record<string, unknown>;
}

export async function connect(
  endpoint: HttpEndpoint,
  { apiKey = 'account.key', era = 'modern', path = '/', headers, capabilities }: Connection = {},
): Promise<Client> {
  const transport = new StreamableHTTPClientTransport(new URL(`http://mcp.test${path}`), {
    fetch: (url, init) => endpoint.handle(new Request(url, init)),
    requestInit: { headers: { authorization: `Bearer ${apiKey}`, ...headers } },
  });
  const client = new Client(
    { name: 'test', version: '1' },
    {
      versionNegotiation: { mode: era === 'legacy' ? 'legacy' : { pin: '2026-07-28' } },
      ...(capabilities && { capabilities }),
    },
  );
  await client.connect(transport);
  return client;
}

/** What a tool answered: its structured content, or the text of its error. */
export interface Outcome {
  data?: unknown;
  units?: Record<string, string[]>;
  truncated?: boolean;
  next_offset?: number;
  total?: number;
  how_to_continue?: string;
  ignored_fields?: string[];
  error?: string;
}

export async function call(
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<Outcome> {
  const result = await client.callTool({ name, arguments: args });
  const [content] = result.content as { type: string; text: string }[];
  if (result.isError) return { error: content!.text };
  // Both forms say the same: some clients show one, some the other.
  if (content!.text !== JSON.stringify(result.structuredContent))
    throw new Error('Text and structure differ');
  return result.structuredContent as Outcome;
}

/** What stands for an answer that is no object. */
const isWrapped = (value: object): value is { items?: unknown; value?: unknown } =>
  ['items', 'value'].includes(Object.keys(value).join());

const isTable = (value: object): value is Table => Object.keys(value).join() === 'columns,rows';

/** The answer as the API sent it: tables as lists of records again. Fields that are null are left out. */
export function expanded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expanded);
  if (typeof value !== 'object' || value === null) return value;
  if (isTable(value) && value.columns[0] === keyColumn) {
    const [, ...columns] = value.columns;
    const records = value.rows.map(([key, ...row]) => [
      key,
      Object.fromEntries(columns.map((name, i) => [name, row[i]])),
    ]);
    return expanded(Object.fromEntries(records));
  }
  if (isTable(value)) {
    return value.rows.map((row) =>
      expanded(Object.fromEntries(value.columns.map((name, i) => [name, row[i]]))),
    );
  }
  if (isWrapped(value)) return expanded(value.items ?? value.value ?? null);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (inner === null ? [] : [[name, expanded(inner)]])),
  );
}
