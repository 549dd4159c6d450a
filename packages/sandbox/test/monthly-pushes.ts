// A year of billing that is pushed month by month, by the tests that break it off.
import { createSandbox } from '../src/index.js';
import { type Api, allNumbers, apiOf, customer, plan } from './api.js';

/** 40 customers who pay every month of a year, and change what they pay now and then. */
export const history = Array.from({ length: 12 }, (_, month) =>
  Array.from({ length: 40 }, (__, index) => ({
    id: `inv_${month}_${index}`,
    customer_id: `cus_${index}`,
    plan_id: 'plan_m',
    date: `2023-${String(month + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    amount: 1000 * (1 + ((index + month) % 4)),
  })),
);

export async function pushBasics(api: Api) {
  await api.post('/data/data-sources', { name: 'Billing', type: 'api' });
  await api.post('/data/plans', plan('plan_m'));
  await api.post(
    '/data/customers',
    Array.from({ length: 40 }, (_, index) => customer(`cus_${index}`)),
  );
}

/** What one clean push of the history shows. */
export async function cleanNumbers() {
  await using sandbox = await createSandbox({ now: '2024-08-15' });
  const api = apiOf(sandbox.url, sandbox.apiKey, sandbox.fetch);
  await pushBasics(api);
  for (const month of history) await api.post('/data/invoices', month);
  return await allNumbers(api);
}
