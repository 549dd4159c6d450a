// Deliveries are believed when, and only when, they are signed with the secret, recent and unchanged.
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type MovementEvent,
  sign,
  signatureHeader,
  verify,
  WebhookVerificationError,
} from '../src/webhooks/index.js';

const event: MovementEvent = {
  id: 'evt_1',
  event_type: 'movement.churn',
  created_at: '2024-05-01T00:00:00Z',
  account_id: 'acc_1',
  data: {
    customer: { id: 'cus_123', name: 'Ac‌me "Ünïcode" Inc', email: null, status: 'canceled' },
    movement: {
      type: 'churn',
      subtype: 'cancellation',
      date: '2024-05-01',
      mrr_change: -4900,
      mrr: 0,
      currency: 'usd',
      invoice_id: 'inv_004',
    },
  },
};
const sentAt = new Date('2024-05-01T00:00:05Z');
const secret = 'whsec_test';

describe('verify', () => {
  test('returns the event of a signed delivery, typed by its kind', async () => {
    const { body, headers } = await sign(event, secret, sentAt);
    const verified = await verify(body, new Headers(headers), secret, { now: sentAt });
    expect(verified).toEqual(event);
    if (verified.event_type === 'movement.churn')
      expectTypeOf(verified.data.movement.mrr_change).toEqualTypeOf<number>();
  });

  test('agrees with the signature computed by another implementation', async () => {
    const { createHmac } = await import('node:crypto');
    const body = JSON.stringify(event);
    const hex = createHmac('sha256', secret).update(`1714521605.${body}`).digest('hex');
    const header = `t=1714521605,v1=${hex}`;
    expect((await sign(event, secret, sentAt)).headers[signatureHeader]).toBe(header);
    await expect(verify(body, header, secret, { now: sentAt })).resolves.toEqual(event);
  });

  test.each([
    ['Headers', (h: Record<string, string>) => new Headers(h)],
    ['a plain object', (h: Record<string, string>) => h],
    ['names in another case', (h: Record<string, string>) => ({ 'GrowPanel-Signature': h[signatureHeader] })],
    ['a list of values', (h: Record<string, string>) => ({ [signatureHeader]: [h[signatureHeader]!] })],
    ['the value itself', (h: Record<string, string>) => h[signatureHeader]!],
  ])('reads %s', async (_, form) => {
    const { body, headers } = await sign(event, secret, sentAt);
    await expect(verify(body, form(headers), secret, { now: sentAt })).resolves.toEqual(event);
  });

  test('accepts either of two signatures while a secret is replaced', async () => {
    const old = await sign(event, 'old secret', sentAt);
    const { body, headers } = await sign(event, secret, sentAt);
    const both = `${headers[signatureHeader]},${old.headers[signatureHeader]!.split(',')[1]}`;
    for (const s of [secret, 'old secret'])
      await expect(verify(body, both, s, { now: sentAt })).resolves.toEqual(event);
  });

  test.each([
    ['another secret', {}, 'other', {}, 'does not match'],
    ['no secret', {}, '', {}, 'No secret'],
    ['a changed body', { body: '{"event_type":"movement.new"}' }, secret, {}, 'does not match'],
    ['no header', { header: undefined }, secret, {}, 'missing'],
    ['a header of another form', { header: 'sha256=abc' }, secret, {}, 'form'],
    ['a signature that is no hex', { header: 't=1714521605,v1=zz' }, secret, {}, 'does not match'],
    ['another time in the header', { header: 't=1714521606' }, secret, {}, 'form'],
    ['an old delivery', {}, secret, { now: new Date('2024-05-01T00:05:06Z') }, 'away from now'],
    ['a delivery from the future', {}, secret, { now: new Date('2024-04-30T23:55:04Z') }, 'away from now'],
  ])(
    'refuses %s',
    async (_, change: { body?: string; header?: string | undefined }, used, options, words) => {
      const delivery = await sign(event, secret, sentAt);
      const headers = 'header' in change ? { [signatureHeader]: change.header } : delivery.headers;
      const result = verify(change.body ?? delivery.body, headers, used, { now: sentAt, ...options });
      await expect(result).rejects.toThrow(WebhookVerificationError);
      await expect(result).rejects.toThrow(words);
    },
  );

  test('accepts any age when the tolerance is 0, and at its edge', async () => {
    const { body, headers } = await sign(event, secret, sentAt);
    await expect(verify(body, headers, secret, { tolerance: 0 })).resolves.toEqual(event);
    const edge = new Date(sentAt.getTime() + 300_000);
    await expect(verify(body, headers, secret, { now: edge })).resolves.toEqual(event);
  });

  test('refuses a parsed body, which would not match', async () => {
    const { headers } = await sign(event, secret, sentAt);
    await expect(verify(event as unknown as string, headers, secret)).rejects.toThrow('as it came');
  });

  test('refuses what is signed and no event', async () => {
    const { body, headers } = await sign({ hello: 1 } as never, secret, sentAt);
    await expect(verify(body, headers, secret, { now: sentAt })).rejects.toThrow('no event');
  });
});
