// Makes control characters visible, so that a customer's name cannot drive the terminal that shows it.

// C0, DEL and C1; then what reorders text or breaks lines.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const dangerous = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
}

/** The text on one line, with nothing in it that a terminal would act on. */
export const visible = (text: string): string => text.replace(dangerous, escaped);

/** The same for text that has lines: CSV on a terminal. */
export const visibleLines = (text: string): string =>
  text.replace(dangerous, (character) => (/[\r\n]/.test(character) ? character : escaped(character)));
