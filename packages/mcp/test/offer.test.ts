// What a server offers: the documented tools, their schemas word for word, and what they cost a conversation.
import { readFileSync } from 'node:fs';
import { encode as cl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { encode as o200k } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/contract/tables.js';
import { actions, reportParameters } from '../src/generated/parameters.gen.js';
import { definitionOf } from '../src/tools/definition.js';
import { type Selection, selectTools } from '../src/tools/selection.js';
import { call, connect, endpointOver } from './connect.js';

const documented = [
  ...[
    'get_report',
    'list_customers',
    'get_customer',
    'resync_customer',
    'list_plans',
    'manage_data',
    'export_csv',
  ],
  ...[
    'manage_settings',
    'manage_webhooks',
    'manage_account',
    'manage_billing',
    'manage_team',
    'manage_api_keys',
  ],
  'api_request',
];

const definitions = (selection: Selection = {}) => selectTools(selection).map(definitionOf);
const named = (selection: Selection) => selectTools(selection).map(({ name }) => name);

const profiles: [string, Selection][] = [
  ['default', {}],
  ['default, read-only', { readOnly: true }],
  ['split', { profile: 'split' }],
  ['split, read-only', { profile: 'split', readOnly: true }],
];

test('the default profile has exactly the documented tools', () => {
  expect(named({})).toEqual(documented);
});

describe.each(profiles)('%s', (name, selection) => {
  test('schemas', async () => {
    const text = `${JSON.stringify(definitions(selection), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`__snapshots__/tools.${name.replaceAll(/\W+/g, '-')}.txt`);
  });

  test('every schema is one that all clients take', () => {
    for (const { name: tool, title, description, inputSchema, outputSchema, annotations } of definitions(
      selection,
    )) {
      expect(
        [title, description].every((text) => text && text.length > 3),
        tool,
      ).toBe(true);
      expect(tool).toMatch(/^[a-z_]{3,64}$/);
      for (const schema of [inputSchema, outputSchema!]) {
        expect(schema.type).toBe('object');
        expect(Object.keys(schema)).not.toEqual(expect.arrayContaining(['oneOf']));
        for (const word of ['oneOf', 'anyOf', 'allOf', '$ref', 'not'])
          expect(schema, tool).not.toHaveProperty(word);
      }
      for (const property of Object.values(inputSchema.properties as Record<string, { type: string }>))
        expect(['string', 'integer', 'boolean', 'object']).toContain(property.type);
      for (const required of (inputSchema.required ?? []) as string[])
        expect(Object.keys(inputSchema.properties!)).toContain(required);
      expect(Object.keys(annotations!)).toEqual(['readOnlyHint', 'destructiveHint', 'idempotentHint']);
    }
  });
});

describe('annotations are honest', () => {
  test('read-only tools have reading actions alone', () => {
    for (const [, selection] of profiles)
      for (const tool of definitions(selection)) {
        const choice =
          (tool.inputSchema.properties as Record<string, { enum?: string[] }>).action?.enum ?? [];
        const all = Object.values(actions).flatMap((resources) => Object.values(resources));
        const writes = choice.filter((action) => all.some((table) => table[action]?.writes));
        if (tool.annotations!.readOnlyHint) expect(writes, tool.name).toEqual([]);
      }
  });

  test('what destroys says so', () => {
    const destructive = definitions()
      .filter(({ annotations }) => annotations!.destructiveHint)
      .map(({ name }) => name);
    expect(destructive).toEqual([
      'manage_data',
      'manage_webhooks',
      'manage_billing',
      'manage_team',
      'manage_api_keys',
      'api_request',
    ]);
  });

  test('with read-only nothing is left that writes', () => {
    expect(definitions({ readOnly: true }).every(({ annotations }) => annotations!.readOnlyHint)).toBe(true);
    expect(
      definitions({ readOnly: true, profile: 'split' }).every(({ annotations }) => annotations!.readOnlyHint),
    ).toBe(true);
  });

  test('the split profile has no catch-all with a method, and no tool that reads and writes', () => {
    for (const { name, inputSchema } of definitions({ profile: 'split' })) {
      expect(inputSchema.properties, name).not.toHaveProperty('method');
      expect(name).not.toMatch(/^manage_/);
    }
  });
});

test.each([
  ['o200k', o200k],
  ['cl100k', cl100k],
] as const)('tools/list costs at most 3,500 tokens (%s)', (_, encode) => {
  expect(encode(JSON.stringify({ tools: definitions() })).length).toBeLessThanOrEqual(3_500);
});

describe('nothing of the contract is missing', () => {
  test('get_report has every parameter of every report', () => {
    const reports = operations().filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/reports/'),
    );
    const all = new Set(reports.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    const tool = selectTools({}).find(({ name }) => name === 'get_report')!;
    for (const name of all) expect(Object.keys(tool.properties)).toContain(name);
    expect(Object.keys(reportParameters).sort()).toEqual([...all].sort());
    for (const { path } of reports) expect(tool.description).toContain(path.slice('/reports/'.length));
  });

  test('every other operation has a tool of its own, but for those that only api_request reaches', () => {
    const own = new Set(
      Object.values(actions)
        .flatMap((resources) => Object.values(resources))
        .flatMap((table) => Object.values(table))
        .map((action) => action.operation),
    );
    const others = ['getCustomers', 'getCustomersId', 'postCustomersIdResync', 'getPlans'];
    const left = Object.entries(operationIds()).filter(
      ([id, path]) => !own.has(id) && !others.includes(id) && !path.startsWith('/reports/'),
    );
    expect(left.map(([id]) => id)).toEqual(['deleteAccount', 'postChatV2', 'postChatV2ActionsId']);
  });
});

function operationIds(): Record<string, string> {
  const contract = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  return Object.fromEntries(
    Object.entries(contract.paths).flatMap(([path, methods]) =>
      Object.values(methods).map(({ operationId }) => [operationId, path]),
    ),
  );
}

describe('a request narrows what the endpoint offers', () => {
  const accepting = async () => Response.json({ ok: true });
  const offered = async (path: string, headers: Record<string, string>, settings: Selection = {}) => {
    const client = await connect(endpointOver(accepting, settings), { path, headers });
    return (await client.listTools()).tools.map(({ name }) => name);
  };
  test.each<[path: string, headers: Record<string, string>, settings: Selection, expected: string[]]>([
    ['/', {}, {}, documented],
    ['/readonly', {}, {}, named({ readOnly: true })],
    ['/', { 'x-growpanel-read-only': 'true' }, {}, named({ readOnly: true })],
    ['/?read_only=1', {}, {}, named({ readOnly: true })],
    ['/?tools=get_report,list_plans', {}, {}, ['get_report', 'list_plans']],
    ['/', { 'x-growpanel-tools': 'get_report' }, {}, ['get_report']],
    ['/?exclude_tools=api_request', {}, {}, documented.slice(0, -1)],
    ['/?profile=split', {}, {}, named({ profile: 'split' })],
    ['/?read_only=false', {}, { readOnly: true }, named({ readOnly: true })],
    ['/?tools=get_report,api_request', {}, { tools: ['get_report'] }, ['get_report']],
    ['/mcp', {}, {}, documented],
    ['/mcp/readonly', {}, {}, named({ readOnly: true })],
    ['/READ-ONLY/', {}, {}, named({ readOnly: true })],
    ['//readonly', {}, {}, named({ readOnly: true })],
    ['/?readOnly=TRUE', {}, {}, named({ readOnly: true })],
    ['/?read_only', {}, {}, named({ readOnly: true })],
    ['/readonly?read_only=false', {}, {}, named({ readOnly: true })],
    ['/?read_only=false', { 'x-growpanel-read-only': 'true' }, {}, named({ readOnly: true })],
    ['/?read_only=true', { 'x-growpanel-read-only': 'false' }, {}, named({ readOnly: true })],
    ['/?tools=get_report,api_request', { 'x-growpanel-tools': 'get_report' }, {}, ['get_report']],
    ['/?tools=get_report&tools=list_plans', {}, {}, ['get_report', 'list_plans']],
    [
      '/?exclude_tools=api_request',
      { 'x-growpanel-exclude-tools': 'get_report' },
      {},
      documented.slice(1, -1),
    ],
    ['/?token=abc&session=def', {}, {}, documented],
  ])('%s %j', async (path, headers, settings, expected) => {
    expect(await offered(path, headers, settings)).toEqual(expected);
  });

  test.each<[path: string, headers: Record<string, string>, status: number, words: RegExp]>([
    ['/?read_only=ture', {}, 400, /read_only must be true or false, got 'ture'/],
    ['/?red_only=true', {}, 400, /no parameter 'red_only'. There are: read_only, tools, /],
    ['/', { 'x-growpanel-read-only': 'on' }, 400, /must be true or false, got 'on'/],
    ['/', { 'x-growpanel-readonly-mode': 'true' }, 400, /no header 'x-growpanel-readonly-mode'/],
    ['/?profile=all', {}, 400, /no profile 'all'. Profiles: default, split/],
    ['/?tools=', {}, 400, /No tool is left/],
    ['/?tools=get_report', { 'x-growpanel-tools': 'list_plans' }, 400, /No tool is left/],
    ['/redonly', {}, 404, /at \/readonly for reading alone/],
    ['/readonly;x', {}, 404, /There is nothing here/],
    ['/readonly%2f', {}, 404, /There is nothing here/],
    ['/mcp/mcp', {}, 404, /There is nothing here/],
    ['/favicon.ico', {}, 404, /There is nothing here/],
  ])('nobody writes by mistake: %s %j is %i', async (path, headers, status, words) => {
    const response = await endpointOver(accepting).handle(
      new Request(`http://mcp.test${path}`, {
        method: 'POST',
        headers: { authorization: 'Bearer some.key', 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      }),
    );
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(words);
  });

  test('what is not offered cannot be called', async () => {
    const client = await connect(endpointOver(accepting), { path: '/readonly' });
    await expect(client.callTool({ name: 'resync_customer', arguments: { id: 'x' } })).rejects.toThrow(
      /no tool 'resync_customer'/,
    );
    expect((await call(client, 'manage_team', { action: 'invite', data: {} })).error).toMatch(
      /action cannot be 'invite'/,
    );
    expect((await call(client, 'api_request', { method: 'DELETE', path: '/x' })).error).toMatch(
      /method cannot be 'DELETE'/,
    );
    expect((await call(client, 'api_request', { path: '/reports/summary' })).error).toBeUndefined();
  });
});
