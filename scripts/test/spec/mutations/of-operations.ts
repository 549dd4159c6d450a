// Changes of an operation as a whole.
import { objectAt } from '../../../spec/json.ts';
import { type OneOperation, operationIn } from '../one-operation.ts';
import { always, mutation, on } from './mutation.ts';

const itsPath = (one: OneOperation) => objectAt(one.contract.paths, one.path);

export const operationMutations = [
  mutation(
    'the operation goes',
    'breaking',
    'addition',
    always((one) => {
      one.contract.paths = {};
    }),
  ),
  mutation(
    'its operationId changes',
    'breaking',
    'breaking',
    always((one) => {
      operationIn(one).operationId = 'another';
    }),
  ),
  mutation(
    'it moves in the namespaces',
    'breaking',
    'breaking',
    always((one) => {
      operationIn(one)['x-sdk'] = { namespace: 'other', method: 'place' };
    }),
  ),
  mutation(
    'it becomes raw only',
    'breaking',
    'addition',
    always((one) => {
      operationIn(one)['x-sdk'] = { raw: true };
    }),
  ),
  mutation(
    'its path changes',
    'breaking',
    'breaking',
    always((one) => {
      one.contract.paths = { [`${one.path}-renamed`]: itsPath(one) };
    }),
  ),
  mutation(
    'its description is reworded',
    'documentation',
    'documentation',
    always((one) => {
      operationIn(one).description = 'In other words.';
    }),
  ),
  mutation(
    'its tag changes',
    'documentation',
    'documentation',
    always((one) => {
      operationIn(one).tags = ['Elsewhere'];
    }),
  ),
  mutation(
    'it is deprecated',
    'addition',
    'documentation',
    always((one) => {
      operationIn(one).deprecated = true;
    }),
  ),
  mutation(
    'it needs no key any more',
    'addition',
    'breaking',
    on(
      (one) => (operationIn(one).security === undefined ? operationIn(one) : undefined),
      (operation) => {
        operation.security = [];
      },
    ),
  ),
  mutation(
    'custom filters go',
    'breaking',
    'addition',
    on(
      (one) => (operationIn(one)['x-custom-filters'] === true ? operationIn(one) : undefined),
      (operation) => {
        delete operation['x-custom-filters'];
      },
    ),
  ),
  mutation(
    'an unknown word appears',
    'breaking',
    'breaking',
    always((one) => {
      operationIn(one)['x-unheard-of'] = true;
    }),
  ),
];
