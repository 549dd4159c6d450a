// A single record that is not stored.
import { GrowPanelError } from '../core/errors/growpanel-error.js';
import type { Resource } from './rows.js';

/**
 * One record of an event is not stored: the contract rules it out, or the API refused it. Sending the same event
 * again leads to the same error, unless what is missing has come meanwhile.
 */
export class RefusedError extends GrowPanelError {
  override readonly name: string = 'RefusedError';
  /** The kind of record. */
  readonly resource: Resource;
  /** Its id; undefined when it has none that is text. */
  readonly id: string | undefined;
  /** `invalid`: not sent. `refused`: the API did not take it. */
  readonly outcome: 'invalid' | 'refused';
  /** The field to blame; empty when there is no single one. */
  readonly field: string;
  /** What is wrong with it, with the value. */
  readonly reason: string;

  constructor(details: {
    resource: Resource;
    id: string | undefined;
    outcome: 'invalid' | 'refused';
    field: string;
    reason: string;
  }) {
    const { resource, id, outcome, field, reason } = details;
    super(`${resource.slice(0, -1)} '${id ?? ''}': ${field ? `${field}: ` : ''}${reason}`);
    this.resource = resource;
    this.id = id;
    this.outcome = outcome;
    this.field = field;
    this.reason = reason;
  }
}
