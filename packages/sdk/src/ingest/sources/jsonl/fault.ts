// Where a text stops being JSON. Runtimes disagree about telling, so it is looked for, once, in a line that failed.

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow in a string
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'comma' | 'end';

/** Index of the first character that cannot be there; the length of the text when it ends too early. */
export function faultIn(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma');
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    const begins = at + /^[ \t\r\n]*/.exec(text.slice(at))![0].length;
    if (match === null) return begins;
    const [, mark, string] = match;
    const inObject = open.at(-1) === '{';
    if (mark === '}' || mark === ']') {
      const closes = mark === '}' ? '{' : '[';
      const early = expected === (mark === '}' ? 'key or }' : 'value or ]');
      if (open.at(-1) !== closes || !(early || expected === 'comma')) return begins;
      open.pop();
      expected = after();
    } else if (mark === ',') {
      if (expected !== 'comma') return begins;
      expected = inObject ? 'key' : 'value';
    } else if (mark === ':') {
      if (expected !== ':') return begins;
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or }') {
      if (string === undefined) return begins;
      expected = ':';
    } else if (expected !== 'value' && expected !== 'value or ]') return begins;
    else if (mark === undefined) expected = after();
    else {
      open.push(mark);
      expected = mark === '{' ? 'key or }' : 'value or ]';
    }
    at = token.lastIndex;
  }
}
