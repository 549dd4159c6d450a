// The published description with one change: those that the rehearsal takes, and those that need a decision.
import { type Edit, plannedChanges, publishedWith, rowOf } from '../../release/rehearsal/changes.ts';
import { type JsonObject, objectAt } from '../../spec/json.ts';

export const changes = {
  ...plannedChanges,
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

export const changed = (published: JsonObject, change: keyof typeof changes): string =>
  publishedWith(published, [changes[change]]);
