// The documentation that people read: every Markdown file of the repository that is neither installed nor made.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever git knows or would add, so that a new page counts before it is committed. */
export function markdownFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n');
  return [...new Set(listed)].filter((path) => path !== '' && existsSync(join(root, path))).sort();
}

export const pageText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The text without what stands in code, whose brackets and hashes mean something else. Lines stay where they are. */
export const withoutCode = (text: string): string =>
  text
    .replaceAll(/^( *)(```|~~~)[^\n]*\n.*?^\1\2[^\n]*$/gms, (code) => code.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, (code) => 'x'.repeat(code.length));

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(text: string): Set<string> {
  const taken = new Map<string, number>();
  const bare = text.replaceAll(/^( *)(```|~~~)[^\n]*\n.*?^\1\2[^\n]*$/gms, '');
  const anchors = [...bare.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading]) => {
    const words = heading!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
    const slug = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(slug) ?? 0;
    taken.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name!);
  return new Set([...anchors, ...named]);
}

export interface Link {
  line: number;
  target: string;
}

/** Everything that a page leads to: links, pictures, and definitions of either. */
export function linksOf(text: string): Link[] {
  const bare = withoutCode(text);
  const forms = [
    /\]\(\s*<?([^)\s>]+)>?(?:\s+["'(][^)]*)?\)/g,
    /^ {0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm,
    /<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/g,
  ];
  return forms.flatMap((form) =>
    [...bare.matchAll(form)].map((match) => ({
      line: bare.slice(0, match.index).split('\n').length,
      target: match[1]!,
    })),
  );
}
