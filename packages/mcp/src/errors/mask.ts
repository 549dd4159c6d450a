// Keeps secrets and floods out of what people and models read.

/** The longest text of a server that is passed on, in bytes. */
const longest = 1024;
/** Letters that are looked at: patterns over megabytes would hold up everybody else. */
const looked = 16 * longest;

const secrets: readonly [pattern: RegExp, by: string][] = [
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 ***'],
  [/(["']?(?:api[_-]?key|authorization|token|secret|password)["']?\s*[:=]\s*["']?)[^\s"',}&]+/gi, '$1***'],
  [/\b(?:sk|pk|rk|gp|whsec)_[\w-]{8,}/g, '***'],
  [/(\w{1,20}:\/\/)[^/@\s]*@/g, '$1'],
];

/** The text without keys, known ones and those that look like one, cut at 1 KB; of a web page only its title. */
export function presentable(text: string, known: readonly string[] = []): string {
  let clean = text;
  for (const secret of known) if (secret) clean = clean.replaceAll(secret, '***');
  clean = clean.slice(0, looked);
  if (/^\s*<(!doctype|html|head|body)\b/i.test(clean)) {
    const title = /<title[^>]*>([^<]*)/i.exec(clean)?.[1]?.trim();
    clean = `a web page${title ? ` titled '${title}'` : ''} instead of an answer of the API`;
  }
  for (const [pattern, by] of secrets) clean = clean.replace(pattern, by);
  const bytes = new TextEncoder().encode(clean);
  if (bytes.length <= longest) return clean;
  return `${new TextDecoder().decode(bytes.subarray(0, longest - 4)).replace(/\uFFFD+$/, '')}…`;
}
