// Lays a call out as a formatter of its language would: on one line while it fits, else one thing per line.

/** Text, or something with parts in it. */
export type Code = string | Group;

export interface Group {
  open: string;
  close: string;
  /** Each with what stands before it, such as `name: `. */
  parts: { before: string; code: Code }[];
  /** Stands inside the brackets on one line: TypeScript writes `{ a }`, Python and Go `{a}`. */
  pad: string;
}

export interface Style {
  indent: string;
  width: number;
  /** Whether what stands before the parts is filled up to the same width, as gofmt does. */
  aligned?: boolean;
}

const onOneLine = (code: Code): string => {
  if (typeof code === 'string') return code;
  const { open, close, parts, pad } = code;
  if (parts.length === 0) return open + close;
  return `${open}${pad}${parts.map((part) => part.before + onOneLine(part.code)).join(', ')}${pad}${close}`;
};

/** @param before what already stands on the line. */
export function laidOut(code: Code, style: Style, before = '', depth = 0): string {
  const line = onOneLine(code);
  if (typeof code === 'string' || code.parts.length === 0) return line;
  if (depth * style.indent.length + before.length + line.length <= style.width) return line;
  const widest = Math.max(...code.parts.map((part) => part.before.length));
  const inner = style.indent.repeat(depth + 1);
  const lines = code.parts.map((part) => {
    const lead = style.aligned ? part.before.padEnd(widest) : part.before;
    return `${inner}${lead}${laidOut(part.code, style, lead, depth + 1)},\n`;
  });
  return `${code.open}\n${lines.join('')}${style.indent.repeat(depth)}${code.close}`;
}
