// The same few calls in every runtime: a read, an error that is recognised, a page of customers.
import { GrowPanel, GrowPanelError, isGrowPanelError } from '@growpanel/sdk';
import { sign, verify } from '@growpanel/sdk/webhooks';

export async function program(settings) {
  const gp = new GrowPanel(settings);
  const { data } = await gp.reports.getSummary();
  const error = await gp.customers.detail({ path: { id: 'missing' } }).catch((e) => e);
  const ids = [];
  for await (const customer of gp.customers.iterate({ query: { limit: 2 } })) ids.push(customer.id);
  const delivery = await sign({ id: 'evt_1', event_type: 'plan.created', data: {} }, 'secret');
  const event = await verify(delivery.body, delivery.headers, 'secret');
  return {
    mrr: data.summary.mrr_current,
    status: error instanceof GrowPanelError && isGrowPanelError(error) ? error.status : String(error),
    customers: ids.join(),
    event: event.id,
  };
}
