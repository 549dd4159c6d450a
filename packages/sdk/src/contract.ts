// The contract as data, for programs that show or call whatever the API has: operations, parameters, fields and units.

/** What a number means. Percentages run from 0 to 100, money is in minor units, days are days. */
export type Unit = 'money' | 'percent' | 'count' | 'days' | 'ratio';

/** One field of a request or an answer. */
export interface ContractField {
  /** For numbers: what they mean. */
  readonly unit?: Unit;
  /**
   * For money: where its currency stands. `$.x` is a field at the root of the answer, `@.x` one of the same
   * object, `^.x` one of the object around it, `key` the key of the map, `account` the account's own.
   */
  readonly currency?: string;
  /** Name of the schema that the field, its items or its values have. */
  readonly schema?: string;
  /** Whether the field is a list of what the other properties describe. */
  readonly list?: boolean;
  /** Whether the field is a map from keys to what the other properties describe. */
  readonly map?: boolean;
  /** For a map: what its keys are. */
  readonly key?: string;
  /** For anything but numbers and schemas: the JSON type. */
  readonly type?: string;
  /** Known values of a text; others may come. */
  readonly values?: readonly unknown[];
  /** The field that this is another spelling of. */
  readonly aliasOf?: string;
  /** Whether it is always there. */
  readonly required?: boolean;
}

/** One named object of the contract. */
export interface ContractSchema {
  /** The fields that a person wants to see first, in order. */
  readonly columns?: readonly string[];
  /** Every field by its name. */
  readonly fields: Readonly<Record<string, ContractField>>;
}

/** One parameter of an operation. */
export interface ContractParameter {
  /** Its name on the wire. */
  readonly name: string;
  /** Where it stands. */
  readonly in: 'path' | 'query';
  /** Whether a call without it fails. */
  readonly required?: boolean;
  /** What it does, in words. */
  readonly description: string;
  /** The type of the value; on the wire everything is text. */
  readonly type: string;
  /** What the text holds: `date-range`, `currency`, `date`. */
  readonly format?: string;
  /** Known values. */
  readonly values?: readonly unknown[];
  /** Whether `values` are all there are. */
  readonly closed?: boolean;
  /** Least value, when there is one. */
  readonly minimum?: number;
  /** Greatest value, when there is one. */
  readonly maximum?: number;
  /** Whether it narrows the answer to some customers, and takes several values. */
  readonly filter?: boolean;
}

/** One operation of the API. */
export interface ContractOperation {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path template, `/customers/{id}`. */
  readonly path: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** What it does, in sentences. */
  readonly description: string;
  /** Where the client has it, `data.customers.create`; undefined when only by its id. */
  readonly name?: string;
  /** What its path and its query take. */
  readonly parameters: readonly ContractParameter[];
  /** Whether `custom_<key>` parameters narrow the answer. */
  readonly customFilters?: boolean;
  /** Name of the body's schema; for a bulk operation, of one row. */
  readonly body?: string;
  /** Whether the body is one record or an array, answered row by row. */
  readonly bulk?: boolean;
  /** Name of the answer's schema. */
  readonly response?: string;
  /** Whether it takes something away for good. */
  readonly destroys?: boolean;
}

export { operations, schemas, version } from './generated/contract.gen.js';
