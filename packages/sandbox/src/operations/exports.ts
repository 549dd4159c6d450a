// Records and movements as CSV files. Amounts are in minor units, as everywhere.
import { type Converter, converterTo, formatDay, type Movement } from '@growpanel/metrics';
import { CsvFile } from '../csv-file.js';
import { movementTypes } from '../movement-types.js';
import { ratesOf } from '../store/fx.js';
import * as ledgers from '../store/ledgers.js';
import * as pages from '../store/pages.js';
import { customerFields } from '../wire.js';
import { rangeOf } from './dates.js';
import type { Handlers } from './handler.js';
import { movementTypesIn } from './movement-types-in.js';

const customerColumns = [
  ...['id', 'name', 'email', 'status', 'mrr', 'currency', 'country', 'state', 'created_date'],
  ...['trial_started', 'trial_end_date', 'paid_started', 'cancel_date', 'overdue_date', 'data_source'],
];

const movementColumns = [
  ...['date', 'customer_id', 'customer_name', 'customer_email', 'type', 'subtype', 'mrr_change', 'mrr'],
  ...['currency', 'invoice_id', 'data_source'],
];

/** What was added up to MRR, from the first day on, at the end of each day that moved it. */
function* growth(movements: readonly Movement[], to: Converter): Generator<[string, number, string]> {
  let sum = 0;
  for (const [index, { day, delta, currency }] of movements.entries()) {
    sum += to.convert(delta, currency, day);
    if (movements[index + 1]?.day !== day) yield [formatDay(day), sum, to.base];
  }
}

export const exports: Handlers = {
  getExportsCustomersCsv: {
    query: ['date'],
    async handle(scope, { query }) {
      const days = query.date ? rangeOf(query.date, scope) : undefined;
      return CsvFile.open(
        scope,
        'customers.csv',
        customerColumns,
        async (at, place: pages.CustomerPlace | undefined) => {
          const { rows, next } = await pages.customers(at, days, place);
          const cells = rows.map((row) => {
            const fields = { ...customerFields(row), mrr: row.mrr, data_source: row.data_source };
            return customerColumns.map(
              (column) => fields[column as Exclude<keyof typeof fields, 'custom_variables'>],
            );
          });
          return { rows: cells, next };
        },
      );
    },
  },

  getExportsMrrMovementsCsv: {
    query: ['date', 'category'],
    async handle(scope, { query }) {
      const types = movementTypesIn('category', query.category) ?? movementTypes;
      const days = rangeOf(query.date, scope);
      return CsvFile.open(
        scope,
        'mrr-movements.csv',
        movementColumns,
        async (at, place: pages.MovementPlace | undefined) => {
          const { rows, next } = await pages.movements(at, days, types, place);
          const cells = rows.map((row) => [
            ...[formatDay(row.day), row.customer_id, row.name, row.email, row.type, row.subtype],
            ...[row.delta, row.mrr, row.currency, row.invoice_id, row.data_source],
          ]);
          return { rows: cells, next };
        },
      );
    },
  },

  getExportsMrrGrowthCsv: {
    query: ['date', 'category'],
    async handle(scope, { query }) {
      const types = movementTypesIn('category', query.category) ?? movementTypes;
      const { from, to } = rangeOf(query.date, scope);
      const moved = (await ledgers.movements(scope))
        .filter(({ day, type }) => day >= from && day <= to && types.includes(type))
        .sort((a, b) => a.day - b.day);
      const base = converterTo({ rates: await ratesOf(scope), base: scope.settings.currency });
      const rows = [...growth(moved, base)];
      return CsvFile.open(scope, 'mrr-growth.csv', ['date', 'cumulative_mrr', 'currency'], async () => ({
        rows,
        next: undefined,
      }));
    },
  },
};
