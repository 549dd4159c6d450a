// The documentation for language models: llms.txt says what there is, llms-full.txt is all of it in one file.
// https://llmstxt.org has the form.
import { posix } from 'node:path';
import { linksOf, markdownFiles, pageText } from './pages.ts';

interface Chapter {
  title: string;
  pages: RegExp;
  /** What a model can do without: named in llms.txt, left out of llms-full.txt. */
  optional?: boolean;
}

/** A page belongs to the first chapter that it fits. */
const chapters: readonly Chapter[] = [
  { title: 'Start', pages: /^README\.md$/ },
  { title: 'Packages', pages: /^packages\/[^/]+\/(README|AGENTS)\.md$/ },
  {
    title: 'Optional',
    pages: /^(docs\/(decisions\/.*|cli-commands|releases|release-rehearsal)|CONTRIBUTING|bench\/.*)\.md$/,
    optional: true,
  },
  { title: 'Guides', pages: /^docs\/.*\.md$/ },
  { title: 'Examples', pages: /^examples\/.*\.md$/ },
];
const order = ['Start', 'Guides', 'Packages', 'Examples', 'Optional'];

interface Page {
  path: string;
  text: string;
  title: string;
  /** Its first sentence. */
  about: string;
}

function pageAt(path: string): Page {
  const text = pageText(path);
  const title = /^# (.+)$/m.exec(text)?.[1];
  const start = /^(?!#|```|\||!|<|- )\S.*(?:\n\S.*)*/m.exec(text)?.[0].replaceAll('\n', ' ');
  if (!title || !start) throw new Error(`${path} has no title or no first sentence for llms.txt`);
  // A word in bold before it is a label.
  const plain = start
    .replace(/^\*\*[^*]+\*\* /, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '');
  return { path, text, title, about: /^.*?[.?!](?= |$)/.exec(plain)?.[0] ?? plain };
}

function chaptersWithPages(): (Chapter & { found: Page[] })[] {
  const found = new Map(chapters.map((chapter): [Chapter, Page[]] => [chapter, []]));
  for (const path of markdownFiles()) {
    const chapter = chapters.find(({ pages }) => pages.test(path));
    if (chapter) found.get(chapter)!.push(pageAt(path));
  }
  return [...found]
    .map(([chapter, pages]) => ({ ...chapter, found: pages }))
    .sort((a, b) => order.indexOf(a.title) - order.indexOf(b.title));
}

/** The text of a page with its links as they are from the root. */
function fromTheRoot({ path, text }: Page): string {
  const relative = new Set(
    linksOf(text)
      .map(({ target }) => target)
      .filter((target) => !/^([a-z][a-z+.-]*:|#)/i.test(target)),
  );
  return [...relative].reduce(
    (rewritten, target) =>
      rewritten.replaceAll(`](${target})`, `](${posix.join(posix.dirname(path), target)})`),
    text,
  );
}

export function llmsFiles(): Record<string, string> {
  const all = chaptersWithPages();
  const [start] = all[0]!.found;
  const lists = all.slice(1).map(({ title, found }) => {
    const lines = found.map((page) => `- [${page.title}](${page.path}): ${page.about}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  const index = `# ${start!.title}\n\n> ${start!.about}\n\nThe whole API is described in [openapi.json](openapi.json). All pages below but the optional ones, in one file: [llms-full.txt](llms-full.txt).\n\n${lists.join('\n')}`;
  const pages = all.filter(({ optional }) => !optional).flatMap(({ found }) => found);
  const full = pages.map((page) => `<!-- ${page.path} -->\n\n${fromTheRoot(page).trim()}\n`).join('\n');
  return { 'llms.txt': index, 'llms-full.txt': full };
}
