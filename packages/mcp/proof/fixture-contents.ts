// Fixtures that answer at once: every kind of content, logs, progress, errors, changes.
import { setTimeout as pause } from 'node:timers/promises';
import { MissingRequiredClientCapabilityError } from '@modelcontextprotocol/server';
import { bus, declared, type Fixture, png, text, wav } from './fixture.js';

export const contents: Record<string, Fixture> = {
  test_simple_text: () => text('This is a simple text response for testing.'),
  test_image_content: () => ({ content: [{ type: 'image', data: png, mimeType: 'image/png' }] }),
  test_audio_content: () => ({ content: [{ type: 'audio', data: wav, mimeType: 'audio/wav' }] }),
  test_embedded_resource: () => ({
    content: [
      {
        type: 'resource',
        resource: {
          uri: 'test://embedded-resource',
          mimeType: 'text/plain',
          text: 'This is an embedded resource content.',
        },
      },
    ],
  }),
  test_multiple_content_types: () => ({
    content: [
      { type: 'text', text: 'Multiple content types test:' },
      { type: 'image', data: png, mimeType: 'image/png' },
      {
        type: 'resource',
        resource: {
          uri: 'test://mixed-content-resource',
          mimeType: 'application/json',
          text: '{"test":"data","value":123}',
        },
      },
    ],
  }),
  async test_tool_with_logging(ctx) {
    for (const words of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
      await ctx.mcpReq.log('info', words);
      await pause(50);
    }
    return text('Tool with logging executed successfully');
  },
  async test_logging_tool(ctx) {
    await ctx.mcpReq.log('info', 'One message');
    return text('Logged');
  },
  async test_tool_with_progress(ctx) {
    const { progressToken } = ctx.mcpReq._meta ?? {};
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined)
        await ctx.mcpReq.notify({
          method: 'notifications/progress',
          params: { progressToken, progress, total: 100 },
        });
      await pause(50);
    }
    return text('Tool with progress executed successfully');
  },
  test_error_handling: () => ({
    content: [{ type: 'text', text: 'This tool intentionally returns an error for testing' }],
    isError: true,
  }),
  test_missing_capability(ctx, _, server) {
    if (declared(ctx, server).sampling !== undefined) return text('The capability is there');
    throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { sampling: {} } });
  },
  test_trigger_tool_change() {
    bus.publish({ kind: 'tools_list_changed' });
    return text('Changed');
  },
  test_trigger_prompt_change() {
    bus.publish({ kind: 'prompts_list_changed' });
    return text('Changed');
  },
};
