// A checkpoint in a file, for Node. Separate, so that everything else runs without a file system.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArgumentError } from '../core/errors/argument-error.js';
import type { Checkpoint, CheckpointStore } from './checkpoint.js';

/**
 * Keeps the checkpoint of a run in a file. A new one is written beside it and moved over it, so that the file is
 * whole at every moment. It is removed when the run has come to its end.
 *
 * @param path of the file; folders that are missing are made. One file for one run.
 *
 * @example
 * ```ts
 * import { ingest } from '@growpanel/sdk/ingest';
 * import { fileCheckpoint } from '@growpanel/sdk/ingest/file';
 *
 * await ingest(gp, { dataSource: 'ds_1', invoices, checkpoint: fileCheckpoint('import.checkpoint.json') });
 * ```
 */
export function fileCheckpoint(path: string): CheckpointStore {
  return {
    async load() {
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
        throw error;
      }
      try {
        return JSON.parse(text) as Checkpoint;
      } catch (cause) {
        throw new ArgumentError(`${path} is not a checkpoint: it holds no JSON`, { cause });
      }
    },
    async save(checkpoint) {
      const next = `${path}.next`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(next, JSON.stringify(checkpoint));
      await rename(next, path);
    },
    async clear() {
      await rm(path, { force: true });
    },
  };
}
