// Reads JSON that a person wrote, and says where it breaks.

type Refuse = (problem: string) => Error;

export function parseJson(written: string, refuse: Refuse): unknown {
  const source = written.replace(/^\ufeff/, '');
  try {
    return JSON.parse(source);
  } catch {
    const at = breakingPoint(source);
    const before = source.slice(0, at).split('\n');
    const found = at >= source.length ? 'it ends too early' : `unexpected ${JSON.stringify(source[at])}`;
    throw refuse(`${found} at line ${before.length}, column ${before.at(-1)!.length + 1}`);
  }
}

/** A text up to where it closes, or stops being one. */
const text = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*`;
const openText = new RegExp(text, 'y');
const token = new RegExp(
  String.raw`${text}"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`,
  'y',
);

/**
 * Offset of the first character that cannot be JSON: engines word their own errors differently and often leave
 * the place out.
 */
function breakingPoint(source: string): number {
  const open: string[] = [];
  let expects: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' = 'value';
  for (let at = 0; at < source.length; ) {
    const character = source[at]!;
    if (/[ \t\r\n]/.test(character)) {
      at++;
      continue;
    }
    if (expects === 'comma') {
      const inside = open.at(-1);
      if (character === ',' && inside) expects = inside === '{' ? 'key' : 'value';
      else if (character === (inside === '{' ? '}' : ']') && inside) open.pop();
      else return at;
      at++;
    } else if (expects === 'colon') {
      if (character !== ':') return at;
      expects = 'value';
      at++;
    } else if (
      (expects === 'key or end' && character === '}') ||
      (expects === 'value or end' && character === ']')
    ) {
      open.pop();
      expects = 'comma';
      at++;
    } else if (expects.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      expects = character === '{' ? 'key or end' : 'value or end';
      at++;
    } else {
      const isKey = expects.startsWith('key');
      token.lastIndex = at;
      const found = isKey && character !== '"' ? null : token.exec(source);
      // A text that is never closed breaks where the line or the file ends, not where it begins.
      if (!found) return character === '"' ? endOfText(source, at) : at;
      at += found[0].length;
      expects = isKey ? 'colon' : 'comma';
    }
  }
  return source.length;
}

function endOfText(source: string, start: number): number {
  openText.lastIndex = start;
  return start + (openText.exec(source)?.[0].length ?? 0);
}
