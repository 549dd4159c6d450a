// What needs a language model. A sandbox has none, and made-up answers would be worse than none.
import { ApiError } from '../errors.js';
import type { Handlers } from './handler.js';

const refuse = (what: string) => ({
  handle: async (): Promise<never> => {
    throw new ApiError(501, `${what} needs a language model, which the sandbox does not have.`);
  },
});

export const assistant: Handlers = {
  postChatV2: refuse('The chat'),
  postChatV2ActionsId: refuse('An action of the chat'),
  postDataPlanGroupsAiSuggest: refuse('Proposing plan groups'),
};
