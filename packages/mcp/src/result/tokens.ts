// How large a text is for a model, without a tokenizer: never less than the common ones count.

/** The largest result that is sent unasked; clients cut off at 25,000. */
export const largestResult = 20_000;

/** What tokenizers split text into: words, numbers by three digits, signs, everything else letter by letter. */
const pieces = /[A-Za-z]+|\d{1,3}|\s+|[^\sA-Za-z0-9]/g;

/** An upper bound for ordinary text and JSON. Words of ids are cut into shorter pieces than words of a language. */
export function tokens(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(pieces)) {
    const code = piece.charCodeAt(0);
    if (code > 127) count += 1.5;
    else if (piece.length > 3 && code > 57) count += Math.ceil(piece.length / 3);
    else count += 1;
  }
  return Math.ceil(count);
}
