// The account in which questions are asked: currency, time zone, plans, segments, where its data comes from.
import { send } from '../tools/call.js';
import type { Surroundings } from '../tools/shape.js';

/** Parts that can be read on their own; what fails (a key without the right) is left out and named. */
const parts: Readonly<Record<string, string>> = {
  account: '/account',
  settings: '/settings',
  plans: '/plans',
  segments: '/data/segments',
  data_sources: '/data/data-sources',
};

export async function accountContext(around: Surroundings): Promise<Record<string, unknown>> {
  const answers = await Promise.allSettled(Object.values(parts).map((path) => send('GET', path, {}, around)));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (answers.every(({ status }) => status === 'rejected')) throw (failed as PromiseRejectedResult).reason;
  const told = Object.keys(parts).map((name, i) => {
    const answer = answers[i]!;
    return [name, answer.status === 'fulfilled' ? answer.value : 'could not be read'];
  });
  return Object.fromEntries(told);
}
