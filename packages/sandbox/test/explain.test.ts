// A customer explained: each invoice of the worked example with its movement, in words and in numbers.
import { afterAll, expect, test } from 'vitest';
import { customer, openApi } from './api.js';

const opened = await openApi({ seed: 'golden' });
const { api } = opened;
afterAll(() => opened.sandbox.close());

test('every invoice is there with what it is worth and what it moved', async () => {
  const { status, body } = await api.get('/_sandbox/explain/customers/cust_123');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ...{ customer_id: 'cust_123', data_source: 'ds_1', as_of: '2024-08-15', status: 'active', mrr: 9900 },
  });
  const moved = body.events.map(
    (event: {
      invoice_id: string;
      mrr: number | null;
      movements: { type: string; mrr_change: number }[];
    }) => [
      event.invoice_id,
      event.mrr,
      ...event.movements.map(({ type, mrr_change }) => `${type} ${mrr_change}`),
    ],
  );
  expect(moved).toEqual([
    ['inv_001', 9900, 'new 9900'],
    ['inv_002', 29900, 'expansion 20000'],
    ['inv_003', 4900, 'contraction -25000'],
    ['inv_004', null, 'churn -4900'],
    ['inv_005', 9900, 'reactivation 9900'],
  ]);
  expect(body.text[0]).toMatch(/^2024-02-01 · inv_001: .*\$99/);
  expect(body.text).toHaveLength(6);
});

test('one that nobody knows, or that two sources know, is refused', async () => {
  expect((await api.get('/_sandbox/explain/customers/nobody')).status).toBe(404);
  await api.post('/data/data-sources', { name: 'More', type: 'api' });
  await api.post('/data/customers', { ...customer('cust_123'), data_source: 'ds_2' });
  const { status, body } = await api.get('/_sandbox/explain/customers/cust_123');
  expect([status, body.field]).toEqual([400, 'source']);
  const { body: second } = await api.get('/_sandbox/explain/customers/cust_123?source=ds_2');
  expect(second).toMatchObject({ status: 'lead', mrr: 0, events: [] });
});
