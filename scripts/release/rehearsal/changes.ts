// What an API may publish tomorrow: the published description with one change of each kind that a release has to carry.
import type { Json, JsonObject } from '../../spec/json.ts';
import { objectAt, valueAt } from '../../spec/json.ts';

/** Changes the paths that it is given. */
export type Edit = (paths: JsonObject) => void;

const answerOf = (paths: JsonObject, path: string) =>
  valueAt(paths, [path, 'get', 'responses', '200', 'content', 'application/json', 'schema']) as JsonObject;
export const rowOf = (paths: JsonObject, path: string) =>
  valueAt(answerOf(paths, path), ['properties', 'result', 'items']) as JsonObject;

export const plannedChanges = {
  'an added report': (paths) => {
    const get = structuredClone(objectAt(objectAt(paths, '/reports/mrr'), 'get'));
    get.summary = 'MRR forecast';
    get.description = 'Where MRR is heading: a low and a high line for each period to come.';
    paths['/reports/mrr-forecast'] = { get };
    rowOf(paths, '/reports/mrr-forecast').properties = {
      date: { type: 'string', description: 'First day of the period.' },
      mrr_low: { type: 'number', description: 'The low line.' },
      mrr_high: { type: 'number', description: 'The high line.' },
      confidence_pct: { type: 'number', nullable: true, description: 'How sure it is.' },
      total_customers: { type: 'number', description: 'Customers by then.' },
    };
    rowOf(paths, '/reports/mrr-forecast').required = ['date'];
  },
  'a removed field': (paths) => {
    const row = rowOf(paths, '/reports/mrr');
    delete objectAt(row, 'properties').quantity;
    row.required = ((row.required ?? []) as Json[]).filter((name) => name !== 'quantity');
  },
  'a widened enum': (paths) => {
    for (const [path, method] of [
      ['/data/segments', 'post'],
      ['/data/segments/{id}', 'put'],
    ] as const) {
      const place = [
        path,
        method,
        'requestBody',
        'content',
        'application/json',
        'schema',
        'properties',
        'mode',
        'enum',
      ];
      (valueAt(paths, place) as Json[]).push('compare');
    }
  },
  'a reworded sentence': (paths) => {
    objectAt(objectAt(paths, '/reports/mrr'), 'get').description =
      'MRR over time, in other words than yesterday.';
  },
  'a renamed path': (paths) => {
    paths['/reports/world-map'] = paths['/reports/map']!;
    delete paths['/reports/map'];
  },
} satisfies Record<string, Edit>;

export type PlannedChange = keyof typeof plannedChanges;

/** The description with these edits, as it would be published. */
export function publishedWith(published: JsonObject, edits: readonly Edit[]): string {
  const copy = structuredClone(published);
  for (const edit of edits) edit(copy.paths as JsonObject);
  return JSON.stringify(copy);
}
