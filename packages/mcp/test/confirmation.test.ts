// What destroys is named once more before it is sent, by a model or by a person.
import { describe, expect, test } from 'vitest';
import { call, connect, endpointOver } from './connect.js';
import { key, over, recording } from './recording.js';

describe('what destroys is named once more', () => {
  const record = (path: string) =>
    path === '/data/customers/cus_1'
      ? Response.json({ id: 'cus_1', name: 'Acme Inc' })
      : Response.json({ ok: true });
  test.each<[string, Record<string, unknown>, string]>([
    ['manage_data', { resource: 'customers', action: 'delete', id: 'cus_1' }, 'cus_1'],
    ['manage_data', { resource: 'data_sources', action: 'reset', id: 'ds_1' }, 'ds_1'],
    [
      'manage_data',
      { resource: 'plan_groups', action: 'delete_multiple', data: { ids: ['g1', 'g2'] } },
      'g1,g2',
    ],
    ['manage_api_keys', { action: 'delete', id: 'key_1' }, 'key_1'],
    ['manage_team', { action: 'cancel_invite', email: 'a@b.example' }, 'a@b.example'],
    ['api_request', { method: 'DELETE', path: '/data/customers/cus_1' }, 'cus_1'],
    ['api_request', { method: 'POST', path: '/data/data-sources/ds_1/reset' }, 'ds_1'],
    ['api_request', { method: 'POST', path: '/data/data-sources/ds_1/%72eset' }, 'ds_1'],
    ['api_request', { method: 'DELETE', path: '/new/things/t_1' }, 't_1'],
    ['api_request', { method: 'POST', path: '/new/things/t_1/Reset' }, 't_1'],
  ])('%s %j', async (tool, args, name) => {
    const { client, calls } = await over(record);
    expect((await call(client, tool, args)).error).toContain(`confirm: ${JSON.stringify(name)}`);
    expect((await call(client, tool, { ...args, confirm: 'something else' })).error).toContain(
      `confirm: ${JSON.stringify(name)}`,
    );
    expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect((await call(client, tool, { ...args, confirm: name })).error).toBeUndefined();
    expect(calls.filter(({ method }) => method !== 'GET')).toHaveLength(1);
  });

  test('its name does as well', async () => {
    const { client, calls } = await over(record);
    const args = { resource: 'customers', action: 'delete', id: 'cus_1', confirm: 'Acme Inc' };
    expect((await call(client, 'manage_data', args)).error).toBeUndefined();
    expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/data/customers/cus_1' });
  });

  test('an account is named in the request, where the API looks', async () => {
    const { client, calls } = await over();
    const args = { method: 'DELETE', path: '/account' };
    expect((await call(client, 'api_request', args)).error).toContain("confirm: the account's name");
    expect(calls).toEqual([]);
    await call(client, 'api_request', { ...args, confirm: 'Example' });
    expect(calls).toMatchObject([{ method: 'DELETE', path: '/account', body: { confirm: 'Example' } }]);
  });

  test.each(['accept', 'decline', 'cancel'] as const)(
    'a client that can ask a person asks: %s',
    async (action) => {
      const { api, calls } = recording(record);
      const client = await connect(endpointOver(api), {
        apiKey: key,
        capabilities: { elicitation: { form: {} } },
      });
      const asked: string[] = [];
      client.setRequestHandler('elicitation/create', ({ params }) => {
        asked.push(params.message);
        return action === 'accept' ? { action, content: { confirm: 'cus_1' } } : { action };
      });
      const { error } = await call(client, 'manage_data', {
        resource: 'customers',
        action: 'delete',
        id: 'cus_1',
      });
      expect(asked).toEqual(["Delete a customer: 'cus_1' will be gone for good."]);
      expect(calls.map(({ method }) => method)).toEqual(action === 'accept' ? ['DELETE'] : []);
      expect(error === undefined).toBe(action === 'accept');
    },
  );
});
