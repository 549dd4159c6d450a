// The billing of an invented company: the one of the sample export, or another one of its kind.
import { readFile } from 'node:fs/promises';
import { readCsv } from './csv.js';

/** What a seed pushes. */
export interface Rows {
  source: string;
  customers: object[];
  plans: object[];
  invoices: object[];
}

type Row = Record<string, string>;

const files = ['customers.csv', 'plans.csv', 'invoices.csv'] as const;

/** Next to the built files; in the repository, where nothing is built yet, the files that the build copies. */
async function readExport(name: string): Promise<Row[]> {
  const packaged = new URL(`./seeds/${name}`, import.meta.url);
  const inRepository = new URL(`../../../../examples/billing-export/${name}`, import.meta.url);
  const text = await readFile(packaged, 'utf8').catch(() => readFile(inRepository, 'utf8'));
  return readCsv(text);
}

/** What made the sample export makes this one, too. Loaded by the few who ask for it. */
async function makeExport(number: number): Promise<Row[][]> {
  const [{ makeCompany }, { customersCsv, invoicesCsv, plansCsv }] = await Promise.all([
    import('../company/company.js'),
    import('../company/csv-files.js'),
  ]);
  const { customers, invoices } = makeCompany(number);
  return [customersCsv(customers), plansCsv(), invoicesCsv(invoices)].map(readCsv);
}

const numeric = ['amount', 'tax', 'discount', 'quantity', 'attempt_count', 'interval_count'];

function withNumbers(row: Row): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, numeric.includes(name) ? Number(value) : value]),
  );
}

/**
 * Thirty months, some three hundred customers.
 * @param number names another company, the same one each time.
 */
export async function demo(number?: number): Promise<Rows> {
  const [customers = [], plans = [], invoices = []] =
    number === undefined ? await Promise.all(files.map(readExport)) : await makeExport(number);
  return {
    source: 'Billing export',
    customers: customers.map(({ industry, size, channel, ...customer }) => ({
      ...customer,
      custom_variables: Object.fromEntries(
        Object.entries({ industry, size, channel }).filter(([, value]) => value !== undefined),
      ),
    })),
    plans: plans.map(withNumbers),
    invoices: invoices.map(withNumbers),
  };
}
