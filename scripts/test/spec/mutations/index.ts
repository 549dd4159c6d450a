// Ways in which a contract can change, each with the class that the change has, and the one of taking it back.
import { answerMutations } from './of-answers.ts';
import { operationMutations } from './of-operations.ts';
import { requestMutations } from './of-requests.ts';

export const mutations = [...operationMutations, ...requestMutations, ...answerMutations];
