// A program as a careful user writes it, for the compiler only.
import { type Customer, GrowPanel, GrowPanelError, type InvoiceInput, not } from '@growpanel/sdk';

export async function use(): Promise<number | undefined> {
  const gp = new GrowPanel({ apiKey: 'a.b', timeout: 1000 });
  const invoice: InvoiceInput = {
    id: 'inv_1',
    customer_id: 'cus_1',
    date: '2024-02-01',
    amount: 9900,
    currency: 'usd',
    data_source: 'ds_1',
  };
  const pushed = await gp.data.invoices.create({ body: [invoice] });
  const refused = pushed.data.result.filter((row) => row.export_status === 'error');
  const customers: Customer[] = [];
  for await (const customer of gp.customers.iterate({
    query: { plan: [not('pg_1')], custom_size: 'small' },
  })) {
    customers.push(customer);
  }
  try {
    const mrr = await gp.request('GET', '/reports/mrr', {
      query: { date: { from: '2024-01-01', to: new Date() } },
    });
    const id: string | null = mrr.requestId ?? mrr.headers.get('x-request-id');
    return id ? mrr.data.result[0]?.total_mrr : refused.length;
  } catch (error) {
    if (error instanceof GrowPanelError) return error.status;
    throw error;
  }
}

// @ts-expect-error a misspelled parameter does not compile
new GrowPanel().reports.getMrr({ query: { intervall: 'month' } });
// @ts-expect-error a missing id does not compile
new GrowPanel().customers.detail();
