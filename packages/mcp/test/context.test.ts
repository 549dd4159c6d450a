// What can be read, asked for and completed besides tools, over both protocols.
import type { Sandbox } from '@growpanel/sandbox';
import type { Client } from '@modelcontextprotocol/client';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportNames } from '../src/generated/parameters.gen.js';
import { definitionOf } from '../src/tools/definition.js';
import { selectTools } from '../src/tools/selection.js';
import { accepting } from './accepting.js';
import { type Account, accountIn, newSandbox } from './accounts.js';
import { connect, endpointOver, eras, expanded } from './connect.js';

let sandbox: Sandbox;
let account: Account;
beforeAll(async () => {
  sandbox = await newSandbox();
  account = await accountIn(sandbox, 'usd', 100);
});
afterAll(() => sandbox.close());

describe.each(eras)('over the %s protocol', (era) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(endpointOver(sandbox.fetch), { apiKey: account.apiKey, era });
  });
  const read = async (uri: string) => {
    const { contents } = await client.readResource({ uri });
    return JSON.parse((contents[0] as { text: string }).text) as Record<string, unknown>;
  };

  test('the server says who it is, and what its numbers mean', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'growpanel', title: 'GrowPanel' });
    expect(client.getInstructions()).toContain('minor units');
  });

  test('the report catalogue has every report, with meaning, columns and units', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['growpanel://reports', 'growpanel://account']);
    const { reports } = (await read('growpanel://reports')) as {
      reports: { name: string; meaning: string }[];
    };
    expect(reports.map(({ name }) => name)).toEqual(reportNames);
    for (const { name, meaning } of reports) {
      expect(meaning.length, name).toBeGreaterThan(20);
      const { columns } = (await read(`growpanel://reports/${name}`)) as {
        columns: { name: string; meaning: string }[];
      };
      expect(columns.length, name).toBeGreaterThan(0);
      for (const column of columns) expect(column.meaning, `${name} ${column.name}`).not.toBe('');
    }
  });

  test('a column of a report says its unit and formula', async () => {
    const { columns, parameters } = (await read('growpanel://reports/cohort')) as {
      columns: Record<string, string>[];
      parameters: string[];
    };
    expect(parameters).toContain('interval');
    expect(columns.find(({ name }) => name!.endsWith('.nrr'))).toMatchObject({
      unit: 'percent',
      meaning: expect.stringContaining('mrr_retained'),
    });
  });

  test('the account tells the context of a question', async () => {
    const context = await read('growpanel://account');
    expect(context.settings).toEqual(await account.get('/settings'));
    expect(expanded(context.plans)).toEqual(expanded(await account.get('/plans')));
    expect(Object.keys(context)).toEqual(['account', 'settings', 'plans', 'segments', 'data_sources']);
  });

  test('an account with more plans than fit tells of some, and that there are more', async () => {
    const plans = Array.from({ length: 5_000 }, (_, i) => ({ id: `plan_${i}`, name: `Größe ${i} 株式会社` }));
    const api = accepting(async (path) =>
      Response.json(path === '/plans' ? { result: { count: plans.length, list: plans } } : { id: 'a' }),
    );
    const crowded = await connect(endpointOver(api), { era });
    const { contents } = await crowded.readResource({ uri: 'growpanel://account' });
    const { text } = contents[0] as { text: string };
    expect(encode(text).length).toBeLessThanOrEqual(20_000);
    expect(JSON.parse(text)).toMatchObject({ account: { id: 'a' }, truncated: true });
    expect(text).toContain('plan_100');
  });

  test('a customer can be explained', async () => {
    const told = await read('growpanel://customers/cus_a/explanation');
    expect(told).toMatchObject({ customer_id: 'cus_a', mrr: 19_900 });
  });

  test.each(['growpanel://reports/none', 'growpanel://customers/none/explanation', 'file:///etc/passwd'])(
    '%s is nothing',
    async (uri) => {
      await expect(client.readResource({ uri })).rejects.toThrow(/nothing to read/i);
    },
  );

  test('every prompt names tools, reports and arguments that exist', async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual([
      'monthly_review',
      'churn_deep_dive',
      'board_update',
      'why_did_mrr_move',
    ]);
    const tools = selectTools({}).map(definitionOf);
    for (const { name } of prompts) {
      const { messages } = await client.getPrompt({ name });
      const { text } = messages[0]!.content as { text: string };
      const asked = [...text.matchAll(/get_report ([a-z-]+)(?: and ([a-z-]+))?/g)].flatMap(([, one, two]) => [
        one,
        two,
      ]);
      const reports = asked.filter((report) => report !== undefined);
      expect(reports.length, name).toBeGreaterThan(1);
      for (const report of reports) expect(reportNames, name).toContain(report);
      for (const [tool] of text.matchAll(/\b(get|list|manage)_[a-z]+\b/g))
        expect(tools.map((t) => t.name)).toContain(tool);
    }
  });

  test('a prompt takes its arguments, and no others', async () => {
    const { messages } = await client.getPrompt({
      name: 'monthly_review',
      arguments: { month: '2026-04', plan: 'pg_1' },
    });
    const { text } = messages[0]!.content as { text: string };
    expect(text).toContain('2026-04');
    expect(text).toContain("plan: 'pg_1'");
    await expect(client.getPrompt({ name: 'monthly_review', arguments: { week: '1' } })).rejects.toThrow(
      /no argument 'week'/,
    );
    await expect(client.getPrompt({ name: 'weekly' })).rejects.toThrow(/no prompt 'weekly'/);
  });

  test.each<[string, Parameters<Client['complete']>[0], string[]]>([
    [
      'reports',
      {
        ref: { type: 'ref/resource', uri: 'growpanel://reports/{name}' },
        argument: { name: 'name', value: 'cmrr' },
      },
      ['cmrr-summary'],
    ],
    [
      'plans',
      { ref: { type: 'ref/prompt', name: 'monthly_review' }, argument: { name: 'plan', value: 'ye' } },
      ['plan_year'],
    ],
    [
      'plans by name',
      { ref: { type: 'ref/prompt', name: 'monthly_review' }, argument: { name: 'plan', value: 'Pro' } },
      ['plan_pro'],
    ],
    [
      'segments',
      { ref: { type: 'ref/prompt', name: 'churn_deep_dive' }, argument: { name: 'segment', value: '' } },
      [],
    ],
    [
      'customers',
      {
        ref: { type: 'ref/resource', uri: 'growpanel://customers/{id}/explanation' },
        argument: { name: 'id', value: 'acme' },
      },
      ['cus_a'],
    ],
    [
      'what has no values',
      { ref: { type: 'ref/prompt', name: 'monthly_review' }, argument: { name: 'month', value: '2' } },
      [],
    ],
  ])('completes %s', async (_, params, values) => {
    expect((await client.complete(params)).completion.values).toEqual(values);
  });
});
