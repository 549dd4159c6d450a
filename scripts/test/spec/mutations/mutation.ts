// One way in which a contract can change, and the class of the change in both directions.
import type { Class } from '../../../spec/diff/rules.ts';
import type { OneOperation } from '../one-operation.ts';

/** Changes the contract in place; false when the operation has nothing of the kind. */
export type Change = (one: OneOperation) => boolean;

export interface Mutation {
  name: string;
  class: Class;
  /** Of the change in the other direction. */
  back: Class;
  change: Change;
}

export const mutation = (name: string, there: Class, back: Class, change: Change): Mutation => ({
  name,
  class: there,
  back,
  change,
});

/** Something that is always possible. */
export const always =
  (edit: (one: OneOperation) => void): Change =>
  (one) => {
    edit(one);
    return true;
  };

/** Edits what is found, if it is. */
export const on =
  <T>(find: (one: OneOperation) => T | undefined, edit: (found: T, one: OneOperation) => void): Change =>
  (one) => {
    const found = find(one);
    if (found === undefined) return false;
    edit(found, one);
    return true;
  };
