// How large a text is for a model, without a tokenizer: never less than the common ones count.

/** The largest result that is sent unasked; clients cut off at 25,000. */
export const largestResult = 20_000;

/**
 * What tokenizers split text into. One token each: the joints of JSON, its words, numbers by three digits. Then words,
 * which a capital letter begins; everything else letter by letter.
 */
const pieces =
  /("[,:]"|[[{,]"|"[\]},:]|\b(?:null|true|false)\b|\d{1,3}| +)|[A-Z]?[a-z]+|[A-Z]+|[^A-Za-z0-9 ]/g;

/** What is rare comes byte by byte. Beyond the first 65,536 a sign is two halves. */
function ofSign(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 2.6;
}

/** Capitals are cut into short pieces, and so is what nobody can say: how short is measured, not known. */
function ofWord(word: string): number {
  if (word.length < 4) return (word.length + 1) / 2;
  if (word === word.toUpperCase()) return word.length / 1.6;
  return /[^aeiouy]{4}/i.test(word) ? word.length / 1.75 : Math.ceil(word.length / 2.5);
}

/** An upper bound for text and JSON. Counting ends when there are more than enough. */
export function tokens(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const [piece, one] of text.matchAll(pieces)) {
    if (one !== undefined) count += 1;
    else count += piece.length === 1 ? ofSign(piece.charCodeAt(0)) : ofWord(piece);
    if (count > enough) break;
  }
  return Math.ceil(count);
}
