// What the fixtures are made of: their shape, an image and a sound, and what a client can do.
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  InMemoryServerEventBus,
  type InputRequiredResult,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server';

export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
export const wav = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=';

/** Changes that fixtures make, for those who listen. */
export const bus = new InMemoryServerEventBus();

type Answer = CallToolResult | InputRequiredResult;
export type Fixture = (
  ctx: ServerContext,
  args: Record<string, string>,
  server: Server,
) => Answer | Promise<Answer>;

export const text = (words: string): CallToolResult => ({ content: [{ type: 'text', text: words }] });
/** What a client says that it can do, in either era. */
export const declared = (ctx: ServerContext, server: Server): Record<string, unknown> =>
  ((ctx.mcpReq.envelope as Record<string, unknown> | undefined)?.[CLIENT_CAPABILITIES_META_KEY] ??
    server.getClientCapabilities() ??
    {}) as Record<string, unknown>;
