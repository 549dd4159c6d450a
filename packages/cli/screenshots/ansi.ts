// What a terminal shows, as HTML: colours and weight only, since the command uses no more.

const colours: Readonly<Record<number, string>> = {
  31: '#e5534b',
  32: '#57ab5a',
  33: '#c69026',
  35: '#b083f0',
  36: '#39c5cf',
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function ansiToHtml(text: string): string {
  let html = '';
  let style = { bold: false, dim: false, foreground: '', background: '' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what escape sequences are made of
  for (const part of lastStates(text).split(/(\u001b\[[\d;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1];
    if (codes !== undefined) style = styled(style, codes.split(';').map(Number));
    else if (part) html += span(part, style);
  }
  return html;
}

type Style = { bold: boolean; dim: boolean; foreground: string; background: string };

function styled(style: Style, codes: number[]): Style {
  const next = { ...style };
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code === 0) Object.assign(next, { bold: false, dim: false, foreground: '', background: '' });
    else if (code === 1) next.bold = true;
    else if (code === 2) next.dim = true;
    else if (code === 22) Object.assign(next, { bold: false, dim: false });
    else if (code === 39) next.foreground = '';
    else if (code === 49) next.background = '';
    else if (code === 38 || code === 48) {
      const colour =
        codes[at + 1] === 5 ? indexed(codes[at + 2]!) : `rgb(${codes.slice(at + 2, at + 5).join(',')})`;
      next[code === 38 ? 'foreground' : 'background'] = colour;
      at += codes[at + 1] === 5 ? 2 : 4;
    } else if (colours[code]) next.foreground = colours[code];
    else if (colours[code - 10]) next.background = colours[code - 10]!;
  }
  return next;
}

/** The 256 colours: a cube of six levels, then greys. */
function indexed(colour: number): string {
  if (colour >= 232)
    return `rgb(${Array(3)
      .fill(8 + (colour - 232) * 10)
      .join(',')})`;
  const level = (step: number) => (step === 0 ? 0 : 55 + step * 40);
  const cube = colour - 16;
  return `rgb(${[Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(level).join(',')})`;
}

function span(text: string, { bold, dim, foreground, background }: Style): string {
  const rules = [
    bold && 'font-weight:bold',
    dim && 'opacity:.6',
    foreground && `color:${foreground}`,
    background && `background:${background}`,
  ].filter(Boolean);
  const safe = text
    .replace(/[&<>]/g, (character) => escapes[character]!)
    // From another font, in a cell of this one: terminals do the same.
    .replace(/[\u2800-\u28ff]/g, (braille) => `<i>${braille}</i>`);
  return rules.length ? `<span style="${rules.join(';')}">${safe}</span>` : safe;
}

/** A line that was drawn again and again, as it looked at the end. */
const lastStates = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.split('\r').filter(Boolean).at(-1)?.replaceAll('\u001b[K', '') ?? '')
    .join('\n');
