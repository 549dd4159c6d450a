// Sessions of 2025-era clients, for a server that is one process: a cancellation or an answer to a question, which such
// clients send as requests of their own, finds the call that it is about.
import {
  type AuthInfo,
  isInitializeRequest,
  type McpServerFactory,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';

/** Milliseconds without a request after which a session ends. */
const idle = 30 * 60_000;
/** Sessions at most: the one that was idle for longest goes first. */
const most = 1_000;

interface Session {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  /** Who began it. Nobody else can go on with it. */
  readonly owner: string;
  usedAt: number;
}

export interface Sessions {
  /** Undefined for a request that belongs to no session and begins none. */
  handle(request: Request, authInfo: AuthInfo, owner: string): Promise<Response | undefined>;
  /** Ends the streams that clients keep open without asking anything; calls go on. */
  hush(): void;
  close(): Promise<void>;
}

const gone = () =>
  Response.json(
    { jsonrpc: '2.0', id: null, error: { code: -32_001, message: 'Session not found' } },
    { status: 404 },
  );

async function begins(request: Request): Promise<boolean> {
  if (request.method !== 'POST') return false;
  try {
    return isInitializeRequest(await request.clone().json());
  } catch {
    return false; // What is no JSON is answered where everything else is.
  }
}

export function legacySessions(factory: McpServerFactory, now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>();

  async function end(id: string): Promise<void> {
    const session = sessions.get(id);
    sessions.delete(id);
    await session?.transport.close();
  }

  /** Used sessions move to the end, so the first one is always the oldest. */
  async function sweep(): Promise<void> {
    for (const [id, { usedAt }] of sessions) {
      if (usedAt > now() - idle && sessions.size < most) return;
      await end(id);
    }
  }

  async function begin(request: Request, authInfo: AuthInfo, owner: string): Promise<Response> {
    await sweep();
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void sessions.set(id, { transport, owner, usedAt: now() }),
      onsessionclosed: (id) => void sessions.delete(id),
    });
    const server = await factory({ era: 'legacy', authInfo, requestInfo: request });
    await server.connect(transport);
    return transport.handleRequest(request, { authInfo });
  }

  return {
    async handle(request, authInfo, owner) {
      const id = request.headers.get('mcp-session-id');
      if (id === null) return (await begins(request)) ? begin(request, authInfo, owner) : undefined;
      const session = sessions.get(id);
      if (!session || session.owner !== owner) return gone();
      session.usedAt = now();
      sessions.delete(id);
      sessions.set(id, session);
      return session.transport.handleRequest(request, { authInfo });
    },
    hush() {
      for (const { transport } of sessions.values()) transport.closeStandaloneSSEStream();
    },
    async close() {
      await Promise.all([...sessions.keys()].map(end));
    },
  };
}
