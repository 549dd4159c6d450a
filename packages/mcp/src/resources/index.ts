// What can be read without a tool: the report catalogue, the account, why a customer's numbers are what they are.

import { isGrowPanelError } from '@growpanel/sdk';
import { ResourceNotFoundError } from '@modelcontextprotocol/server';
import { columnar } from '../result/columns.js';
import { shorten } from '../result/page.js';
import { cutToFit, fits } from '../result/payload.js';
import { send } from '../tools/call.js';
import type { Surroundings } from '../tools/shape.js';
import { accountContext } from './account.js';
import { entry, overview } from './catalogue.js';

const mimeType = 'application/json';

export const resources = [
  {
    uri: 'growpanel://reports',
    name: 'reports',
    title: 'Report catalogue',
    description: 'All reports with their meaning.',
    mimeType,
  },
  {
    uri: 'growpanel://account',
    name: 'account',
    title: 'Account context',
    description: 'Currency, time zone, plans, segments and data sources of the account.',
    mimeType,
  },
];

export const resourceTemplates = [
  {
    uriTemplate: 'growpanel://reports/{name}',
    name: 'report',
    title: 'One report',
    description: 'Meaning, parameters, columns, units and formulas of a report.',
    mimeType,
  },
  {
    uriTemplate: 'growpanel://customers/{id}/explanation',
    name: 'explanation',
    title: "Why a customer's numbers are what they are",
    description: 'Each invoice, what it is worth per month, and the movement it caused. On sandboxes only.',
    mimeType,
  },
];

async function contentOf(uri: string, around: Surroundings): Promise<unknown> {
  if (uri === 'growpanel://reports') return overview();
  if (uri === 'growpanel://account') return columnar(await accountContext(around));
  const [, report] = /^growpanel:\/\/reports\/([^/]+)$/.exec(uri) ?? [];
  if (report) return entry(decoded(report));
  const [, customer] = /^growpanel:\/\/customers\/([^/]+)\/explanation$/.exec(uri) ?? [];
  if (!customer) return undefined;
  try {
    const path = { id: decoded(customer) };
    return columnar(await send('GET', '/_sandbox/explain/customers/{id}', { path }, around));
  } catch (error) {
    if (isGrowPanelError(error) && error.status === 404) return undefined;
    throw error;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An account can have more plans than a conversation has room for. */
function cut(content: unknown): unknown {
  const note = {
    truncated: true,
    how_to_continue: "Lists are cut ('… more'). The tools have all of them, page by page.",
  };
  return cutToFit((length) => ({ ...(shorten(content, length) as object), ...note })) ?? note;
}

export async function readResource(uri: string, around: Surroundings) {
  const content = await contentOf(uri, around);
  if (content === undefined)
    throw new ResourceNotFoundError(uri, `There is nothing to read at ${uri.slice(0, 200)}`);
  return { contents: [{ uri, mimeType, text: JSON.stringify(fits(content) ? content : cut(content)) }] };
}
