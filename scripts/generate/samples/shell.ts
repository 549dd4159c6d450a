// Words and lines of a POSIX shell.

/** A word that means itself, quoted where it has to be. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** A command in parts that stay together: on one line while it fits, else on a line each. */
export function onLines(parts: string[][]): string {
  const texts = parts.map((words) => words.join(' '));
  const line = texts.join(' ');
  return line.length <= 90 ? line : texts.join(' \\\n  ');
}
