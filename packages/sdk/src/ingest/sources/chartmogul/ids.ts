// From ChartMogul's own ids, which its invoices use, to those that the records go by.
import { SourceError } from '../source-error.js';
import { externalId } from './objects.js';

/** Learns ids while records pass, for the invoices that come after them. */
export class ExternalIds {
  readonly #kind: string;
  readonly #known = new Map<string, string>();
  #read: 'nothing' | 'some';

  /** @param given whether records of this kind will pass at all. */
  constructor(kind: string, given: boolean) {
    this.#kind = kind;
    this.#read = given ? 'nothing' : 'some';
  }

  learn(record: { uuid: string; external_id?: string | null | undefined }): string {
    const id = externalId(record);
    this.#read = 'some';
    if (id !== record.uuid) this.#known.set(record.uuid, id);
    return id;
  }

  /**
   * The id of a record, given what an object says about it. ChartMogul's own when nothing else is known.
   *
   * @throws {SourceError} when records were given but none was read before: all ids would come out wrong.
   */
  find(uuid: string | null | undefined, external: string | null | undefined): string | undefined {
    if (external) return external;
    if (!uuid) return undefined;
    if (this.#read === 'nothing')
      throw new SourceError(
        `read the ${this.#kind} before the invoices: they tell the ids of invoices' ${this.#kind}`,
      );
    return this.#known.get(uuid) ?? uuid;
  }
}
