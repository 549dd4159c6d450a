// The contract's tables as they come with the SDK. The build puts the same data here as text, read when it is first
// asked for: a server that only says hello never pays for it.
import { type ContractOperation, type ContractSchema, operations, schemas } from '@growpanel/sdk/contract';

export const operationsById = (): Readonly<Record<string, ContractOperation>> => operations;
export const schemasByName = (): Readonly<Record<string, ContractSchema>> => schemas;
