// Bodies that the documentation shows and the contract writes differently, in the contract's words.
import { badField } from './errors.js';
import type { OperationId } from './routes.js';
import { shown } from './validation.js';

type Body = Record<string, unknown>;

/** `access_level` is what answers call the `role` of a key. */
function keyRole({ access_level, ...body }: Body): Body {
  if (access_level === undefined) return body;
  if (body.role !== undefined && body.role !== access_level)
    throw badField('access_level', `says something else than role, got ${shown(access_level)}`);
  return { ...body, role: access_level };
}

/** A subscription is to one event. An answer has room for one subscription, so a list of more is refused. */
function oneEvent({ events, ...body }: Body): Body {
  if (events === undefined) return body;
  if (!Array.isArray(events) || events.length !== 1)
    throw badField('events', 'must be a list of one event; make one subscription per event');
  if (body.event_type !== undefined && body.event_type !== events[0])
    throw badField('events', `says something else than event_type, got ${shown(events[0])}`);
  return { ...body, event_type: events[0] };
}

/** All three reports at once; those that are named beside it have the last word. */
function emailReports({ email_reports: on, ...body }: Body): Body {
  if (on === undefined) return body;
  if (typeof on !== 'boolean') throw badField('email_reports', `must be true or false, got ${shown(on)}`);
  return { daily_report: on, weekly_report: on, monthly_report: on, ...body };
}

const spellings: Partial<Record<OperationId, (body: Body) => Body>> = {
  postAccountApiKeys: keyRole,
  postIntegrationsWebhooks: oneEvent,
  putSettingsNotifications: emailReports,
};

export const inContractWords = (id: OperationId, body: object): object =>
  spellings[id]?.(body as Body) ?? body;

/** Custom variables that older clients filter by as if they were parameters of their own. */
const variables = ['industry', 'size', 'channel'];

/** A filter as the contract names it. */
export const filterInContractWords = (name: string): string =>
  variables.includes(name) ? `custom_${name}` : name;

/** Parameters that the contract does not name and every report with filters takes. */
export const otherFilters: readonly string[] = ['country', ...variables];
