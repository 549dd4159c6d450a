// What the documentation tells people to type, taken from its pages as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The blocks of a language on a page, or in one section of it. */
export function blocks(root: string, page: string, language: string, heading?: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const start = heading === undefined ? 0 : text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`${page} has no section '${heading}'.`);
  const end = heading === undefined ? -1 : text.indexOf('\n## ', start + 1);
  const section = text.slice(start, end < 0 ? undefined : end);
  const found = [...section.matchAll(new RegExp(`^\`\`\`${language}[^\\n]*\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, code]) => code!,
  );
  if (found.length === 0)
    throw new Error(`${page} has no ${language} block${heading ? ` in '${heading}'` : ''}.`);
  return found;
}

/** The one command of a page that begins so, without the remark behind it. */
export function command(root: string, page: string, beginning: string): string[] {
  const line = readFileSync(join(root, page), 'utf8')
    .split('\n')
    .find((text) => text.startsWith(beginning));
  if (line === undefined) throw new Error(`${page} does not say '${beginning} …'.`);
  return line.replace(/\s+#.*$/, '').split(/\s+/);
}
