// The kinds of movement, as the contract's events name them.
import { knownValues } from './generated/contract.gen.js';

const prefix = 'movement.';

export const movementEvents: readonly string[] = knownValues.WebhookInput.event_type.filter((type) =>
  type.startsWith(prefix),
);

export const movementTypes: readonly string[] = movementEvents.map((type) => type.slice(prefix.length));
