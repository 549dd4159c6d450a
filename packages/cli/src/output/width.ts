// How many columns a text takes in a terminal.

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Mark}\u200b-\u200f\u2060\ufeff]/u;
const ascii = /^[\u0020-\u007e]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Characters as people see them. Made on first use: it costs 10 ms, and most tables are ASCII. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const widthOfGrapheme = (grapheme: string): number =>
  invisible.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1;

export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += widthOfGrapheme(grapheme);
  return width;
}

/** The text cut to so many columns, with … for what is missing. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const grapheme of graphemes(text)) {
    width += widthOfGrapheme(grapheme);
    if (width > columns) break;
    kept += grapheme;
  }
  return `${kept}…`;
}

export function pad(text: string, columns: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
  return right ? space + text : text + space;
}

/** A sentence over as many lines as it takes, broken between words; all but the first are set in. */
export function folded(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0) lines.push(word);
    else if (widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(`  ${word}`);
  }
  return lines;
}
