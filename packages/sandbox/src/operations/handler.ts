// What a handler of an operation is: checked at compile time against the contract's types.
import type { operations } from '../generated/api.gen.js';
import type { OperationId } from '../routes.js';
import type { Scope } from '../store/scope.js';

type JsonOf<Value> = Value extends { content: { 'application/json': infer Json } } ? Json : never;
type Responses<Id extends OperationId> = operations[Id]['responses'];

/** The body of the successful answer. */
export type Answer<Id extends OperationId> = JsonOf<Responses<Id>[keyof Responses<Id> & (200 | 201)]>;

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
}

export interface Handler<Id extends OperationId> {
  /** The query parameters that this handler heeds. Any other that the contract knows is answered with 501. */
  query?: readonly (keyof Query<Id> & string)[];
  handle(scope: Scope, request: Request<Id>): Promise<Answer<Id>>;
}

/** The operations that are built. */
export type Handlers = { [Id in OperationId]?: Handler<Id> };
