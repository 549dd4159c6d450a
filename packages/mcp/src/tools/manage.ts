// The tools that manage something: an action by its name, carried out by the operation that the contract has for it.
import { type ContractOperation, operation as operationById } from '../contract/tables.js';
import { suggestion } from '../errors/nearest.js';
import { quoted } from '../errors/quoted.js';
import { Refusal } from '../errors/refusal.js';
import { actionParameters, actions } from '../generated/parameters.gen.js';
import { payloadOf } from '../result/payload.js';
import { partOf, read, send, wireValue } from './call.js';
import { confirmed } from './confirmation.js';
import { prepare } from './record.js';
import type { Action, Arguments, Payload, Properties, Property, Surroundings, Tool } from './shape.js';

/** Which actions a tool has: all, or those that read, or those that write. */
export type Scope = 'all' | 'reads' | 'writes';

export interface Managed {
  /** Name in the contract's table of actions. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** What the argument is called that chooses among several resources. */
  readonly resource?: string;
}

type Resources = Readonly<Record<string, Readonly<Record<string, Action>>>>;

/** The actions of a tool, as far as the scope goes. Resources without any are gone. */
function within(key: string, scope: Scope): Resources {
  const kept = Object.entries(actions[key] ?? {}).map(([resource, all]) => {
    const fitting = Object.entries(all).filter(
      ([, { writes }]) => scope === 'all' || (scope === 'writes') === (writes === true),
    );
    return [resource, Object.fromEntries(fitting)] as const;
  });
  return Object.fromEntries(kept.filter(([, all]) => Object.keys(all).length > 0));
}

/** `customers: id*, name*; plans: …`: what is needed to make something. What can be updated is read first. */
function dataHint(resources: Resources): string | undefined {
  const hints = Object.entries(resources).flatMap(([resource, all]) =>
    Object.entries(all)
      .filter(
        ([action, { fields, needsData, destroys }]) =>
          fields && needsData && !destroys && action !== 'update',
      )
      .map(([action, { fields }]) => ({ name: resource && action === 'create' ? resource : action, fields })),
  );
  const distinct = hints.filter(({ fields }, i) => hints.findIndex((other) => other.fields === fields) === i);
  return distinct.length > 0
    ? distinct.map(({ name, fields }) => `${name}: ${brief(fields!)}`).join('; ')
    : undefined;
}

/** Lists of a few records: a page of them is hardly ever asked for. */
const unlistedPart = Object.fromEntries(
  Object.entries(partOf).map(([name, property]) => [name, { ...property, unlisted: true }]),
);

/** The required fields alone, where the others would fill a page. */
const brief = (fields: string): string => {
  const required = fields.split(', ').filter((name) => name.endsWith('*'));
  return fields.length > 150 ? `${required.join(', ')}, …` : fields;
};

const pathNames = ({ path }: ContractOperation): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The tool for what is managed, or nothing when the scope leaves no action. */
export function manageTool(managed: Managed, scope: Scope, name = managed.key): Tool | undefined {
  const resources = within(managed.key, scope);
  const every = Object.values(resources).flatMap((all) => Object.entries(all));
  if (every.length === 0) return undefined;
  const destroys = every.some(([, action]) => action.destroys);
  let properties: Properties | undefined;
  return {
    name,
    title: managed.title,
    description: managed.description,
    // The contract is only looked into for those who list or call the tools.
    get properties() {
      properties ??= propertiesOf();
      return properties;
    },
    required: [...(managed.resource ? [managed.resource] : []), 'action'],
    reads: every.every(([, { writes }]) => !writes),
    destroys,
    run: (args, around) => carryOut(chosen(args), args, around),
  };

  function propertiesOf(): Properties {
    const used = every.map(([, action]) => operationById(action.operation));
    const taken = new Set(used.flatMap(({ parameters }) => parameters.map((parameter) => parameter.name)));
    const hasLists = every.some(([, { writes }]) => !writes);
    const hint = dataHint(resources);
    const choice = (names: Iterable<string>): Property => ({ type: 'string', enum: [...new Set(names)] });
    return {
      ...(managed.resource && { [managed.resource]: choice(Object.keys(resources)) }),
      action: choice(every.map(([action]) => action)),
      ...Object.fromEntries(
        Object.entries(actionParameters[managed.key] ?? {}).filter(([key]) => taken.has(key)),
      ),
      ...(used.some(({ body }) => body) && {
        data: { type: 'object', ...(hint && { description: hint }), orList: true },
      }),
      ...(destroys && { confirm: { type: 'string', description: 'Id or name of what goes' } }),
      ...(hasLists && (managed.resource ? partOf : unlistedPart)),
    };
  }

  function chosen(args: Arguments): Chosen {
    const resource = managed.resource ? String(args[managed.resource]) : '';
    const all = resources[resource] ?? {};
    const action = String(args.action);
    const what = resource ? `${action} of ${resource}` : action;
    const found = Object.hasOwn(all, action) ? all[action] : undefined;
    if (!found) {
      throw new Refusal(
        `${resource} cannot '${action}'.${suggestion(action, Object.keys(all))} It can: ${Object.keys(all).join(', ')}`,
      );
    }
    return { action: found, what, choosers: new Set([managed.resource ?? '', 'action']) };
  }
}

interface Chosen {
  readonly action: Action;
  /** For messages: `create of customers`. */
  readonly what: string;
  /** The arguments that chose it. */
  readonly choosers: ReadonlySet<string>;
}

/** Puts each argument where the operation takes it. @throws {@link Refusal} for one that it has no place for. */
function placed(operation: ContractOperation, { action, what, choosers }: Chosen, args: Arguments) {
  const path: Record<string, string> = {};
  const query: Record<string, unknown> = {};
  const inPath = new Set(pathNames(operation));
  for (const [name, value] of Object.entries(args)) {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    if (inPath.has(name)) path[name] = String(value);
    else if (choosers.has(name) || name === 'confirm' || (name in partOf && !action.writes)) continue;
    else if (name === 'data' && operation.body) continue;
    else if (parameter) query[name] = wireValue(parameter, value);
    else throw new Refusal(`${what} takes no ${quoted(name)}.`);
  }
  const lookUp = (name: string) =>
    name === 'source' ? ' It is the id of a data source: resource data_sources, action list.' : '';
  for (const name of inPath) if (!path[name]) throw new Refusal(`${what} needs '${name}'.`);
  for (const { name, required, in: place } of operation.parameters)
    if (place === 'query' && required && query[name] === undefined)
      throw new Refusal(`${what} needs '${name}'.${lookUp(name)}`);
  return { path, query };
}

async function carryOut(choice: Chosen, args: Arguments, around: Surroundings): Promise<Payload> {
  const { action, what } = choice;
  const operation = operationById(action.operation);
  const { path, query } = placed(operation, choice, args);
  if (!action.writes) return read(operation, { path, query }, args, around);
  if (action.needsData && args.data === undefined)
    throw new Refusal(`${what} needs data with: ${action.fields}`);
  const { body, ignored } =
    args.data === undefined ? { body: undefined, ignored: [] } : prepare(operation, args.data);
  if (action.destroys) await confirmed(operation, { path, body, confirm: args.confirm }, around);
  const data = await send(operation.method, operation.path, { path, query, body }, around);
  const notes = ignored.length > 0 ? { ignored_fields: ignored } : {};
  return payloadOf({ data: data ?? { success: true }, schema: operation.response, notes });
}

/** What can be managed, with the words for it. */
export const managed: readonly Managed[] = [
  {
    key: 'manage_data',
    title: 'Manage billing data',
    description:
      'Customers, plans, plan groups, data sources, invoices and segments as they were pushed. Rows need the id of ' +
      'their data source. For customers with MRR use list_customers. Money in minor units. ' +
      'data: one record, or {columns, rows} for many.',
    resource: 'resource',
  },
  {
    key: 'manage_settings',
    title: 'Manage settings',
    description:
      'Settings of the account (base currency, time zone, churn recognition), integrations, notifications, own profile. ' +
      'Fields of an update are those that get answers.',
    resource: 'section',
  },
  {
    key: 'manage_webhooks',
    title: 'Manage webhooks',
    description: 'Webhook subscriptions; verify checks the API key, sample shows an event.',
  },
  {
    key: 'manage_account',
    title: 'Manage the account',
    description: 'The GrowPanel account record: name, currency, time zone.',
  },
  {
    key: 'manage_billing',
    title: "Manage GrowPanel's billing",
    description: "What you pay GrowPanel: plan, invoices, cards. Not your customers' billing.",
  },
  { key: 'manage_team', title: 'Manage the team', description: 'Members, roles and invitations.' },
  { key: 'manage_api_keys', title: 'Manage API keys', description: 'API keys; create shows the key once.' },
];
