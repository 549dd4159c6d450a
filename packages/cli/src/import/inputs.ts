// Which files an import reads: a folder of a billing export, or one file.
import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nearest } from '../contract/nearest.js';
import { usageError } from '../errors/cli-error.js';
import { visible } from '../output/escape.js';

export const importFormats = ['csv', 'jsonl', 'stripe', 'chartmogul'] as const;
export type ImportFormat = (typeof importFormats)[number];

export const kinds = ['customers', 'plans', 'invoices'] as const;
export type Kind = (typeof kinds)[number];

export interface Inputs {
  format: ImportFormat;
  /** The path as it was given. */
  path: string;
  isFolder: boolean;
  /** By what is in them, `customers` or `credit_notes`. */
  files: Readonly<Record<string, string>>;
  /** A single file of JSON Lines that holds several kinds. */
  mixed?: string;
}

/** What a folder of each format may hold, and how its files end. */
const layouts: Readonly<Record<ImportFormat, { names: readonly string[]; ends: readonly string[] }>> = {
  csv: { names: kinds, ends: ['.csv'] },
  jsonl: { names: kinds, ends: ['.jsonl', '.ndjson'] },
  stripe: {
    names: ['customers', 'prices', 'invoices', 'subscriptions', 'charges', 'refunds', 'credit_notes'],
    ends: ['.jsonl', '.ndjson', '.json'],
  },
  chartmogul: {
    names: ['customers', 'plans', 'invoices', 'subscriptions'],
    ends: ['.jsonl', '.ndjson', '.json'],
  },
};

/** @param as what a single file holds, where its name does not say it. */
export function inputsAt(path: string, asked: ImportFormat | undefined, as: string | undefined): Inputs {
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch {
    throw usageError(`there is no file or folder '${path}'`);
  }
  if (!stat.isDirectory()) return single(path, asked, as);
  if (as) throw usageError('--as says what one file holds, and this is a folder', 'Leave it out.');
  const names = readdirSync(path);
  const format = asked ?? formatOfFolder(path, names);
  const { names: wanted, ends } = layouts[format];
  const files: Record<string, string> = {};
  const others: string[] = [];
  for (const name of names) {
    const stem = basename(name, extname(name)).toLowerCase().replaceAll('-', '_');
    if (!ends.includes(extname(name).toLowerCase())) continue;
    if (!wanted.includes(stem)) {
      others.push(name);
      continue;
    }
    if (files[stem]) {
      throw usageError(`'${path}' holds ${stem} twice: ${basename(files[stem])} and ${name}`, 'Keep one.');
    }
    files[stem] = join(path, name);
    if (!statSync(files[stem]).isFile()) throw usageError(`'${files[stem]}' is no file`);
  }
  if (Object.keys(files).length === 0) {
    const examples = wanted.map((name) => name + ends[0]).join(', ');
    throw usageError(`'${path}' holds none of ${examples}`, nearMisses(names, wanted));
  }
  // Somebody may think that they were.
  if (others.length) process.stderr.write(`growpanel: not read: ${visible(others.join(', '))}\n`);
  return { format, path, isFolder: true, files };
}

function nearMisses(names: readonly string[], wanted: readonly string[]): string | undefined {
  const near = names.find((name) => nearest(basename(name, extname(name)).toLowerCase(), wanted));
  return near && `Is ${near} one of them? Rename it, or import it alone with --as.`;
}

function formatOfFolder(path: string, names: readonly string[]): ImportFormat {
  const fits = (['csv', 'jsonl'] as const).filter((format) =>
    names.some((name) => layouts[format].ends.includes(extname(name).toLowerCase())),
  );
  const [only] = fits;
  if (fits.length === 1 && only) return only;
  const reason = fits.length ? 'holds both CSV and JSON Lines' : 'holds neither CSV nor JSON Lines';
  throw usageError(`'${path}' ${reason}`, `Say what it is with --from ${importFormats.join('|')}.`);
}

function single(path: string, asked: ImportFormat | undefined, as: string | undefined): Inputs {
  const end = extname(path).toLowerCase();
  const format = asked ?? (['csv', 'jsonl'] as const).find((each) => layouts[each].ends.includes(end));
  if (!format) {
    throw usageError(
      `the name of '${path}' does not say what it is`,
      `Say it with --from ${importFormats.join('|')}.`,
    );
  }
  const { names } = layouts[format];
  if (as && !names.includes(as)) {
    throw usageError(`--as must be one of ${names.join(', ')} with --from ${format}, got '${as}'`);
  }
  const name = basename(path).toLowerCase().replaceAll('-', '_');
  const kind = as ?? names.find((each) => name.includes(each.replace(/s$/, '')));
  if (kind) return { format, path, isFolder: false, files: { [kind]: path } };
  if (format === 'jsonl') return { format, path, isFolder: false, files: {}, mixed: path };
  throw usageError(
    `the name of '${path}' does not say what is in it`,
    `Say it with --as ${names.join('|')}, or import a folder.`,
  );
}
