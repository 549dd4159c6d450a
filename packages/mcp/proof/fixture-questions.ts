// Fixtures that ask the client for something before they answer: forms, samples, roots, in one round or several.
import {
  acceptedContent,
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { declared, type Fixture, text } from './fixture.js';

/** State that goes through the client and cannot be changed there. */
export const state = createRequestStateCodec<{ step: number; name?: string }>({
  key: crypto.getRandomValues(new Uint8Array(32)),
});

export const asked = (message: string, properties: Record<string, object>, required?: string[]) =>
  inputRequired.elicit({
    message,
    requestedSchema: { type: 'object', properties, ...(required && { required }) } as never,
  });
const nameAsked = () => asked('What is your name?', { name: { type: 'string' } }, ['name']);
const sampled = (words: string, maxTokens: number) =>
  inputRequired.createMessage({
    messages: [{ role: 'user', content: { type: 'text', text: words } }],
    maxTokens,
  });
const answers = (ctx: ServerContext) => ctx.mcpReq.inputResponses;
export const field = (ctx: ServerContext, key: string, name: string): string | undefined => {
  const value = (acceptedContent(answers(ctx), key) as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};
/** The answer to a question, whatever a person did with it. */
const reply = (ctx: ServerContext, key: string) => {
  const found = inputResponse(answers(ctx), key);
  return found.kind === 'elicit'
    ? `action=${found.action}, content=${JSON.stringify(found.content ?? {})}`
    : undefined;
};
/** Asks once, and says what came back. */
const form =
  (message: string, properties: Record<string, object>, words = 'Elicitation completed'): Fixture =>
  (ctx, args) => {
    const came = reply(ctx, 'form');
    if (came) return text(`${words}: ${came}`);
    return inputRequired({ inputRequests: { form: asked(args.message ?? message, properties) } });
  };

const titled = (first: string, values: string[]) =>
  values.map((name, i) => ({ const: `value${i + 1}`, title: `${name} ${first}` }));

export const questions: Record<string, Fixture> = {
  test_sampling(ctx, { prompt = '' }) {
    const came = inputResponse(answers(ctx), 'sampled');
    if (came.kind === 'sampling')
      return text(`LLM response: ${(came.result.content as { text?: string }).text}`);
    return inputRequired({ inputRequests: { sampled: sampled(prompt, 100) } });
  },
  test_elicitation: form(
    '',
    {
      username: { type: 'string', description: "User's response" },
      email: { type: 'string', description: "User's email address" },
    },
    'User response',
  ),
  test_elicitation_sep1034_defaults: form('Please review the defaults', {
    name: { type: 'string', default: 'John Doe' },
    age: { type: 'integer', default: 30 },
    score: { type: 'number', default: 95.5 },
    status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
    verified: { type: 'boolean', default: true },
  }),
  test_elicitation_sep1330_enums: form('Please choose', {
    untitledSingle: { type: 'string', enum: ['option1', 'option2', 'option3'] },
    titledSingle: { type: 'string', oneOf: titled('Option', ['First', 'Second', 'Third']) },
    legacyEnum: {
      type: 'string',
      enum: ['opt1', 'opt2', 'opt3'],
      enumNames: ['Option One', 'Option Two', 'Option Three'],
    },
    untitledMulti: { type: 'array', items: { type: 'string', enum: ['option1', 'option2', 'option3'] } },
    titledMulti: { type: 'array', items: { anyOf: titled('Choice', ['First', 'Second', 'Third']) } },
  }),
  test_input_required_result_elicitation(ctx) {
    const name = field(ctx, 'user_name', 'name');
    return name ? text(`Hello, ${name}!`) : inputRequired({ inputRequests: { user_name: nameAsked() } });
  },
  test_input_required_result_sampling(ctx) {
    const came = inputResponse(answers(ctx), 'capital_question');
    if (came.kind === 'sampling') return text(`The model says: ${JSON.stringify(came.result.content)}`);
    return inputRequired({
      inputRequests: { capital_question: sampled('What is the capital of France?', 100) },
    });
  },
  test_input_required_result_list_roots(ctx) {
    const came = inputResponse(answers(ctx), 'client_roots');
    if (came.kind === 'roots') return text(`Roots: ${JSON.stringify(came.roots)}`);
    return inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } });
  },
  async test_input_required_result_request_state(ctx) {
    const kept = ctx.mcpReq.requestState<{ step: number }>();
    if (kept && reply(ctx, 'confirm')) return text('state-ok');
    return inputRequired({
      inputRequests: { confirm: asked('Please confirm', { ok: { type: 'boolean' } }, ['ok']) },
      requestState: await state.mint({ step: 1 }),
    });
  },
  async test_input_required_result_tampered_state(ctx) {
    if (ctx.mcpReq.requestState() && reply(ctx, 'confirm')) return text('state-ok');
    return inputRequired({
      inputRequests: { confirm: asked('Please confirm', { ok: { type: 'boolean' } }, ['ok']) },
      requestState: await state.mint({ step: 1 }),
    });
  },
  async test_input_required_result_multiple_inputs(ctx) {
    const came = ['user_name', 'greeting', 'client_roots'].map(
      (key) => inputResponse(answers(ctx), key).kind,
    );
    if (!came.includes('missing')) return text('All three came');
    return inputRequired({
      inputRequests: {
        user_name: nameAsked(),
        greeting: sampled('Generate a greeting', 50),
        client_roots: inputRequired.listRoots(),
      },
      requestState: await state.mint({ step: 1 }),
    });
  },
  async test_input_required_result_multi_round(ctx) {
    const kept = ctx.mcpReq.requestState<{ step: number; name?: string }>();
    const color = field(ctx, 'step2', 'color');
    if (kept?.step === 2 && color) return text(`${kept.name} likes ${color}`);
    const name = field(ctx, 'step1', 'name');
    if (kept?.step === 1 && name)
      return inputRequired({
        inputRequests: {
          step2: asked('Step 2: What is your favorite color?', { color: { type: 'string' } }, ['color']),
        },
        requestState: await state.mint({ step: 2, name }),
      });
    return inputRequired({
      inputRequests: { step1: asked('Step 1: What is your name?', { name: { type: 'string' } }, ['name']) },
      requestState: await state.mint({ step: 1 }),
    });
  },
  test_input_required_result_capabilities(ctx, _, server) {
    const can = declared(ctx, server);
    return inputRequired({
      inputRequests: {
        ...(can.elicitation !== undefined && { user_name: nameAsked() }),
        ...(can.sampling !== undefined && { greeting: sampled('Generate a greeting', 50) }),
      },
    });
  },
  async test_streaming_elicitation(ctx) {
    if (reply(ctx, 'form')) return text('Done');
    await ctx.mcpReq.notify({
      method: 'notifications/progress',
      params: { progressToken: 'stream', progress: 1 },
    });
    return inputRequired({ inputRequests: { form: nameAsked() } });
  },
};
