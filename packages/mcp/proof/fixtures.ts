// The server that the official conformance suite expects: its tools, resources and prompts, to be served on our HTTP stack.
import {
  inputRequired,
  type McpRequestContext,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { png } from './fixture.js';
import { contents } from './fixture-contents.js';
import { asked, field, questions, state } from './fixture-questions.js';

export { bus } from './fixture.js';

const tools = { ...contents, ...questions };

const inputs: Record<string, string> = { test_sampling: 'prompt', test_elicitation: 'message' };

const user = (content: object) => ({
  role: 'user' as const,
  content: content as { type: 'text'; text: string },
});
const said = (words: string) => user({ type: 'text', text: words });

const prompts: Record<
  string,
  { arguments: string[]; get: (args: Record<string, string>, ctx: ServerContext) => object }
> = {
  test_simple_prompt: {
    arguments: [],
    get: () => ({ messages: [said('This is a simple prompt for testing.')] }),
  },
  test_prompt_with_arguments: {
    arguments: ['arg1', 'arg2'],
    get: ({ arg1, arg2 }) => ({ messages: [said(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)] }),
  },
  test_prompt_with_embedded_resource: {
    arguments: ['resourceUri'],
    get: ({ resourceUri }) => ({
      messages: [
        user({
          type: 'resource',
          resource: {
            uri: resourceUri,
            mimeType: 'text/plain',
            text: 'Embedded resource content for testing.',
          },
        }),
        said('Please process the embedded resource above.'),
      ],
    }),
  },
  test_prompt_with_image: {
    arguments: [],
    get: () => ({
      messages: [
        user({ type: 'image', data: png, mimeType: 'image/png' }),
        said('Please analyze the image above.'),
      ],
    }),
  },
  test_input_required_result_prompt: {
    arguments: [],
    get: (_, ctx) => {
      const context = field(ctx, 'user_context', 'context');
      if (context) return { messages: [said(`Context: ${context}`)] };
      return inputRequired({
        inputRequests: {
          user_context: asked('What context should the prompt use?', { context: { type: 'string' } }, [
            'context',
          ]),
        },
      });
    },
  },
};

const resources: Record<string, { mimeType: string; text?: string; blob?: string }> = {
  'test://static-text': { mimeType: 'text/plain', text: 'This is the content of the static text resource.' },
  'test://static-binary': { mimeType: 'image/png', blob: png },
  'test://watched-resource': { mimeType: 'text/plain', text: 'Watched resource content' },
};

function contentsOf(uri: string): object {
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  if (id)
    return {
      mimeType: 'application/json',
      text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }),
    };
  const found = resources[uri];
  if (!found) throw new ResourceNotFoundError(uri, 'Resource not found');
  return found;
}

export function fixtures({ era }: McpRequestContext): Server {
  const changes = { listChanged: true };
  const server = new Server(
    { name: 'conformance-fixtures', version: '1.0.0' },
    {
      capabilities: {
        tools: changes,
        prompts: changes,
        resources: { ...changes, subscribe: true },
        logging: {},
        completions: {},
      },
      requestState: { verify: state.verify },
    },
  );
  server.setRequestHandler('tools/list', () => ({
    tools: Object.keys(tools).map((name) => {
      const input = inputs[name];
      const properties = input ? { [input]: { type: 'string' } } : {};
      return {
        name,
        description: `Conformance: ${name}`,
        inputSchema: { type: 'object', properties, ...(input && { required: [input] }) },
      };
    }),
  }));
  server.setRequestHandler('tools/call', (request, ctx) => {
    const tool = tools[request.params.name];
    if (!tool)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool: ${request.params.name}`);
    return tool(ctx, (request.params.arguments ?? {}) as Record<string, string>, server);
  });
  server.setRequestHandler('prompts/list', () => ({
    prompts: Object.entries(prompts).map(([name, prompt]) => ({
      name,
      description: `Conformance: ${name}`,
      arguments: prompt.arguments.map((argument) => ({ name: argument, required: true })),
    })),
  }));
  server.setRequestHandler('prompts/get', ({ params }, ctx) => {
    const prompt = prompts[params.name];
    if (!prompt) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown prompt: ${params.name}`);
    return prompt.get((params.arguments ?? {}) as Record<string, string>, ctx) as never;
  });
  server.setRequestHandler(
    'resources/list',
    () =>
      ({
        resources: Object.entries(resources).map(([uri, { mimeType }]) => ({
          uri,
          name: uri.slice(7),
          mimeType,
        })),
      }) as never,
  );
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: [
      { uriTemplate: 'test://template/{id}/data', name: 'template', mimeType: 'application/json' },
    ],
  }));
  server.setRequestHandler('resources/read', ({ params }) => ({
    contents: [{ uri: params.uri, ...contentsOf(params.uri) } as never],
  }));
  server.setRequestHandler('completion/complete', ({ params }) => {
    const values = ['paris', 'park', 'party'].filter((value) => value.startsWith(params.argument.value));
    return { completion: { values, total: values.length, hasMore: false } };
  });
  if (era === 'legacy') {
    server.setRequestHandler('resources/subscribe', () => ({}));
    server.setRequestHandler('resources/unsubscribe', () => ({}));
  }
  return server;
}
