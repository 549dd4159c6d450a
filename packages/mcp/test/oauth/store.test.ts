// The stores of one process, and the one of a connection on Workers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/oauth/sealed.js';
import { overlayStore } from '../../src/oauth/store/overlay.js';
import { openSqlite } from '../../src/oauth/store/sqlite.js';
import type { Store } from '../../src/oauth/store/store.js';
import { storeCases } from './store-cases.js';

const folder = mkdtempSync(join(tmpdir(), 'growpanel-mcp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The storage of a Durable Object, as far as it is used. */
function objectStorage(): DurableObjectStorage {
  const entries = new Map<string, unknown>();
  return {
    get: async <Value>(key: string) => structuredClone(entries.get(key)) as Value | undefined,
    put: async (key, value) => void entries.set(key, structuredClone(value)),
    list: async <Value>({ prefix = '' } = {}) =>
      new Map([...entries].filter(([name]) => name.startsWith(prefix))) as Map<string, Value>,
    deleteAll: async () => entries.clear(),
    setAlarm: async () => {},
  };
}

storeCases('SQLite in memory', () => openSqlite(':memory:'));
storeCases('SQLite in a file', () => openSqlite(join(folder, 'store.sqlite')));
storeCases('a connection over a store that is up to date', async () => {
  const opened = await openSqlite(':memory:');
  return { ...opened, store: overlayStore(objectStorage(), opened.store, 1000) };
});

describe('a connection over a store that hears of writes late', () => {
  /** KV elsewhere: nothing that is written or deleted here is seen yet. */
  async function lateStore(): Promise<{ old: Store; store: Store; close(): Promise<void> }> {
    const opened = await openSqlite(':memory:');
    const old = opened.store;
    const deaf: Store = { ...old, get: old.get, list: old.list, put: async () => {}, delete: async () => {} };
    return { old, store: overlayStore(objectStorage(), deaf, 1000), close: opened.close };
  }

  test('knows its own writes and deletions at once', async () => {
    const { old, store, close } = await lateStore();
    await old.put('grant:u:g', 'old');
    await old.put('token:u:g:1', 'old');
    await store.put('grant:u:g', 'new');
    await store.put('token:u:g:2', 'new');
    expect(await store.get('grant:u:g')).toBe('new');
    expect((await store.list({ prefix: 'token:u:g:' })).keys.map(({ name }) => name)).toEqual([
      'token:u:g:1',
      'token:u:g:2',
    ]);
    for (const name of ['grant:u:g', 'token:u:g:1', 'token:u:g:2']) await store.delete(name);
    expect(await store.get('grant:u:g')).toBeNull();
    expect((await store.list({ prefix: 'token:u:g:' })).keys).toEqual([]);
    await close();
  });
});

test('what is sealed opens with its secret alone', async () => {
  const { store, close } = await openSqlite(':memory:');
  await seal(store, 'session', 'the secret', { user: 'Dana' }, 60);
  expect(await unseal(store, 'session', 'the secret')).toEqual({ user: 'Dana' });
  expect(await unseal(store, 'session', 'another')).toBeUndefined();
  expect(await unseal(store, 'refreshed', 'the secret')).toBeUndefined();
  const { keys } = await store.list({ prefix: '' });
  const kept = await Promise.all(keys.map(async ({ name }) => `${name}${await store.get(name)}`));
  expect(kept.join()).not.toMatch(/Dana|the secret/);
  await close();
});
