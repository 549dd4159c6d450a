// What the MCP server's tools take: flat JSON schemas of parameters, and actions with the operations behind them.
import {
  type Contract,
  destroys,
  filterParameters,
  operationsOf,
  type Parameter,
  type ResolvedOperation,
  refName,
  type Schema,
} from '../contract/read.ts';
import { type GeneratedFiles, mark } from './file.ts';

/** Which namespaces of the contract a tool manages; the text is what the tool calls the resource. */
const managed: Record<string, Record<string, string>> = {
  export_csv: { exports: '' },
  manage_data: {
    'data.customers': 'customers',
    'data.plans': 'plans',
    'data.planGroups': 'plan_groups',
    'data.sources': 'data_sources',
    'data.invoices': 'invoices',
    'data.segments': 'segments',
  },
  manage_settings: { settings: 'account', notifications: 'notifications', profile: 'profile' },
  manage_webhooks: { webhooks: '' },
  manage_account: { account: '' },
  manage_billing: { 'account.billing': '' },
  manage_team: { 'account.team': '' },
  manage_api_keys: { 'account.apiKeys': '' },
};

/** Nobody loses an account to a misunderstood sentence: this stays with `api_request`. */
const withheld = new Set(['account.delete']);

/** Values that a schema lists at most. */
const longestList = 8;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The sentence that all filters share is said once, in the tool's description. */
const shared = ' A space means or, `~x` not x, `*` any value, `~` none.';

/** The first sentence: what a model needs to choose. The report catalogue has the rest. */
function shortText(text: string): string {
  const [first = ''] = text.replace(shared, '').split(/(?:\.|;|, so)(?: |$)/);
  return first.replace(/`/g, "'");
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const reportName = (op: ResolvedOperation) => op.path.slice('/reports/'.length);

/** The form of a parameter as a tool takes it: what is a number or a yes or no is one. */
function formOf(p: Parameter): Schema {
  const value = p.schema['x-value'] ?? p.schema;
  const flag = value.enum?.join() === '0,1';
  const type = flag ? 'boolean' : ([value.type ?? 'string'].flat()[0] as string);
  const values = type === 'string' ? (value.enum ?? p.schema.enum) : undefined;
  return { type, ...(values && { enum: values }) };
}

/** Which reports take a parameter, when they are few. Most reports take the others; a call that errs is told. */
const appliesTo = (takers: string[]): string => (takers.length <= 5 ? `${takers.join(', ')}: ` : '');

/** The parameters of all reports under one roof: where two reports differ, both texts and all values. */
function reportParameters(contract: Contract, reports: ResolvedOperation[]) {
  const filters = new Set(filterParameters(contract).map((name) => contract.components.parameters[name]!));
  const all = reports.flatMap((op) =>
    op.parameters.map((parameter) => ({ parameter, report: reportName(op) })),
  );
  const byName = group(all, ({ parameter }) => parameter.name);
  return Object.fromEntries(
    [...byName].map(([name, uses]) => {
      // Where reports word it differently, the wording of most stands for all.
      const wordings = [...group(uses, ({ parameter }) => shortText(parameter.description))];
      const [text, takers] = wordings.reduce((most, next) => (next[1].length > most[1].length ? next : most));
      const { parameter } = takers[0]!;
      const filter = filters.has(parameter);
      const known = formOf(parameter).enum ? undefined : parameter.schema['x-known-values']?.join(', ');
      const scope = filter ? '' : appliesTo(uses.map(({ report }) => report));
      const form = formOf(parameter);
      const forms = uses.map((use) => formOf(use.parameter));
      const values = forms.every(({ enum: own }) => own)
        ? [...new Set(forms.flatMap(({ enum: own }) => own))]
        : [];
      const plain = form.type === 'boolean' ? text.replace(/^'1' (.*), '0' .*$/, '$1') : text;
      // What the name of a filter says already, or its name and its values, is not said again.
      const said =
        filter &&
        form.type === 'string' &&
        !/\bids?\b|\(/.test(plain) &&
        (known !== undefined || plain.includes(name));
      // Where few reports take it, its name, its values and its report say most.
      const rare =
        scope && form.enum && values.length <= longestList ? '' : scope ? plain.split(/[,:] /)[0] : plain;
      const words = [
        said ? '' : `${scope}${rare}`.replace(/: $/, ''),
        form.type === 'string' ? known : undefined,
      ]
        .filter(Boolean)
        .join(': ');
      // A long list is told by the error, to the one call in a hundred that needs it.
      const listed = values.length > 0 && values.length <= longestList;
      return [
        name,
        { type: form.type, ...(listed && { enum: values }), ...(words && { description: words }) },
      ];
    }),
  );
}

/** Own name and required fields of a body, as a hint: `id*, name*, country`. */
function bodyHint(contract: Contract, op: ResolvedOperation): string | undefined {
  const body = op.operation.requestBody?.content['application/json']?.schema;
  const ref = body?.$ref ?? body?.anyOf?.[0]?.$ref;
  const schema = ref ? contract.components.schemas[refName(ref)] : undefined;
  if (!schema?.properties) return undefined;
  const required = new Set(schema.required);
  return (
    Object.entries(schema.properties)
      .filter(([, field]) => !field['x-alias-of'])
      // Required ones first; what is optional and rare is told by an error, and by records that exist.
      .map(([name]) => ({ name, required: required.has(name) }))
      .sort((a, b) => Number(b.required) - Number(a.required))
      .map((field) => (field.required ? `${field.name}*` : field.name))
      .join(', ')
  );
}

/** Fields of bodies in which null means something of its own. Elsewhere it means that nothing was given. */
function nullable(contract: Contract, operations: ResolvedOperation[]): Record<string, string[]> {
  const found = operations.flatMap((op) => {
    const body = op.operation.requestBody?.content['application/json']?.schema;
    const ref = body?.$ref ?? body?.anyOf?.[0]?.$ref;
    if (!ref) return [];
    const { properties = {} } = contract.components.schemas[refName(ref)]!;
    const names = Object.keys(properties).filter((name) => [properties[name]!.type].flat().includes('null'));
    return names.length > 0 ? [[refName(ref), names] as const] : [];
  });
  return Object.fromEntries(found);
}

function actionsOf(contract: Contract, operations: ResolvedOperation[]) {
  const tools: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const op of operations) {
    const place = op.operation['x-sdk'];
    if (!place || !('namespace' in place) || withheld.has(`${place.namespace}.${place.method}`)) continue;
    const tool = Object.keys(managed).find((name) => place.namespace in managed[name]!);
    if (!tool) continue;
    // `settings.getStripe` is the action `get` of the section `stripe`.
    const [, verb, section] =
      /^(get|update)([A-Z]\w*)$/.exec(place.namespace === 'settings' ? place.method : '') ?? [];
    const resource = section ? snake(section).replace(/^_/, '') : managed[tool]![place.namespace]!;
    const action = verb ?? snake(place.method).replace(/^get_/, '');
    const fields = bodyHint(contract, op);
    tools[tool] ??= {};
    tools[tool][resource] ??= {};
    tools[tool][resource][action] = {
      operation: op.id,
      ...(op.method === 'GET' ? {} : { writes: true }),
      ...(destroys(op) ? { destroys: true } : {}),
      ...(op.operation.requestBody?.required ? { needsData: true } : {}),
      ...(fields ? { fields } : {}),
    };
  }
  return tools;
}

/** Parameters of path and query of all actions of a tool, with one description each. */
function actionParameters(operations: ResolvedOperation[], tools: ReturnType<typeof actionsOf>) {
  return Object.fromEntries(
    Object.entries(tools).map(([tool, resources]) => {
      const ids = new Set(
        Object.values(resources).flatMap((actions) =>
          Object.values(actions).map((a) => (a as { operation: string }).operation),
        ),
      );
      const parameters = operations.filter((op) => ids.has(op.id)).flatMap((op) => op.parameters);
      return [tool, Object.fromEntries(parameters.map((p) => [p.name, formOf(p)]))];
    }),
  );
}

export function generateMcpParameters(contract: Contract): GeneratedFiles {
  const operations = operationsOf(contract);
  const reports = operations.filter((op) => op.method === 'GET' && op.path.startsWith('/reports/'));
  const customers = operations.find((op) => op.id === 'getCustomers')!;
  const actions = actionsOf(contract, operations);
  const own = new Set(filterParameters(contract).map((name) => contract.components.parameters[name]!.name));
  const unfiltered = reports.filter((op) => !op.operation['x-custom-filters']).map(reportName);
  const constant = (name: string, type: string, value: unknown) =>
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
  return {
    'packages/mcp/src/generated/parameters.gen.ts': [
      mark,
      "import type { Actions, Properties } from '../tools/shape.js';\n",
      '\n/** Names of all reports that the contract has. */\n',
      constant('reportNames', 'readonly string[]', reports.map(reportName)),
      '\n/** Reports that take no filters. */\n',
      constant('unfilteredReports', 'readonly string[]', unfiltered),
      '\n/** Every parameter of every report. */\n',
      constant('reportParameters', 'Properties', reportParameters(contract, reports)),
      '\n/** What `GET /customers` takes. */\n',
      constant(
        'customerParameters',
        'Properties',
        Object.fromEntries(
          customers.parameters.map((p) => [
            p.name,
            own.has(p.name) ? formOf(p) : { ...formOf(p), description: shortText(p.description) },
          ]),
        ),
      ),
      '\n/** Tool → resource → action. The resource is empty where a tool has only one. */\n',
      constant('actions', 'Actions', actions),
      '\n/** Body → its fields that can be set to null. */\n',
      constant(
        'nullableFields',
        'Readonly<Record<string, readonly string[]>>',
        nullable(contract, operations),
      ),
      '\n/** Tool → what its actions take in path and query. */\n',
      constant(
        'actionParameters',
        'Readonly<Record<string, Properties>>',
        actionParameters(operations, actions),
      ),
    ].join(''),
  };
}
