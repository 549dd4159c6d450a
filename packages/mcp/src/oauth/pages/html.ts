// Pages without scripts. Text that comes from anywhere else goes through `html`, which escapes it.

/** Markup that is finished: it is not escaped again. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[] | undefined | false;

const escaped = (text: string) => text.replaceAll(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);

function markup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((one: Html) => one.text).join('');
  return escaped(String(part));
}

/** A template whose values are escaped unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.reduce((whole, text, at) => whole + markup(parts[at - 1]) + text));
}

/** A name that a stranger chose, as it may be shown: one line, not endless, and nothing that turns text around. */
export function shownName(name: string): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [...plain].length > 60 ? `${[...plain].slice(0, 60).join('')}…` : plain || 'An app without a name';
}
