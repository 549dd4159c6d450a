// What a handler of an operation is: checked at compile time against the contract's types.
import type { CsvFile } from '../csv-file.js';
import type { operations } from '../generated/api.gen.js';
import type { JsonText } from '../json-text.js';
import type { OperationId } from '../routes.js';
import type { KeyHolder } from '../store/accounts.js';
import type { Scope } from '../store/scope.js';

type JsonOf<Value> = Value extends { content: { 'application/json': infer Json } } ? Json : never;
type Responses<Id extends OperationId> = operations[Id]['responses'];

type Successful<Id extends OperationId> = Responses<Id>[keyof Responses<Id> & (200 | 201)];

/** The body of the successful answer. */
export type Answer<Id extends OperationId> =
  | JsonOf<Successful<Id>>
  | JsonText<JsonOf<Successful<Id>>>
  | (Successful<Id> extends { content: { 'text/csv': string } } ? CsvFile : never);

/** The request body; undefined where the contract has none. */
export type Body<Id extends OperationId> = operations[Id] extends { requestBody: infer Given }
  ? JsonOf<Given>
  : operations[Id] extends { requestBody?: infer Given }
    ? JsonOf<NonNullable<Given>> | undefined
    : undefined;

/** Query parameters: text, and valid by the contract. */
export type Query<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

export type Path<Id extends OperationId> = NonNullable<operations[Id]['parameters']['path']>;

export interface Request<Id extends OperationId> {
  path: Path<Id>;
  query: Query<Id>;
  body: Body<Id>;
  /** A data source that the request names beside the contract, to tell apart records with the same id. */
  source: string | undefined;
  /** The key that the request came with. */
  caller: Pick<KeyHolder, 'keyId' | 'role'>;
}

export interface Handler<Id extends OperationId> {
  /**
   * The query parameters that this handler heeds, `custom_*` for all that begin with this. Any other that the contract
   * knows is answered with 501.
   */
  query?: readonly ((keyof Query<Id> & string) | 'country' | 'custom_*')[];
  handle(scope: Scope, request: Request<Id>): Promise<Answer<Id>>;
}

/** The operations that are built. */
export type Handlers = { [Id in OperationId]?: Handler<Id> };
