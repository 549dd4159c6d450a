// The exchange rates that a sandbox knows by itself: the European Central Bank's, one per currency and working day.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type PublishedRate, type RateTable, rateTable } from '@growpanel/metrics';

/** What the rates are given against. */
export const reference = 'eur';

/** Next to the built files, packed; in the repository, where nothing is built yet, as text. */
function read(): string {
  const bytes = (path: string) => readFileSync(new URL(path, import.meta.url));
  try {
    return gunzipSync(bytes('./ecb-rates.csv.gz')).toString('utf8');
  } catch {
    return bytes('../../data/ecb-rates.csv').toString('utf8');
  }
}

function* published(rows: readonly string[], currencies: readonly string[]): Generator<PublishedRate> {
  for (const row of rows) {
    const [day = '', ...cells] = row.split(',');
    for (const [index, cell] of cells.entries())
      if (cell) yield { day, currency: currencies[index] ?? '', rate: Number(cell) };
  }
}

export interface ReferenceRates extends RateTable {
  /** First and last day that has rates, `YYYY-MM-DD`. The last rates hold on after that day. */
  from: string;
  to: string;
  currencies: readonly string[];
}

let known: ReferenceRates | undefined;

/** Read when the first amount has to be converted: most accounts never need it. */
function load(): ReferenceRates {
  if (known) return known;
  const [header = '', ...rows] = read()
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const currencies = header.split(',').slice(1);
  const dayOf = (row = '') => row.slice(0, 10);
  const table = rateTable(reference, published(rows, currencies));
  known = { ...table, from: dayOf(rows[0]), to: dayOf(rows.at(-1)), currencies: [reference, ...currencies] };
  return known;
}

export const referenceRates: RateTable = { rate: (currency, base, day) => load().rate(currency, base, day) };

export const aboutReferenceRates = (): Omit<ReferenceRates, 'rate'> => load();
