// Puts path parameters into a path template, so that no value can lead anywhere else.
import { mustBe } from './errors/argument-error.js';
import { isPlain } from './plain.js';

/**
 * `/data/customers/{id}` and `{ id: 'a/b' }` → `/data/customers/a%2Fb`. Values that would change which resource
 * is meant (nothing at all, `.` and `..`, which every URL parser walks up) are refused.
 */
export function fillPath(template: string, values: unknown): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown> | null | undefined)?.[name];
    if (!isPlain(value) || /^\.{0,2}$/.test(`${value}`)) throw mustBe(`path.${name}`, 'an id', value);
    return encodeURIComponent(`${value}`);
  });
}
