// Checks what a model sends before anything is sent on: names, types, required ones.
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import type { Arguments, Tool } from './shape.js';

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

const fits = (type: string, kind: string): boolean =>
  type === kind || (type === 'number' && kind === 'integer');

/** The arguments as an object, without those that are null: a client sends null for what was not given. */
export function given(args: unknown): Arguments {
  if (args === undefined || args === null) return {};
  if (typeof args !== 'object' || Array.isArray(args)) throw new Refusal('Arguments must be an object.');
  return Object.fromEntries(
    Object.entries(args).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** @throws {@link Refusal} that names the argument and says what it should be. */
export function checkArguments(
  tool: Pick<Tool, 'name' | 'properties' | 'required' | 'open'>,
  args: Arguments,
): void {
  for (const [name, value] of Object.entries(args)) {
    const property = Object.hasOwn(tool.properties, name) ? tool.properties[name] : undefined;
    if (!property) {
      if (tool.open) continue;
      throw new Refusal(
        `${tool.name} takes no argument ${quoted(name)}.${suggestion(name, Object.keys(tool.properties))} ` +
          `It takes: ${Object.keys(tool.properties).join(', ')}`,
      );
    }
    const kind = kindOf(value);
    if (!fits(property.type, kind) && !(property.orList && kind === 'array'))
      throw new Refusal(
        `${name} must be of type ${property.type}, got ${kind === 'integer' ? 'number' : kind}.`,
      );
    if (property.enum && !property.enum.includes(value as string)) {
      throw new Refusal(
        `${name} cannot be ${quoted(value)}.${suggestion(String(value), property.enum)} It is one of: ${property.enum.join(', ')}`,
      );
    }
  }
  for (const name of tool.required ?? [])
    if (args[name] === undefined || args[name] === '')
      throw new Refusal(`${name} is missing; ${tool.name} needs it.`);
}

/** A position or a number of rows: undefined when it was not given. */
export function wholeNumber(args: Arguments, name: string, least: number): number | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
    throw new Refusal(`${name} must be a whole number from ${least} on, got ${JSON.stringify(value)}.`);
  return value;
}
