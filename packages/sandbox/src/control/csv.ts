// Reads CSV as RFC 4180 describes it: quoted cells may hold commas, quotes and line breaks.

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Rows as objects under the names of the header line; empty cells are left out. */
export function readCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const { lastIndex } = cell;
    const match = cell.exec(text);
    if (!match) throw new Error(`the CSV cannot be read at character ${lastIndex}`);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') lines.push([]);
  }
  const [header = [], ...rows] = lines.filter((line) => line.length > 1 || line[0]);
  return rows.map((row) =>
    Object.fromEntries(
      header.flatMap((name, index): [string, string][] => (row[index] ? [[name, row[index]]] : [])),
    ),
  );
}
