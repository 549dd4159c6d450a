// A table that has just been filled is planned for as what it is, not as the empty one that it was.
import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.js';
import { apiOf } from '../api.js';
import { emptyPlace, rows } from './databases.js';

test('PostgreSQL knows how many rows there are as soon as they are pushed', async () => {
  const place = await emptyPlace();
  const sandbox = await createSandbox({ databaseUrl: place });
  try {
    const api = apiOf(sandbox.url, sandbox.apiKey);
    await api.post('/data/data-sources', { name: 'Billing', type: 'api' });
    const customers = Array.from({ length: 1500 }, (_, i) => ({
      ...{ id: `cus_${i}`, name: `Customer ${i}`, data_source: 'ds_1' },
    }));
    await api.post('/data/customers', customers);
    const counted = await rows(
      `select relname, reltuples::int as rows from pg_class
       where oid in ('customers'::regclass, 'ledgers'::regclass) order by relname`,
      place,
    );
    expect(counted).toEqual([
      { relname: 'customers', rows: 1500 },
      { relname: 'ledgers', rows: 1500 },
    ]);
  } finally {
    await sandbox.close();
  }
});
