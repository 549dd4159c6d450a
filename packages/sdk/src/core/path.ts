// Puts path parameters into a path template, so that no value can lead anywhere else.
import { ArgumentError } from './errors/argument-error.js';

/**
 * `/data/customers/{id}` and `{ id: 'a/b' }` → `/data/customers/a%2Fb`. Values that would change which resource
 * is meant (nothing at all, `.` and `..`, which every URL parser walks up) are refused.
 */
export function fillPath(template: string, values: unknown): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown> | null | undefined)?.[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text === '' || text === '.' || text === '..') {
      const given = text === undefined ? 'nothing' : JSON.stringify(text);
      throw new ArgumentError(`path.${name} must be an id, got ${given} (for ${template})`);
    }
    return encodeURIComponent(text);
  });
}
