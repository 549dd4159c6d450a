// A public surface: what people can name, call and read, one entry each. Every language is written down in this one form,
// so that all are compared in one way.

/** From the outside in: a package, something in it, a part of that. */
export type EntryPath = readonly string[];

/** Path → what it is: a type, a value, a signature. */
export type Surface = ReadonlyMap<string, string>;

const between = ' › ';
/** Before what a caller has to give, or an implementer has to have: new ones break. */
export const required = 'required ';

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

export class SurfaceWriter {
  readonly #entries = new Map<string, Set<string>>();

  add(path: EntryPath, detail = ''): void {
    const key = path.map(oneLine).join(between);
    const details = this.#entries.get(key) ?? new Set();
    details.add(oneLine(detail));
    this.#entries.set(key, details);
  }

  /** Several under one path, such as overloads, are one entry. */
  done(): Surface {
    return new Map([...this.#entries].map(([key, details]) => [key, [...details].sort().join(' ∥ ')]));
  }
}

export const parentOf = (key: string): string | undefined => {
  const at = key.lastIndexOf(between);
  return at < 0 ? undefined : key.slice(0, at);
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const surfaceText = (surface: Surface): string =>
  [...surface]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, detail]) => (detail === '' ? `${key}\n` : `${key}\t${detail}\n`))
    .join('');

export const parseSurface = (text: string): Surface =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => {
        const at = line.indexOf('\t');
        return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
      }),
  );
