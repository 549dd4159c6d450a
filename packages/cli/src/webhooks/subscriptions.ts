// Subscriptions that live as long as a listener does.
import type { GrowPanel } from '@growpanel/sdk';
import { nearest } from '../contract/nearest.js';
import { schemaNamed } from '../contract/tables.js';
import { CliError, usageError } from '../errors/cli-error.js';

export const eventTypes = (schemaNamed('WebhookInput')?.fields.event_type?.values ?? []) as readonly string[];

export function eventsIn(text: string | undefined): readonly string[] {
  if (text === undefined) return eventTypes;
  const asked = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of asked) {
    if (eventTypes.includes(name)) continue;
    const meant = nearest(name, eventTypes);
    throw usageError(
      `there is no event '${name}'`,
      meant ? `Did you mean ${meant}?` : `There are ${eventTypes.join(', ')}.`,
    );
  }
  if (asked.length === 0) throw usageError('--events needs at least one name');
  return asked;
}

export interface Registration {
  secrets: string[];
  remove(): Promise<void>;
}

export async function subscribe(
  gp: GrowPanel,
  url: string,
  events: readonly string[],
): Promise<Registration> {
  const made: { id: string; secret: string }[] = [];
  const remove = async () => {
    await Promise.allSettled(made.map(({ id }) => gp.webhooks.delete({ path: { id } })));
  };
  try {
    for (const event_type of events) {
      const body = { url, event_type };
      const { data } = await withoutOld(gp, () => gp.webhooks.create({ body }));
      made.push({ id: data.id, secret: data.secret ?? '' });
    }
    if (made.some(({ secret }) => !secret)) {
      throw new CliError('unexpected', 'the API made a subscription, and did not say its secret');
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { secrets: made.map(({ secret }) => secret), remove };
}

/** A listener that was killed has left its own behind, whose secret nobody knows any more. */
async function withoutOld<T>(gp: GrowPanel, create: () => Promise<T>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const { status, body } = error as { status?: number; body?: { existing_id?: string } };
    if (status !== 409 || !body?.existing_id) throw error;
    await gp.webhooks.delete({ path: { id: body.existing_id } });
    return create();
  }
}
