// Expected movements as CSV in, the differences out.
import { afterAll, expect, test } from 'vitest';
import { openApi } from './api.js';

const opened = await openApi({ seed: 'golden' });
afterAll(() => opened.sandbox.close());

const header = 'date,customer_id,type,mrr_change';
const rows = [
  '2024-02-01,cust_123,new,9900',
  '2024-03-01,cust_123,expansion,20000',
  '2024-04-01,cust_123,contraction,-25000',
  '2024-05-01,cust_123,churn,-4900',
  '2024-08-01,cust_123,reactivation,9900',
];
const diff = (...lines: string[]) => opened.api.call('POST', '/_sandbox/diff', lines.join('\r\n'));

test('what is as expected is counted', async () => {
  const { status, body } = await diff(header, ...rows);
  expect([status, body]).toEqual([
    200,
    { missing: [], unexpected: [], different: [], equal: 5, explanations: [] },
  ]);
});

test('what is missing, unexpected and different is named', async () => {
  const { body } = await diff(
    'data_source,type,date,customer_id,mrr_change',
    'ds_1,new,2024-02-01,cust_123,9900',
    'ds_1,expansion,2024-03-01,cust_123,19900',
    ',churn,2024-05-02,cust_123,-4900',
    ',reactivation,2024-08-01,"cust_123",+9900',
  );
  expect(body).toEqual({
    missing: [{ date: '2024-05-02', customer_id: 'cust_123', type: 'churn', mrr_change: -4900 }],
    unexpected: [
      {
        date: '2024-04-01',
        customer_id: 'cust_123',
        type: 'contraction',
        mrr_change: -25000,
        data_source: 'ds_1',
      },
      { date: '2024-05-01', customer_id: 'cust_123', type: 'churn', mrr_change: -4900, data_source: 'ds_1' },
    ],
    different: [
      {
        ...{ date: '2024-03-01', customer_id: 'cust_123', data_source: 'ds_1' },
        expected: { type: 'expansion', mrr_change: 19900 },
        actual: { type: 'expansion', mrr_change: 20000 },
      },
    ],
    equal: 2,
    // Why each of the five movements is what it is, and where the customer stands.
    explanations: [{ customer_id: 'cust_123', data_source: 'ds_1', text: expect.any(Array) }],
  });
  expect(body.explanations[0].text[1]).toMatch(/^2024-03-01 · inv_002: /);
});

test.each([
  ['', undefined, /body is empty/],
  ['date,type\n', 'customer_id', /missing in the header/],
  [`${header}\n2024-02-30,a,new,1`, 'row 1, date', /day that exists/],
  [`${header}\n2024-02-01,a,gain,1`, 'row 1, type', /one of new, expansion/],
  [`${header}\n2024-02-01,a,new,99.00`, 'row 1, mrr_change', /minor units, got '99.00'/],
  [`${header}\n2024-02-01,,new,1`, 'row 1, customer_id', /is empty/],
  [`${header}\n2024-02-01,a,new,1\n2024-02-01,a,churn,1`, 'row 2, customer_id', /two movements/],
  [`${header}\n2024-02-01,"a,new,1`, undefined, /cannot be read at character/],
])('%j is refused', async (csv, field, message) => {
  const answer = await diff(csv);
  expect([answer.status, answer.body.field]).toEqual([400, field]);
  expect(answer.body.error).toMatch(message);
});
