// Ten thousand customers come in parts that make up the whole, none of them too large.
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { accepting } from './accepting.js';
import { call, connect, endpointOver, expanded } from './connect.js';

describe('ten thousand customers', () => {
  const all = Array.from({ length: 10_000 }, (_, i) => ({
    ...{
      id: `cus_${i.toString(36).padStart(8, 'x')}`,
      name: `Kunde Größe ${i} 株式会社`,
      email: `k${i}@example.com`,
    },
    ...{ status: 'active', country: 'dk', mrr: i * 137, currency: 'dkk', created_date: '2026-01-01' },
  }));
  const api = accepting(async (path) => {
    const query = new URL(path, 'http://x').searchParams;
    if (path.startsWith('/exports/')) {
      const rows = all.map(
        ({ id, name, mrr }) => `${id},"${name}, ""A"" ${mrr % 7 === 0 ? '\n' : ''}",${mrr}`,
      );
      return new Response(`id,name,mrr\n${rows.join('\n')}\n`, { headers: { 'content-type': 'text/csv' } });
    }
    const [offset, limit] = [
      Number(query.get('offset') ?? 0),
      Math.min(500, Number(query.get('limit') ?? 50)),
    ];
    return Response.json({
      result: { count: all.length, list: all.slice(offset, offset + limit) },
      currency: 'dkk',
    });
  });

  test('come page by page: none is lost, none comes twice, and no page is too large', async () => {
    const client = await connect(endpointOver(api));
    const read: unknown[] = [];
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const outcome = await call(client, 'list_customers', { limit: 5_000, offset });
      expect(encode(JSON.stringify(outcome)).length).toBeLessThanOrEqual(20_000);
      const { list } = (expanded(outcome.data) as { result: { list: unknown[] } }).result;
      read.push(...list);
      expect(outcome.next_offset === undefined).toBe(outcome.truncated === undefined);
      if (outcome.next_offset)
        expect(outcome).toMatchObject({
          total: 10_000,
          how_to_continue: expect.stringContaining(`offset ${outcome.next_offset}`),
        });
      offset = outcome.next_offset;
    }
    expect(read).toEqual(all);
  });

  test('come as CSV in parts that make up the whole', async () => {
    const client = await connect(endpointOver(api));
    let csv = '';
    for (let offset: number | undefined = 0; offset !== undefined; ) {
      const outcome = await call(client, 'export_csv', { export: 'customers', offset });
      expect(encode(JSON.stringify(outcome)).length).toBeLessThanOrEqual(20_000);
      const { csv: part } = outcome.data as { csv: string };
      csv += offset === 0 ? part : part.slice(part.indexOf('\n') + 1);
      offset = outcome.next_offset;
    }
    expect(csv).toBe(await (await api('/exports/customers.csv', {})).text());
  });

  test('in one record that has them all: what is inside is cut, and says so', async () => {
    const client = await connect(
      endpointOver(
        accepting(async () =>
          Response.json({
            everything: { inside: { deep: { map: Object.fromEntries(all.map((c) => [c.id, c])) } } },
          }),
        ),
      ),
    );
    const outcome = await call(client, 'api_request', { method: 'GET', path: '/new' });
    expect(encode(JSON.stringify(outcome)).length).toBeLessThanOrEqual(20_000);
    expect(outcome.truncated).toBe(true);
    expect(outcome.how_to_continue).toContain('fields');
  });
});
