// The words of a command, from the method and the path of its operation.
import { answersList } from './answers.js';
import type { ContractOperation } from './tables.js';

const verbs: Readonly<Record<string, string>> = {
  GET: 'get',
  POST: 'create',
  PUT: 'update',
  DELETE: 'delete',
};

/** `PUT /data/customers/{id}` → data customers update; `POST /data/data-sources/{id}/reset` → data data-sources reset. */
export function wordsOf(operation: ContractOperation): string[] {
  const steps = operation.path.split('/').filter(Boolean);
  const words = steps.filter((step) => !step.startsWith('{'));
  // What stands behind an id is an action of its own.
  if (words.length < steps.length && steps.at(-1) === words.at(-1)) return words;
  const isList = operation.method === 'GET' && answersList(operation.response);
  return [...words, isList ? 'list' : (verbs[operation.method] ?? operation.method.toLowerCase())];
}
