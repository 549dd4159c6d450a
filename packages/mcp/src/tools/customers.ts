// Customers and plans as reports see them: search, one in detail, compute anew.
import { isGrowPanelError } from '@growpanel/sdk';
import { fieldNames, operation } from '../contract/tables.js';
import { Refusal } from '../errors/refusal.js';
import { customerParameters } from '../generated/parameters.gen.js';
import { checkFields, fieldList } from '../result/fields.js';
import { payloadOf } from '../result/payload.js';
import { partOf, read, send } from './call.js';
import { queryOf } from './get-report.js';
import type { Arguments, Payload, Surroundings, Tool } from './shape.js';

/** The filters that people ask for; the others are taken just the same, and described with get_report. */
const usual = new Set([
  'limit',
  'offset',
  'search',
  'status',
  'plan',
  'region',
  'segment',
  'currency',
  'billing_freq',
]);

const id = { type: 'string', description: 'Id of the customer' };

export const listCustomers: Tool = {
  name: 'list_customers',
  title: 'List customers',
  description:
    'Customers with their MRR now, status, country and dates. All filters of get_report. ' +
    'The largest: get_report customer-concentration. Who churned or grew, and by how much: get_report movement-table.',
  properties: {
    ...Object.fromEntries(
      Object.entries(customerParameters).map(([name, property]) => [
        name,
        { ...property, unlisted: !usual.has(name) },
      ]),
    ),
    custom: { type: 'object', unlisted: true },
    fields: partOf.fields!,
  },
  reads: true,
  open: true,
  run: (args, around) => {
    const list = operation('getCustomers');
    return read(list, { query: queryOf(list, args, 'list_customers') }, args, around);
  },
};

/** The movements of a customer's MRR, day by day over the last 12 months, from the MRR report. */
async function recentMovements(customer: string, around: Surroundings) {
  // As a filter, these signs mean other customers.
  if (/[\s~*]/.test(customer)) return undefined;
  const query = { customer, interval: 'day', date: 'last-12-months' };
  const report = (await send('GET', '/reports/mrr', { query }, around)) as {
    result: Record<string, number | string>[];
  };
  const types = ['new', 'expansion', 'contraction', 'churn', 'reactivation'] as const;
  return report.result.flatMap((day) =>
    types.flatMap((type) => (day[type] ? [{ date: day.date, type, mrr_change: day[type] }] : [])),
  );
}

/** Why a customer's MRR is what it is, where the API can tell: a sandbox can. */
async function explanation(customer: string, wanted: string, around: Surroundings): Promise<unknown> {
  let told: { events?: { date: string; movements: { date: string }[] }[] };
  try {
    told = (await send(
      'GET',
      '/_sandbox/explain/customers/{id}',
      { path: { id: customer } },
      around,
    )) as typeof told;
  } catch (error) {
    if (!isGrowPanelError(error) || error.status !== 404) throw error;
    throw new Refusal('This API cannot explain its numbers (a sandbox can). Leave out explain.');
  }
  if (wanted === 'all') return told;
  const events = told.events?.filter(
    ({ date, movements }) => date === wanted || movements.some((m) => m.date === wanted),
  );
  if (!events?.length)
    throw new Refusal(`explain: nothing moved on ${wanted}; use a day that recent_movements has, or 'all'.`);
  return { ...told, events, text: undefined };
}

/** What the answer has beside the record of the API. */
const added = ['recent_movements', 'date', 'type', 'mrr_change', 'explanation'];

async function detail(args: Arguments, around: Surroundings): Promise<Payload> {
  const customer = String(args.id);
  const one = operation('getCustomersId');
  const fields = fieldList(args.fields);
  checkFields(fields, new Set([...fieldNames(one.response), ...added]));
  const query = args.baseCurrency === undefined ? {} : { baseCurrency: args.baseCurrency };
  const [data, recent_movements, explained] = await Promise.all([
    send('GET', one.path, { path: { id: customer }, query }, around),
    recentMovements(customer, around).catch(() => undefined),
    args.explain === undefined ? undefined : explanation(customer, String(args.explain), around),
  ]);
  return payloadOf(
    {
      data: {
        ...(data as object),
        ...(recent_movements && { recent_movements }),
        ...(explained !== undefined && { explanation: explained }),
      },
      schema: one.response,
    },
    { fields: fields && explained !== undefined ? [...fields, 'explanation'] : fields },
  );
}

export const getCustomer: Tool = {
  name: 'get_customer',
  title: 'Get one customer',
  description: 'One customer: subscriptions, MRR, payments, movements of the last 12 months.',
  properties: {
    id,
    explain: {
      type: 'string',
      description: "Why MRR moved: 'all', or the YYYY-MM-DD of a movement. Sandboxes only",
    },
    baseCurrency: { type: 'string' },
    fields: partOf.fields!,
  },
  required: ['id'],
  reads: true,
  run: detail,
};

export const resyncCustomer: Tool = {
  name: 'resync_customer',
  title: 'Resync a customer',
  description: 'Fetches one customer anew from the billing provider and computes their numbers again.',
  properties: { id },
  required: ['id'],
  reads: false,
  idempotent: true,
  run: async (args, around) => {
    const { method, path } = operation('postCustomersIdResync');
    return payloadOf({ data: await send(method, path, { path: { id: String(args.id) } }, around) });
  },
};

export const listPlans: Tool = {
  name: 'list_plans',
  title: 'List plans',
  description: 'All plans with their plan groups. Reports filter by the id of a group or plan.',
  properties: partOf,
  reads: true,
  run: (args, around) => read(operation('getPlans'), {}, args, around),
};
