// Saved filters.
import { badField, notFound } from '../errors.js';
import { knownValues } from '../generated/contract.gen.js';
import type { Scope } from '../store/scope.js';
import * as store from '../store/segments.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

async function existing(scope: Scope, id: string): Promise<store.Segment> {
  const segment = await store.get(scope, id);
  if (!segment) throw notFound('segment', id);
  return segment;
}

function checkMode(mode: string | undefined): void {
  const modes: readonly string[] = knownValues.SegmentInput.mode;
  if (mode !== undefined && !modes.includes(mode))
    throw badField('mode', `must be one of ${modes.join(', ')}, got ${shown(mode)}`);
}

export const segments: Handlers = {
  getDataSegments: {
    async handle(scope) {
      const list = await store.list(scope);
      return { result: { count: list.length, list } };
    },
  },

  postDataSegments: {
    async handle(scope, { body }) {
      const { name, filters, description = null, mode = 'filter' } = body;
      checkMode(mode);
      return { success: true, id: await store.create(scope, { name, filters, description, mode }) };
    },
  },

  getDataSegmentsId: {
    handle: (scope, { path }) => existing(scope, path.id),
  },

  putDataSegmentsId: {
    async handle(scope, { path, body }) {
      checkMode(body.mode);
      const before = await existing(scope, path.id);
      const {
        name = before.name,
        description = before.description,
        filters = before.filters,
        mode = before.mode,
      } = body;
      await store.update(scope, { id: before.id, name, description, filters, mode });
      return { success: true, id: before.id };
    },
  },

  deleteDataSegmentsId: {
    async handle(scope, { path }) {
      const { id } = await existing(scope, path.id);
      await store.remove(scope, id);
      return { success: true, id };
    },
  },
};
