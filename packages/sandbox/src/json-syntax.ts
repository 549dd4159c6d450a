// Finds where a text stops being JSON. The runtime's own message leaves the place out more often than not.

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** What may come next, in the words of the message. */
type Expected =
  | 'a value'
  | 'a field name'
  | 'a field name or }'
  | 'a value or ]'
  | ':'
  | ', or }'
  | ', or ]'
  | 'the end';

interface Place {
  at: number;
  expected: Expected;
}

function firstError(text: string): Place {
  const open: ('{' | '[')[] = [];
  const afterValue = (): Expected =>
    open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'the end';
  let expected: Expected = 'a value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    const place = { at: at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0), expected };
    if (!match) return place;
    const [, mark, string] = match;
    const isValue = mark === undefined || mark === '{' || mark === '[';
    if (isValue && (expected === 'a value' || expected === 'a value or ]')) {
      if (mark === '{' || mark === '[') open.push(mark);
      expected = mark === '{' ? 'a field name or }' : mark === '[' ? 'a value or ]' : afterValue();
    } else if (string !== undefined && expected.startsWith('a field name')) expected = ':';
    else if (mark === ':' && expected === ':') expected = 'a value';
    else if (mark === ',' && expected.startsWith(','))
      expected = open.at(-1) === '{' ? 'a field name' : 'a value';
    else if ((mark === '}' || mark === ']') && expected.endsWith(mark)) {
      open.pop();
      expected = afterValue();
    } else return place;
    at = token.lastIndex;
  }
}

/** `line 3, column 14: expected , or } but got 'x'` */
export function syntaxErrorAt(text: string): string {
  const { at, expected } = firstError(text);
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const got = at >= text.length ? 'the text ends there' : `got ${JSON.stringify(text.slice(at, at + 12))}`;
  return `line ${before.length}, column ${column}: expected ${expected}, ${got}`;
}
