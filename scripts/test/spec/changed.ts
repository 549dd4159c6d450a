// The published description with one change, as the API might publish it tomorrow.
import type { Json, JsonObject } from '../../spec/json.ts';
import { objectAt, valueAt } from '../../spec/json.ts';

type Edit = (paths: JsonObject) => void;

const answerOf = (paths: JsonObject, path: string) =>
  valueAt(paths, [path, 'get', 'responses', '200', 'content', 'application/json', 'schema']) as JsonObject;
const rowOf = (paths: JsonObject, path: string) =>
  valueAt(answerOf(paths, path), ['properties', 'result', 'items']) as JsonObject;

export const changes = {
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
  'a number that says nothing about itself': (paths) => {
    objectAt(rowOf(paths, '/reports/mrr'), 'properties').zest = { type: 'number' };
  },
  'a type that the overlay covers': (paths) => {
    objectAt(objectAt(rowOf(paths, '/reports/mrr'), 'properties'), 'quantity').type = 'string';
  },
  'a namespace that nobody has': (paths) => {
    paths['/weather'] = {
      get: {
        summary: 'Weather',
        description: 'The weather at the office, for small talk.',
        tags: ['Weather'],
        responses: {
          200: {
            description: 'x',
            content: {
              'application/json': { schema: { type: 'object', properties: { sky: { type: 'string' } } } },
            },
          },
        },
      },
    };
  },
} satisfies Record<string, Edit>;

export function changed(published: JsonObject, change: keyof typeof changes): string {
  const copy = structuredClone(published);
  changes[change](copy.paths as JsonObject);
  return JSON.stringify(copy);
}
