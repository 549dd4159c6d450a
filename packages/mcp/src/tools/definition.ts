// A tool as the protocol describes it, and its result as the protocol carries it.
import type { CallToolResult, Tool as ProtocolTool } from '@modelcontextprotocol/server';
import type { Payload, Tool } from './shape.js';

/** All results have one shape. What `data` holds is as different as the reports, and says its units itself. */
const outputSchema = {
  type: 'object' as const,
  properties: { data: { type: 'object' } },
  required: ['data'],
};

export function definitionOf(tool: Tool): ProtocolTool {
  const properties = Object.fromEntries(
    Object.entries(tool.properties)
      .filter(([, { unlisted }]) => !unlisted)
      .map(([name, { type, description, enum: values }]) => [
        name,
        { type, ...(values && { enum: [...values] }), ...(description && { description }) },
      ]),
  );
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: { type: 'object', properties, ...(tool.required && { required: [...tool.required] }) },
    outputSchema,
    annotations: {
      readOnlyHint: tool.reads,
      destructiveHint: tool.destroys ?? false,
      idempotentHint: tool.reads || (tool.idempotent ?? false),
    },
  };
}

const described = new WeakMap<Tool, ProtocolTool>();

/** The definitions of tools, each made once: they are the same for everybody. */
export function definitionsOf(tools: readonly Tool[]): ProtocolTool[] {
  return tools.map((tool) => {
    const definition = described.get(tool) ?? definitionOf(tool);
    described.set(tool, definition);
    return definition;
  });
}

/** Clients show a model either the structured content or the text: both are everything. */
export const resultOf = (payload: Payload): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(payload) }],
  structuredContent: payload,
});

/** A failure that the model can read; it has no structured content, which would hide the text. */
export const failureOf = (text: string): CallToolResult => ({
  content: [{ type: 'text', text }],
  isError: true,
});
