// The HTTP way in, web-standard: one stateless endpoint for both protocol eras, an API key as the bearer.
import { type Fetch, GrowPanel, isGrowPanelError } from '@growpanel/sdk';
import {
  type AuthInfo,
  createMcpHandler,
  hostHeaderValidationResponse,
  isLegacyRequest,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServerFactory,
  originValidationResponse,
  type ServerEventBus,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { presentable } from '../errors/mask.js';
import { createServer, type ServerSettings, SettingsError } from '../server.js';
import { selectTools } from '../tools/selection.js';
import { knownKeys } from './known-keys.js';
import { placeOf, selectionOf } from './selection-of-request.js';
import { legacySessions } from './sessions.js';

/** How an endpoint behaves, the same for all its callers. */
export interface HttpSettings extends Omit<ServerSettings, 'client' | 'secrets'> {
  /** Address of the API. @default the SDK's */
  apiUrl?: string | undefined;
  /** Used instead of the global `fetch` for calls of the API. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one call of the API. @default the SDK's */
  timeout?: number | undefined;
  /** Value of `WWW-Authenticate` for a request without a valid key. @default 'Bearer realm="growpanel"' */
  challenge?: ((request: Request) => string) | undefined;
  /** Learns of what went wrong outside any tool. Never holds a key. */
  onerror?: ((error: Error) => void) | undefined;
  /**
   * Whether 2025-era clients get a session, kept in this process: their cancellations and their answers to questions
   * then find the call they are about. For one process only; several that share the load cannot share sessions.
   * @default false
   */
  sessions?: boolean | undefined;
  /** Used instead of our own factory, to serve other servers on this stack: the conformance fixtures. */
  factory?: McpServerFactory | undefined;
  /** Changes that open subscriptions are told of. Ours never has any. */
  bus?: ServerEventBus | undefined;
}

/** What the surroundings know of a request. */
export interface Caller {
  /** The account's API key, when something in front has found it out (OAuth). Else the bearer of the request. */
  apiKey?: string | undefined;
  /** Only what reads, for this caller. @default false */
  readOnly?: boolean | undefined;
}

export interface HttpEndpoint {
  /** Answers one request. */
  handle(request: Request, caller?: Caller): Promise<Response>;
  /** Ends streams on which nothing is under way, before the server is asked to stop. */
  hush(): void;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** A body of the form that the protocol has for failures outside any call. */
const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code: -32_000, message } }, { status, headers });

const bearer = (request: Request): string | undefined =>
  /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/**
 * An endpoint for hosted use: stateless, so that any number of processes can share the load. Every request brings
 * its key; what a request selects (`/readonly` at the end of the path, `?tools=`, headers) can only narrow what
 * these settings allow.
 *
 * @throws {@link SettingsError} when a tool is selected that does not exist, and the SDK's `ArgumentError` when the
 * address of the API is none.
 * @example
 * ```ts
 * const { handle } = createHttpEndpoint({ readOnly: true });
 * export default { fetch: (request: Request) => handle(request) };
 * ```
 */
export function createHttpEndpoint(settings: HttpSettings = {}): HttpEndpoint {
  const { apiUrl, fetch, timeout, onerror, challenge = () => 'Bearer realm="growpanel"' } = settings;
  if (!settings.factory) {
    // What no request could ever be served with is told before there are any.
    selectTools(settings);
    new GrowPanel({ apiKey: 'none', baseUrl: apiUrl });
  }
  const keys = knownKeys();
  const factory: McpServerFactory =
    settings.factory ?? (({ authInfo }) => createServer(authInfo?.extra?.settings as ServerSettings));
  const { bus } = settings;
  const both = createMcpHandler(factory, { ...(onerror && { onerror }), ...(bus && { bus }) });
  const sessions = settings.sessions ? legacySessions(factory) : undefined;

  async function handle(request: Request, caller: Caller = {}): Promise<Response> {
    const foreign = fromElsewhere(request);
    if (foreign) return foreign;
    const unauthorized = (message: string) =>
      refusal(401, message, { 'www-authenticate': challenge(request) });
    if (!settings.factory) {
      if (!placeOf(request))
        return refusal(404, 'There is nothing here. The server is at /, and at /readonly for reading alone.');
      const apiKey = caller.apiKey ?? bearer(request);
      if (!apiKey)
        return unauthorized(
          'No API key: send it as Authorization: Bearer <key>. Keys are made under Settings → API keys.',
        );
      let serverSettings: ServerSettings;
      try {
        const client = new GrowPanel({ apiKey, baseUrl: apiUrl, fetch, timeout });
        const allowed = { ...settings, readOnly: settings.readOnly === true || caller.readOnly === true };
        serverSettings = { ...selectionOf(request, allowed), client, secrets: [apiKey] };
        // A selection that cannot be served is told now, not as a failure inside the protocol.
        selectTools(serverSettings);
        if (!(await keys.accepted(apiKey, client)))
          return unauthorized('The API key is not accepted: it is wrong, expired or revoked.');
      } catch (error) {
        if (error instanceof SettingsError) return refusal(400, presentable(error.message, [apiKey]));
        if (isGrowPanelError(error)) return unauthorized(presentable(error.message, [apiKey]));
        throw error;
      }
      return serve(request, apiKey, serverSettings);
    }
    return serve(request, '');
  }

  async function serve(request: Request, owner: string, found?: ServerSettings): Promise<Response> {
    // The way from a request to its factory. The key itself stays with the client that was made of it.
    const authInfo: AuthInfo = { token: '', clientId: '', scopes: [], extra: { settings: found } };
    const inSession = await sessions?.handle(request, authInfo, owner);
    if (inSession) return inSession;
    if (request.method === 'POST' && !takesEvents(request) && (await isLegacyRequest(request)))
      return plainJson(request, authInfo);
    return both.fetch(request, { authInfo });
  }

  /**
   * Older clients must say that they take events. One that does not, such as curl, gets the one answer that there is
   * as plain JSON.
   */
  async function plainJson(request: Request, authInfo: AuthInfo): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('accept', 'application/json, text/event-stream');
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = await factory({ era: 'legacy', authInfo, requestInfo: request });
    request.signal.addEventListener('abort', () => void server.close(), { once: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(new Request(request, { headers }), { authInfo });
    } finally {
      await server.close();
    }
  }

  return {
    handle,
    hush: () => sessions?.hush(),
    async close() {
      await sessions?.close();
      await both.close();
    },
  };
}

/**
 * A web page of another site that reaches a server on this machine through a name of its own. A server on a public
 * name is meant to be reached by everybody; the key says who they are.
 */
function fromElsewhere(request: Request): Response | undefined {
  const local = localhostAllowedHostnames();
  if (!local.includes(new URL(request.url).hostname)) return undefined;
  const byHost = request.headers.has('host') ? hostHeaderValidationResponse(request, local) : undefined;
  return byHost ?? originValidationResponse(request, localhostAllowedOrigins());
}

const takesEvents = (request: Request): boolean =>
  (request.headers.get('accept') ?? '').toLowerCase().includes('text/event-stream');
