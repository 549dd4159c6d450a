// Webhooks: what is sent, how it is signed, what happens when it does not arrive.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { knownValues } from '../src/generated/contract.gen.js';
import { type Api, customer, freshAccount, invoice, openApi, plan } from './api.js';
import { temporaryFolder } from './command.js';

let opened: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  opened = await openApi({ webhookRetryMs: 1 });
});
afterAll(() => opened.sandbox.close());

interface Received {
  body: string;
  signature: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it was sent.
  event: any;
}

let server: Server;
let received: Received[];
/** Statuses of the next answers; afterwards 200. */
let statuses: number[];
let url: string;

beforeEach(async () => {
  received = [];
  statuses = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const signature = String(request.headers['growpanel-signature']);
    received.push({ body, signature, event: JSON.parse(body) });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function listening(...types: string[]): Promise<Api> {
  const api = await freshAccount(opened);
  await api.post('/data/plans', plan('plan_m'));
  for (const event_type of types) await api.post('/integrations/webhooks', { url, event_type });
  return api;
}

const arrived = (count: number) => vi.waitFor(() => expect(received).toHaveLength(count), { timeout: 5000 });
const log = async (api: Api) => (await api.get('/_sandbox/deliveries')).body.deliveries;
const summary = ({ event: { event_type, data } }: Received) => [
  event_type,
  data.movement?.date ?? data.invoice?.id ?? data.customer?.id ?? data.plan?.id ?? data.data_source?.id,
];

describe('events', () => {
  test('are signed with the secret of the subscription', async () => {
    const api = await listening('customer.created');
    const { secret } = (await api.get('/_sandbox/webhooks/wh_1')).body;
    expect(secret).toMatch(/^whsec_[0-9a-f]{48}$/);
    expect(JSON.stringify((await api.get('/integrations/webhooks')).body)).not.toContain(secret);
    await api.post('/data/customers', customer('cus_1', { name: 'Ærø' }));
    await arrived(1);
    const [{ body, signature, event } = { body: '', signature: '', event: {} }] = received;
    const [, seconds, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    expect(hex).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    expect(event).toMatchObject({
      id: expect.stringMatching(/^evt_[0-9a-f-]{36}$/),
      event_type: 'customer.created',
      data: { customer: { name: 'Ærø' } },
    });
    expect(event.account_id).toBe((await api.get('/account')).body.id);
  });

  test('of movements come once for each that is new', async () => {
    const api = await listening('movement.new', 'movement.expansion', 'movement.churn');
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', [invoice('i1', '2024-06-01', 900), invoice('i2', '2024-07-01', 1900)]);
    await arrived(2);
    expect(received.map(summary).sort()).toEqual([
      ['movement.expansion', '2024-07-01'],
      ['movement.new', '2024-06-01'],
    ]);
    // Pushed again: nothing is new. A later invoice: only what it caused.
    await api.post('/data/invoices', [invoice('i1', '2024-06-01', 900), invoice('i2', '2024-07-01', 1900)]);
    await api.post('/data/data-sources/ds_1/full-import');
    await api.post('/data/invoices', invoice('i3', '2024-08-01', 2900));
    await arrived(3);
    expect(received[2]?.event.data).toMatchObject({
      customer: { id: 'cus_1', status: 'active' },
      movement: { type: 'expansion', date: '2024-08-01', mrr_change: 1000, mrr: 2900, invoice_id: 'i3' },
    });
    expect(await log(api)).toHaveLength(3);
  });

  test('of payments come when there is money, or when it did not come', async () => {
    const api = await listening('invoice.paid', 'failed_payment');
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/invoices', [
      invoice('paid', '2024-06-01', 900),
      invoice('failed', '2024-06-02', 900, { status: 'failed' }),
      invoice('open', '2024-06-03', 900, { status: 'open' }),
      invoice('free', '2024-06-04', 0),
      invoice('back', '2024-06-05', -900, { type: 'refund' }),
      invoice('ahead', '2024-08-01', 900, { paid_date: '2024-08-20' }),
      invoice('end', '2024-08-02', 0, { type: 'cancellation' }),
    ]);
    await arrived(2);
    await vi.waitFor(async () =>
      expect((await log(api)).map((one: { status: string }) => one.status)).not.toContain('pending'),
    );
    expect(received.map(({ event }) => [event.event_type, event.data.invoice.id]).sort()).toEqual([
      ['failed_payment', 'failed'],
      ['invoice.paid', 'paid'],
    ]);
  });

  test('of records say what was made and what changed', async () => {
    const api = await listening(
      'customer.created',
      'customer.updated',
      'plan.created',
      'invoice.paid',
      'failed_payment',
      'data_source.import_completed',
    );
    await api.post('/data/plans', [plan('plan_m'), plan('plan_q')]);
    await api.post('/data/customers', customer('cus_1'));
    await api.post('/data/customers', customer('cus_1'));
    await api.put('/data/customers/cus_1', { name: 'Renamed' });
    await api.post('/data/invoices', invoice('i1', '2024-08-01', 900, { status: 'failed' }));
    await api.put('/data/invoices/i1', { status: 'paid' });
    await api.put('/data/invoices/i1', { description: 'thanks' });
    await api.post('/data/data-sources/ds_1/full-import');
    await arrived(6);
    const sent = (await log(api))
      .reverse()
      .map(({ body }: { body: object }) => summary({ event: body } as Received));
    expect(sent).toEqual([
      ['plan.created', 'plan_q'],
      ['customer.created', 'cus_1'],
      ['customer.updated', 'cus_1'],
      ['failed_payment', 'i1'],
      ['invoice.paid', 'i1'],
      ['data_source.import_completed', 'ds_1'],
    ]);
  });

  test('of a refused request are never sent', async () => {
    const api = await listening('customer.created', 'customer.updated');
    await api.post('/data/customers', [customer('a', { country: 'dnk' }), customer('b')]);
    await arrived(1);
    await api.put('/data/customers/b', { country: 'dnk' });
    expect((await log(api)).map(({ body }: { body: Received['event'] }) => body.data.customer.id)).toEqual([
      'b',
    ]);
  });
});

describe('a delivery', () => {
  test('is tried again until it arrives, as the same event', async () => {
    statuses = [500, 302, 404];
    const api = await listening('customer.created');
    await api.post('/data/customers', customer('cus_1'));
    await arrived(4);
    await vi.waitFor(async () => expect((await log(api))[0].status).toBe('delivered'));
    const [entry] = await log(api);
    expect(entry.attempts.map(({ status }: { status: number }) => status)).toEqual([500, 302, 404, 200]);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
  });

  test('is given up in the end, and can be sent again', async () => {
    statuses = [500, 500, 500, 500, 500, 500];
    const api = await listening('customer.created');
    await api.post('/data/customers', customer('cus_1'));
    // 1 + 4 + 16 + 64 + 256 ms of pauses
    await vi.waitFor(async () => expect((await log(api))[0].status).toBe('failed'), { timeout: 5000 });
    expect(received).toHaveLength(6);
    const { status } = await api.post('/_sandbox/deliveries/del_1/redeliver');
    await arrived(7);
    await vi.waitFor(async () =>
      expect((await log(api))[0]).toMatchObject({ status: 'delivered', next_attempt: null }),
    );
    expect([status, received[6]?.body]).toEqual([200, received[0]?.body]);
  });

  test('that was under way when the sandbox stopped goes out at the next start', async () => {
    const folder = temporaryFolder();
    statuses = [503];
    const first = await openApi({ data: folder.path, webhookRetryMs: 1000 });
    await first.api.post('/data/data-sources', { name: 'Billing', type: 'api' });
    await first.api.post('/integrations/webhooks', { url, event_type: 'customer.created' });
    await first.api.post('/data/customers', customer('cus_1'));
    await vi.waitFor(async () => expect((await log(first.api))[0].attempts).toHaveLength(1));
    await first.sandbox.close();
    const second = await openApi({ data: folder.path });
    await arrived(2);
    expect(received[1]?.body).toBe(received[0]?.body);
    await vi.waitFor(async () => expect((await log(second.api))[0].status).toBe('delivered'));
    await second.sandbox.close();
    folder.remove();
  });

  test('to nobody says why', async () => {
    const api = await freshAccount(opened);
    await api.post('/integrations/webhooks', { url: 'http://127.0.0.1:1/', event_type: 'customer.created' });
    await api.post('/data/customers', customer('cus_1'));
    await vi.waitFor(async () => expect((await log(api))[0].attempts[0].error).toMatch(/failed|port/), {
      timeout: 5000,
    });
  });

  test('ends with its subscription', async () => {
    statuses = [500, 500, 500, 500, 500, 500];
    const api = await listening('customer.created');
    await api.post('/data/customers', customer('cus_1'));
    // The fifth attempt is 64 ms after the fourth.
    await vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(4), { interval: 2 });
    await api.delete('/integrations/webhooks/wh_1');
    await vi.waitFor(async () => expect((await log(api))[0].status).toBe('failed'), { timeout: 5000 });
    expect(received.length).toBeLessThan(6);
    expect((await api.post('/_sandbox/deliveries/del_1/redeliver')).status).toBe(409);
  });

  test('is for the eyes of its account', async () => {
    const api = await listening('customer.created');
    await api.post('/data/customers', customer('cus_1'));
    const other = await freshAccount(opened);
    expect(await log(other)).toEqual([]);
    expect((await other.get('/_sandbox/webhooks/wh_1')).status).toBe(404);
    expect((await other.post('/_sandbox/deliveries/del_1/redeliver')).status).toBe(404);
    expect((await api.get('/_sandbox/deliveries?limit=0')).body.field).toBe('limit');
    expect((await api.as('').get('/_sandbox/deliveries')).status).toBe(401);
  });
});

describe('samples', () => {
  test.each(knownValues.WebhookInput.event_type)('of %s exist without data and with it', async (type) => {
    const empty = opened.api.as((await opened.sandbox.createAccount()).apiKey);
    expect((await empty.get(`/integrations/sample/${type}`)).body.event_type).toBe(type);
    const api = await listening();
    await api.post('/data/customers', customer('own'));
    await api.post('/data/invoices', [
      invoice('i1', '2024-03-01', 900, { customer_id: 'own' }),
      invoice('i2', '2024-04-01', 1900, { customer_id: 'own' }),
      invoice('i3', '2024-05-01', 500, { customer_id: 'own' }),
      { id: 'i4', customer_id: 'own', type: 'cancellation', date: '2024-06-01', amount: 0 },
      invoice('i5', '2024-08-01', 500, { customer_id: 'own' }),
      invoice('i6', '2024-08-02', 500, { customer_id: 'own', status: 'failed' }),
    ]);
    const { body } = await api.get(`/integrations/sample/${type}`);
    const about = body.data.customer?.id ?? body.data.plan?.id ?? body.data.data_source?.id;
    expect(about).toBe(type === 'plan.created' ? 'plan_m' : type.startsWith('data_source') ? 'ds_1' : 'own');
  });

  test('of anything else do not', async () => {
    expect((await opened.api.get('/integrations/sample/coffee.made')).status).toBe(404);
  });
});
