// From files to rows, through the SDK's sources; and how much of the files has been read.
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { Mapping, Source } from '@growpanel/sdk/ingest/csv';
import { type Inputs, type Kind, kinds } from './inputs.js';
import { objectsIn } from './objects.js';

/** The column or field that says why a row came back; it is left out when such a file is imported again. */
export const reasonField = 'import_error';

export interface Opened {
  rows: Source;
  /** How much of what a kind is made of has been read, 0 to 1. */
  fraction(kind: Kind): number;
}

export async function open(inputs: Inputs, mapping: Mapping): Promise<Opened> {
  const bytes = { customers: 0, plans: 0, invoices: 0 };
  const sizes = { customers: 0, plans: 0, invoices: 0 };
  const count = (kind: Kind) => (more: number) => {
    bytes[kind] += more;
  };
  const file = (kind: Kind, path: string) => {
    sizes[kind] += statSync(path).size;
    return () => chunksOf(path, count(kind));
  };
  const objects = <Item>(kind: Kind, path: string | undefined): AsyncIterable<Item> | undefined => {
    if (path === undefined) return undefined;
    sizes[kind] += statSync(path).size;
    return objectsIn(path, count(kind)) as AsyncIterable<unknown> as AsyncIterable<Item>;
  };
  const rows = await sourceOf(inputs, mapping, file, objects);
  return { rows, fraction: (kind) => (sizes[kind] ? Math.min(1, bytes[kind] / sizes[kind]) : 0) };
}

type OpenFile = (kind: Kind, path: string) => () => AsyncIterable<Uint8Array>;
type OpenObjects = <Item>(kind: Kind, path: string | undefined) => AsyncIterable<Item> | undefined;

async function sourceOf(
  inputs: Inputs,
  mapping: Mapping,
  file: OpenFile,
  objects: OpenObjects,
): Promise<Source> {
  const { files, mixed } = inputs;
  const own = (open: OpenFile) =>
    Object.fromEntries(kinds.flatMap((kind) => (files[kind] ? [[kind, open(kind, files[kind])]] : [])));
  switch (inputs.format) {
    case 'csv': {
      const { fromCsv } = await import('@growpanel/sdk/ingest/csv');
      return fromCsv(own(file), { mapping: withoutReasons(mapping, (kind) => hasReasons(files[kind])) });
    }
    case 'jsonl': {
      const { fromJsonl } = await import('@growpanel/sdk/ingest/jsonl');
      const options = { mapping: withoutReasons(mapping, () => true) };
      if (mixed === undefined) return fromJsonl(own(file), options);
      // Read once for each kind, each with a count of its own.
      const readers = kinds.map((kind) => fromJsonl({ mixed: file(kind, mixed) }, options)[kind]);
      return Object.fromEntries(kinds.map((kind, index) => [kind, readers[index]]));
    }
    case 'stripe': {
      const { fromStripe } = await import('@growpanel/sdk/ingest/stripe');
      return fromStripe({
        customers: objects('customers', files.customers),
        prices: objects('plans', files.prices),
        invoices: objects('invoices', files.invoices),
        subscriptions: objects('invoices', files.subscriptions),
        charges: objects('invoices', files.charges),
        refunds: objects('invoices', files.refunds),
        creditNotes: objects('invoices', files.credit_notes),
      });
    }
    case 'chartmogul': {
      const { fromChartMogul } = await import('@growpanel/sdk/ingest/chartmogul');
      return fromChartMogul({
        customers: objects('customers', files.customers),
        plans: objects('plans', files.plans),
        invoices: objects('invoices', files.invoices),
        subscriptions: objects('invoices', files.subscriptions),
      });
    }
  }
}

async function* chunksOf(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    onBytes((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

function withoutReasons(mapping: Mapping, has: (kind: Kind) => boolean): Mapping {
  const mapped = kinds.map((kind) => {
    if (!has(kind)) return [kind, mapping[kind]];
    const { columns, ...rest } = mapping[kind] ?? {};
    return [kind, { ...rest, columns: { ...columns, [reasonField]: null } }];
  });
  return Object.fromEntries(mapped.filter(([, rules]) => rules !== undefined)) as Mapping;
}

/** A mapped column must be there, so the header has to be looked at before. */
function hasReasons(path: string | undefined): boolean {
  if (path === undefined) return false;
  const buffer = Buffer.alloc(64 * 1024);
  const descriptor = openSync(path, 'r');
  try {
    const length = readSync(descriptor, buffer);
    return buffer.toString('utf8', 0, length).split(/\r|\n/, 1)[0]!.includes(reasonField);
  } finally {
    closeSync(descriptor);
  }
}
