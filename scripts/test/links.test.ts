// Every link in every Markdown file: the file is there under this very name, the heading is on the page.
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, linksOf, markdownFiles, pageText, root } from '../docs/pages.ts';

const pages = markdownFiles();

/** With the case of its letters, which some machines forgive and others do not. */
const isThere = (path: string): boolean =>
  path === '.' || (isThere(dirname(path)) && readdirSync(join(root, dirname(path))).includes(basename(path)));

/** What a folder shows on GitHub. */
const pageAt = (path: string) =>
  statSync(join(root, path)).isDirectory() ? posix.join(path, 'README.md') : path;

/** What is wrong with a link; undefined when it leads somewhere. */
function complaint(page: string, target: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(target)) {
    if (!URL.canParse(target)) return 'is no address';
    return /^(https:|mailto:|http:\/\/(127\.0\.0\.1|localhost)\b)/.test(target) ? undefined : 'is not https';
  }
  const [address = '', anchor] = target.split('#');
  const path = address === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(address));
  if (path.startsWith('..')) return 'leads out of the repository';
  const file = posix.normalize(path).replace(/\/$/, '');
  if (!isThere(file)) return `leads to ${file}, which does not exist`;
  if (anchor === undefined) return undefined;
  const shown = pageAt(file);
  if (!isThere(shown)) return `has an anchor, and ${file} has no README.md`;
  if (!shown.endsWith('.md')) return undefined;
  return anchorsOf(pageText(shown)).has(anchor) ? undefined : `has no heading for #${anchor} in ${shown}`;
}

test.each(pages)('%s', (page) => {
  const broken = linksOf(pageText(page)).flatMap(({ line, target }) => {
    const wrong = complaint(page, target);
    return wrong === undefined ? [] : [`${page}:${line}: ${target} ${wrong}`];
  });
  expect(broken).toEqual([]);
});

test('every decision is in the list', () => {
  const folder = 'docs/decisions';
  const listed = linksOf(pageText(`${folder}/README.md`)).map(({ target }) => `${folder}/${target}`);
  expect(listed).toEqual(pages.filter((page) => /^docs\/decisions\/\d/.test(page)));
});

describe('the check itself', () => {
  test('sees links of every form, and none in code', () => {
    const text = [
      '[a](one.md "title") ![b](<two.png>)',
      '```md',
      '[no](gone.md)',
      '```',
      '`[no](gone.md)` <img alt="c" src="three.png">',
      '[four]: https://four.example',
    ].join('\n');
    expect(linksOf(text).map(({ line, target }) => `${line} ${target}`)).toEqual([
      '1 one.md',
      '1 two.png',
      '6 https://four.example',
      '5 three.png',
    ]);
  });

  test('knows anchors as GitHub makes them', () => {
    const text = '# `npm test`, in CI\n## Twice\n## Twice\n```sh\n# not a heading\n```\n### Ünï [code](x.md)';
    expect([...anchorsOf(text)]).toEqual(['npm-test-in-ci', 'twice', 'twice-1', 'ünï-code']);
  });

  test.each([
    ['docs/gone.md', 'which does not exist'],
    ['readme.md', 'which does not exist'],
    ['README.md#gone', 'has no heading'],
    ['../outside.md', 'leads out'],
    ['ftp://example.com', 'is not https'],
    ['http://[', 'is no address'],
  ])('%s is refused', (target, reason) => expect(complaint('README.md', target)).toContain(reason));

  test.each(['docs', 'packages/sandbox#seeds', '#where-to-go-next', 'https://example.com', 'LICENSE'])(
    '%s is fine',
    (target) => expect(complaint('README.md', target)).toBeUndefined(),
  );

  test('there are pages and links', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap((page) => linksOf(pageText(page))).length).toBeGreaterThan(100);
  });
});
