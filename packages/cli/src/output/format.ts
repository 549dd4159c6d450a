// Which form the output has: what --format says, else a table for people and JSON for programs.
export const formats = ['json', 'jsonl', 'table', 'csv'] as const;
export type Format = (typeof formats)[number];

export function formatOf(asked: string | undefined): Format {
  return formats.find((format) => format === asked) ?? (process.stdout.isTTY ? 'table' : 'json');
}

/** Lines of JSON are for the same readers as JSON is. */
export const isJson = (format: Format): boolean => format === 'json' || format === 'jsonl';

/** From the bare arguments, for failures that come before they are understood. */
export function formatAsked(argv: readonly string[]): Format {
  const at = argv.lastIndexOf('--format');
  const joined = argv.filter((word) => word.startsWith('--format=')).at(-1);
  return formatOf(at >= 0 ? argv[at + 1] : joined?.slice('--format='.length));
}
