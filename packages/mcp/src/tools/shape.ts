// The shapes that tools are made of: flat schemas, actions, and what a call brings.
import type { GrowPanel } from '@growpanel/sdk';

/** The part of JSON Schema that every client understands: flat, typed, described. */
export interface Property {
  readonly type: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  /** Whether a list is taken, too, though the schema keeps to what every client understands. */
  readonly orList?: boolean;
  /** Taken, but not worth its tokens in a schema that every conversation pays for. */
  readonly unlisted?: boolean;
}

export type Properties = Readonly<Record<string, Property>>;

/** One thing that a tool can do, and the operation that does it. */
export interface Action {
  /** Id of the operation in the contract. */
  readonly operation: string;
  readonly writes?: boolean;
  /** Whether something is gone afterwards. */
  readonly destroys?: boolean;
  readonly needsData?: boolean;
  /** Fields of its data, the required ones with a star. */
  readonly fields?: string;
}

/** Tool → resource → action. */
export type Actions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Action>>>>>>;

export type Arguments = Readonly<Record<string, unknown>>;

/** What a tool works with while it runs. */
export interface Surroundings {
  readonly client: GrowPanel;
  /** Ends the call of the API when the client cancels. */
  readonly signal: AbortSignal;
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly properties: Properties;
  readonly required?: readonly string[];
  readonly reads: boolean;
  readonly destroys?: boolean;
  readonly idempotent?: boolean;
  /** Whether arguments that no property describes are looked at by the tool itself. */
  readonly open?: boolean;
  run(args: Arguments, surroundings: Surroundings): Promise<Payload>;
}

/** A successful result: what goes out as structured content, and as text. */
export type Payload = Readonly<Record<string, unknown>>;
