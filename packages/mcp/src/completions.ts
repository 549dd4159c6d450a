// Completes what a person types into an argument: report names, plans, segments, customers.
import type { CompleteRequestParams } from '@modelcontextprotocol/server';
import { reportNames } from './generated/parameters.gen.js';
import { send } from './tools/call.js';
import type { Surroundings } from './tools/shape.js';

/** The most that the protocol carries. */
const most = 100;

interface Named {
  readonly id?: string;
  readonly name?: string | null;
}

/** The records of a list of the API, wherever it stands in the answer. */
function listIn(answer: unknown): readonly Named[] {
  if (Array.isArray(answer)) return answer;
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).reduce<readonly Named[]>(
    (found, inner) => (found.length > 0 ? found : listIn(inner)),
    [],
  );
}

/** Ids whose record matches by id or name. Nothing when the API does not answer: a suggestion is not worth an error. */
async function ids(
  path: string,
  query: Record<string, unknown>,
  typed: string,
  around: Surroundings,
): Promise<string[]> {
  try {
    const wanted = typed.toLowerCase();
    const records = listIn(await send('GET', path, { query }, around));
    return records
      .filter(({ id, name }) => `${id} ${name ?? ''}`.toLowerCase().includes(wanted))
      .flatMap(({ id }) => (id === undefined ? [] : [id]));
  } catch {
    return [];
  }
}

async function candidates(name: string, typed: string, around: Surroundings): Promise<readonly string[]> {
  switch (name) {
    case 'plan':
      return [
        ...new Set([
          ...(await ids('/data/plan-groups', {}, typed, around)),
          ...(await ids('/plans', {}, typed, around)),
        ]),
      ];
    case 'segment':
      return ids('/data/segments', {}, typed, around);
    case 'id':
      return ids('/customers', { search: typed, limit: most }, typed, around);
    default:
      return [];
  }
}

export async function complete({ ref, argument }: CompleteRequestParams, around: Surroundings) {
  const { name, value } = argument;
  const ofReport = ref.type === 'ref/resource' && ref.uri.startsWith('growpanel://reports');
  const found = ofReport
    ? reportNames.filter((report) => report.includes(value.toLowerCase()))
    : await candidates(name, value, around);
  return { completion: { values: found.slice(0, most), total: found.length, hasMore: found.length > most } };
}
