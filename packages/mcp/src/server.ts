// One factory for every way in: an MCP server with tools, resources and prompts over one client of the API.
import type { GrowPanel } from '@growpanel/sdk';
import {
  acceptedContent,
  type CallToolResult,
  type InputRequiredResult,
  inputRequired,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { complete } from './completions.js';
import { explain } from './errors/explain.js';
import { suggestion } from './errors/nearest.js';
import { quoted } from './errors/quoted.js';
import { getPrompt, prompts } from './prompts/index.js';
import { readResource, resources, resourceTemplates } from './resources/index.js';
import { checkArguments, given } from './tools/arguments.js';
import { ConfirmationMissing } from './tools/confirmation.js';
import { definitionsOf, failureOf, resultOf } from './tools/definition.js';
import { type Selection, selectTools } from './tools/selection.js';
import type { Tool } from './tools/shape.js';
import { version } from './version.js';

export { SettingsError } from './errors/refusal.js';

/** What a server offers, over which client. */
export interface ServerSettings extends Selection {
  /** The account's client: everything a tool does goes through it. */
  client: GrowPanel;
  /**
   * Only what reads: `manage_*` lose their writing actions, `api_request` only knows GET.
   * @default false
   */
  readOnly?: boolean | undefined;
  /**
   * `default`: the 14 documented tools. `split`: what reads and what writes are tools of their own, so that a
   * person can approve all reads at once.
   * @default 'default'
   */
  profile?: 'default' | 'split' | undefined;
  /** Only these tools, by name. All of the profile when left out. */
  tools?: readonly string[] | undefined;
  /** Not these tools, by name. */
  excludeTools?: readonly string[] | undefined;
  /** Texts that must never appear in a result, such as the API key. */
  secrets?: readonly string[] | undefined;
}

const instructions =
  'GrowPanel: subscription metrics of one account. Money is in minor units of its currency (9900 = 99.00 USD, 99 JPY); ' +
  "percentages run from 0 to 100. Each result's 'units' says which field is what; trust it, not the name. " +
  'Days are YYYYMMDD, ranges YYYYMMDD-YYYYMMDD, both ends included. The resource growpanel://reports explains every report.';

/** Lists are the same for everybody with the same settings; resources are the account's own. */
const cacheHints = {
  'tools/list': { ttlMs: 3_600_000, cacheScope: 'public' },
  'prompts/list': { ttlMs: 3_600_000, cacheScope: 'public' },
  'resources/list': { ttlMs: 3_600_000, cacheScope: 'public' },
  'resources/templates/list': { ttlMs: 3_600_000, cacheScope: 'public' },
  'server/discover': { ttlMs: 3_600_000, cacheScope: 'public' },
} as const;

/**
 * A server for one connection (stdio) or one request (HTTP).
 *
 * @throws {@link SettingsError} when a tool is selected that does not exist.
 * @example
 * ```ts
 * serveStdio(() => createServer({ client: new GrowPanel(), readOnly: true }));
 * ```
 */
export function createServer(settings: ServerSettings): Server {
  const { client, secrets = [] } = settings;
  const tools = selectTools(settings);
  const server = new Server(
    { name: 'growpanel', title: 'GrowPanel', version, websiteUrl: 'https://growpanel.io' },
    { capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} }, instructions, cacheHints },
  );
  const around = ({ mcpReq }: ServerContext) => ({ client, signal: mcpReq.signal });
  /** What goes wrong while reading becomes an error of the protocol, in words and without secrets. */
  const readable = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      throw new ProtocolError(ProtocolErrorCode.InternalError, explain(error, secrets));
    }
  };

  server.setRequestHandler('tools/list', () => ({ tools: definitionsOf(tools) }));
  server.setRequestHandler('tools/call', (request, ctx) => {
    const tool = tools.find(({ name }) => name === request.params.name);
    if (tool) return call(tool, request.params.arguments, ctx);
    const names = tools.map(({ name }) => name);
    const { name } = request.params;
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `There is no tool ${quoted(name)} here.${suggestion(name, names)} Tools: ${names.join(', ')}`,
    );
  });
  server.setRequestHandler('resources/list', () => ({ resources }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates }));
  server.setRequestHandler('resources/read', (request, ctx) =>
    readable(readResource(request.params.uri, around(ctx))),
  );
  server.setRequestHandler('prompts/list', () => ({ prompts }));
  server.setRequestHandler('prompts/get', (request) =>
    getPrompt(request.params.name, request.params.arguments),
  );
  server.setRequestHandler('completion/complete', (request, ctx) => complete(request.params, around(ctx)));
  return server;

  async function call(
    tool: Tool,
    args: unknown,
    ctx: ServerContext,
  ): Promise<CallToolResult | InputRequiredResult> {
    try {
      const answered = acceptedContent(ctx.mcpReq.inputResponses, 'confirm');
      const confirm = (answered as { confirm?: unknown } | undefined)?.confirm;
      const plain = { ...given(args), ...(typeof confirm === 'string' && { confirm }) };
      checkArguments(tool, plain);
      return resultOf(await tool.run(plain, around(ctx)));
    } catch (error) {
      if (error instanceof ConfirmationMissing && canAsk(server, ctx)) return question(error);
      return failureOf(explain(error, secrets));
    }
  }
}

/** Whether a person can be asked now: the client says that it can, and has not been asked already. */
const canAsk = (server: Server, { mcpReq }: ServerContext): boolean =>
  mcpReq.inputResponses === undefined && server.getClientCapabilities()?.elicitation !== undefined;

const question = ({ question: message, expected }: ConfirmationMissing): InputRequiredResult =>
  inputRequired({
    inputRequests: {
      confirm: inputRequired.elicit({
        message,
        requestedSchema: {
          type: 'object',
          properties: { confirm: { type: 'string', title: `Type '${expected}' to confirm` } },
          required: ['confirm'],
        },
      }),
    },
  });
